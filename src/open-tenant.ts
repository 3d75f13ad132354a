import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Tenant } from './policy/tenant.js';

/** The tenant that TENANT names; the other one's code is not even loaded. Throws what opening it throws. */
export async function openTenant(config: Config, log: Logger): Promise<Tenant> {
  if (config.tenant === 'embedded') {
    const { openEmbeddedTenant } = await import('./tenant/embedded/embedded-tenant.js');
    return openEmbeddedTenant({ folder: config.dataDir, log });
  }
  const { openPowerShellTenant } = await import('./tenant/powershell/powershell-tenant.js');
  const { command, setup, processes, timeouts, replication } = config.powershell;
  return openPowerShellTenant({
    command,
    ...(setup !== undefined && { setup }),
    processes,
    timeouts,
    patience: { replication, pause: 500 },
    log,
  });
}

/** What a person who starts the server should know of it. */
export function tenantNote(config: Config): string {
  return config.tenant === 'embedded'
    ? `The tenant is the embedded one in ${config.dataDir}; npm run import -- users.csv brings your own people.`
    : `The tenant is a real server, through ${config.powershell.command}.`;
}
