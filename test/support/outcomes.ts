import { Right } from '../../src/policy/actor.js';
import { type Image, type OrderTarget, Warning } from '../../src/policy/plan.js';
import type { User } from '../../src/policy/policy.js';
import type { Pending } from '../../src/policy/record.js';
import type { Outcome, PolicyService, Refusal } from '../../src/policy/service.js';
import type { TenantError } from '../../src/policy/tenant.js';
import { asker, expectKind } from '../policy/service/office.js';

/** Complete at compile time: a new kind needs a sample. */
type Cases<Kind extends string, Value> = Record<Kind, Value>;

const someone: OrderTarget = { kind: 'users', users: ['tony@contoso.com'] };

const ERRORS = [
  ...['notFound', 'notUserPolicy', 'inUse', 'duplicate', 'noSite', 'badIdentity'],
  ...['unsupported', 'retired', 'denied', 'unavailable', 'unknown'],
] as readonly TenantError['kind'][];

const IMAGES: readonly Image[] = [
  { object: 'policy', identity: 'Kiosk', value: null },
  { object: 'policy', identity: 'Kiosk', value: { identity: 'Kiosk', settings: { A: [] } } },
  { object: 'assignment', user: 'tony@contoso.com', policy: null },
  { object: 'assignment', user: 'tony@contoso.com', policy: 'Kiosk' },
  { object: 'imConfiguration', value: { identity: 'Global', enableOfflineIm: false } },
];

const TONY: User = {
  displayName: 'Tony Smith',
  userPrincipalName: 'tony@contoso.com',
  sipAddress: 'sip:tony@contoso.com',
  department: 'Finance',
  site: '',
  policy: null,
};

const REFUSALS: Cases<Refusal['reason'], readonly Refusal[]> = {
  denied: [...Right.options, 'place' as const, 'cap' as const].flatMap((missing) =>
    [[], ['Ann Admin']].map((helpers) => ({
      reason: 'denied' as const,
      decision: {
        ...{ kind: 'denied' as const, missing, helpers },
        ...(missing === 'cap' ? { cap: 5 } : {}),
        right: missing === 'cap' || missing === 'place' ? 'assign' : missing,
      },
    })),
  ),
  frozen: [{ reason: 'frozen', by: 'Ann', why: 'audit', since: '2026-11-24T10:00:00Z' }],
  policiesAlike: [{ reason: 'policiesAlike', policies: ["Pair's", 'Pair’s'] }],
  noSuchPolicy: [{ reason: 'noSuchPolicy', policy: 'Kisk', policies: ['Kiosk', 'Counsel'] }],
  noSuchPlace: [{ reason: 'noSuchPlace', place: 'Finanze', places: ['Finance', 'Dublin'] }],
  noSuchUser: [{ reason: 'noSuchUser', user: 'nobody@contoso.com' }],
  siteUnknown: [
    { reason: 'siteUnknown', people: [TONY], cmdlets: ['Get-CsPool'] },
    { reason: 'siteUnknown', people: [TONY], cmdlets: [] },
  ],
  policyGone: [
    { reason: 'policyGone', change: 'C1', policy: 'Kiosk', people: [TONY] },
    { reason: 'policyGone', change: 'C1', policy: 'Kiosk', people: [] },
  ],
  notVisibleYet: [{ reason: 'notVisibleYet', change: 'C1' }],
  policyExists: [{ reason: 'policyExists', policy: 'Kiosk' }],
  policyOnly: [{ reason: 'policyOnly', setting: 'Description' }],
  badPolicyName: [{ reason: 'badPolicyName', policy: 'site:' }],
  notUserPolicy: [{ reason: 'notUserPolicy', policy: 'Global' }],
  globalDelete: [{ reason: 'globalDelete' }],
  policyInUse: [{ reason: 'policyInUse', policy: 'Counsel', holders: 2, people: [] }],
  orgGrant: [{ reason: 'orgGrant' }],
  nobodyThere: [{ reason: 'nobodyThere', place: 'Finance' }],
  nothingToUndo: [{ reason: 'nothingToUndo' }],
  nothingToRedo: [{ reason: 'nothingToRedo' }],
  changedAfterUndo: [{ reason: 'changedAfterUndo', change: 'C1', since: 'C3' }],
  gone: [
    { reason: 'gone', change: 'C1', why: 'lost' },
    { reason: 'gone', change: 'C1', why: 'imported' },
  ],
  undecided: [{ reason: 'undecided' }],
  nothingMissing: [{ reason: 'nothingMissing' }],
  nothingToRestore: [{ reason: 'nothingToRestore' }],
  alreadyUndone: [{ reason: 'alreadyUndone', change: 'C1', by: 'C2' }],
  changedSince: [{ reason: 'changedSince', change: 'C1', objects: IMAGES }],
  notOffered: [{ reason: 'notOffered', cmdlet: 'Set-CsImConfiguration' }],
  requesterDenied: [{ reason: 'requesterDenied', by: 'Ann' }],
  ownApproval: [{ reason: 'ownApproval' }],
  reasonNeeded: [
    { reason: 'reasonNeeded', wish: 'reject', pending: 'K7Q2' },
    { reason: 'reasonNeeded', wish: 'freeze' },
  ],
  noSuchPending: [{ reason: 'noSuchPending', pending: 'K7Q2' }],
  notYours: [{ reason: 'notYours', by: 'Ann' }],
};

const STATES = [
  ...['open', 'confirmed', 'cancelled', 'expired', 'drifted'],
  ...['approved', 'rejected', 'overridden'],
] as readonly Pending['state'][];

/** Every kind of outcome, with the details that change its words; plans and changes are real ones of the service. */
export async function sampleOutcomes(
  service: PolicyService,
): Promise<Cases<Outcome['kind'], readonly Outcome[]>> {
  const submit = (enabled: boolean, target: Parameters<typeof service.settings>[0]) =>
    service.submit(
      { kind: 'set', settings: { EnableIMAutoArchiving: enabled }, target },
      asker('ann', 'turn it off'),
    );
  const applied = expectKind(await submit(false, someone), 'applied');
  const already = expectKind(await submit(false, someone), 'alreadySo');
  const preview = expectKind(await submit(false, { kind: 'global' }), 'preview');
  const { change } = applied;
  const { pending, plan } = preview;
  const warned = { ...plan, warnings: Warning.options, otherSettings: ['EnableURL'] };
  const error = (kind: TenantError['kind']) => ({ kind, text: 'Access Denied' });
  return {
    applied: [
      applied,
      { ...applied, people: warned.people, change: { ...change, plan: warned } },
      ...[undefined, false, true].map((again) => ({
        ...applied,
        change: {
          ...{ ...change, undoes: 'C0' },
          plan: {
            ...{ ...plan, order: { kind: 'undo' as const, change: 'C0' } },
            ...(again !== undefined && { root: { change: 'C0', order: plan.order, again } }),
          },
        },
      })),
    ],
    partly: ['Insufficient access rights', ''].map((text) => ({
      kind: 'partly' as const,
      change: {
        ...change,
        outcome: 'partly' as const,
        refused: [{ step: change.plan.steps.length - 1, error: text }],
      },
      people: change.plan.people,
    })),
    unseen: [[], IMAGES].map((found) => ({
      ...{ kind: 'unseen' as const, found },
      change: { ...change, outcome: 'unseen' as const },
    })),
    mismatch: [{ kind: 'mismatch', change, found: IMAGES, people: change.plan.people }],
    failed: ERRORS.flatMap((kind) =>
      [0, 1].map((done) => ({
        kind: 'failed' as const,
        change: { ...change, done },
        error: error(kind),
      })),
    ),
    stopped: [0, 1].map((done) => ({ kind: 'stopped' as const, change: { ...change, done } })),
    unknown: [{ kind: 'unknown', change, error: error('unavailable') }],
    alreadySo: [already, { ...already, plan: warned, people: [] }],
    preview: [preview, { ...preview, plan: warned, drifted: true }],
    approvalNeeded: [
      {
        ...{ kind: 'approvalNeeded', pending, plan: warned, drifted: false },
        ...{ approvers: ['test:pia'], names: ['Pia'] },
      },
      { kind: 'approvalNeeded', pending, plan, drifted: true, approvers: [], names: [] },
    ],
    settled: STATES.flatMap((state) => [
      { kind: 'settled' as const, pending: { ...pending, state } },
      { kind: 'settled' as const, pending: { ...pending, state }, change },
    ]),
    cancelled: [{ kind: 'cancelled', pending }],
    rejected: [{ kind: 'rejected', pending }],
    frozen: [{ kind: 'frozen' }],
    unfrozen: [{ kind: 'unfrozen' }],
    refused: Object.values(REFUSALS).flatMap((refusals) =>
      refusals.map((refusal) => ({ kind: 'refused' as const, refusal })),
    ),
  };
}
