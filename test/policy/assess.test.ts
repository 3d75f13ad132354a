import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/policy/plan.js';
import type { PlannableOrder } from '../../src/policy/plan-order.js';
import { contoso, person } from '../support/contoso.js';
import type { Organisation } from '../support/memory-tenant.js';
import { planned, set, users } from '../support/planning.js';

describe('what a plan tells', () => {
  const cases: readonly [string, PlannableOrder, Organisation, Partial<Plan>][] = [
    [
      'one person and nothing lost: no question',
      set(false, users('tony')),
      contoso(),
      {
        touched: 1,
        covered: 1,
        risky: false,
        warnings: ['transcriptsStop'],
        otherSettings: [],
        departments: ['Sales'],
        sites: ['Redmond'],
      },
    ],
    [
      'several people, of whom some are so already',
      set(false, users('tony', 'ana', 'off')),
      contoso(),
      { touched: 2, covered: 3, risky: true },
    ],
    [
      'Global does not reach those under a policy of their own',
      set(false, { kind: 'global' }),
      contoso(),
      {
        touched: 2,
        covered: 6,
        risky: true,
        warnings: ['transcriptsStop', 'notReached'],
        notReached: [
          { policy: 'Sales', count: 2, setting: null },
          { policy: 'site:Dublin', count: 1, setting: null },
        ],
        departments: ['Finance', 'Sales'],
        sites: ['Redmond'],
      },
    ],
    [
      'a site',
      set(false, { kind: 'site', name: 'Dublin' }),
      contoso(),
      {
        touched: 1,
        covered: 2,
        risky: true,
        notReached: [{ policy: 'Sales', count: 1, setting: null }],
      },
    ],
    [
      'a shared policy',
      set(false, { kind: 'policy', identity: 'Sales' }),
      contoso(),
      { touched: 2, covered: 2, risky: true, warnings: ['transcriptsStop', 'sharedPolicy'] },
    ],
    [
      'a policy that one person holds',
      set(true, { kind: 'policy', identity: 'OfflineIM' }),
      contoso(),
      { touched: 1, covered: 1, risky: false, warnings: [] },
    ],
    [
      'saving resumes although it is disabled',
      set(true, users('sam')),
      {
        ...contoso(),
        policies: [
          { identity: 'Global', settings: {} },
          { identity: 'Sales', settings: { DisableSavingIM: true, EnableIMAutoArchiving: false } },
        ],
        users: [person('sam', { policy: 'Sales' })],
      },
      { warnings: ['savingResumes'] },
    ],
    [
      'gate 1 is off, said even where nothing is to do',
      set(true, users('tony')),
      { ...contoso(), gates: [{ identity: 'Global', enableOfflineIm: false }] },
      { steps: [], touched: 0, covered: 1, risky: false, warnings: ['gateOff'] },
    ],
    [
      "a site's own gate is off",
      set(false, users('liam')),
      {
        ...contoso(),
        gates: [
          { identity: 'Global', enableOfflineIm: true },
          { identity: 'site:Dublin', enableOfflineIm: false },
        ],
      },
      { warnings: ['transcriptsStop', 'gateOff'] },
    ],
    [
      'a grant that takes other settings',
      { kind: 'grant', policy: 'Spare', target: users('sam') },
      contoso(),
      {
        touched: 1,
        risky: true,
        warnings: ['otherSettingsChange'],
        otherSettings: ['DisableSavingIM', 'EnableURL', 'ShowRecentContacts'],
      },
    ],
    [
      'a grant that only turns the setting',
      { kind: 'grant', policy: 'OfflineIM', target: users('tony') },
      contoso(),
      { touched: 1, risky: false, warnings: ['transcriptsStop'] },
    ],
    [
      'a policy nobody holds',
      { kind: 'create', policy: 'Quiet', settings: { EnableIMAutoArchiving: false } },
      contoso(),
      { touched: 0, covered: 0, risky: false, warnings: [] },
    ],
    [
      'a new policy whose name somebody still holds',
      { kind: 'create', policy: 'Gone', settings: { EnableIMAutoArchiving: false } },
      { ...contoso(), users: [person('a', { policy: 'Gone' }), person('b', { policy: 'Gone' })] },
      { touched: 2, risky: true, warnings: ['transcriptsStop'] },
    ],
    [
      "a site's policy that copies Global changes nothing, and is still a site's",
      { kind: 'create', policy: 'site:Redmond' },
      contoso(),
      { touched: 0, covered: 4, risky: true },
    ],
    [
      'a deletion of what nobody holds',
      { kind: 'delete', policy: 'Spare' },
      contoso(),
      { touched: 0, risky: true },
    ],
    [
      'a deletion with holders',
      { kind: 'delete', policy: 'Sales', reassign: null },
      contoso(),
      {
        touched: 2,
        covered: 2,
        risky: true,
        otherSettings: ['DisableEmoticons', 'DisableSavingIM', 'EnableURL'],
      },
    ],
    [
      "a deletion of a site's policy lets its people fall to Global",
      { kind: 'delete', policy: 'site:Dublin' },
      contoso(),
      { touched: 1, covered: 2, risky: true, otherSettings: ['DisableEmoticons'] },
    ],
    [
      'gate 1 leaves nobody who can',
      { kind: 'gate', enabled: false, identity: 'Global' },
      contoso(),
      { touched: 5, covered: 6, risky: true, warnings: [], notReached: [] },
    ],
    [
      'gate 1 on does not reach those whose policy is off',
      { kind: 'gate', enabled: true, identity: 'Global' },
      { ...contoso(), gates: [{ identity: 'Global', enableOfflineIm: false }] },
      {
        touched: 5,
        covered: 6,
        risky: true,
        warnings: ['notReached'],
        notReached: [{ policy: 'OfflineIM', count: 1, setting: false }],
      },
    ],
  ];
  test.each(cases)('%s', async (_name, order, organisation, expected) => {
    expect(await planned(order, organisation)).toMatchObject(expected);
  });
});
