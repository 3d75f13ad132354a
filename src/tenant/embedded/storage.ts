import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { z } from 'zod';
import { Cmdlet } from '../../policy/cmdlet.js';
import type { FileOperations } from '../../store/durable-file.js';
import { createJournal, type Journal, openJournal } from '../../store/journal.js';
import { corrupt, type JournalRecord } from '../../store/journal-scan.js';
import { openSnapshot, type SnapshotOptions } from '../../store/snapshot.js';
import { applyCmdlet } from './apply-cmdlet.js';
import { Organisation } from './organisation.js';
import { createState, organisationOf, type State } from './state.js';

/** The organisation as it was after record `seq` of the journal; the state is the fold of the records since. */
const Snapshot = z.object({ seq: z.number().int().nonnegative(), organisation: Organisation });
type Snapshot = z.infer<typeof Snapshot>;

/** Cmdlets that took effect together: all of them or none survive a crash. */
const Entry = z.object({ time: z.iso.datetime(), cmdlets: z.array(Cmdlet).min(1) });
type Entry = z.infer<typeof Entry>;

const JOURNAL = { format: 'steward-tenant-journal', version: 1 } as const;

/** Cmdlets in the journal from which on a start writes a new snapshot: replaying so many takes about 0.1 s. */
const LONG_JOURNAL = 20_000;

export interface StorageOptions {
  readonly folder: string;
  readonly log?: Pick<Logger, 'info' | 'warn' | 'error'> | undefined;
  readonly operations?: FileOperations | undefined;
  /** What a folder without an organisation starts with. */
  readonly initial: () => Organisation;
  readonly longJournal?: number | undefined;
  /** Files that must stay in the folder while it is worked on, besides those of the organisation. */
  readonly beside?: readonly string[] | undefined;
}

export interface Storage {
  readonly state: State;
  readonly journal: Journal<Entry>;
}

/** The state anew, of what is durable. Throws as `openStorage` does. */
export async function readState(folder: string, journal: Journal<Entry>): Promise<State> {
  const path = snapshotPath(folder);
  if (!existsSync(path)) throw corrupt(folder, `${path} is missing`);
  const snapshot = (await openSnapshot(snapshotFile(path))).data;
  const state = createState(snapshot.organisation);
  let seq = snapshot.seq;
  await journal.replay((record) => {
    if (record.seq <= snapshot.seq) return;
    seq += 1;
    replay(state, record, seq, journalPath(folder));
  });
  return state;
}

export function snapshotPath(folder: string): string {
  return join(folder, 'tenant.json');
}

function journalPath(folder: string): string {
  return join(folder, 'tenant.journal');
}

/** How an organisation stands in a file: the folder's own, and the backups beside it. */
export function snapshotFile(path: string): SnapshotOptions<Snapshot> {
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

/**
 * Reads snapshot and journal; a new folder gets the initial organisation. Throws StewardError `data.corrupt` or
 * `data.foreign` where the files are not whole or do not belong together, and leaves them as they are.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { folder, initial, longJournal = LONG_JOURNAL } = options;
  await createFiles(folder, initial);
  const snapshot = (await openSnapshot(snapshotFile(snapshotPath(folder)))).data;
  const state = createState(snapshot.organisation);
  const replayed = { seq: snapshot.seq, cmdlets: 0 };
  const journal = await openFolderJournal(options, watched(options), (record) => {
    // A crash between writing a snapshot and emptying the journal leaves records that the snapshot has already.
    if (record.seq <= snapshot.seq) return;
    replay(state, record, replayed.seq + 1, journalPath(folder));
    replayed.seq = record.seq;
    replayed.cmdlets += record.value.cmdlets.length;
  });
  if (journal.nextSeq() !== replayed.seq + 1) {
    await journal.close();
    throw corrupt(journalPath(folder), `it does not belong to ${snapshotPath(folder)}`);
  }
  if (replayed.cmdlets < longJournal) return { state, journal };
  await journal.close();
  await rewriteStorage(folder, replayed.seq, organisationOf(state));
  options.log?.info({ folder, cmdlets: replayed.cmdlets }, 'journal folded into a new snapshot');
  return { state, journal: await openFolderJournal(options, watched(options), () => undefined) };
}

function watched({ folder, beside = [] }: StorageOptions): readonly string[] {
  return [snapshotPath(folder), ...beside];
}

/**
 * Replaces the organisation, as of journal record `seq`, and empties the journal. A crash in between is harmless:
 * the snapshot tells which records it has.
 */
export async function rewriteStorage(
  folder: string,
  seq: number,
  organisation: Organisation,
): Promise<void> {
  await writeSnapshot(snapshotPath(folder), seq, organisation);
  await createJournal({ ...JOURNAL, path: journalPath(folder), first: seq + 1 });
}

export async function writeSnapshot(
  path: string,
  seq: number,
  organisation: Organisation,
): Promise<void> {
  const low = await openSnapshot(snapshotFile(path));
  low.data = { seq, organisation };
  await low.write();
}

async function createFiles(folder: string, initial: () => Organisation): Promise<void> {
  const [snapshot, journal] = [snapshotPath(folder), journalPath(folder)];
  if (existsSync(snapshot)) {
    if (!existsSync(journal)) throw corrupt(folder, `${journal} is missing beside ${snapshot}`);
    return;
  }
  if (!existsSync(journal)) await createJournal({ ...JOURNAL, path: journal, first: 1 });
  // Only a first start that a crash cut short leaves a journal without a snapshot: an empty one.
  const opened = await openFolderJournal({ folder }, [], () => {
    throw corrupt(folder, `${snapshot} is missing beside ${journal}`);
  });
  const { nextSeq } = opened;
  await opened.close();
  if (nextSeq() !== 1) throw corrupt(folder, `${snapshot} is missing beside ${journal}`);
  await writeSnapshot(snapshot, 0, initial());
}

function openFolderJournal(
  { folder, log, operations }: Pick<StorageOptions, 'folder' | 'log' | 'operations'>,
  beside: readonly string[],
  onRecord: (record: JournalRecord<Entry>) => void,
): Promise<Journal<Entry>> {
  return openJournal({
    ...JOURNAL,
    beside,
    path: journalPath(folder),
    schema: Entry,
    onRecord,
    onTorn: (torn) =>
      log?.warn(torn, 'a change that a crash cut short was never acknowledged and is dropped'),
    onFault: (fault) =>
      fault === undefined
        ? log?.info({ folder }, 'the tenant can be written again')
        : log?.error({ fault }, 'the tenant cannot be written: changes are refused'),
    ...(operations && { operations }),
  });
}

function replay(state: State, record: JournalRecord<Entry>, expected: number, path: string): void {
  if (record.seq !== expected) throw corrupt(path, `records before ${record.seq} are missing`);
  for (const cmdlet of record.value.cmdlets) {
    const error = applyCmdlet(state, cmdlet);
    if (error !== undefined) {
      throw corrupt(path, `record ${record.seq} does not apply: ${error.text}`);
    }
  }
}
