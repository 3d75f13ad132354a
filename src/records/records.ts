import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import type { StewardError } from '../errors.js';
import type { BookRecord, Pending, RecordEvent } from '../policy/record.js';
import type { Records } from '../policy/records.js';
import type { FileOperations } from '../store/durable-file.js';
import { type FolderLock, lockFolder } from '../store/folder-lock.js';
import { openJournal } from '../store/journal.js';
import { readPositions } from './audit.js';
import { type BookEntry, bookIn, bookRecord } from './book.js';
import { createIndex } from './book-index.js';
import { select } from './change-query.js';
import { freeCode } from './codes.js';
import { changeId, changeNumber } from './entries.js';
import { createHeadCheck, isLost, openHead } from './head.js';
import { isInForce, redoable, undoable } from './stack.js';
import { createViews } from './views.js';

export interface RecordsOptions {
  readonly folder: string;
  readonly log?: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly now?: () => Date;
  readonly operations?: FileOperations;
}

/**
 * Opens the bot's book in a folder: `records.journal`, each line carrying the hash of the one before it, and
 * `records.head.json`, which tells a book cut at its end. Memory holds a small index; plans stay on disk.
 * Throws StewardError `data.locked`, `data.corrupt` or `data.foreign`.
 */
export async function openRecords(options: RecordsOptions): Promise<Records> {
  const lock = await lockFolder(options.folder, 'records');
  try {
    return await openBook(options, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openBook(options: RecordsOptions, lock: FolderLock): Promise<Records> {
  const { folder, log, operations, now = () => new Date() } = options;
  const book = bookIn(folder);
  const index = createIndex();
  const head = await openHead({ folder, log, isBookThere: () => journal.fault() === undefined });
  const check = createHeadCheck(head.start);
  let last = 0;
  let fault: StewardError | undefined;
  // A book that is gone is not begun anew beside the head that remembers it.
  if (head.start.seq > 0 && !existsSync(book.path)) {
    throw check.fault(book.path, { seq: 0, hash: '' });
  }
  const journal = await openJournal<BookEntry>({
    ...book,
    ...(operations && { operations }),
    beside: lock.files,
    onFault(broken) {
      if (broken === undefined) log?.info({ file: book.path }, 'records can be written again');
      else log?.error({ fault: broken }, 'records cannot be written: nothing is changed');
    },
    onRecord(record) {
      last = record.seq;
      check.see(record);
      index.fold(bookRecord(record), record.offset);
    },
    onTorn(torn) {
      // A record that was acknowledged once is not torn by a crash: keep it for those who look into it.
      fault = last < head.start.seq ? check.fault(book.path, { seq: last, hash: '' }) : undefined;
      if (fault !== undefined) throw fault;
      log?.warn({ torn }, 'a last record that a crash cut short was dropped');
    },
  }).catch((error: unknown) => {
    throw fault ?? error;
  });
  fault = check.fault(book.path, { seq: last, hash: journal.lastHash() });
  if (fault !== undefined) {
    await journal.close();
    throw fault;
  }
  const reserved = new Set<string>();
  const numbers = new Set<number>();
  const views = createViews(journal, index);
  await startHead();

  async function append(event: RecordEvent): Promise<BookRecord> {
    const record = await journal
      .append({ ...event, time: now().toISOString() })
      .catch((error: unknown) => {
        letGo(event);
        throw error;
      });
    const written = bookRecord(record);
    index.fold(written, record.offset);
    letGo(event);
    views.remember(written, record.offset);
    // Others on their way have not reached the disk, and the head must never run ahead of it.
    if (journal.nextSeq() === record.seq + 1) {
      head.follow({ seq: record.seq, hash: journal.lastHash() });
    }
    return written;
  }

  /** What an event reserved: from here on the index knows it, or it is free again. */
  function letGo(event: RecordEvent): void {
    if (event.event === 'previewed') reserved.delete(event.pending);
    if (event.event === 'ordered') numbers.delete(changeNumber(event.change) ?? 0);
  }

  async function startHead(): Promise<void> {
    if (last > 0 && isLost(head.start)) {
      log?.error({ folder }, 'records.head.json was gone: records may be missing at the end');
      await append({ event: 'endUnknown' });
    } else if (last > head.start.seq) {
      head.follow({ seq: last, hash: journal.lastHash() });
    }
    // A new book has a head before its first record, so that a missing one is always a loss.
    await head.settle();
  }

  async function waiting(fits: (expires: string) => boolean): Promise<readonly Pending[]> {
    const ids = [...index.waiting].filter((id) => fits(index.pendings.get(id)?.expires ?? ''));
    const found = await Promise.all(ids.map((id) => views.pending(id)));
    return found.filter((entry) => entry !== undefined).filter(({ state }) => state === 'open');
  }

  return {
    append,
    nextChange() {
      const number = Math.max(index.changes.length, ...numbers) + 1;
      numbers.add(number);
      return changeId(number);
    },
    nextPending() {
      const code = freeCode(
        (candidate) => index.pendings.has(candidate) || reserved.has(candidate),
        index.pendings.size,
      );
      reserved.add(code);
      return code;
    },
    pending: (id) => views.pending(id),
    approvals: (instant) => waiting((expires) => expires > instant.toISOString()),
    overdue: (instant) => waiting((expires) => expires <= instant.toISOString()),
    async change(id) {
      const entry = index.changes[(changeNumber(id) ?? 0) - 1];
      return entry === undefined ? undefined : views.change(entry);
    },
    async lastChange(actor) {
      const entry = index.changesOf(actor).findLast(isInForce);
      return entry && views.change(entry);
    },
    async undoable(actor) {
      const entry = undoable(index.changesOf(actor), index.changes);
      return entry && views.change(entry);
    },
    async redoable(actor) {
      const found = redoable(index.changesOf(actor));
      if (found === undefined) return undefined;
      const { undo, since } = found;
      return { undo: await views.change(undo), ...(since && { since: changeId(since.number) }) };
    },
    async changes(query) {
      const found = select(index, query);
      const page = found.slice(query.offset, query.offset + query.limit);
      return { changes: await Promise.all(page.map(views.change)), total: found.length };
    },
    unfinished: () => [...index.unfinished].map(changeId),
    position: () => index.position,
    positions: () => readPositions(folder),
    frozen: () => index.frozen,
    refusals: (since) => index.refusals.filter(({ time }) => time > since.toISOString()),
    hasOrdered: (activity) => index.activities.get(activity)?.event === 'ordered',
    async deedOf(activity) {
      const entry = index.activities.get(activity);
      return entry && views.deed(entry);
    },
    async fault() {
      await journal.look();
      // The book is there: then its head may be written by now, sooner than by itself.
      if (journal.fault() === undefined && head.fault() !== undefined) await head.settle();
      return journal.fault() ?? head.fault();
    },
    async close() {
      await journal.close();
      await head.close();
      await lock.release();
    },
  };
}
