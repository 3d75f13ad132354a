import { expect, test } from 'vitest';
import type { OrderTarget } from '../../src/policy/plan.js';
import { type PlannableOrder, planOrder } from '../../src/policy/plan-order.js';
import { memoryTenant } from '../support/memory-tenant.js';
import {
  deleted,
  type Goal,
  holding,
  PEOPLE,
  reachable,
  type State,
  setPeople,
  setPlace,
  states,
  toOrganisation,
  toState,
} from '../support/small-world.js';

// Every state of a small organisation against every order: the planner beside a plain search for the shortest sequence
// of cmdlets that reaches the wish and nothing else. The search knows nothing of variants: it tries everything.

interface Trial {
  readonly order: PlannableOrder;
  /** undefined: must be refused. */
  readonly goal: Goal | undefined;
}

function trials(state: State): readonly Trial[] {
  const users = (people: readonly number[]): OrderTarget => ({
    kind: 'users',
    users: people.flatMap((person) => PEOPLE[person] ?? []),
  });
  const has = (name: string): boolean => state.named.has(name);
  const held = state.held.includes('OfflineIM');
  const found: Trial[] = [];
  for (const enabled of [true, false]) {
    for (const people of [[0], [1], [0, 1]]) {
      const target = users(people);
      found.push({
        order: { kind: 'set', settings: { EnableIMAutoArchiving: enabled }, target },
        goal: setPeople(state, people, enabled),
      });
    }
    const places: readonly [OrderTarget, 'global' | 'redmond' | 'dublin' | 'OfflineIM'][] = [
      [{ kind: 'global' }, 'global'],
      [{ kind: 'site', name: 'Redmond' }, 'redmond'],
      [{ kind: 'site', name: 'Dublin' }, 'dublin'],
      [{ kind: 'policy', identity: 'OfflineIM' }, 'OfflineIM'],
    ];
    for (const [target, place] of places) {
      const possible = place !== 'OfflineIM' || has('OfflineIM');
      const goal = possible ? setPlace(state, place, enabled) : undefined;
      found.push({
        order: { kind: 'set', settings: { EnableIMAutoArchiving: enabled }, target },
        goal,
      });
    }
  }
  for (const people of [[0], [0, 1]]) {
    const target = users(people);
    const granted = has('OfflineIM') ? holding(state, people, 'OfflineIM') : undefined;
    found.push({ order: { kind: 'grant', policy: 'OfflineIM', target }, goal: granted });
    found.push({ order: { kind: 'revoke', target }, goal: holding(state, people, null) });
  }
  const free = has('OfflineIM') && !held ? deleted(state, null) : undefined;
  found.push({ order: { kind: 'delete', policy: 'OfflineIM' }, goal: free });
  for (const reassign of [null, 'OfflineIM-2']) {
    const possible = has('OfflineIM') && (reassign === null || has('OfflineIM-2'));
    const goal = possible ? deleted(state, reassign) : undefined;
    found.push({ order: { kind: 'delete', policy: 'OfflineIM', reassign }, goal });
  }
  return found;
}

test('in every state of a small organisation every order is planned right, and never longer than need be', async () => {
  let plans = 0;
  for (const state of states()) {
    for (const { order, goal } of trials(state)) {
      const tenant = memoryTenant(toOrganisation(state));
      const planned = await planOrder(order, tenant);
      const story = () =>
        JSON.stringify({ state: { ...state, named: [...state.named] }, order, planned });
      plans += 1;
      if (goal === undefined || planned.kind === 'refused') {
        if ((goal === undefined) !== (planned.kind === 'refused')) expect.fail(story());
        continue;
      }
      const { steps } = planned.plan;
      const run = await tenant.run(steps.map((step) => step.cmdlet));
      if (run.kind !== 'done' || !goal(toState(tenant.organisation))) expect.fail(story());
      if (steps.length > 0 && reachable(state, goal, steps.length - 1)) expect.fail(story());
    }
  }
  expect(plans).toBeGreaterThan(50_000);
}, 300_000);
