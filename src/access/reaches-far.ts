import { normaliseIdentity, scopeOf } from '../policy/identity.js';
import type { Order } from '../policy/plan.js';
import { placeOf } from '../policy/target.js';

/**
 * Whether an order changes what applies to a site or to everyone, also where it names that by its policy, or takes from
 * several people the policy that they share.
 */
export function reachesFar(order: Order, people: number): boolean {
  switch (order.kind) {
    case 'gate':
      return true;
    case 'set': {
      const { kind } = placeOf(order.target);
      return kind === 'global' || kind === 'site';
    }
    case 'create':
      return !isPerUser(order.policy);
    case 'delete':
      return !isPerUser(order.policy) || people > 1;
    default:
      return false;
  }
}

function isPerUser(policy: string): boolean {
  return scopeOf(normaliseIdentity(policy)) === 'user';
}
