import { join } from 'node:path';
import { z } from 'zod';
import { Origin } from '../../policy/position.js';
import { openSnapshot, type SnapshotOptions } from '../../store/snapshot.js';
import { Organisation } from './organisation.js';

/** What a tenant remembers of its own past; `hash` is that of record `seq` of the journal. */
const History = z.object({ lineage: z.string(), hash: z.string(), origin: Origin });
export type History = z.infer<typeof History>;

/** The organisation as it was after record `seq` of the journal; the state is the fold of the records since. */
const Snapshot = z.object({
  seq: z.number().int().nonnegative(),
  /** Missing in files written before there was one. */
  history: History.optional(),
  organisation: Organisation,
});
export type Snapshot = z.infer<typeof Snapshot>;

export function snapshotPath(folder: string): string {
  return join(folder, 'tenant.json');
}

/** How an organisation stands in a file: the folder's own, and the backups beside it. */
function snapshotFile(path: string): SnapshotOptions<Snapshot> {
  return {
    path,
    format: 'steward-tenant',
    version: 1,
    schema: Snapshot,
    empty: () => ({
      seq: 0,
      organisation: { sites: [], users: [], policies: [], imConfigurations: [] },
    }),
  };
}

/** Throws as `openSnapshot` does. */
export async function readSnapshot(path: string): Promise<Snapshot> {
  return (await openSnapshot(snapshotFile(path))).data;
}

export async function writeSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  const low = await openSnapshot(snapshotFile(path));
  low.data = snapshot;
  await low.write();
}
