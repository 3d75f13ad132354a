import type { Facts, Reply } from '../src/conversation/reply.js';
import type { Listing } from '../src/language/replies/content/look-ups.js';
import { countFitting } from '../src/language/replies/tell/listing.js';
import type { ShownList } from './memory.js';
import { about, readerOf, type Said, type Turn } from './turn.js';

/** A part of a list, from `offset` on. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly offset: number;
  readonly total: number;
  /** The list with these of its items. */
  readonly listing: (items: readonly Item[]) => Listing;
  /** The same as data. */
  readonly facts: (items: readonly Item[]) => Facts;
  /** What "more" continues. */
  readonly list: (offset: number) => ShownList;
}

/** A page as an answer: as many of its items as a reply has room for, and what "more" goes on with. */
export function pageSaid<Item>(turn: Turn, kind: Reply['kind'], page: Page<Item>): Said {
  const { offset, total } = page;
  const shown = page.items.slice(0, countFitting(readerOf(turn), page.listing(page.items)));
  const next = offset + shown.length;
  const goesOn = shown.length > 0 && next < total;
  return {
    reply: about(turn, kind, page.listing(shown), { ...page.facts(shown), total }),
    ...(goesOn && { list: page.list(next) }),
  };
}
