import { setTimeout } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Delivery } from '../../conversation/conversation.js';
import { limited } from './limited.js';

/** Milliseconds for one delivery, all waiting included: a channel that hangs must not hold a conversation. */
const LIMIT = 30_000;

/** Milliseconds that a channel may ask to be left alone, in all; and at least, each time. */
const PATIENCE = 20_000;
const PAUSE = 1_000;

export interface Post {
  readonly post: (activity: Partial<Activity>) => Promise<unknown>;
  /** The same in fewer words, where there are fewer. */
  readonly shorter: () => Partial<Activity> | undefined;
  /** What went wrong, where it did not arrive. */
  readonly onUndelivered: (error: unknown) => void;
  /** Milliseconds to wait for a busy channel; 0 for what is worth nothing later. */
  readonly patience?: number;
}

/**
 * Posts once: what may have arrived is not repeated. A channel that is busy is tried again when it says so, and what
 * is too long for it is said shorter.
 */
export async function deliver(activity: Partial<Activity>, options: Post): Promise<Delivery> {
  const { post, shorter, onUndelivered, patience = PATIENCE } = options;
  const end = Date.now() + patience;
  let current = activity;
  let short = false;
  try {
    return await limited(attempt(), LIMIT, 'the channel did not answer');
  } catch (error) {
    onUndelivered(error);
    return isRefusal(error) ? 'refused' : 'unknown';
  }

  async function attempt(): Promise<Delivery> {
    for (;;) {
      try {
        await post(current);
        return 'delivered';
      } catch (error) {
        const said = short ? undefined : shortened(error);
        const wait = pauseOf(error);
        if (said !== undefined) {
          current = said;
          short = true;
        } else if (wait !== undefined && Date.now() + wait <= end) await setTimeout(wait);
        else throw error;
      }
    }
  }

  function shortened(error: unknown): Partial<Activity> | undefined {
    return statusOf(error) === 413 ? shorter() : undefined;
  }
}

const Answered = z.looseObject({
  statusCode: z.number(),
  response: z
    .looseObject({ headers: z.custom<{ get(name: string): string | undefined }>() })
    .optional(),
});

function statusOf(error: unknown): number | undefined {
  return error instanceof Error ? Answered.safeParse(error).data?.statusCode : undefined;
}

/** Surely not shown. 408, 5xx and no answer at all leave that open. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error) ?? 0;
  return status >= 400 && status < 500 && status !== 408;
}

/** Milliseconds to wait before another try, where the channel asks for that. */
function pauseOf(error: unknown): number | undefined {
  if (statusOf(error) !== 429) return undefined;
  const told = Answered.parse(error).response?.headers.get('retry-after');
  const milliseconds = /^\s*\d+\s*$/.test(told ?? '')
    ? Number(told) * 1000
    : Date.parse(told ?? '') - Date.now();
  return Number.isNaN(milliseconds) ? PAUSE : Math.max(PAUSE, milliseconds);
}
