import { describe, expect, test } from 'vitest';
import type { Image } from '../../src/policy/plan.js';
import { inspect, settle } from '../../src/policy/verify.js';
import { contoso, person } from '../support/contoso.js';
import { halfDone, moveByHand } from '../support/half-done.js';
import { memoryTenant } from '../support/memory-tenant.js';
import { applied, users } from '../support/planning.js';

describe('reading back', () => {
  test('finds nothing amiss after the plan ran, and the object that is not so', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied(
      { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: users('sam') },
      tenant,
    );
    const expected: readonly Image[] = change.plan.steps.map((step) => step.after);
    expect(await inspect(expected, tenant)).toEqual([]);
    moveByHand(tenant, 'sam', null);
    expect(await inspect(expected, tenant)).toEqual([
      { object: 'assignment', user: 'sam@contoso.com', policy: null },
    ]);
  });

  test.each([0, 1, 2, 3, 4])('settles a change that stopped after %i steps', async (steps) => {
    const { tenant, change } = await halfDone(steps);
    expect(change.plan.steps).toHaveLength(4);
    expect(await settle(change, tenant)).toEqual({
      ...{ done: steps, exact: true },
      ...{ refused: [], created: [], maybeBehind: false },
    });
  });

  test('knows what the book knows', async () => {
    const { tenant, change } = await halfDone(3);
    expect(await settle({ ...change, done: 2 }, tenant)).toMatchObject({ done: 3, exact: true });
  });

  test('finds who was passed over: where a later grant took effect, theirs was refused', async () => {
    const { tenant, change } = await halfDone(4);
    const before = change.plan.steps[2]?.before;
    if (before?.object !== 'assignment') throw new Error('the third step grants');
    moveByHand(tenant, before.user.replace(/@.*/, ''), before.policy);
    const settled = { done: 4, refused: [2], exact: true };
    expect(await settle(change, tenant)).toMatchObject(settled);
    const known = { ...change, done: 3, refused: [{ step: 2, error: 'no' }] };
    expect(await settle(known, tenant)).toMatchObject(settled);
  });

  test.each([4, 3, 0])(
    'of %i steps known to be done, one not to be seen may be behind',
    async (done) => {
      const { tenant, change } = await halfDone(4);
      const before = change.plan.steps[1]?.before;
      if (before?.object !== 'assignment') throw new Error('the second step grants');
      moveByHand(tenant, before.user.replace(/@.*/, ''), before.policy);
      expect(await settle({ ...change, done }, tenant)).toMatchObject({
        ...{ exact: done === 0, maybeBehind: true },
        refused: done === 0 ? [1] : [],
      });
      moveByHand(tenant, before.user.replace(/@.*/, ''), 'Spare');
      expect(await settle({ ...change, done }, tenant)).toMatchObject({
        ...{ exact: false, maybeBehind: false },
      });
    },
  );

  test('takes what a server fills into a new policy for its own', async () => {
    const { tenant, change } = await halfDone(4);
    tenant.replace((organisation) => ({
      ...organisation,
      policies: organisation.policies.map((policy) => ({
        ...policy,
        settings: { ...policy.settings, MaxPhotoSizeKB: 30 },
      })),
    }));
    const { done, exact, created } = await settle(change, tenant);
    expect({ done, exact }).toEqual({ done: 4, exact: true });
    expect(created).toMatchObject([{ settings: { MaxPhotoSizeKB: 30 } }]);
  });

  test('says so where somebody else had a hand in it', async () => {
    const { tenant, change } = await halfDone(3);
    moveByHand(tenant, 'tony', 'Spare');
    expect(await settle(change, tenant)).toMatchObject({ done: 3, exact: false });
  });

  test('takes a person who is gone for one who holds nothing', async () => {
    const tenant = memoryTenant({ ...contoso(), users: [person('tony')] });
    expect(
      await inspect([{ object: 'assignment', user: 'gone@contoso.com', policy: 'Sales' }], tenant),
    ).toEqual([{ object: 'assignment', user: 'gone@contoso.com', policy: null }]);
  });
});
