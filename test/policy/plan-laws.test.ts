import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectiveUnder, gateOf } from '../../src/policy/effective.js';
import { planHash } from '../../src/policy/hash.js';
import { type OrderTarget, Plan } from '../../src/policy/plan.js';
import { planOrder } from '../../src/policy/plan-order.js';
import type { Settings, User } from '../../src/policy/policy.js';
import { offlineIm } from '../../src/policy/settings.js';
import { planUndo } from '../../src/policy/undo.js';
import { inspect, settle } from '../../src/policy/verify.js';
import { order, organisation, setOrder } from '../support/arbitrary-organisation.js';
import { applying, memoryTenant, type Organisation } from '../support/memory-tenant.js';
import { asChange, carryOut } from '../support/planning.js';

/** One form for equal states: policies in any order, not set as absent. */
function canonical({ users, policies, gates }: Organisation): unknown {
  const plain = policies.map(({ identity, settings: values }) => [
    identity,
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
  return { users, gates: [...gates].sort(byName), policies: plain.sort() };
}

function byName(a: { identity: string }, b: { identity: string }): number {
  return a.identity < b.identity ? -1 : 1;
}

/** Somebody's settings but these, in one form. */
function others(user: User, { policies }: Organisation, names: readonly string[] = []): string {
  return JSON.stringify(
    Object.entries(applying(user, policies).settings)
      .filter(([name, value]) => value !== null && !names.includes(name))
      .sort(),
  );
}

/** And these alone. */
function values(user: User, { policies }: Organisation, names: readonly string[]): unknown[] {
  const { settings } = applying(user, policies);
  return names.map((name) => settings[name] ?? null);
}

/** Whether somebody has what was wished; not set does what on does for offline messages. */
function has(user: User, { policies }: Organisation, wish: Settings): boolean {
  const { settings } = applying(user, policies);
  return Object.entries(wish).every(([name, wanted]) => {
    const value = settings[name] ?? null;
    return (
      value === wanted || (name === 'EnableIMAutoArchiving' && wanted === true && value === null)
    );
  });
}

function isCovered(user: User, place: OrderTarget): boolean {
  switch (place.kind) {
    case 'users':
      return place.users.includes(user.userPrincipalName);
    case 'department':
      return user.department === place.name;
    case 'site':
      return user.site === place.name;
    case 'policy':
      return user.policy === place.identity;
    case 'global':
      return true;
  }
}

/** Whether a policy is assigned that does not exist: no cmdlet could restore that. */
function dangles({ users, policies }: Organisation): boolean {
  return users.some(
    (user) => user.policy !== null && !policies.some(({ identity }) => identity === user.policy),
  );
}

describe('laws of planning', () => {
  test('undo restores the state, and undo of the undo the change', async () => {
    await fc.assert(
      fc.asyncProperty(organisation, order, async (before, wish) => {
        fc.pre(!dangles(before));
        const tenant = memoryTenant(before);
        const planned = await planOrder(wish, tenant);
        if (planned.kind === 'refused' || planned.plan.steps.length === 0) return;
        const change = await carryOut(planned, tenant);
        const after = tenant.organisation;
        const undo = await carryOut(await planUndo(change, tenant), tenant);
        expect(canonical(tenant.organisation)).toEqual(canonical(before));
        await carryOut(await planUndo(undo, tenant), tenant);
        expect(canonical(tenant.organisation)).toEqual(canonical(after));
      }),
      { numRuns: 1500 },
    );
  });

  test('a set changes nobody else, and nothing else for anybody; whom it does not reach it says', async () => {
    await fc.assert(
      fc.asyncProperty(organisation, setOrder, async (before, wish) => {
        const tenant = memoryTenant(before);
        const planned = await planOrder(wish, tenant);
        if (planned.kind === 'refused') return;
        await carryOut(planned, tenant);
        const after = tenant.organisation;
        let missed = 0;
        for (const [index, user] of before.users.entries()) {
          const now = after.users[index];
          if (now === undefined) throw new Error('somebody is gone');
          const names = Object.keys(wish.settings);
          expect(others(now, after, names)).toBe(others(user, before, names));
          if (!isCovered(user, wish.target))
            expect(values(now, after, names)).toEqual(values(user, before, names));
          else if (!has(now, after, wish.settings)) missed += 1;
        }
        const told = planned.plan.notReached.reduce((sum, row) => sum + row.count, 0);
        expect(told).toBe(missed);
      }),
      { numRuns: 1500 },
    );
  });

  test('the counts are those of people who differ afterwards, and every one of them is named', async () => {
    await fc.assert(
      fc.asyncProperty(organisation, order, async (before, wish) => {
        const tenant = memoryTenant(before);
        const planned = await planOrder(wish, tenant);
        if (planned.kind === 'refused') return;
        await carryOut(planned, tenant);
        const after = tenant.organisation;
        const gateOn = (user: User, { gates }: Organisation) =>
          gateOf(user.site, gates).enableOfflineIm;
        const changed = before.users.filter((user, index) => {
          const now = after.users[index] ?? user;
          return (
            now.policy !== user.policy ||
            others(now, after) !== others(user, before) ||
            (gateOn(now, after) !== gateOn(user, before) &&
              offlineIm(applying(user, before.policies).settings) !== false)
          );
        });
        const { plan } = planned;
        expect(plan.touched).toBe(changed.length);
        expect(plan.covered).toBeGreaterThanOrEqual(plan.touched);
        const named = plan.people.map((people) => people.after);
        const real = changed.map((user) => {
          const now = after.users.find((other) => other.displayName === user.displayName) ?? user;
          const names = Object.keys(plan.people[0]?.after.values ?? {});
          return effectiveUnder(now, applying(now, after.policies), after.gates, names);
        });
        expect(named.sort(byUpn)).toEqual(real.sort(byUpn));
        expect(plan.sites).toEqual([...new Set(changed.map((user) => user.site))].sort());
        expect(plan.departments).toEqual([...new Set(changed.map((u) => u.department))].sort());
      }),
      { numRuns: 1500 },
    );
  });

  test('what was ordered is so afterwards: the same order has nothing left to do', async () => {
    await fc.assert(
      fc.asyncProperty(organisation, order, async (before, wish) => {
        fc.pre(wish.kind !== 'create' && wish.kind !== 'delete');
        const tenant = memoryTenant(before);
        const planned = await planOrder(wish, tenant);
        if (planned.kind === 'refused') return;
        const change = await carryOut(planned, tenant);
        const images = change.plan.steps.map((step) => step.after);
        expect(await inspect(images, tenant)).toEqual([]);
        expect(await settle({ ...change, done: 0 }, tenant)).toMatchObject({
          exact: true,
          done: change.plan.steps.length,
        });
        const again = await planOrder(wish, tenant);
        // Taking a policy from all its holders leaves nobody to take it from.
        if (again.kind === 'refused') expect(again.refusal.reason).toBe('nobodyThere');
        else expect(again.plan.steps).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('planning reads only, and the same state gives the same plan, also after a store', async () => {
    await fc.assert(
      fc.asyncProperty(organisation, order, async (before, wish) => {
        const tenant = memoryTenant(before);
        const planned = await planOrder(wish, tenant);
        expect(tenant.organisation).toBe(before);
        if (planned.kind === 'refused') return;
        const again = await planOrder(wish, memoryTenant(structuredClone(before)));
        if (again.kind === 'refused') throw new Error('refused the second time');
        const stored = Plan.parse(JSON.parse(JSON.stringify(planned.plan)));
        expect(planHash(again.plan)).toBe(planHash(planned.plan));
        expect(planHash(stored)).toBe(planHash(planned.plan));
        const [first, ...rest] = planned.plan.steps;
        if (first === undefined) return;
        expect(planHash({ ...planned.plan, steps: rest })).not.toBe(planHash(planned.plan));
        expect(asChange(stored).planHash).toBe(planHash(planned.plan));
      }),
      { numRuns: 300 },
    );
  });
});

function byUpn(a: { userPrincipalName: string }, b: { userPrincipalName: string }): number {
  return a.userPrincipalName < b.userPrincipalName ? -1 : 1;
}
