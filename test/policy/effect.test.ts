import { describe, expect, test } from 'vitest';
import { SAMPLE } from '../../src/policy/plan.js';
import { type PlannableOrder, planOrder } from '../../src/policy/plan-order.js';
import type { Tenant } from '../../src/policy/tenant.js';
import { contoso, person } from '../support/contoso.js';
import { memoryTenant } from '../support/memory-tenant.js';
import { planned, set } from '../support/planning.js';

describe('the people a plan names', () => {
  test('names those touched with their settings before and after, a sample of many', async () => {
    const crowd = Array.from({ length: 50 }, (_, index) => person(`p${index}`));
    const plan = await planned(set(false, { kind: 'global' }), { ...contoso(), users: crowd });
    expect(plan).toMatchObject({ touched: 50, covered: 50 });
    expect(plan.people).toHaveLength(20);
    expect(plan.people[0]).toMatchObject({
      before: { userPrincipalName: 'p0@contoso.com', enabled: true, setting: null },
      after: { userPrincipalName: 'p0@contoso.com', enabled: false, setting: false },
    });
  });

  test('reads no more people than it names, in one question, however many there are', async () => {
    const crowd = Array.from({ length: 500 }, (_, index) =>
      person(`p${index}`, { policy: index % 2 === 0 ? null : 'Sales' }),
    );
    const orders: PlannableOrder[] = [
      set(false, { kind: 'global' }),
      set(false, { kind: 'site', name: 'Redmond' }),
      set(false, { kind: 'policy', identity: 'Sales' }),
      { kind: 'gate', enabled: false, identity: 'Global' },
    ];
    for (const order of orders) {
      let read = 0;
      const inner = memoryTenant({ ...contoso(), users: crowd });
      const tenant: Tenant = {
        ...inner,
        listUsers: async (filter, page) => {
          const found = await inner.listUsers(filter, page);
          read += found.users.length;
          return found;
        },
      };
      const result = await planOrder(order, tenant);
      expect(result.kind === 'plan' && result.plan.touched).toBeGreaterThanOrEqual(250);
      expect(read).toBe(SAMPLE);
    }
  });
});
