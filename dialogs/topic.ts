import type { Context } from '../src/language/context.js';
import type { Memory } from './memory.js';
import type { Said } from './turn.js';

/** Turns that what was spoken about lasts, unless it waits for an answer. */
const LASTS = 2;

/** What the conversation is about, for whom "she" and "the other one" may be. */
export function contextOf({ target, order, unpicked, question }: Memory): Context {
  const waits = question?.kind === 'confirm' || (question?.kind === 'orders' && question.sure);
  return {
    ...(target && { target }),
    ...(order && { order, waits }),
    ...(unpicked && { other: { kind: 'users', names: [unpicked] } }),
  };
}

type Topic = Pick<Memory, 'target' | 'order' | 'change' | 'unpicked' | 'age'>;
type Remembered = Omit<Said, 'question'> & { readonly question: Said['question'] | undefined };

/** What is spoken about after a turn: what it was about, else what the last ones were. */
export function topicAfter(memory: Memory, said: Remembered): Topic {
  const change = said.reply.kind === 'applied' ? said.reply.change : undefined;
  const { target, order, unpicked } = said;
  const isNew = (target ?? order ?? unpicked ?? change) !== undefined;
  if (isNew)
    return present({
      target: target ?? memory.target,
      order: order ?? memory.order,
      // An order that was only begun has come to nothing yet.
      change,
      unpicked,
    });
  const age = (memory.age ?? 0) + (said.question === undefined ? 1 : 0);
  if (age >= LASTS) return {};
  const { target: whom, order: last, unpicked: other } = memory;
  const stands = said.reply.kind === 'undone' ? undefined : memory.change;
  return present({ target: whom, order: last, change: stands, unpicked: other, age });
}

/** Without what is undefined. */
function present(topic: { readonly [Key in keyof Topic]: Topic[Key] | undefined }): Topic {
  return Object.fromEntries(Object.entries(topic).filter(([, value]) => value !== undefined));
}
