import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../../policy/position.js';
import { lockFolder } from '../../store/folder-lock.js';
import { TENANT_LOCK } from './embedded-tenant.js';
import type { JournalFileOptions } from './journal-file.js';
import type { Organisation } from './organisation.js';
import { sampleOrganisation } from './sample-organisation.js';
import { readSnapshot, writeSnapshot } from './snapshot-file.js';
import { isNew, openStorage, rewriteStorage, snapshotOf } from './storage.js';

export interface Replacement {
  readonly before: Organisation;
  readonly after: Organisation;
  /** Where the organisation before is kept; absent where there was none. */
  readonly backup?: string;
}

export interface ReplaceOptions {
  readonly folder: string;
  readonly log: JournalFileOptions['log'];
  /** Where the folder's book says that the tenant stood: what it has of that tenant is known to be replaced. */
  readonly over: Position | undefined;
  readonly now?: () => Date;
}

/**
 * Puts another organisation in a folder in one step, keeping the one before in a file beside it. `make` gets the one
 * before (the sample in a new folder) and may answer undefined: then nothing changes, and so does this function.
 * Throws StewardError `data.locked` when a server holds the folder, and as `openEmbeddedTenant` does.
 */
export async function replaceOrganisation(
  { folder, log, over, now = () => new Date() }: ReplaceOptions,
  make: (current: Organisation) => Promise<Organisation | undefined>,
): Promise<Replacement | undefined> {
  const lock = await lockFolder(folder, TENANT_LOCK);
  try {
    const current = (await isNew(folder)) ? undefined : await readCurrent(folder, log);
    const before = current?.organisation ?? sampleOrganisation();
    const after = await make(before);
    if (after === undefined) return undefined;
    const time = now().toISOString();
    const backup = join(folder, `tenant.backup-${time.replace(/[-:.]/g, '')}.json`);
    if (current !== undefined) await writeSnapshot(backup, current);
    const seq = Math.max(current?.seq ?? 0, over?.seq ?? 0) + 1;
    await rewriteStorage(folder, {
      seq,
      history: {
        lineage: current?.history.lineage ?? over?.lineage ?? randomUUID(),
        hash: randomBytes(32).toString('hex'),
        origin: { kind: 'imported', seq, time, ...(over && { over }) },
      },
      organisation: after,
    });
    return { before, after, ...(current && { backup }) };
  } finally {
    await lock.release();
  }
}

async function readCurrent(folder: string, log: JournalFileOptions['log']) {
  const initial = sampleOrganisation;
  const storage = await openStorage({ folder, log, initial, mayFold: () => false });
  await storage.journal.close();
  return snapshotOf(storage);
}

/** The organisation in a backup; undefined where there is no such file. Throws as `openSnapshot` does. */
export async function readBackup(path: string): Promise<Organisation | undefined> {
  return existsSync(path) ? (await readSnapshot(path)).organisation : undefined;
}
