import { existsSync } from 'node:fs';
import type { Past, Write } from '../../policy/position.js';
import { scanJournal } from '../../store/journal-scan.js';
import { journalOf, journalOfVersion1, readStart } from './journal-file.js';
import { readSnapshot, snapshotPath } from './snapshot-file.js';

/** The past of the tenant in a folder, also while a server works on it; undefined where there is none. Only reads. */
export async function readPast(folder: string): Promise<Past | undefined> {
  if (!existsSync(snapshotPath(folder))) return undefined;
  const { seq, history } = await readSnapshot(snapshotPath(folder));
  const { header } = await readStart(folder);
  const isOld = history === undefined || header.version === 1;
  const { lineage, hash, origin } = history ?? {
    ...{ lineage: '', hash: '' },
    origin: { kind: 'unknown' as const, seq: Number.POSITIVE_INFINITY },
  };
  const writes: Write[] = [{ seq, hash, cmdlets: [] }];
  let previous: Write | undefined;
  function settle(next: string): void {
    if (previous !== undefined) writes.push({ ...previous, hash: next });
  }
  const journal = isOld ? journalOfVersion1(folder) : journalOf(folder, lineage);
  const scan = await scanJournal(journal, (record) => {
    settle(record.previous ?? '');
    const { cmdlets } = record.value;
    previous = record.seq > seq ? { seq: record.seq, hash: '', cmdlets } : undefined;
  });
  settle(scan.lastHash);
  const last = writes.at(-1) ?? { seq, hash };
  return {
    position: { lineage, seq: last.seq, hash: last.hash },
    origin,
    writes: async () => writes,
  };
}
