import type { Choice, Reply } from '../src/conversation/reply.js';
import { firstFitting } from '../src/conversation/size.js';
import { bullets, type Part } from '../src/language/replies/block.js';
import type { ShownList } from './memory.js';
import { type Said, say, type Turn } from './turn.js';

/** UTF-16 units of JSON that the rows of a page get: ten people whose names are as long as names can be. */
const ROWS = 6_000;

/** As many of the first rows as have room, and one at least. */
export function fitting(rows: readonly string[], room: number = ROWS): string[] {
  const some = firstFitting(rows, room);
  return some.length > 0 ? some : rows.slice(0, 1);
}

/** A part of a list, from `offset` on. */
export interface Page {
  readonly heading: Part;
  readonly rows: readonly string[];
  readonly offset: number;
  readonly total: number;
  /** The same as data, of the first `shown` rows. */
  readonly facts: (shown: number) => Omit<Partial<Reply>, 'kind' | 'text' | 'language'>;
  /** What "more" continues. */
  readonly list: (offset: number) => ShownList;
}

/** A page as an answer: as many of its rows as a reply has room for, and how to see the next ones. */
export function pageSaid(turn: Turn, kind: Reply['kind'], page: Page): Said {
  const rows = fitting(page.rows);
  const more = range(turn, page.offset, rows.length, page.total);
  const facts = page.facts(rows.length);
  const choices = [...(facts.choices ?? []), ...(more.choices ?? [])];
  return {
    reply: say(turn, kind, [page.heading, bullets(rows), more.line], {
      ...facts,
      total: page.total,
      ...(choices.length > 0 && { choices }),
    }),
    ...(more.next !== undefined && { list: page.list(more.next) }),
  };
}

interface Range {
  readonly line: string | undefined;
  readonly choices: Choice[] | undefined;
  /** Where the next page starts; undefined at the end. */
  readonly next: number | undefined;
}

/** Which part of a list is shown, and how to see more. */
function range(turn: Turn, offset: number, shown: number, total: number): Range {
  const { lists } = turn.words;
  const end = offset + shown;
  if (shown === 0 || end >= total) {
    return { line: offset > 0 ? lists.end : undefined, choices: undefined, next: undefined };
  }
  return {
    line: lists.range({ from: offset + 1, to: end, total }),
    choices: [{ title: lists.more, action: { steward: 'say', text: lists.more } }],
    next: end,
  };
}
