import { existsSync } from 'node:fs';
import { StewardError } from '../errors.js';
import type { Standing } from '../policy/continuity.js';
import type { Plan } from '../policy/plan.js';
import type { Position } from '../policy/position.js';
import type { BookRecord } from '../policy/record.js';
import { scanJournal } from '../store/journal-scan.js';
import { bookIn, bookRecord } from './book.js';
import { createIndex } from './book-index.js';
import { changeId } from './entries.js';
import { createHeadCheck, isLost, readHead } from './head.js';

export type Verdict =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'whole';
      readonly last: number;
      /** SHA-256 (hex) of the last line: noted elsewhere, it also proves that the book was not written anew. */
      readonly hash: string;
      /** Bytes of a last record that is being written now, or that a crash cut short: it was never acknowledged. */
      readonly torn: number;
    }
  | { readonly kind: 'damaged'; readonly fault: string };

/**
 * Looks whether a folder's book is the one that was written: every line whole and following from the one before, and
 * its end where it was. `noted` is the hash of a line, kept elsewhere since: a book written anew does not have it.
 * Reads only, also while Steward runs.
 */
export async function verifyBook(folder: string, noted?: string): Promise<Verdict> {
  const book = bookIn(folder);
  const notes: number[] = [];
  let isKnown = noted === undefined;
  try {
    // Before the book: whatever the head says now must be found there.
    const head = await readHead(folder);
    if (!existsSync(book.path) && isLost(head)) {
      return isKnown ? { kind: 'empty' } : { kind: 'damaged', fault: rewritten(folder) };
    }
    const check = createHeadCheck(head);
    const scan = await scanJournal(book, (record) => {
      check.see(record);
      if (record.value.event === 'endUnknown') notes.push(record.seq);
      isKnown ||= record.previous === noted;
    });
    const last = scan.nextSeq - 1;
    const fault = check.fault(book.path, { seq: last, hash: scan.lastHash });
    if (fault !== undefined) throw fault;
    if (isLost(head) && last > 0) throw lost(folder, last);
    const [seq] = notes;
    if (seq !== undefined) throw lost(folder, seq - 1);
    if (!isKnown && scan.lastHash !== noted) return { kind: 'damaged', fault: rewritten(folder) };
    return { kind: 'whole', last, hash: scan.lastHash, torn: scan.torn?.bytes ?? 0 };
  } catch (error) {
    if (error instanceof StewardError) return { kind: 'damaged', fault: error.message };
    throw error;
  }
}

function lost(folder: string, seq: number): StewardError {
  return new StewardError(
    'data.corrupt',
    `${folder} lost records.head.json when the last record was ${seq}: records may have been cut off after it. ` +
      'Those that are there are whole.',
  );
}

function rewritten(folder: string): string {
  return `${folder} has no record with the hash that was noted: these are not the records that had it.`;
}

/**
 * Passes the records of a folder on, oldest first, each when the one before is done with; throws StewardError where the
 * book is damaged.
 */
export async function readBook(
  folder: string,
  onRecord: (record: BookRecord) => void | Promise<void>,
): Promise<void> {
  const book = bookIn(folder);
  if (!existsSync(book.path)) return;
  await scanJournal(book, (record) => onRecord(bookRecord(record)));
}

/** Where the tenant stood after each change, in their order; undefined: not noted. Throws as `readBook` does. */
export async function readPositions(
  folder: string,
): Promise<ReadonlyMap<string, Position | undefined>> {
  const positions = new Map<string, Position | undefined>();
  await readBook(folder, (record) => {
    if (record.event === 'ordered') positions.set(record.change, undefined);
    if (record.event === 'lossDecided') {
      for (const change of record.restored) positions.set(change, record.position);
    }
    if (record.event !== 'outcome' && record.event !== 'progress') return;
    if (record.position !== undefined) positions.set(record.change, record.position);
  });
  return positions;
}

/** What a folder's book says of the tenant beside it. Throws as `readBook` does. */
export async function readStanding(folder: string): Promise<Standing> {
  const index = createIndex();
  const steps = new Map<string, Plan['steps']>();
  await readBook(folder, (record) => {
    index.fold(record, 0);
    if (record.event === 'ordered') steps.set(record.change, record.plan.steps);
    if (record.event === 'outcome' && record.outcome !== 'unknown') steps.delete(record.change);
  });
  const unfinished = [...index.unfinished].flatMap((number) =>
    (steps.get(changeId(number)) ?? []).slice(index.changes[number - 1]?.done),
  );
  return {
    position: index.position,
    hasChanges: index.changes.length > 0,
    unfinished: unfinished.map(({ cmdlet }) => cmdlet),
  };
}
