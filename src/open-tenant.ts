import type { Logger } from 'pino';
import type { Config } from './config.js';
import { StewardError } from './errors.js';
import { samePosition } from './policy/position.js';
import type { Records } from './policy/records.js';
import type { Tenant } from './policy/tenant.js';
import type { StartNote } from './start-note.js';

/** The tenant that TENANT names; the other one's code is not even loaded. Throws what opening it throws. */
export async function openTenant(config: Config, log: Logger, records: Records): Promise<Tenant> {
  if (config.tenant === 'embedded') return openEmbedded(config.dataDir, log, records);
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

/** With a history beside it a tenant that is gone is a loss, and nothing takes its place unasked. */
async function openEmbedded(folder: string, log: Logger, records: Records): Promise<Tenant> {
  const { openEmbeddedTenant } = await import('./tenant/embedded/embedded-tenant.js');
  const { sampleOrganisation } = await import('./tenant/embedded/sample-organisation.js');
  const { total } = await records.changes({ offset: 0, limit: 0 });
  return openEmbeddedTenant({
    folder,
    log,
    // What the book has not seen is needed to tell whose it is.
    mayFold: (position) => samePosition(records.position(), position),
    initial() {
      if (total === 0 && records.position() === undefined) return sampleOrganisation();
      throw new StewardError(
        'data.corrupt',
        `${folder} has records of changes, but tenant.json and tenant.journal are gone. Nothing was begun anew. ` +
          'Restore the two files from a backup; or bring your organisation anew with npm run import -- users.csv ' +
          '(the history stays); or set DATA_DIR to another folder to start without a history.',
      );
    },
  });
}

/** What a person who starts the server should know of it. */
export function tenantNote(config: Config): StartNote {
  return config.tenant === 'embedded'
    ? { kind: 'embedded', folder: config.dataDir }
    : { kind: 'powershell', command: config.powershell.command };
}
