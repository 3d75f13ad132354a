import { expect, test } from 'vitest';
import type { Right } from '../../src/policy/actor.js';
import { needs } from '../../src/policy/needs.js';
import type { PlannableOrder } from '../../src/policy/plan-order.js';
import { planOrder } from '../../src/policy/plan-order.js';
import { planUndo } from '../../src/policy/undo.js';
import { contoso } from '../support/contoso.js';
import { memoryTenant } from '../support/memory-tenant.js';
import { carryOut, users } from '../support/planning.js';

const person = users('sam');
const cases: readonly [string, PlannableOrder, readonly Right[]][] = [
  [
    'a person, though a policy is made for them',
    { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: person },
    ['assign'],
  ],
  [
    'a department',
    {
      kind: 'set',
      settings: { EnableIMAutoArchiving: false },
      target: { kind: 'department', name: 'Finance' },
    },
    ['assign'],
  ],
  [
    'a site',
    {
      kind: 'set',
      settings: { EnableIMAutoArchiving: false },
      target: { kind: 'site', name: 'Dublin' },
    },
    ['site'],
  ],
  [
    'a site made',
    {
      kind: 'set',
      settings: { EnableIMAutoArchiving: false },
      target: { kind: 'policy', identity: 'site:Redmond' },
    },
    ['site'],
  ],
  [
    'Global',
    { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: { kind: 'global' } },
    ['global'],
  ],
  [
    'Global by name',
    {
      kind: 'set',
      settings: { EnableIMAutoArchiving: false },
      target: { kind: 'policy', identity: 'global' },
    },
    ['global'],
  ],
  [
    'a policy',
    {
      kind: 'set',
      settings: { EnableIMAutoArchiving: false },
      target: { kind: 'policy', identity: 'Sales' },
    },
    ['policy'],
  ],
  ['a creation', { kind: 'create', policy: 'Quiet' }, ['policy']],
  ['a deletion', { kind: 'delete', policy: 'Spare' }, ['policy']],
  [
    'a deletion that moves people',
    { kind: 'delete', policy: 'Sales', reassign: null },
    ['policy', 'assign'],
  ],
  ["a deletion of a site's", { kind: 'delete', policy: 'site:Dublin' }, ['site']],
  ['a grant', { kind: 'grant', policy: 'Sales', target: users('tony') }, ['assign']],
  ['a revoke', { kind: 'revoke', target: person }, ['assign']],
  ['the gate', { kind: 'gate', enabled: false, identity: 'Global' }, ['global']],
];

// What a deletion moved comes back by assignments to the policy that is made again: whoever may undo it may do that.
const UNDO: Readonly<Record<string, readonly Right[]>> = {
  'a deletion that moves people': ['assign'],
};

test.each(cases)('%s needs its right, and so does taking it back', async (name, order, rights) => {
  const tenant = memoryTenant(contoso());
  const planned = await planOrder(order, tenant);
  if (planned.kind === 'refused') throw new Error(planned.refusal.reason);
  expect(needs(planned.plan).rights).toEqual(rights);
  const change = await carryOut(planned, tenant);
  const undo = await planUndo(change, tenant);
  if (undo.kind === 'refused') throw new Error(undo.refusal.reason);
  expect(needs(undo.plan).rights).toEqual(UNDO[name] ?? rights);
});

test('tells where the people touched are, and how many they are', async () => {
  const target = users('ana', 'mei', 'off');
  const planned = await planOrder(
    { kind: 'set', settings: { EnableIMAutoArchiving: false }, target },
    memoryTenant(contoso()),
  );
  expect(planned.kind === 'plan' && needs(planned.plan)).toEqual({
    rights: ['assign'],
    departments: ['Finance'],
    sites: ['Dublin', 'Redmond'],
    people: 2,
  });
});

test('tells of a site also while its policy changes nothing for anybody there', async () => {
  const order = { kind: 'create', policy: 'site:Redmond' } as const;
  const planned = await planOrder(order, memoryTenant(contoso()));
  expect(planned.kind === 'plan' && needs(planned.plan)).toMatchObject({
    rights: ['site'],
    sites: ['Redmond'],
    people: 0,
  });
});
