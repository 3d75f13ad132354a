import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { StewardError } from '../../errors.js';
import type { Position } from '../../policy/position.js';
import type { Journal } from '../../store/journal.js';
import { corrupt, type JournalRecord, scanJournal } from '../../store/journal-scan.js';
import { applyCmdlet } from './apply-cmdlet.js';
import {
  createTenantJournal,
  type Entry,
  type JournalFileOptions,
  journalOfVersion1,
  journalPath,
  openTenantJournal,
  readStart,
  tellTorn,
} from './journal-file.js';
import type { Organisation } from './organisation.js';
import {
  type History,
  readSnapshot,
  type Snapshot,
  snapshotPath,
  writeSnapshot,
} from './snapshot-file.js';
import { createState, organisationOf, type State } from './state.js';

/** Cmdlets in the journal from which on a start writes a new snapshot: replaying so many takes about 0.1 s. */
const LONG_JOURNAL = 20_000;

export interface StorageOptions extends JournalFileOptions {
  /** What a folder without an organisation starts with; it may throw, and then nothing is written. */
  readonly initial: () => Organisation;
  readonly longJournal?: number | undefined;
  /** Whether a long journal may be folded here: what is folded tells nobody any more what was written. */
  readonly mayFold?: ((position: Position) => boolean) | undefined;
}

export interface Storage {
  readonly state: State;
  readonly journal: Journal<Entry>;
  readonly history: History;
  /** Where the tenant stands, by what is durable. */
  readonly position: () => Position;
}

/** The state anew, of what is durable. Nothing is begun anew where the snapshot is gone. Throws as `openStorage` does. */
export async function readState(folder: string, journal: Journal<Entry>): Promise<State> {
  const path = snapshotPath(folder);
  if (!existsSync(path)) throw corrupt(folder, `${path} is missing`);
  const fold = foldOf(folder, await readSnapshot(path));
  await journal.replay(fold.take);
  return fold.state;
}

/**
 * Reads snapshot and journal; a new folder gets the initial organisation, one of the first version a past of its own.
 * Throws StewardError `data.corrupt` or `data.foreign` where the files are not whole or do not belong together, and
 * leaves them as they are.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { folder, longJournal = LONG_JOURNAL, mayFold = () => true } = options;
  if (await isNew(folder)) await createFiles(folder, options.initial());
  if ((await readStart(folder)).header.version === 1) await upgrade(options);
  const snapshot = await readSnapshot(snapshotPath(folder));
  const { history } = snapshot;
  if (history === undefined) throw mixed(folder);
  const fold = foldOf(folder, snapshot);
  const journal = await openTenantJournal(options, history.lineage, fold.take);
  const storage = { state: fold.state, journal, history, position: positionOf(journal, snapshot) };
  if (journal.nextSeq() <= snapshot.seq && isImportAt(snapshot)) {
    // A crash between the two files of an import: what the journal has belongs to the organisation before.
    return reopened(options, storage, () =>
      createTenantJournal(folder, history.lineage, snapshot.seq + 1),
    );
  }
  if (journal.nextSeq() !== fold.seq() + 1) {
    await journal.close();
    throw mixed(folder);
  }
  if (fold.cmdlets() < longJournal || !mayFold(storage.position())) return storage;
  options.log?.info({ folder, cmdlets: fold.cmdlets() }, 'journal folded into a new snapshot');
  return reopened(options, storage, () => rewriteStorage(folder, snapshotOf(storage)));
}

/**
 * Puts an organisation as of journal record `seq` in place of the files there are, and empties the journal. A crash in
 * between is harmless: the snapshot tells which records it has.
 */
export async function rewriteStorage(
  folder: string,
  snapshot: Snapshot & { readonly history: History },
): Promise<void> {
  await writeSnapshot(snapshotPath(folder), snapshot);
  await createTenantJournal(folder, snapshot.history.lineage, snapshot.seq + 1);
}

/**
 * Whether there is no organisation in a folder yet. Only a first start that a crash cut short leaves a journal without
 * one: an empty one. Throws StewardError `data.corrupt` where half of one is there.
 */
export async function isNew(folder: string): Promise<boolean> {
  const [snapshot, journal] = [snapshotPath(folder), journalPath(folder)];
  if (existsSync(snapshot)) {
    if (!existsSync(journal)) throw half(journal, snapshot);
    return false;
  }
  if (!existsSync(journal)) return true;
  const { header, isEmpty } = await readStart(folder);
  if (isEmpty && header.first === 1) return true;
  throw half(snapshot, journal);
}

/** What a tenant's files hold, as one snapshot. */
export function snapshotOf({ state, history, position }: Storage) {
  const { seq, hash } = position();
  return { seq, history: { ...history, hash }, organisation: organisationOf(state) };
}

async function createFiles(folder: string, organisation: Organisation): Promise<void> {
  const history: History = { lineage: randomUUID(), hash: '', origin: { kind: 'new' } };
  await createTenantJournal(folder, history.lineage, 1);
  await writeSnapshot(snapshotPath(folder), { seq: 0, history, organisation });
}

/** The first version kept no past: it begins here. */
async function upgrade({ folder, log }: StorageOptions): Promise<void> {
  const snapshot = await readSnapshot(snapshotPath(folder));
  const fold = foldOf(folder, snapshot);
  const scan = await scanJournal(journalOfVersion1(folder), fold.take);
  const seq = fold.seq();
  if (scan.nextSeq !== seq + 1) throw mixed(folder);
  if (scan.torn !== undefined) tellTorn(scan.torn, log);
  const begun: History = { lineage: randomUUID(), hash: '', origin: { kind: 'unknown', seq } };
  // After a crash in between the snapshot has its past already.
  const history = snapshot.history ?? begun;
  await rewriteStorage(folder, { seq, history, organisation: organisationOf(fold.state) });
}

async function reopened(
  options: StorageOptions,
  { journal }: Storage,
  rewrite: () => Promise<void>,
): Promise<Storage> {
  await journal.close();
  await rewrite();
  return openStorage({ ...options, mayFold: () => false });
}

function foldOf(folder: string, snapshot: Snapshot) {
  const state = createState(snapshot.organisation);
  let { seq } = snapshot;
  let cmdlets = 0;
  return {
    state,
    seq: () => seq,
    cmdlets: () => cmdlets,
    take(record: JournalRecord<Entry>): void {
      // A crash between writing a snapshot and emptying the journal leaves records that the snapshot has already.
      if (record.seq <= snapshot.seq) return;
      replay(state, record, seq + 1, journalPath(folder));
      seq = record.seq;
      cmdlets += record.value.cmdlets.length;
    },
  };
}

function positionOf(journal: Journal<Entry>, { seq, history }: Snapshot): () => Position {
  const { lineage = '', hash = '' } = history ?? {};
  return () =>
    journal.nextSeq() - 1 > seq
      ? { lineage, seq: journal.nextSeq() - 1, hash: journal.lastHash() }
      : { lineage, seq, hash };
}

function isImportAt({ seq, history }: Snapshot): boolean {
  return history?.origin.kind === 'imported' && history.origin.seq === seq;
}

function half(missing: string, left: string) {
  return new StewardError(
    'data.corrupt',
    `${missing} is missing beside ${left}. Nothing was changed. Restore it from a backup; ` +
      `or move ${left} out of the folder and bring your organisation anew with npm run import -- users.csv.`,
  );
}

function mixed(folder: string) {
  return corrupt(journalPath(folder), `it does not belong to ${snapshotPath(folder)}`);
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
