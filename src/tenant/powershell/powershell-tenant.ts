import type { Tenant, TenantStatus } from '../../policy/tenant.js';
import { plainKey } from '../keys.js';
import { sortedBy } from '../order.js';
import type { Timeouts } from './bridge.js';
import { missing, notOffered } from './capabilities.js';
import { splitCommandLine } from './command-line.js';
import type { KeeperOptions } from './keeper.js';
import { peopleOf } from './people.js';
import { readEffectivePolicies, readImConfigurations, readPolicies } from './policies.js';
import { openPool } from './pool.js';
import { rememberSurvey } from './survey.js';
import { rememberTopology } from './topology.js';
import type { Log } from './wire.js';
import { type Patience, writerOf } from './write.js';

export interface PowerShellTenantOptions {
  /** How PowerShell is started, as words or a command line: `ssh fe01 powershell.exe -NoProfile -NonInteractive`. */
  readonly command: string | readonly string[];
  /** The admin's own script that connects: its text, or the path of a `.ps1` file. Run once in every process. */
  readonly setup?: string;
  /** How many PowerShell processes are kept; reads spread over them. */
  readonly processes?: number;
  readonly timeouts?: Partial<Timeouts>;
  readonly pause?: KeeperOptions['pause'];
  readonly patience?: Patience;
  readonly log?: Log;
}

const SILENT: Log = { debug: () => {}, warn: () => {} };

const TIMEOUTS: Timeouts = { start: 60_000, setup: 120_000, call: 120_000 };
const PAUSE: KeeperOptions['pause'] = { first: 1_000, longest: 60_000 };
const PATIENCE: Patience = { replication: 120_000, pause: 500 };

/**
 * The tenant that runs cmdlets on a real server through PowerShell. Resolves at once and connects in the background;
 * while there is no connection reads throw StewardError `tenant.unavailable` and runs fail with `unavailable`.
 *
 * Reads cost the server: a person, a policy or a holder of a policy is a query; `census` and `departments` are a pass over
 * everybody, kept for a minute. Writes are one cmdlet a request, in order.
 *
 * @throws StewardError `config.invalid` for a command line that is none
 */
export async function openPowerShellTenant(options: PowerShellTenantOptions): Promise<Tenant> {
  const { log = SILENT } = options;
  const command =
    typeof options.command === 'string' ? splitCommandLine(options.command) : options.command;
  const pool = openPool({
    command,
    ...(options.setup !== undefined && { setup: options.setup }),
    processes: options.processes ?? 1,
    timeouts: { ...TIMEOUTS, ...options.timeouts },
    pause: options.pause ?? PAUSE,
    log,
  });
  const topology = rememberTopology(pool);
  const survey = rememberSurvey(pool, topology);
  const writer = writerOf(pool, options.patience ?? PATIENCE, log);

  async function status(): Promise<TenantStatus> {
    const { ready, bridge, lastError } = pool.state();
    const trouble = lastError === undefined ? {} : { lastError };
    if (bridge === undefined) {
      return { tenant: 'powershell', ready: false, facts: {}, missing: [], ...trouble };
    }
    const { started, capabilities } = bridge;
    const endpoint = capabilities.sessions.join(', ') || started.machine;
    return {
      tenant: 'powershell',
      ready: true,
      facts: {
        module: capabilities.module,
        powershell: started.version,
        endpoint,
        processes: `${ready}/${options.processes ?? 1}`,
      },
      missing: missing(capabilities),
      ...trouble,
    };
  }

  return {
    ...peopleOf(pool, topology),
    census: async () => (await survey.get()).census,
    departments: async () => (await survey.get()).departments,
    sites: async () => sortedBy((await topology.get()).sites, plainKey),
    policies: () => readPolicies(pool),
    imConfigurations: () => readImConfigurations(pool),
    effectivePolicies: (users) => readEffectivePolicies(pool, users),
    notOffered: async (cmdlets) => notOffered(cmdlets, await pool.capabilities()),
    async run(cmdlets, runOptions) {
      try {
        return await writer.run(cmdlets, runOptions);
      } finally {
        survey.forget();
      }
    },
    past: async () => undefined,
    status,
    async close() {
      pool.close();
    },
  };
}
