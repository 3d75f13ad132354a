import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Memories } from '../conversation/conversation.js';
import { StewardError, type StoreFault } from '../errors.js';
import { createMutex } from '../policy/service/mutex.js';
import { DURABLE, type FileOperations, reasonOf } from '../store/durable-file.js';
import { lockFolder } from '../store/folder-lock.js';
import { type Journal, openJournal } from '../store/journal.js';
import type { JournalRecord } from '../store/journal-scan.js';
import { within } from '../within.js';
import { createShelves, Entry, type Kept } from './shelves.js';

/** What is written at once stands on one line: there whole, or not at all. */
const Line = z.union([Entry, z.array(Entry).min(1)]);
type Line = z.infer<typeof Line>;

/** An entry and where it is remembered; not at all where it forgets. */
type Taken = readonly [entry: Entry, kept: Kept | undefined];

export interface MemoriesOptions {
  readonly folder: string;
  readonly log?: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly now?: () => Date;
  /** How many keys are kept, and how many answers beside them (default 20,000): those written longest ago go first. */
  readonly limit?: number;
  readonly operations?: FileOperations;
}

export interface MemoryFile extends Memories {
  /** Why nothing new outlives this process at the moment, looked at just now. */
  fault(): Promise<StoreFault | undefined>;
  close(): Promise<void>;
}

/** Records from which on a file may be rewritten: below, it is too small to matter. */
const SMALL = 1_000;

/** Entries that are copied side by side into a fresh file, which all turns wait for. */
const AT_ONCE = 1_000;

/** Milliseconds that a turn waits for the disk: then what is at hand must do. */
const PATIENCE = 1_000;

/** Written at once, so that a killed process loses nothing; flushed when the system likes: a turn is not worth a disk flush. */
const UNFLUSHED: FileOperations = { ...DURABLE, sync: async () => undefined };

/**
 * Opens `memories.journal` in a folder. What a turn costs does not grow with the number of conversations: values stay
 * on disk, and the file is rewritten only once most of it is out of date. A file that power loss left damaged is set
 * aside and one that was removed begun anew, since conversations can start anew. While it cannot be written, what is at
 * hand stays in memory: reads and writes never fail. Throws StewardError `data.locked` or `data.foreign`.
 */
export async function openMemories(options: MemoriesOptions): Promise<MemoryFile> {
  const { folder, log, now = () => new Date(), limit = 20_000, operations = UNFLUSHED } = options;
  const lock = await lockFolder(folder, 'memories');
  const path = join(folder, 'memories.journal');
  /** Held while an append begins or the file is replaced; appends that have begun share their way to the disk. */
  const file = createMutex();
  const appending = new Set<Promise<void>>();
  const shelves = createShelves(limit, now);
  let journal: Journal<Line> | undefined;
  let lines = 0;
  /** Why there is no journal. */
  let trouble: StoreFault | undefined;

  function openAt(at: string, onRecord: (record: JournalRecord<Line>) => void) {
    return openJournal<Line>({
      ...formatOf(at),
      operations,
      beside: lock.files,
      onRecord,
      onTorn: (torn) => log?.warn({ torn }, 'the last memory was cut short by a crash'),
      onFault(fault) {
        if (fault !== undefined) log?.error({ fault }, 'conversations are not remembered');
        else void file.run(saveUnsaved);
      },
    });
  }

  async function openOrSetAside(): Promise<Journal<Line>> {
    function open(): Promise<Journal<Line>> {
      lines = 0;
      return openAt(path, ({ value, offset }) => {
        lines += 1;
        for (const entry of entriesOf(value)) {
          // What was said while there was no file is newer.
          const known = shelves.find(entry.key);
          if (known === undefined || known.offset !== undefined) shelves.take(entry, offset);
        }
      });
    }
    return open().catch(async (error: unknown) => {
      if (!(error instanceof StewardError && error.code === 'data.corrupt' && existsSync(path))) {
        throw error;
      }
      for (const [key, { offset }] of shelves.all()) if (offset !== undefined) shelves.forget(key);
      const aside = `${path}.damaged`;
      log?.warn({ err: error, aside }, 'conversations start anew; the old file is kept');
      await rename(path, aside);
      return open();
    });
  }

  /** Closes a journal whose file was removed: what is at hand is all that there is. */
  async function letGoOfRemoved(): Promise<void> {
    const isGone = !existsSync(path) && lock.files.every((each) => existsSync(each));
    if (journal?.fault() === undefined || !isGone) return;
    log?.warn({ path }, 'was removed: conversations start anew with what is at hand');
    await journal.close();
    journal = undefined;
    for (const [key, kept] of shelves.all()) {
      if (shelves.atHand(key) === undefined) shelves.forget(key);
      else kept.offset = undefined;
    }
  }

  /** Opens the journal where there is none. */
  async function ready(): Promise<Journal<Line> | undefined> {
    await letGoOfRemoved();
    if (journal !== undefined) return journal;
    try {
      journal = await openOrSetAside();
      trouble = undefined;
      await saveUnsaved();
    } catch (error) {
      if (error instanceof StewardError && error.code === 'data.foreign') throw error;
      if (trouble === undefined) log?.error({ err: error }, 'conversations are not remembered');
      trouble ??= { file: path, reason: reasonOf(error), since: new Date().toISOString() };
    }
    return journal;
  }

  async function saveUnsaved(): Promise<void> {
    const unsaved = shelves.all().flatMap(([key, kept]): Taken[] => {
      const known = kept.offset === undefined ? shelves.atHand(key) : undefined;
      return known === undefined ? [] : [[{ key, time: kept.time, value: known.value }, kept]];
    });
    await Promise.all(unsaved.map((each) => save([each])));
    if (unsaved.length > 0) log?.info({ path }, 'conversations are remembered again');
  }

  /** Never rejects: what is not written stays at hand. */
  async function save(taken: readonly Taken[]): Promise<void> {
    const record = await journal?.append(taken.map(([entry]) => entry)).catch(() => undefined);
    if (record === undefined) return;
    lines += 1;
    for (const [{ key }, kept] of taken) {
      if (kept !== undefined) shelves.saved(key, kept, record.offset);
    }
  }

  /** Copies what is still remembered into a fresh file, which then takes the old one's place. */
  async function rewrite(old: Journal<Line>): Promise<void> {
    await Promise.all(appending);
    const fresh = `${path}.new`;
    await rm(fresh, { force: true });
    const copy = await openAt(fresh, () => undefined);
    const moved: (readonly [kept: Kept, offset: number])[] = [];
    async function move([key, kept]: readonly [string, Kept]): Promise<void> {
      const { offset } = kept;
      const entry = offset === undefined ? undefined : await readEntry(old, key, offset);
      if (entry !== undefined) moved.push([kept, (await copy.append([entry])).offset]);
    }
    try {
      const all = shelves.all();
      for (let start = 0; start < all.length; start += AT_ONCE) {
        await Promise.all(all.slice(start, start + AT_ONCE).map(move));
      }
    } finally {
      await copy.close();
    }
    await rename(fresh, path);
    journal = undefined;
    for (const [kept, offset] of moved) kept.offset = offset;
    lines = moved.length;
    await old.close();
    journal = await openAt(path, () => undefined);
  }

  async function tidy(): Promise<void> {
    if (journal === undefined || lines <= SMALL || lines <= 4 * shelves.size()) return;
    await rewrite(journal).catch((err: unknown) => {
      log?.warn({ err }, 'the file of memories was not made smaller');
      // Tried again after as many lines more.
      lines = 0;
    });
  }

  /** Resolves when the line is written; the promise is wrapped so that holding the file does not wait for it. */
  function append(taken: readonly Taken[]): Promise<{ readonly written: Promise<void> }> {
    return file.run(async () => {
      await tidy();
      await ready();
      const written = save(taken);
      appending.add(written);
      void written.then(() => appending.delete(written));
      return { written };
    });
  }

  async function readAgain(key: string): Promise<unknown> {
    const offset = shelves.find(key)?.offset;
    if (offset === undefined || journal === undefined) return undefined;
    return (await readEntry(journal, key, offset))?.value;
  }

  await file.run(ready).catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });

  return {
    async read(key) {
      if (shelves.find(key) === undefined) return undefined;
      const known = shelves.atHand(key);
      return known ? known.value : inTime(file.run(() => readAgain(key)));
    },
    async write(entries) {
      const time = now().toISOString();
      const taken = entries
        .filter(({ key, value }) => value !== undefined || shelves.find(key) !== undefined)
        .map(({ key, value }): Taken => {
          const entry = { key, time, value };
          return [entry, shelves.take(entry, undefined)];
        });
      if (taken.length > 0) await inTime(append(taken).then(({ written }) => written));
    },
    async fault() {
      await journal?.look();
      await file.run(ready).catch(() => undefined);
      return journal?.fault() ?? trouble;
    },
    close: () =>
      file.run(async () => {
        await journal?.close();
        await lock.release();
      }),
  };
}

/** What a line says of a key: where it has it twice, the later counts. */
async function readEntry(
  journal: Journal<Line>,
  key: string,
  offset: number,
): Promise<Entry | undefined> {
  const { value } = await journal.read(offset);
  return entriesOf(value).findLast((entry) => entry.key === key);
}

function entriesOf(line: Line): readonly Entry[] {
  return Array.isArray(line) ? line : [line];
}

/** What work comes to; undefined where it fails or takes too long. */
function inTime<Value>(work: Promise<Value>): Promise<Value | undefined> {
  const nothing = () => undefined;
  return within(PATIENCE, work.catch(nothing), nothing);
}

function formatOf(path: string) {
  return { path, format: 'steward-memories', version: 1, schema: Line };
}
