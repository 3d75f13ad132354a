import type { Reply } from '../src/conversation/reply.js';
import { bullets, type Part } from '../src/language/replies/block.js';
import type { Choice } from '../src/language/replies/choice.js';
import { fitting } from '../src/language/replies/size.js';
import type { ShownList } from './memory.js';
import { type Said, say, type Turn } from './turn.js';

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
