import { type PlannableOrder, planOrder } from '../../src/policy/plan-order.js';
import type { Change } from '../../src/policy/record.js';
import { contoso } from './contoso.js';
import { type MemoryTenant, memoryTenant } from './memory-tenant.js';
import { asChange, set, users } from './planning.js';

const THREE: PlannableOrder = set(false, users('tony', 'sam', 'ana'));

/** The first policy and the first two people have it, then the process died. */
export async function halfDone(steps: number): Promise<{ tenant: MemoryTenant; change: Change }> {
  const tenant = memoryTenant(contoso());
  const planned = await planOrder(THREE, tenant);
  if (planned.kind === 'refused') throw new Error('refused');
  await tenant.run(planned.plan.steps.slice(0, steps).map((step) => step.cmdlet));
  return { tenant, change: { ...asChange(planned.plan), outcome: 'unknown', done: 0 } };
}

/** Somebody else's hand. */
export function moveByHand(tenant: MemoryTenant, name: string, policy: string | null): void {
  tenant.replace((organisation) => ({
    ...organisation,
    users: organisation.users.map((user) =>
      user.displayName === name ? { ...user, policy } : user,
    ),
  }));
}
