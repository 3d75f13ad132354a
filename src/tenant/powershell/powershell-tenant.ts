import type { ReadingOptions, Tenant, TenantReads, TenantStatus } from '../../policy/tenant.js';
import { plainKey } from '../keys.js';
import { sortedBy } from '../order.js';
import type { Timeouts } from './bridge.js';
import { missing, notOffered } from './capabilities.js';
import { splitCommandLine } from './command-line.js';
import type { KeeperOptions } from './keeper.js';
import { keepListings } from './listings.js';
import { peopleOf } from './people.js';
import {
  readEffectivePolicies,
  readImConfigurations,
  readPolicies,
  readPolicyDefaults,
} from './policies.js';
import { openPool } from './pool.js';
import { remembered } from './remembered.js';
import { rememberTopology } from './topology.js';
import type { Log } from './wire.js';
import { type Patience, writerOf } from './write.js';

export interface PowerShellTenantOptions {
  /** How PowerShell is started, as words or a command line: `ssh fe01 powershell.exe -NoProfile -NonInteractive`. */
  readonly command: string | readonly string[];
  /** The admin's own script that connects: its text, or the path of a `.ps1` file. Run once in every process. */
  readonly setup?: string;
  /** How many PowerShell processes are kept (default 2); reads spread over them, long ones leave one for short ones. */
  readonly processes?: number;
  readonly timeouts?: Partial<Timeouts>;
  readonly pause?: KeeperOptions['pause'];
  readonly patience?: Patience;
  readonly log?: Log;
}

const SILENT: Log = { debug: () => {}, warn: () => {} };

const TIMEOUTS: Timeouts = { start: 60_000, setup: 120_000, call: 120_000 };
const PAUSE: KeeperOptions['pause'] = { first: 1_000, longest: 60_000 };
/** What a new policy starts with changes with a new version of the server. */
const HOUR = 3_600_000;
const PATIENCE: Patience = { replication: 120_000, pause: 500 };

/**
 * The tenant that runs cmdlets on a real server through PowerShell. Resolves at once and connects in the background;
 * while there is no connection reads throw StewardError `tenant.unavailable` and runs fail with `unavailable`.
 *
 * Reads cost the server: a person, a policy or the holders of a policy are a query; what is of everybody is a pass over all,
 * one a reading. Writes run in order.
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
    processes: options.processes ?? 2,
    timeouts: { ...TIMEOUTS, ...options.timeouts },
    pause: options.pause ?? PAUSE,
    log,
  });
  const topology = rememberTopology(pool);
  const defaults = remembered(HOUR, () => readPolicyDefaults(pool, log));
  const listings = keepListings();
  const writer = writerOf(pool, options.patience ?? PATIENCE, log);

  function reading(readingOptions: ReadingOptions = {}): TenantReads {
    const policies = once(() => readPolicies(pool));
    return {
      ...peopleOf(pool, topology, listings, readingOptions),
      sites: async () => sortedBy((await topology.get()).sites, plainKey),
      lackingForSites: async () => (await topology.get()).lacking,
      policies,
      policyDefaults: () => defaults.get(),
      imConfigurations: once(() => readImConfigurations(pool)),
      effectivePolicies: (users) => readEffectivePolicies(pool, users, policies),
      notOffered: async (cmdlets) => notOffered(cmdlets, await pool.capabilities()),
    };
  }

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
        processes: `${ready}/${options.processes ?? 2}`,
      },
      missing: missing(capabilities),
      ...trouble,
    };
  }

  return {
    ...everyTime(reading),
    reading,
    run: writer.run,
    past: async () => undefined,
    status,
    async close() {
      pool.close();
    },
  };
}

/** Each question a reading of its own. */
function everyTime(reading: () => TenantReads): TenantReads {
  return {
    findUsers: (name) => reading().findUsers(name),
    suggestUsers: (name, limit) => reading().suggestUsers(name, limit),
    usersNamedFrom: (beginning, limit) => reading().usersNamedFrom(beginning, limit),
    usersByUpn: (upns) => reading().usersByUpn(upns),
    listUsers: (filter, page) => reading().listUsers(filter, page),
    census: (filter) => reading().census(filter),
    departments: (among) => reading().departments(among),
    sites: () => reading().sites(),
    lackingForSites: () => reading().lackingForSites(),
    policies: () => reading().policies(),
    policyDefaults: () => reading().policyDefaults(),
    imConfigurations: () => reading().imConfigurations(),
    effectivePolicies: (users) => reading().effectivePolicies(users),
    notOffered: (cmdlets) => reading().notOffered(cmdlets),
  };
}

function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  return remembered(Number.POSITIVE_INFINITY, load).get;
}
