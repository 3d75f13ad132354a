import { describe, expect, test } from 'vitest';
import { isUserPolicyName } from '../../src/policy/identity.js';
import type { PlannableOrder } from '../../src/policy/plan-order.js';
import type { Policy } from '../../src/policy/policy.js';
import { contoso, person } from '../support/contoso.js';
import type { Organisation } from '../support/memory-tenant.js';
import { grant, lines, planned, set, users } from '../support/planning.js';

/** Contoso with other policies besides Global and the site's. */
function withPolicies(...policies: Policy[]): Organisation {
  const base = contoso();
  return {
    ...base,
    policies: [
      ...base.policies.filter(({ identity }) => /^(Global|site:)/.test(identity)),
      ...policies,
    ],
    users: [person('tony'), person('liam', { site: 'Dublin' })],
  };
}

test.each([
  ['letters', 'x'.repeat(256)],
  ['characters of two units, cut in one', `x${'🙂'.repeat(127)}`],
])('the name of a variant fits where its model has one of 256 %s', async (_what, identity) => {
  const organisation = {
    ...contoso(),
    policies: [
      { identity: 'Global', settings: {} },
      { identity, settings: { EnableURL: true } },
    ],
    users: [person('sam', { policy: identity })],
  };
  const { steps } = await planned(set(false, users('sam')), organisation);
  const name = steps[0]?.cmdlet.identity ?? '';
  expect(name).toMatch(/-OfflineIMOff$/);
  expect(isUserPolicyName(name)).toBe(true);
});

describe('the variant rule', () => {
  const cases: readonly [string, PlannableOrder, Organisation, readonly string[]][] = [
    [
      'grants the policy that is the variant',
      set(false, users('tony')),
      contoso(),
      [grant('tony', 'OfflineIM')],
    ],
    [
      'makes the variant where there is none, and names it after its model',
      set(false, users('sam')),
      contoso(),
      [
        "New-CsClientPolicy -Identity 'Sales-OfflineIMOff' -DisableSavingIM $true -EnableIMAutoArchiving $false -EnableURL $true",
        grant('sam', 'Sales-OfflineIMOff'),
      ],
    ],
    [
      'names it OfflineIM where the model has no other settings',
      set(false, users('tony')),
      withPolicies(),
      [
        "New-CsClientPolicy -Identity 'OfflineIM' -EnableIMAutoArchiving $false",
        grant('tony', 'OfflineIM'),
      ],
    ],
    [
      'drops the site prefix from the name',
      set(false, users('liam')),
      contoso(),
      [
        "New-CsClientPolicy -Identity 'Dublin-OfflineIMOff' -DisableEmoticons $true -EnableIMAutoArchiving $false",
        grant('liam', 'Dublin-OfflineIMOff'),
      ],
    ],
    [
      'revokes where that gives just the wish',
      set(true, users('off')),
      contoso(),
      [grant('off', null)],
    ],
    [
      'does not revoke where the site would change something else',
      set(true, users('off')),
      { ...contoso(), users: [person('off', { site: 'Dublin', policy: 'OfflineIM' })] },
      [
        "New-CsClientPolicy -Identity 'OfflineIMOn' -EnableIMAutoArchiving $true",
        grant('off', 'OfflineIMOn'),
      ],
    ],
    [
      'turns the suffix of the opposite state round',
      set(true, users('sam')),
      {
        ...contoso(),
        policies: [
          { identity: 'Global', settings: {} },
          {
            identity: 'Sales-OfflineIMOff',
            settings: { EnableURL: true, EnableIMAutoArchiving: false },
          },
        ],
        users: [person('sam', { policy: 'Sales-OfflineIMOff' })],
      },
      [
        "New-CsClientPolicy -Identity 'Sales-OfflineIMOn' -EnableIMAutoArchiving $true -EnableURL $true",
        grant('sam', 'Sales-OfflineIMOn'),
      ],
    ],
    [
      'numbers a name that is taken, also by a policy that is gone but still held',
      set(false, users('sam')),
      {
        ...contoso(),
        policies: [
          ...contoso().policies,
          { identity: 'sales-offlineimoff', settings: { EnableURL: false } },
        ],
        users: [
          person('sam', { policy: 'Sales' }),
          person('ghost', { policy: 'Sales-OfflineIMOff-2' }),
        ],
      },
      [
        "New-CsClientPolicy -Identity 'Sales-OfflineIMOff-3' -DisableSavingIM $true -EnableIMAutoArchiving $false -EnableURL $true",
        grant('sam', 'Sales-OfflineIMOff-3'),
      ],
    ],
    [
      'prefers an exact variant over one that leaves the setting unset',
      set(true, users('tony')),
      {
        ...withPolicies(
          { identity: 'Bare-OfflineIMOn', settings: {} },
          { identity: 'Exact-OfflineIMOn', settings: { EnableIMAutoArchiving: true } },
        ),
        policies: [
          { identity: 'Global', settings: { EnableIMAutoArchiving: false } },
          { identity: 'Bare-OfflineIMOn', settings: {} },
          { identity: 'Exact-OfflineIMOn', settings: { EnableIMAutoArchiving: true } },
        ],
      },
      [grant('tony', 'Exact-OfflineIMOn')],
    ],
    [
      'takes the first by name among equals, whatever the spelling of settings',
      set(false, users('tony')),
      withPolicies(
        { identity: 'zeta-OfflineIMOff', settings: { EnableIMAutoArchiving: false } },
        {
          identity: 'Alpha-OfflineIMOff-2',
          settings: { enableimautoarchiving: false, EnableURL: null },
        },
      ),
      [grant('tony', 'Alpha-OfflineIMOff-2')],
    ],
    [
      'does not borrow a policy that somebody made for another purpose',
      set(false, users('tony')),
      withPolicies({ identity: 'Reception', settings: { EnableIMAutoArchiving: false } }),
      [
        "New-CsClientPolicy -Identity 'OfflineIM' -EnableIMAutoArchiving $false",
        grant('tony', 'OfflineIM'),
      ],
    ],
    [
      'leaves all else alone for any other setting, and names the policy after what differs',
      { kind: 'set', settings: { DisableEmoticons: true }, target: users('sam') },
      contoso(),
      [
        "New-CsClientPolicy -Identity 'Sales-EmoticonsOff' -DisableEmoticons $true -DisableSavingIM $true -EnableURL $true",
        grant('sam', 'Sales-EmoticonsOff'),
      ],
    ],
    [
      'gives several settings in one policy',
      {
        kind: 'set',
        settings: { MaximumNumberOfContacts: 300, EnableURL: null },
        target: users('sam'),
      },
      contoso(),
      [
        "New-CsClientPolicy -Identity 'Sales-URLNotSet-MaximumNumberOfContacts300' -DisableSavingIM $true -MaximumNumberOfContacts 300",
        grant('sam', 'Sales-URLNotSet-MaximumNumberOfContacts300'),
      ],
    ],
    [
      'names a change of its own variant anew instead of adding to the name',
      { kind: 'set', settings: { MaximumNumberOfContacts: 200 }, target: users('sam') },
      {
        ...contoso(),
        policies: [
          { identity: 'Global', settings: {} },
          {
            identity: 'Sales-MaximumNumberOfContacts300',
            settings: { EnableURL: true, MaximumNumberOfContacts: 300 },
          },
        ],
        users: [person('sam', { policy: 'Sales-MaximumNumberOfContacts300' })],
      },
      [
        "New-CsClientPolicy -Identity 'Sales-MaximumNumberOfContacts200' -EnableURL $true -MaximumNumberOfContacts 200",
        grant('sam', 'Sales-MaximumNumberOfContacts200'),
      ],
    ],
    [
      'shares one variant among those who share a policy, and leaves those alone who are so already',
      set(false, users('tony', 'ana', 'sam', 'off', 'TONY')),
      contoso(),
      [
        "New-CsClientPolicy -Identity 'Sales-OfflineIMOff' -DisableSavingIM $true -EnableIMAutoArchiving $false -EnableURL $true",
        grant('tony', 'OfflineIM'),
        grant('ana', 'OfflineIM'),
        grant('sam', 'Sales-OfflineIMOff'),
      ],
    ],
    [
      'reaches a department by assignments',
      set(false, { kind: 'department', name: 'finance' }),
      contoso(),
      [
        "New-CsClientPolicy -Identity 'Sales-OfflineIMOff' -DisableSavingIM $true -EnableIMAutoArchiving $false -EnableURL $true",
        grant('ana', 'OfflineIM'),
        grant('mei', 'Sales-OfflineIMOff'),
      ],
    ],
    [
      'counts an assignment whose policy is gone for nothing',
      set(false, users('ghost')),
      { ...contoso(), users: [person('ghost', { policy: 'Gone' })] },
      [grant('ghost', 'OfflineIM')],
    ],
    [
      'has nothing to do where it is so: not set counts as on',
      set(true, users('tony')),
      contoso(),
      [],
    ],
    [
      'does not revoke a person whose site is not known while sites have policies',
      set(true, users('off')),
      {
        ...contoso(),
        policies: [
          ...contoso().policies,
          { identity: 'OfflineIMOn', settings: { EnableIMAutoArchiving: true } },
        ],
        users: [person('off', { site: '', policy: 'OfflineIM' })],
      },
      [grant('off', 'OfflineIMOn')],
    ],
  ];
  test.each(cases)('%s', async (_name, order, organisation, expected) => {
    expect(lines(await planned(order, organisation))).toEqual(expected);
  });
});
