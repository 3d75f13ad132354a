import type { Asker, Outcome } from '../service.js';
import type { Context } from './context.js';
import { carryOut, close, oneAnswer, settled } from './pending.js';
import { refuse } from './refuse.js';

/**
 * Confirms or cancels a preview, once. Only the person who was asked may: another's press is refused whatever their
 * rights are, since the preview was worded and checked for somebody else; they can give the order themselves.
 */
export function answer(
  context: Context,
  id: string,
  wish: 'confirm' | 'cancel',
  asker: Asker,
): Promise<Outcome> {
  return oneAnswer(context, id, async (decided): Promise<Outcome> => {
    const pending = await context.records.pending(id);
    if (pending === undefined) {
      return refuse(context, { reason: 'noSuchPending', pending: id }, asker);
    }
    const over = await settled(context, pending, asker);
    if (over !== undefined) return over;
    if (pending.actor.id !== asker.actor.id) {
      return refuse(context, { reason: 'notYours', by: pending.actor.name }, asker, pending.order);
    }
    if (wish === 'cancel') {
      await close(context, pending, 'cancelled', asker);
      return { kind: 'cancelled', pending: { ...pending, state: 'cancelled' } };
    }
    if (pending.approval) return refuse(context, { reason: 'ownApproval' }, asker, pending.order);
    return carryOut(context, pending, asker, 'confirmed', undefined, decided);
  });
}
