import type { Choice } from './replies/reply.js';
import type { Turn } from './turn.js';

interface Range {
  readonly line: string | undefined;
  readonly choices: Choice[] | undefined;
  /** Where the next page starts; undefined at the end. */
  readonly next: number | undefined;
}

/** Which part of a list is shown, and how to see more. */
export function range(turn: Turn, offset: number, shown: number, total: number): Range {
  const { lists } = turn.words;
  const end = offset + shown;
  if (shown === 0 || end >= total) {
    return { line: offset > 0 ? lists.end : undefined, choices: undefined, next: undefined };
  }
  return {
    line: lists.range(offset + 1, end, total),
    choices: [{ title: lists.more, action: { steward: 'say', text: lists.more } }],
    next: end,
  };
}

const MORE =
  /^(?:(?:show |list )?(?:me )?(?:more|next|the rest)(?: page)?|更多|下一页|其余)(?: please)?[.!。！]*$/i;

/** Whether a message asks for the next page. */
export function isMore(text: string): boolean {
  return MORE.test(text.trim());
}
