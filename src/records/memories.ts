import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { z } from 'zod';
import { ANSWERS, type Memories } from '../conversation.js';
import { StewardError } from '../errors.js';
import { createMutex } from '../policy/service/mutex.js';
import { DURABLE } from '../store/durable-file.js';
import { lockFolder } from '../store/folder-lock.js';
import { type Journal, openJournal } from '../store/journal.js';

/** Without a value: forgotten. */
const Entry = z.object({ key: z.string(), time: z.iso.datetime(), value: z.unknown().optional() });
type Entry = z.infer<typeof Entry>;

/** What is written at once stands on one line: there whole, or not at all. */
const Line = z.union([Entry, z.array(Entry).min(1)]);
type Line = z.infer<typeof Line>;

interface Live {
  readonly offset: number;
  readonly time: string;
}

/** Keys that are kept as long and as many: those written longest ago go first. */
interface Shelf {
  readonly days: number;
  readonly limit: number;
  /** In the order of the last write, oldest first. */
  readonly live: Map<string, Live>;
}

export interface MemoriesOptions {
  readonly folder: string;
  readonly log?: Pick<Logger, 'warn'>;
  readonly now?: () => Date;
  /** How many keys are kept, and how many answers beside them (default 20,000): those written longest ago go first. */
  readonly limit?: number;
}

export interface MemoryFile extends Memories {
  close(): Promise<void>;
}

const DAYS_KEPT = 30;
const DAYS_ANSWERS_KEPT = 7;

/** Values at hand without reading the file: those of the conversations going on. */
const AT_HAND = 2_000;

/** Records from which on a file may be rewritten: below, it is too small to matter. */
const SMALL = 1_000;

/** Written at once, so that a killed process loses nothing; flushed when the system likes: a turn is not worth a disk flush. */
const UNFLUSHED = { write: DURABLE.write, sync: async () => undefined };

/**
 * Opens `memories.journal` in a folder. What a turn costs does not grow with the number of conversations: values stay
 * on disk, and the file is rewritten only once most of it is out of date. A file that power loss left damaged is set
 * aside, since conversations can start anew. Throws StewardError `data.locked` or `data.foreign`.
 */
export async function openMemories(options: MemoriesOptions): Promise<MemoryFile> {
  const { folder, now = () => new Date(), limit = 20_000 } = options;
  const lock = await lockFolder(folder, 'memories');
  const path = join(folder, 'memories.journal');
  /** Held while an append begins or the file is replaced; appends that have begun share their way to the disk. */
  const file = createMutex();
  const appending = new Set<Promise<void>>();
  const atHand = new LRUCache<string, { readonly value: unknown }>({ max: AT_HAND });
  let memories: Shelf;
  let answers: Shelf;
  let journal: Journal<Line>;
  let lines = 0;

  function shelfOf(key: string): Shelf {
    return key.startsWith(ANSWERS) ? answers : memories;
  }

  function take(entry: Entry, offset: number): void {
    const shelf = shelfOf(entry.key);
    shelf.live.delete(entry.key);
    atHand.delete(entry.key);
    if (entry.value === undefined) return;
    shelf.live.set(entry.key, { offset, time: entry.time });
    // An answer is read again by a copy at most.
    if (shelf !== answers) atHand.set(entry.key, { value: entry.value });
    prune(shelf);
  }

  function prune(shelf: Shelf): void {
    for (const [oldest, known] of shelf.live) {
      if (shelf.live.size <= shelf.limit && isKept(shelf, known)) return;
      shelf.live.delete(oldest);
      atHand.delete(oldest);
    }
  }

  function isKept({ days }: Shelf, { time }: Live): boolean {
    return now().getTime() - Date.parse(time) < days * 86_400_000;
  }

  async function open(): Promise<Journal<Line>> {
    memories = { days: DAYS_KEPT, limit, live: new Map() };
    answers = { days: DAYS_ANSWERS_KEPT, limit, live: new Map() };
    lines = 0;
    return openJournal<Line>({
      ...formatOf(path),
      operations: UNFLUSHED,
      onRecord: ({ value, offset }) => takeLine(value, offset),
      onTorn: (torn) => options.log?.warn({ torn }, 'the last memory was cut short by a crash'),
    });
  }

  function takeLine(line: Line, offset: number): void {
    lines += 1;
    for (const entry of entriesOf(line)) take(entry, offset);
  }

  async function readEntry(key: string, { offset }: Live): Promise<Entry | undefined> {
    const line = (await journal.read(offset)).value;
    return entriesOf(line).findLast((entry) => entry.key === key);
  }

  /** Copies what is still remembered into a fresh file, which then takes the old one's place. */
  async function rewrite(): Promise<void> {
    await Promise.allSettled(appending);
    const fresh = `${path}.new`;
    await rm(fresh, { force: true });
    const copy = await openJournal<Line>({
      ...formatOf(fresh),
      operations: UNFLUSHED,
      onRecord: () => undefined,
    });
    for (const shelf of [memories, answers]) {
      prune(shelf);
      for (const [key, known] of shelf.live) {
        const entry = await readEntry(key, known);
        if (entry !== undefined) await copy.append(entry);
      }
    }
    await copy.close();
    await journal.close();
    await rename(fresh, path);
    journal = await open();
  }

  function isWorthRewriting(): boolean {
    return lines > SMALL && lines > 4 * (memories.live.size + answers.live.size);
  }

  journal = await open().catch(async (error: unknown) => {
    if (!(error instanceof StewardError && error.code === 'data.corrupt' && existsSync(path))) {
      await lock.release();
      throw error;
    }
    const aside = `${path}.damaged`;
    options.log?.warn({ err: error, aside }, 'conversations start anew; the old file is kept');
    await rename(path, aside);
    return open();
  });
  if (isWorthRewriting()) await rewrite();

  /** Resolves when the line is written; the promise is wrapped so that holding the file does not wait for it. */
  function append(line: Line): Promise<{ readonly written: Promise<void> }> {
    return file.run(async () => {
      if (isWorthRewriting()) await rewrite();
      const written = journal.append(line).then(({ offset }) => takeLine(line, offset));
      appending.add(written);
      const done = () => appending.delete(written);
      written.then(done, done);
      return { written };
    });
  }

  async function readAgain(key: string): Promise<unknown> {
    const known = shelfOf(key).live.get(key);
    return known && (await readEntry(key, known))?.value;
  }

  return {
    async read(key) {
      const shelf = shelfOf(key);
      const known = shelf.live.get(key);
      if (known === undefined || !isKept(shelf, known)) return undefined;
      const ready = atHand.get(key);
      return ready ? ready.value : file.run(() => readAgain(key));
    },
    async write(entries) {
      const time = now().toISOString();
      const line = entries
        .filter(({ key, value }) => value !== undefined || shelfOf(key).live.has(key))
        .map(({ key, value }) => ({ key, time, value }));
      if (line.length === 0) return;
      const { written } = await append(line);
      await written;
    },
    close: () =>
      file.run(async () => {
        await journal.close();
        await lock.release();
      }),
  };
}

function entriesOf(line: Line): readonly Entry[] {
  return Array.isArray(line) ? line : [line];
}

function formatOf(path: string) {
  return { path, format: 'steward-memories', version: 1, schema: Line };
}
