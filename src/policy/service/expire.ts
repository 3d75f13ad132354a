import type { Actor } from '../actor.js';
import type { Pending } from '../record.js';
import type { Context } from './context.js';
import { close, oneAnswer } from './pending.js';

/** In whose name the book says what nobody did. The id has no channel, so it can be no person's. */
const STEWARD: Actor = { id: 'steward', name: 'Steward', channel: 'none', conversation: 'none' };

/** Closes the requests that nobody answered in time, once each; the caller tells people. */
export async function expire(context: Context): Promise<readonly Pending[]> {
  const expired: Pending[] = [];
  for (const { id } of await context.records.overdue(context.now())) {
    await oneAnswer(context, id, async () => {
      const pending = await context.records.pending(id);
      if (pending?.state !== 'open') return;
      await close(context, pending, 'expired', { actor: STEWARD, phrase: '' });
      expired.push({ ...pending, state: 'expired' });
    });
  }
  return expired;
}
