import { describe, expect, test } from 'vitest';
import { type PlannableOrder, planOrder } from '../../src/policy/plan-order.js';
import { contoso } from '../support/contoso.js';
import { memoryTenant } from '../support/memory-tenant.js';
import { grant, lines, planned, set, users } from '../support/planning.js';

describe('orders about places and policies', () => {
  const cases: readonly [string, PlannableOrder, readonly string[]][] = [
    [
      'Global is edited',
      set(false, { kind: 'global' }),
      ["Set-CsClientPolicy -Identity 'Global' -EnableIMAutoArchiving $false"],
    ],
    [
      "a site's policy is edited",
      set(false, { kind: 'site', name: 'dublin' }),
      ["Set-CsClientPolicy -Identity 'site:Dublin' -EnableIMAutoArchiving $false"],
    ],
    [
      "a site without a policy gets Global's variant",
      set(false, { kind: 'policy', identity: 'SITE:redmond' }),
      ["New-CsClientPolicy -Identity 'site:Redmond' -EnableIMAutoArchiving $false"],
    ],
    [
      'a named policy is edited, tag or not',
      set(true, { kind: 'policy', identity: 'tag:offlineim' }),
      ["Set-CsClientPolicy -Identity 'OfflineIM' -EnableIMAutoArchiving $true"],
    ],
    ['a site that is on stays without a policy', set(true, { kind: 'site', name: 'Redmond' }), []],
    [
      'gate 1 is switched',
      { kind: 'gate', enabled: false, identity: 'global' },
      ["Set-CsImConfiguration -Identity 'Global' -EnableOfflineIm $false"],
    ],
    [
      'gate 1 of a site that follows Global is as it is',
      { kind: 'gate', enabled: true, identity: 'site:Dublin' },
      [],
    ],
    [
      'a site that is to differ from Global gets a switch of its own',
      { kind: 'gate', enabled: false, identity: 'site:dublin' },
      ["New-CsImConfiguration -Identity 'site:Dublin' -EnableOfflineIm $false"],
    ],
    [
      'a policy is created',
      { kind: 'create', policy: 'tag:Quiet', settings: { EnableIMAutoArchiving: false } },
      ["New-CsClientPolicy -Identity 'Quiet' -EnableIMAutoArchiving $false"],
    ],
    [
      'a policy’s own text is changed beside its settings',
      {
        kind: 'set',
        settings: { description: 'Desks', EnableURL: false },
        target: { kind: 'policy', identity: 'Spare' },
      },
      ["Set-CsClientPolicy -Identity 'Spare' -Description 'Desks' -EnableURL $false"],
    ],
    [
      'a policy without a text needs none taken away',
      {
        kind: 'set',
        settings: { Description: null },
        target: { kind: 'policy', identity: 'Spare' },
      },
      [],
    ],
    [
      'a policy is created with a text',
      { kind: 'create', policy: 'Quiet', settings: { Description: 'Desks' } },
      ["New-CsClientPolicy -Identity 'Quiet' -Description 'Desks'"],
    ],
    [
      'a policy is created without settings',
      { kind: 'create', policy: 'Quiet' },
      ["New-CsClientPolicy -Identity 'Quiet'"],
    ],
    [
      'a policy nobody holds is deleted',
      { kind: 'delete', policy: 'spare' },
      ["Remove-CsClientPolicy -Identity 'Spare'"],
    ],
    [
      'holders are moved before their policy goes',
      { kind: 'delete', policy: 'Sales', reassign: 'Spare' },
      [grant('mei', 'Spare'), grant('sam', 'Spare'), "Remove-CsClientPolicy -Identity 'Sales'"],
    ],
    [
      "a site's policy is deleted",
      { kind: 'delete', policy: 'site:Dublin' },
      ["Remove-CsClientPolicy -Identity 'site:Dublin'"],
    ],
    [
      'a grant skips who has it',
      { kind: 'grant', policy: 'sales', target: users('tony', 'sam') },
      [grant('tony', 'Sales')],
    ],
    [
      'a grant to a site goes to the people there',
      { kind: 'grant', policy: 'Sales', target: { kind: 'site', name: 'dublin' } },
      [grant('liam', 'Sales')],
    ],
    [
      'a revoke of a policy goes to its holders',
      { kind: 'revoke', target: { kind: 'policy', identity: 'Sales' } },
      [grant('mei', null), grant('sam', null)],
    ],
    [
      'a revoke that names a policy leaves who holds another one alone',
      { kind: 'revoke', policy: 'sales', target: users('tony', 'sam', 'off') },
      [grant('sam', null)],
    ],
    [
      'a revoke of a policy that nobody of them holds is nothing to do',
      { kind: 'revoke', policy: 'Spare', target: users('tony', 'sam') },
      [],
    ],
  ];
  test.each(cases)('%s', async (_name, order, expected) => {
    expect(lines(await planned(order, contoso()))).toEqual(expected);
  });
});

describe('refusals', () => {
  const cases: readonly [PlannableOrder, string][] = [
    [
      {
        kind: 'set',
        settings: { Description: 'x', EnableURL: false },
        target: users('tony'),
      },
      'policyOnly',
    ],
    [set(false, users('nobody')), 'noSuchUser'],
    [set(false, { kind: 'users', users: ['*'] }), 'noSuchUser'],
    [set(false, { kind: 'users', users: ['tony@contoso.com', 't*@contoso.com'] }), 'noSuchUser'],
    [set(false, { kind: 'site', name: 'Mars' }), 'noSuchPlace'],
    [set(false, { kind: 'department', name: 'Mars' }), 'noSuchPlace'],
    [set(false, { kind: 'policy', identity: 'Mars' }), 'noSuchPolicy'],
    [set(false, { kind: 'policy', identity: 'Tag:Global' }), 'noSuchPolicy'],
    [{ kind: 'gate', enabled: false, identity: 'site:Mars' }, 'noSuchPlace'],
    [{ kind: 'create', policy: 'offlineim' }, 'policyExists'],
    [{ kind: 'create', policy: 'GLOBAL' }, 'policyExists'],
    [{ kind: 'create', policy: 'Tag:Global' }, 'badPolicyName'],
    [{ kind: 'create', policy: 'Off*' }, 'badPolicyName'],
    [{ kind: 'create', policy: 'Off\nline' }, 'badPolicyName'],
    [{ kind: 'create', policy: 'site:Mars' }, 'noSuchPlace'],
    [{ kind: 'delete', policy: 'global' }, 'globalDelete'],
    [{ kind: 'delete', policy: 'Mars' }, 'noSuchPolicy'],
    [{ kind: 'delete', policy: 'Sales' }, 'policyInUse'],
    [{ kind: 'delete', policy: 'Sales', reassign: 'sales' }, 'notUserPolicy'],
    [{ kind: 'delete', policy: 'Sales', reassign: 'Global' }, 'notUserPolicy'],
    [{ kind: 'delete', policy: 'Sales', reassign: 'Mars' }, 'noSuchPolicy'],
    [{ kind: 'grant', policy: 'Global', target: users('tony') }, 'notUserPolicy'],
    [{ kind: 'grant', policy: 'site:Dublin', target: users('tony') }, 'notUserPolicy'],
    [{ kind: 'grant', policy: 'Mars', target: users('tony') }, 'noSuchPolicy'],
    [{ kind: 'grant', policy: 'Sales', target: { kind: 'global' } }, 'orgGrant'],
    [{ kind: 'revoke', target: { kind: 'global' } }, 'orgGrant'],
    [{ kind: 'revoke', target: { kind: 'policy', identity: 'Spare' } }, 'nobodyThere'],
    [{ kind: 'revoke', policy: 'Mars', target: users('sam') }, 'noSuchPolicy'],
  ];
  test.each<PlannableOrder>([
    { kind: 'grant', policy: "Pair's", target: users('tony') },
    { kind: 'grant', policy: 'Pair’s', target: users('tony') },
    { kind: 'delete', policy: "Pair's" },
    set(false, { kind: 'policy', identity: "Pair's" }),
  ])('%j is refused where another name looks the same', async (order) => {
    const alike = ['Pair’s', "Pair's"].map((identity) => ({ identity, settings: {} }));
    const organisation = { ...contoso(), policies: [...contoso().policies, ...alike] };
    expect(await planOrder(order, memoryTenant(organisation))).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'policiesAlike', policies: expect.arrayContaining(['Pair’s', "Pair's"]) },
    });
  });

  test.each(cases)('%j is refused: %s', async (order, reason) => {
    expect(await planOrder(order, memoryTenant(contoso()))).toMatchObject({
      kind: 'refused',
      refusal: { reason },
    });
  });
});
