import type { Right } from '../actor.js';
import type { Asker, Outcome } from '../service.js';
import type { Context } from './context.js';
import { carryOut, close, oneAnswer, settled } from './pending.js';
import { denial, plainNeed, refuse } from './refuse.js';

type Wish = 'approve' | 'reject' | 'override';

const RIGHTS = {
  approve: 'approve',
  reject: 'approve',
  override: 'override',
} as const satisfies Record<Wish, Right>;

/**
 * The second person's word on a request, once. Approving applies it at once, for the person who asked; never by that
 * person (ids are compared). An override is an admin's own responsibility, the requester's too, and is told by its reason.
 */
export function approve(
  context: Context,
  id: string,
  wish: Wish,
  reason: string | undefined,
  asker: Asker,
): Promise<Outcome> {
  return oneAnswer(context, id, async (decided): Promise<Outcome> => {
    const denied = denial(context, asker.actor, plainNeed(RIGHTS[wish]));
    if (denied !== undefined) return refuse(context, denied, asker);
    const pending = await context.records.pending(id);
    if (!pending?.approval) {
      return refuse(context, { reason: 'noSuchPending', pending: id }, asker);
    }
    if (wish !== 'override' && pending.actor.id === asker.actor.id) {
      return refuse(context, { reason: 'ownApproval' }, asker, pending.order);
    }
    const over = await settled(context, pending, asker);
    if (over !== undefined) return over;
    const why = reason?.trim() ?? '';
    if (wish !== 'approve' && why === '') {
      const needed = { reason: 'reasonNeeded', wish, pending: pending.id } as const;
      return refuse(context, needed, asker, pending.order);
    }
    const written = why === '' ? undefined : why;
    if (wish === 'reject') {
      await close(context, pending, 'rejected', asker, written);
      const after = { state: 'rejected', answeredBy: asker.actor, reason: why } as const;
      return { kind: 'rejected', pending: { ...pending, ...after } };
    }
    const answer = wish === 'approve' ? 'approved' : 'overridden';
    return carryOut(context, pending, asker, answer, written, decided);
  });
}
