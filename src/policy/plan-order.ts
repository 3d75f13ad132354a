import { type Configuration, readConfiguration } from './configuration.js';
import type { Order, Plan } from './plan.js';
import { planGate } from './plan-gate.js';
import { planGrant, planRevoke, planSetPeople } from './plan-people.js';
import { planCreate, planDelete } from './plan-policy.js';
import { planSetScope } from './plan-scope.js';
import type { Refusal } from './service.js';
import { type Found, placeOf } from './target.js';
import type { TenantReads } from './tenant.js';

/** Every order but those that are planned from earlier changes: see `planUndo` and `planRestore`. */
export type PlannableOrder = Exclude<Order, { kind: 'undo' | 'restore' }>;

/** A plan without steps says that everything asked is already so. */
export type Planned =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

function plan(
  order: PlannableOrder,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Plan>> {
  switch (order.kind) {
    case 'set': {
      const { kind } = placeOf(order.target);
      return kind === 'users' || kind === 'department'
        ? planSetPeople(order, configuration, tenant)
        : planSetScope(order, configuration, tenant);
    }
    case 'gate':
      return planGate(order, configuration, tenant);
    case 'create':
      return planCreate(order, configuration, tenant);
    case 'delete':
      return planDelete(order, configuration, tenant);
    case 'grant':
      return planGrant(order, configuration, tenant);
    case 'revoke':
      return planRevoke(order, configuration, tenant);
  }
}

/**
 * What an order comes to against the state of the tenant as it is now. Only reads. The same state gives the same plan,
 * so planning again and comparing hashes tells whether a preview still holds.
 */
export async function planOrder(order: PlannableOrder, tenant: TenantReads): Promise<Planned> {
  const found = await plan(order, await readConfiguration(tenant), tenant);
  return found.kind === 'refused' ? found : { kind: 'plan', plan: found.value };
}
