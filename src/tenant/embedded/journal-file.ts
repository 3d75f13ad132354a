import { join } from 'node:path';
import type { Logger } from 'pino';
import { z } from 'zod';
import { StewardError } from '../../errors.js';
import { Cmdlet } from '../../policy/cmdlet.js';
import type { FileOperations } from '../../store/durable-file.js';
import { createJournal, type Journal, openJournal } from '../../store/journal.js';
import { JournalHeader, parseJson } from '../../store/journal-line.js';
import {
  corrupt,
  type JournalFormat,
  type JournalRecord,
  type TornRecord,
} from '../../store/journal-scan.js';
import { bytesOf, rawLines } from '../../store/raw-lines.js';
import { snapshotPath } from './snapshot-file.js';

/** Cmdlets that took effect together: all of them or none survive a crash. */
const Entry = z.object({ time: z.iso.datetime(), cmdlets: z.array(Cmdlet).min(1) });
export type Entry = z.infer<typeof Entry>;

const FORMAT = 'steward-tenant-journal';

/** Version 1 had neither a chain nor a lineage. */
const VERSION = 2;

export interface JournalFileOptions {
  readonly folder: string;
  readonly log?: Pick<Logger, 'info' | 'warn' | 'error'> | undefined;
  readonly operations?: FileOperations | undefined;
  /** Files that must stay in the folder while it is worked on, besides those of the organisation. */
  readonly beside?: readonly string[] | undefined;
}

export function journalPath(folder: string): string {
  return join(folder, 'tenant.journal');
}

/** How the changes of one tenant stand in its folder. */
export function journalOf(folder: string, lineage: string): JournalFormat<Entry> {
  const path = journalPath(folder);
  return { path, format: FORMAT, version: VERSION, schema: Entry, chained: true, lineage };
}

/** The same as the first version wrote it. */
export function journalOfVersion1(folder: string): JournalFormat<Entry> {
  return { path: journalPath(folder), format: FORMAT, version: 1, schema: Entry };
}

export function createTenantJournal(folder: string, lineage: string, first: number): Promise<void> {
  const path = journalPath(folder);
  return createJournal({ path, format: FORMAT, version: VERSION, first, lineage });
}

export function openTenantJournal(
  { folder, log, operations, beside = [] }: JournalFileOptions,
  lineage: string,
  onRecord: (record: JournalRecord<Entry>) => void,
): Promise<Journal<Entry>> {
  return openJournal({
    ...journalOf(folder, lineage),
    onRecord,
    beside: [snapshotPath(folder), ...beside],
    onTorn: (torn) => tellTorn(torn, log),
    onFault: (fault) =>
      fault === undefined
        ? log?.info({ folder }, 'the tenant can be written again')
        : log?.error({ fault }, 'the tenant cannot be written: changes are refused'),
    ...(operations && { operations }),
  });
}

export function tellTorn(torn: TornRecord, log: JournalFileOptions['log']): void {
  log?.warn(torn, 'a change that was cut short, as by a crash, is dropped');
}

/** What a folder's journal says of itself, and whether it has any record. Throws StewardError `data.foreign` or `data.corrupt`. */
export async function readStart(
  folder: string,
): Promise<{ readonly header: JournalHeader; readonly isEmpty: boolean }> {
  const path = journalPath(folder);
  let header: JournalHeader | undefined;
  for await (const { line, complete } of rawLines(bytesOf(path))) {
    if (header !== undefined) return { header, isEmpty: false };
    header = complete ? JournalHeader.safeParse(parseJson(line)).data : undefined;
    if (header?.format !== FORMAT) {
      throw new StewardError('data.foreign', `${path} is not a ${FORMAT} file`);
    }
  }
  if (header === undefined) throw corrupt(path, 'it is empty');
  return { header, isEmpty: true };
}
