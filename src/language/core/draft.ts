import type { ClarifyReason, Command, Known, Target } from '../command.js';

/** A command that may still lack what only the conversation knows. */
export type Draft = (Command | Follow) & { readonly lacks?: Lacks };

/** The last order with something else in it: "and Ana Lopez too", "make that Friday", "the other one". */
export interface Follow {
  readonly intent: 'follow';
  readonly target?: Target;
  /** Of two people who were offered the one that was not picked. */
  readonly other?: true;
  readonly enabled?: boolean;
  /** Beside those of an order that still waits. */
  readonly also?: true;
  /** It puts right what was said before. */
  readonly corrects?: true;
}

/** What only the conversation can tell; the target of a draft that lacks one stands for nobody. */
export interface Lacks {
  /** "turn it off" */
  readonly setting?: true;
  /** Nobody was named; or a pronoun for one person was, or one for two. */
  readonly target?: 'unsaid' | 'one' | 'both';
}

/** A question back, and nothing else. */
export function clarify(reason: ClarifyReason, known: Known = {}): Command {
  return { intent: 'clarify', reason, known };
}
