import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Memories } from '../conversation.js';
import { StewardError } from '../errors.js';
import { createMutex } from '../policy/service/mutex.js';
import { DURABLE } from '../store/durable-file.js';
import { lockFolder } from '../store/folder-lock.js';
import { type Journal, openJournal } from '../store/journal.js';

/** Without a value: forgotten. */
const Entry = z.object({ key: z.string(), time: z.iso.datetime(), value: z.unknown().optional() });
type Entry = z.infer<typeof Entry>;

interface Live {
  readonly offset: number;
  readonly time: string;
}

export interface MemoriesOptions {
  readonly folder: string;
  readonly log?: Pick<Logger, 'warn'>;
  readonly now?: () => Date;
  /** How many keys are kept (default 20,000): those written longest ago go first. */
  readonly limit?: number;
}

export interface MemoryFile extends Memories {
  close(): Promise<void>;
}

const DAYS_KEPT = 30;

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
  /** In the order of the last write, oldest first. */
  let live = new Map<string, Live>();
  let journal: Journal<Entry>;
  let lines = 0;

  function take(entry: Entry, offset: number): void {
    lines += 1;
    live.delete(entry.key);
    atHand.delete(entry.key);
    if (entry.value === undefined) return;
    live.set(entry.key, { offset, time: entry.time });
    atHand.set(entry.key, { value: entry.value });
    if (live.size <= limit) return;
    for (const oldest of live.keys()) {
      live.delete(oldest);
      atHand.delete(oldest);
      return;
    }
  }

  function isKept({ time }: Live): boolean {
    return now().getTime() - Date.parse(time) < DAYS_KEPT * 86_400_000;
  }

  async function open(): Promise<Journal<Entry>> {
    live = new Map();
    lines = 0;
    return openJournal<Entry>({
      ...formatOf(path),
      operations: UNFLUSHED,
      onRecord: ({ value, offset }) => take(value, offset),
      onTorn: (torn) => options.log?.warn({ torn }, 'the last memory was cut short by a crash'),
    });
  }

  /** Copies what is still remembered into a fresh file, which then takes the old one's place. */
  async function rewrite(): Promise<void> {
    await Promise.allSettled(appending);
    const fresh = `${path}.new`;
    await rm(fresh, { force: true });
    const copy = await openJournal<Entry>({
      ...formatOf(fresh),
      operations: UNFLUSHED,
      onRecord: () => undefined,
    });
    for (const entry of live.values()) {
      if (isKept(entry)) await copy.append((await journal.read(entry.offset)).value);
    }
    await copy.close();
    await journal.close();
    await rename(fresh, path);
    journal = await open();
  }

  function isWorthRewriting(): boolean {
    return lines > SMALL && lines > 4 * live.size;
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
  function append(entry: Entry): Promise<{ readonly written: Promise<void> }> {
    return file.run(async () => {
      if (isWorthRewriting()) await rewrite();
      const written = journal.append(entry).then(({ offset }) => take(entry, offset));
      appending.add(written);
      const done = () => appending.delete(written);
      written.then(done, done);
      return { written };
    });
  }

  async function readAgain(key: string): Promise<unknown> {
    const entry = live.get(key);
    return entry && (await journal.read(entry.offset)).value.value;
  }

  return {
    async read(key) {
      const entry = live.get(key);
      if (entry === undefined || !isKept(entry)) return undefined;
      const known = atHand.get(key);
      return known ? known.value : file.run(() => readAgain(key));
    },
    async write(key, value) {
      if (value === undefined && !live.has(key)) return;
      const entry = { key, time: now().toISOString(), value };
      const { written } = await append(entry);
      await written;
    },
    close: () =>
      file.run(async () => {
        await journal.close();
        await lock.release();
      }),
  };
}

function formatOf(path: string) {
  return { path, format: 'steward-memories', version: 1, schema: Entry };
}
