import type { Delivery } from '../src/conversation/conversation.js';
import type { Reply } from '../src/conversation/reply.js';
import type { Untold as UntoldNote } from '../src/language/replies/content/note.js';
import type { Memory, Question } from './memory.js';
import { giveWay, type Said, type Turn } from './turn.js';

/** Changes that are told again, at most: whoever goes on ordering unheard has the history. */
const UNTOLD = 5;

type Untold = NonNullable<Memory['untold']>;

/** What came of changes whose reply may not have arrived, for the next one to say. */
export function untoldNotes({ memory }: Turn): UntoldNote[] {
  return (memory.untold ?? []).map(({ change, done }) => ({ kind: 'untold', change, done }));
}

/** What is still to be told after a reply. */
export function stillUntold({ memory }: Turn, reply: Reply, delivery: Delivery): Untold {
  if (delivery === 'delivered') return [];
  const { kind, change } = reply;
  const done = kind === 'applied' || kind === 'undone';
  const news = change !== undefined && (done || kind === 'failed') ? [{ change, done }] : [];
  return [...(memory.untold ?? []), ...news].slice(-UNTOLD);
}

/**
 * The question as it is remembered: one that may not have arrived must be shown again before a word answers it. A
 * preview that surely did not arrive is closed in the book too. One that was carried on was shown by an earlier reply.
 */
export async function questionAfter(
  turn: Turn,
  { question }: Said,
  delivery: Delivery,
): Promise<Question | undefined> {
  if (question === undefined || delivery === 'delivered') return question;
  if (question === turn.memory.question || (question.kind === 'confirm' && question.approval)) {
    return question;
  }
  if (question.kind === 'confirm' && delivery === 'refused') {
    await giveWay(turn, question.pending, question.phrase);
  }
  return { ...question, unseen: true };
}
