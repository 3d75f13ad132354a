import type { Activity } from 'botbuilder';
import { LRUCache } from 'lru-cache';

/** Activities under way or just answered; the older ones are in the memories. */
const REMEMBERED = 2000;

export interface Turns {
  /**
   * Runs the turn of an activity once, after the earlier ones of its conversation; for an activity that was
   * delivered before, waits for its turn and gives the same replies.
   */
  run(
    conversation: string,
    activity: string,
    turn: () => Promise<readonly Partial<Activity>[]>,
  ): Promise<{ readonly first: boolean; readonly replies: readonly Partial<Activity>[] }>;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

export function createTurns(): Turns {
  const recent = new LRUCache<string, Promise<readonly Partial<Activity>[]>>({ max: REMEMBERED });
  const last = new Map<string, Promise<unknown>>();

  function enqueue<Value>(conversation: string, turn: () => Promise<Value>): Promise<Value> {
    const result = (last.get(conversation) ?? Promise.resolve()).then(turn);
    const settled = result.then(ignore, ignore);
    last.set(conversation, settled);
    void settled.then(() => {
      if (last.get(conversation) === settled) last.delete(conversation);
    });
    return result;
  }

  return {
    async run(conversation, activity, turn) {
      const known = recent.get(activity);
      if (known !== undefined) return { first: false, replies: await known };
      const replies = enqueue(conversation, turn);
      recent.set(activity, replies);
      return { first: true, replies: await replies };
    },
    async idle() {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}

function ignore(): void {}
