import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../../store/folder-lock.js';
import { openSnapshot } from '../../store/snapshot.js';
import { TENANT_LOCK } from './embedded-tenant.js';
import type { Organisation } from './organisation.js';
import { sampleOrganisation } from './sample-organisation.js';
import { organisationOf } from './state.js';
import {
  openStorage,
  rewriteStorage,
  snapshotFile,
  snapshotPath,
  writeSnapshot,
} from './storage.js';

export interface Replacement {
  readonly before: Organisation;
  readonly after: Organisation;
  /** Where the organisation before is kept; absent where there was none. */
  readonly backup?: string;
}

/**
 * Puts another organisation in a folder in one step, keeping the one before in a file beside it. `make` gets the one
 * before (the sample in a new folder) and may answer undefined: then nothing changes, and so does this function.
 * Throws StewardError `data.locked` when a server holds the folder, and as `openEmbeddedTenant` does.
 */
export async function replaceOrganisation(
  folder: string,
  make: (current: Organisation) => Promise<Organisation | undefined>,
  now: () => Date = () => new Date(),
): Promise<Replacement | undefined> {
  const lock = await lockFolder(folder, TENANT_LOCK);
  try {
    const isNew = !existsSync(snapshotPath(folder));
    const { state, journal } = await openStorage({ folder, initial: sampleOrganisation });
    await journal.close();
    const seq = journal.nextSeq() - 1;
    const before = organisationOf(state);
    const after = await make(before);
    if (after === undefined) return undefined;
    const backup = join(folder, `tenant.backup-${now().toISOString().replace(/[-:.]/g, '')}.json`);
    if (!isNew) await writeSnapshot(backup, seq, before);
    await rewriteStorage(folder, seq, after);
    return { before, after, ...(!isNew && { backup }) };
  } finally {
    await lock.release();
  }
}

/** The organisation in a backup; undefined where there is no such file. Throws as `openSnapshot` does. */
export async function readBackup(path: string): Promise<Organisation | undefined> {
  if (!existsSync(path)) return undefined;
  return (await openSnapshot(snapshotFile(path))).data.organisation;
}
