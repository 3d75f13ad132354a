import type { Order } from '../src/policy/plan.js';
import { type Change, tookEffect } from '../src/policy/record.js';
import { assigned } from '../src/policy/step.js';
import { withOffers } from './offer.js';
import type { Said, Turn } from './turn.js';

/** Adds the order for those of a change's people for whom it did not take effect: "again". */
export function withAgain(turn: Turn, said: Said, change: Change, phrase: string): Said {
  const order = restOf(change);
  return order === undefined ? said : withOffers(turn, said, [{ kind: 'again', order }], phrase);
}

/**
 * The order of a change for the people whom it did not reach; undefined where it is not about people one by one. Whom it
 * ended at comes last: an account that always ends it keeps nobody else waiting.
 */
function restOf(change: Change): Order | undefined {
  const { order, steps } = change.plan;
  const took = new Set(tookEffect(change));
  if (took.size === steps.length) return undefined;
  if (order.kind === 'undo') return order;
  if (order.kind !== 'set' && order.kind !== 'grant' && order.kind !== 'revoke') return undefined;
  const inHand = steps[change.done];
  const left = steps.filter((step) => !took.has(step) && step !== inHand);
  const users = [...assigned([...left, ...(inHand === undefined ? [] : [inHand])])];
  return users.length === 0 ? undefined : { ...order, target: { kind: 'users', users } };
}
