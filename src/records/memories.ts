import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Memories } from '../conversation.js';
import { StewardError, type StoreFault } from '../errors.js';
import { createMutex } from '../policy/service/mutex.js';
import { DURABLE, type FileOperations, reasonOf } from '../store/durable-file.js';
import { lockFolder } from '../store/folder-lock.js';
import { type Journal, openJournal } from '../store/journal.js';
import type { JournalRecord } from '../store/journal-scan.js';

/** Without a value: forgotten. */
const Entry = z.object({ key: z.string(), time: z.iso.datetime(), value: z.unknown().optional() });
type Entry = z.infer<typeof Entry>;

/** One key that is remembered. */
interface Live {
  readonly time: string;
  /** Where it stands in the file; undefined: at hand only, until the file can be written. */
  offset: number | undefined;
}

export interface MemoriesOptions {
  readonly folder: string;
  readonly log?: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly now?: () => Date;
  /** How many keys are kept (default 20,000): those written longest ago go first. */
  readonly limit?: number;
  readonly operations?: FileOperations;
}

export interface MemoryFile extends Memories {
  /** Why nothing new outlives this process at the moment, looked at just now. */
  fault(): Promise<StoreFault | undefined>;
  close(): Promise<void>;
}

const DAYS_KEPT = 30;

/** Values at hand without reading the file: those of the conversations going on. */
const AT_HAND = 2_000;

/** Records from which on a file may be rewritten: below, it is too small to matter. */
const SMALL = 1_000;

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
  const atHand = new LRUCache<string, { readonly value: unknown }>({ max: AT_HAND });
  /** In the order of the last write, oldest first. */
  const live = new Map<string, Live>();
  let journal: Journal<Entry> | undefined;
  let lines = 0;
  /** Why there is no journal. */
  let trouble: StoreFault | undefined;

  function take(entry: Entry, offset: number | undefined): Live | undefined {
    forget(entry.key);
    if (entry.value === undefined) return undefined;
    const kept = { time: entry.time, offset };
    live.set(entry.key, kept);
    atHand.set(entry.key, { value: entry.value });
    const [oldest] = live.keys();
    if (live.size > limit && oldest !== undefined) forget(oldest);
    return kept;
  }

  function forget(key: string): void {
    live.delete(key);
    atHand.delete(key);
  }

  function isKept({ time }: Live): boolean {
    return now().getTime() - Date.parse(time) < DAYS_KEPT * 86_400_000;
  }

  function openAt(at: string, onRecord: (record: JournalRecord<Entry>) => void) {
    return openJournal<Entry>({
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

  async function openOrSetAside(): Promise<Journal<Entry>> {
    function open(): Promise<Journal<Entry>> {
      lines = 0;
      return openAt(path, ({ value, offset }) => {
        lines += 1;
        // What was said while there was no file is newer.
        const known = live.get(value.key);
        if (known === undefined || known.offset !== undefined) take(value, offset);
      });
    }
    return open().catch(async (error: unknown) => {
      if (!(error instanceof StewardError && error.code === 'data.corrupt' && existsSync(path))) {
        throw error;
      }
      for (const [key, { offset }] of live) if (offset !== undefined) forget(key);
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
    for (const [key, entry] of live) {
      if (atHand.has(key)) entry.offset = undefined;
      else live.delete(key);
    }
  }

  /** Opens the journal where there is none. */
  async function ready(): Promise<Journal<Entry> | undefined> {
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
    const unsaved = [...live].filter(([, { offset }]) => offset === undefined);
    const saved = unsaved.map(async ([key, kept]) => {
      const known = atHand.peek(key);
      if (known !== undefined) await save({ key, time: kept.time, value: known.value }, kept);
    });
    await Promise.all(saved);
    if (unsaved.length > 0) log?.info({ path }, 'conversations are remembered again');
  }

  /** Never rejects: what is not written stays at hand. */
  async function save(entry: Entry, kept: Live | undefined): Promise<void> {
    const record = await journal?.append(entry).catch(() => undefined);
    if (record === undefined) return;
    lines += 1;
    if (kept !== undefined) kept.offset = record.offset;
  }

  /** Copies what is still remembered into a fresh file, which then takes the old one's place. */
  async function rewrite(old: Journal<Entry>): Promise<void> {
    await Promise.all(appending);
    const fresh = `${path}.new`;
    await rm(fresh, { force: true });
    const copy = await openAt(fresh, () => undefined);
    const offsets = new Map<string, number>();
    for (const [key, entry] of live) {
      if (!isKept(entry) || entry.offset === undefined) continue;
      const { value } = await old.read(entry.offset);
      offsets.set(key, (await copy.append(value)).offset);
    }
    await copy.close();
    await rename(fresh, path);
    journal = undefined;
    for (const [key, entry] of live) {
      if (!isKept(entry)) live.delete(key);
      else if (entry.offset !== undefined) entry.offset = offsets.get(key);
    }
    lines = offsets.size;
    await old.close();
    journal = await openAt(path, () => undefined);
  }

  async function tidy(): Promise<void> {
    if (journal === undefined || lines <= SMALL || lines <= 4 * live.size) return;
    await rewrite(journal).catch((err: unknown) => {
      log?.warn({ err }, 'the file of memories was not made smaller');
      // Tried again after as many lines more.
      lines = 0;
    });
  }

  /** Resolves when the line is written; the promise is wrapped so that holding the file does not wait for it. */
  function append(entry: Entry, kept: Live | undefined): Promise<{ written: Promise<void> }> {
    return file.run(async () => {
      await tidy();
      await ready();
      const written = save(entry, kept);
      appending.add(written);
      void written.then(() => appending.delete(written));
      return { written };
    });
  }

  async function readAgain(key: string): Promise<unknown> {
    const offset = live.get(key)?.offset;
    return offset === undefined ? undefined : (await journal?.read(offset))?.value.value;
  }

  await file.run(ready).catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });

  return {
    async read(key) {
      const entry = live.get(key);
      if (entry === undefined || !isKept(entry)) return undefined;
      const known = atHand.get(key);
      return known ? known.value : inTime(file.run(() => readAgain(key)));
    },
    async write(key, value) {
      if (value === undefined && !live.has(key)) return;
      const entry = { key, time: now().toISOString(), value };
      const kept = take(entry, undefined);
      await inTime(append(entry, kept).then(({ written }) => written));
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

/** What work comes to; undefined where it fails or takes too long. */
function inTime<Value>(work: Promise<Value>): Promise<Value | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE).unref();
    void work
      .catch(() => undefined)
      .then((value) => {
        clearTimeout(timer);
        resolve(value);
      });
  });
}

function formatOf(path: string) {
  return { path, format: 'steward-memories', version: 1, schema: Entry };
}
