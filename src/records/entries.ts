import type { Actor } from '../policy/actor.js';
import type { Policy } from '../policy/policy.js';
import type { Change, ChangeOutcome, Pending } from '../policy/record.js';

/** What memory holds of one change; its plan stays on disk at `offset`. */
export interface ChangeEntry {
  readonly number: number;
  readonly offset: number;
  readonly time: string;
  readonly actor: Pick<Actor, 'id' | 'name'>;
  /** The second person, where one approved it. */
  readonly approver: Pick<Actor, 'id' | 'name'> | undefined;
  readonly undoes: string | undefined;
  /** `undo` takes a change back, `redo` takes back an undo. */
  readonly kind: 'change' | 'undo' | 'redo';
  undoneBy: string | undefined;
  /** undefined: ordered, and nothing was heard of it since. */
  outcome: ChangeOutcome | undefined;
  done: number;
  refused: Change['refused'];
  /** The policies that it created, where they are not as they were planned. */
  created: readonly Policy[] | undefined;
  error: string | undefined;
  recovered: boolean;
  gone: Change['gone'];
}

/** What memory holds of one preview; its order stays on disk at `offset`. */
export interface PendingEntry {
  readonly offset: number;
  readonly approval: boolean;
  readonly expires: string;
  state: Pending['state'];
  /** Where the answer stands. */
  answered: number | undefined;
  approver: Pick<Actor, 'id' | 'name'> | undefined;
  change: string | undefined;
}

export interface Frozen {
  readonly actor: Actor;
  readonly reason: string;
  readonly time: string;
}

/** `C7` for the seventh change of the book. */
export function changeId(number: number): string {
  return `C${number}`;
}

export function changeNumber(id: string): number | undefined {
  const match = /^C(\d{1,9})$/i.exec(id.trim());
  return match === null ? undefined : Number(match[1]);
}
