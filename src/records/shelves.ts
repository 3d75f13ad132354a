import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { ANSWERS } from '../conversation/conversation.js';

/** Without a value: forgotten. */
export const Entry = z.object({
  key: z.string(),
  time: z.iso.datetime(),
  value: z.unknown().optional(),
});
export type Entry = z.infer<typeof Entry>;

/** One key that is remembered. */
export interface Kept {
  readonly time: string;
  /** Where it stands in the file; undefined: at hand only, until the file can be written. */
  offset: number | undefined;
}

/** Keys that are kept as long and as many: those written longest ago go first. */
interface Shelf {
  readonly days: number;
  /** In the order of the last write, oldest first. */
  readonly kept: Map<string, Kept>;
}

const DAYS_KEPT = 30;
const DAYS_ANSWERS_KEPT = 7;

/** Values at hand without reading the file: those of the conversations going on. */
const AT_HAND = 2_000;

/** What is remembered, by key: where it stands, and the values that need not be looked up. */
export interface Shelves {
  take(entry: Entry, offset: number | undefined): Kept | undefined;
  forget(key: string): void;
  find(key: string): Kept | undefined;
  atHand(key: string): { readonly value: unknown } | undefined;
  /** It stands in the file from now on. */
  saved(key: string, kept: Kept, offset: number): void;
  /** All that is still to be kept. */
  all(): readonly (readonly [key: string, kept: Kept])[];
  size(): number;
}

/** `limit`: how many memories, and how many answers beside them. */
export function createShelves(limit: number, now: () => Date): Shelves {
  const values = new LRUCache<string, { readonly value: unknown }>({ max: AT_HAND });
  const memories: Shelf = { days: DAYS_KEPT, kept: new Map() };
  const answers: Shelf = { days: DAYS_ANSWERS_KEPT, kept: new Map() };

  function shelfOf(key: string): Shelf {
    return key.startsWith(ANSWERS) ? answers : memories;
  }

  function isKept({ days }: Shelf, { time }: Kept): boolean {
    return now().getTime() - Date.parse(time) < days * 86_400_000;
  }

  function forget(key: string): void {
    shelfOf(key).kept.delete(key);
    values.delete(key);
  }

  function prune(shelf: Shelf): void {
    for (const [oldest, known] of shelf.kept) {
      if (shelf.kept.size <= limit && isKept(shelf, known)) return;
      forget(oldest);
    }
  }

  return {
    take(entry, offset) {
      const { key, time, value } = entry;
      forget(key);
      if (value === undefined) return undefined;
      const shelf = shelfOf(key);
      const kept = { time, offset };
      shelf.kept.set(key, kept);
      // An answer is read again by a copy at most.
      if (shelf !== answers || offset === undefined) values.set(key, { value });
      prune(shelf);
      return kept;
    },
    forget,
    find(key) {
      const shelf = shelfOf(key);
      const known = shelf.kept.get(key);
      return known && isKept(shelf, known) ? known : undefined;
    },
    atHand: (key) => values.get(key),
    saved(key, kept, offset) {
      kept.offset = offset;
      const shelf = shelfOf(key);
      if (shelf === answers && shelf.kept.get(key) === kept) values.delete(key);
    },
    all() {
      for (const shelf of [memories, answers]) prune(shelf);
      return [...memories.kept, ...answers.kept];
    },
    size: () => memories.kept.size + answers.kept.size,
  };
}
