import type { Actor } from '../../src/policy/actor.js';
import type { Order, Plan, Step } from '../../src/policy/plan.js';
import type { RecordEvent } from '../../src/policy/record.js';
import { assignmentStep, policyStep } from '../../src/policy/step.js';

export const ANN: Actor = {
  id: 'aad:t:ann',
  name: 'Ann Jones',
  channel: 'msteams',
  conversation: 'a',
};
export const BEN: Actor = {
  id: 'aad:t:ben',
  name: 'Ben Ng',
  channel: 'msteams',
  conversation: 'b',
};
export const TONY = 'tony@contoso.com';

const GLOBAL_OFF: Order = {
  kind: 'set',
  settings: { EnableIMAutoArchiving: false },
  target: { kind: 'global' },
};

export function grantTo(user: string): Step {
  return assignmentStep({ userPrincipalName: user, sipAddress: '' }, null, 'OfflineIM');
}

export const EDIT_GLOBAL = policyStep(
  'Global',
  { identity: 'Global', settings: {} },
  { identity: 'Global', settings: { EnableIMAutoArchiving: false } },
);

export function planOf(steps: readonly Step[], order: Order = GLOBAL_OFF): Plan {
  return {
    order,
    steps: [...steps],
    touched: steps.length,
    covered: steps.length,
    people: [],
    notReached: [],
    warnings: [],
    otherSettings: [],
    departments: [],
    sites: [],
    risky: false,
  };
}

type Ordered = Extract<RecordEvent, { event: 'ordered' }>;

export function ordered(change: string, more: Partial<Ordered> = {}): Ordered {
  return {
    event: 'ordered',
    actor: ANN,
    phrase: `the words of ${change}`,
    change,
    planHash: 'hash',
    plan: planOf([grantTo(TONY)]),
    ...more,
  };
}

export function outcome(
  change: string,
  result: Extract<RecordEvent, { event: 'outcome' }>['outcome'] = 'applied',
  done = 1,
): Extract<RecordEvent, { event: 'outcome' }> {
  return { event: 'outcome', change, outcome: result, done };
}

export function previewed(
  pending: string,
  more: Partial<Extract<RecordEvent, { event: 'previewed' }>> = {},
): RecordEvent {
  return {
    event: 'previewed',
    actor: ANN,
    phrase: 'everyone off',
    pending,
    order: GLOBAL_OFF,
    planHash: 'hash',
    touched: 40,
    approval: false,
    expires: '2026-11-24T10:00:00.000Z',
    ...more,
  };
}

type Answered = Extract<RecordEvent, { event: 'answered' }>;

export function answered(
  pending: string,
  answer: Answered['answer'],
  more: Partial<Answered> = {},
): Answered {
  return { event: 'answered', pending, actor: BEN, answer, ...more };
}
