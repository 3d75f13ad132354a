import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcomeSaid } from '../../dialogs/outcome.js';
import { rights, status } from '../../dialogs/steward.js';
import type { Said } from '../../dialogs/turn.js';
import { renderActivity } from '../../src/channel/botframework/render-activity.js';
import { ReplyData } from '../../src/conversation/reply.js';
import { LANGUAGE_IDS } from '../../src/language/languages.js';
import type { Image, Plan } from '../../src/policy/plan.js';
import type { Outcome, PolicyService, Refusal } from '../../src/policy/service.js';
import { assignmentStep } from '../../src/policy/step.js';
import { expectKind, type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { longName } from '../support/long-names.js';
import { sampleOutcomes } from '../support/outcomes.js';
import { readOf } from '../support/spoken.js';
import { turnOf } from '../support/turn.js';

const MANY = 3_000;
const LIMIT = 62 * 1024;
const NAMES = Array.from({ length: MANY }, (_, index) => longName('王', index));
const IMAGES: readonly Image[] = NAMES.map((identity) => ({
  object: 'policy',
  identity,
  value: { identity, settings: Object.fromEntries(NAMES.slice(0, 80).map((it) => [it, it])) },
}));
const users = NAMES.map((displayName) => ({
  ...{ displayName, userPrincipalName: displayName, sipAddress: 'sip:x' },
  ...{ department: displayName, site: displayName, policy: displayName },
}));

let office: Office;
let outcomes: Awaited<ReturnType<typeof sampleOutcomes>>;

beforeAll(async () => {
  office = await openOffice();
  outcomes = await sampleOutcomes(office.service);
});
afterAll(() => office.close());

/** The same plan of very many people whose names are long. */
function enlarged(plan: Plan): Plan {
  const effective = { policy: NAMES[0] ?? '', displayName: NAMES[0] ?? '' };
  const people = plan.people.slice(0, 1).flatMap(({ before, after }) =>
    NAMES.slice(0, 20).map((userPrincipalName) => ({
      before: { ...before, ...effective, userPrincipalName },
      after: { ...after, ...effective, userPrincipalName },
    })),
  );
  return {
    ...plan,
    people,
    touched: MANY,
    covered: MANY,
    steps: NAMES.map((user) =>
      assignmentStep({ userPrincipalName: user, sipAddress: '' }, null, user),
    ),
    notReached: NAMES.map((policy) => ({ policy, count: 3, setting: false })),
    otherSettings: NAMES,
    warnings: [...plan.warnings, 'otherSettingsChange', 'notReached'],
    order: {
      kind: 'set',
      settings: { EnableIMAutoArchiving: false },
      target: { kind: 'users', users: NAMES },
    },
  };
}

function hugeOutcomes(): Outcome[] {
  const preview = expectKind(outcomes.preview[0] ?? fail(), 'preview');
  const applied = expectKind(outcomes.applied[0] ?? fail(), 'applied');
  const plan = enlarged(preview.plan);
  const { people } = plan;
  const change = { ...applied.change, plan, done: MANY };
  const refusals: Refusal[] = [
    { reason: 'noSuchPolicy', policy: 'Nope', policies: NAMES },
    { reason: 'noSuchPlace', place: 'Nope', places: NAMES },
    { reason: 'policyInUse', policy: 'Desk', holders: MANY, people: users.slice(0, 20) },
    { reason: 'changedSince', change: 'C1', objects: IMAGES },
    {
      reason: 'denied',
      decision: { kind: 'denied', missing: 'global', right: 'global', helpers: NAMES },
    },
  ];
  return [
    { kind: 'applied', change, people },
    { kind: 'mismatch', change, found: IMAGES, people },
    { kind: 'stopped', change },
    { kind: 'alreadySo', plan, people: people.map(({ after }) => after) },
    { ...preview, plan },
    {
      ...{ kind: 'approvalNeeded', pending: preview.pending, plan, drifted: true },
      ...{ approvers: [], names: NAMES },
    },
    ...refusals.map((refusal) => ({ kind: 'refused' as const, refusal })),
  ];
}

function fail(): never {
  throw new Error('no sample');
}

describe.each(LANGUAGE_IDS)('of very many things with long names, in %s,', (language) => {
  const CHANNELS = ['msteams', 'sms'];

  function small({ reply }: Said): void {
    const text = readOf(reply);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    for (const channel of CHANNELS) {
      const activity = renderActivity(reply, channel);
      expect(JSON.stringify(activity).length * 2, reply.reason).toBeLessThanOrEqual(LIMIT);
      // Bounded where it is made: nothing had to be cut at the end.
      expect(ReplyData.parse(activity.value).text).toBe(text);
    }
  }

  test('every outcome is told in a small activity, with its counts', async () => {
    const turn = turnOf(language, { service: office.service, grammar });
    for (const outcome of hugeOutcomes()) small(await outcomeSaid(turn, outcome, 'do it'));
  });

  test('status and rights are', async () => {
    const limits = [{ departments: NAMES, sites: NAMES, cap: 5 }];
    const service: PolicyService = {
      ...office.service,
      status: async () => ({
        ...{ tenant: 'powershell', ready: false, facts: { module: 'x'.repeat(5_000) } },
        ...{ missing: NAMES, lastError: 'x'.repeat(50_000) },
      }),
      limits: () => limits,
      whoCan: () =>
        users.map(({ displayName: name, userPrincipalName: id }) => ({ id, name, limits })),
    };
    const turn = turnOf(language, { service, grammar });
    small(await status(turn));
    small(await rights(turn, 'mine'));
    small(await rights(turn, 'who'));
  });
});
