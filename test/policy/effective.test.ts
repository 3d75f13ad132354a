import { describe, expect, test } from 'vitest';
import { StewardError } from '../../src/errors.js';
import { byWinner, head } from '../../src/policy/census.js';
import {
  effectiveUnder,
  findNamed,
  findPolicy,
  isUnplaced,
  winning,
} from '../../src/policy/effective.js';
import type { Effective, ImConfiguration, Policy, User } from '../../src/policy/policy.js';
import { contoso, person } from '../support/contoso.js';
import { memoryTenant } from '../support/memory-tenant.js';

const POLICIES: readonly Policy[] = [
  { identity: 'Global', settings: {} },
  { identity: 'site:Dublin', settings: { EnableIMAutoArchiving: false } },
  { identity: 'On', settings: { EnableIMAutoArchiving: true, DisableSavingIM: true } },
];
const OPEN: readonly ImConfiguration[] = [{ identity: 'Global', enableOfflineIm: true }];

function inForce(
  user: User,
  policies: readonly Policy[],
  gates: readonly ImConfiguration[],
): Effective {
  return effectiveUnder(user, winning(user, policies), gates);
}

describe('what is in force for a person', () => {
  test.each([
    ['Global', { site: 'Redmond' }, 'Global', 'global', null, true],
    ["the site's before Global", { site: 'dublin' }, 'site:Dublin', 'site', false, false],
    ["one's own before the site's", { site: 'Dublin', policy: 'tag:ON' }, 'On', 'user', true, true],
    [
      "the site's where one's own is gone",
      { site: 'Dublin', policy: 'X' },
      'site:Dublin',
      'site',
      false,
      false,
    ],
    ['Global where the site is unknown', { site: '' }, 'Global', 'global', null, true],
    [
      'never a place that is assigned by mistake',
      { site: 'Redmond', policy: 'site:Dublin' },
      'Global',
      'global',
      null,
      true,
    ],
  ])('%s', (_name, placed, policy, scope, setting, enabled) => {
    const found = inForce(person('tony', placed), POLICIES, OPEN);
    expect(found).toMatchObject({ policy, scope, setting, enabled });
  });

  test('the winning policy applies whole: nothing of Global is merged in', () => {
    const policies: Policy[] = [
      { identity: 'Global', settings: { DisableSavingIM: true, EnableIMAutoArchiving: false } },
      { identity: 'Empty', settings: {} },
    ];
    expect(inForce(person('tony', { policy: 'Empty' }), policies, OPEN)).toMatchObject({
      setting: null,
      savingDisabled: false,
      enabled: true,
    });
  });

  test.each([
    ['the policy says on', { policy: 'On' }, true, true],
    ["the client's default", {}, true, true],
    ['the policy says off', { site: 'Dublin' }, true, false],
    ['the gate is closed', { policy: 'On' }, false, false],
    ['both say no', { site: 'Dublin' }, false, false],
  ])('can or cannot: %s', (_reason, placed, open, enabled) => {
    const gates = [{ identity: 'Global', enableOfflineIm: open }];
    expect(inForce(person('tony', placed), POLICIES, gates).enabled).toBe(enabled);
  });

  test("a site's own gate counts before Global's; without any it is on", () => {
    const gates = [
      { identity: 'Global', enableOfflineIm: false },
      { identity: 'site:Dublin', enableOfflineIm: true },
    ];
    const liam = person('liam', { site: 'Dublin', policy: 'On' });
    expect(inForce(liam, POLICIES, gates)).toMatchObject({
      enabled: true,
      gate: { identity: 'site:Dublin' },
    });
    expect(inForce(person('tony'), POLICIES, gates).enabled).toBe(false);
    expect(inForce(person('tony'), POLICIES, []).enabled).toBe(true);
  });

  test('a server without Global is broken', () => {
    expect(() => winning({ site: '', policy: null }, [])).toThrow(StewardError);
  });
});

test('the census tells whom each policy reaches', async () => {
  const census = await memoryTenant(contoso()).census();
  const reach = byWinner(census, contoso().policies).map(({ policy, rows }) => [
    policy.identity,
    head(rows),
  ]);
  expect(Object.fromEntries(reach)).toEqual({
    Global: 2,
    'site:Dublin': 1,
    OfflineIM: 1,
    Sales: 2,
    Spare: 0,
  });
});

describe('a policy', () => {
  test('is found whatever the case and tag of its name, the first of two', () => {
    const first: Policy = { identity: 'Tag:Kiosk', settings: {} };
    const policies = [...POLICIES, first, { ...first, identity: 'KIOSK' }];
    expect(findPolicy('kiosk', policies)).toBe(first);
    expect(findPolicy('tag:ON', policies)?.identity).toBe('On');
    expect(findPolicy('Dublin', policies)).toBeUndefined();
    expect(findPolicy('Kiosk', [])).toBeUndefined();
  });

  test('of thousands is found for thousands of people without reading them all for each', () => {
    let reads = 0;
    const policies = Array.from(
      { length: 3000 },
      (_, number): Policy => ({
        get identity() {
          reads += 1;
          return `Policy${number}`;
        },
        settings: {},
      }),
    );
    for (let number = 0; number < 5000; number += 1) findPolicy(`policy${number}`, policies);
    expect(reads).toBe(3000);
  });
});

describe('a policy that somebody names', () => {
  const policies = ['Ann\u2019s Desk', 'B\u00e9la', 'O`Hare', "O'Hare", 'Global'].map(
    (identity) => ({
      identity,
      settings: {},
    }),
  );
  test.each([
    ["Ann's Desk", 'Ann\u2019s Desk'],
    ['ann\u2019s desk', 'Ann\u2019s Desk'],
    ['Be\u0301la', 'B\u00e9la'],
    // Which of two?
    ["O'Hare", 'O`Hare', "O'Hare"],
    ['O\u2019Hare', 'O`Hare', "O'Hare"],
    ['Desk'],
  ])('%s is %s', (name, ...identities) => {
    expect(findNamed(name, policies).map(({ identity }) => identity)).toEqual(identities);
  });
});

describe('a site that nobody knows', () => {
  test.each([
    [{ site: '', policy: null }, true],
    [{ site: '', policy: 'Gone' }, true],
    [{ site: '', policy: 'On' }, false],
    [{ site: 'Dublin', policy: null }, false],
  ])('%j leaves the policy in doubt: %s', (placement, unplaced) => {
    expect(isUnplaced(placement, POLICIES)).toBe(unplaced);
    const noSites = POLICIES.filter(({ identity }) => identity !== 'site:Dublin');
    expect(isUnplaced(placement, noSites)).toBe(false);
  });
});
