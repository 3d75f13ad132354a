import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cmdlet } from '../../../src/policy/cmdlet.js';
import type { ImConfiguration, Policy, User } from '../../../src/policy/policy.js';
import { applyCmdlet } from '../../../src/tenant/embedded/apply-cmdlet.js';
import { effectivePolicy } from '../../../src/tenant/embedded/look-up.js';
import { createState, organisationOf, type State } from '../../../src/tenant/embedded/state.js';
import { organisation } from '../../support/arbitrary-organisation.js';
import { afterCmdlet, applying } from '../../support/memory-tenant.js';

const identity = fc.constantFrom(
  'OfflineIM',
  'sales',
  'Sales-OfflineIMOff',
  'New',
  'GLOBAL',
  'site:redmond',
  'site:京都',
);
const settings = fc.dictionary(
  fc.constantFrom('EnableIMAutoArchiving', 'EnableURL'),
  fc.constantFrom(true, false, null),
);
const cmdlet: fc.Arbitrary<Cmdlet> = fc.oneof(
  fc.record({ name: fc.constant('New-CsClientPolicy' as const), identity, settings }),
  fc.record({ name: fc.constant('Set-CsClientPolicy' as const), identity, settings }),
  fc.record({ name: fc.constant('Remove-CsClientPolicy' as const), identity }),
  fc.record({
    name: fc.constant('Grant-CsClientPolicy' as const),
    identity: fc.constantFrom('ann@contoso.com', 'BOB@contoso.com', 'eve@contoso.com'),
    policyName: fc.option(identity, { nil: null }),
  }),
  fc.record({
    name: fc.constantFrom('New-CsImConfiguration' as const, 'Set-CsImConfiguration' as const),
    identity,
    enableOfflineIm: fc.boolean(),
  }),
  fc.record({ name: fc.constant('Remove-CsImConfiguration' as const), identity }),
);

/** One form for equal states, whatever the order and the spelling of names. */
function plain(
  users: readonly User[],
  policies: readonly Policy[],
  gates: readonly ImConfiguration[],
) {
  const set = (policy: Policy) =>
    Object.entries(policy.settings)
      .filter(([, value]) => value !== null)
      .sort();
  return [
    users.map((user) => [user.userPrincipalName, user.policy?.toLowerCase()]).sort(),
    policies.map((policy) => [policy.identity.toLowerCase(), ...set(policy)]).sort(),
    gates.map((gate) => [gate.identity.toLowerCase(), gate.enableOfflineIm]).sort(),
  ];
}

function counted({ census }: State) {
  return [...census.values()].map((row) => [row.site, row.policy?.toLowerCase(), row.count]).sort();
}

test('any sequence of cmdlets does what the plain reading of the documentation does', () => {
  fc.assert(
    fc.property(organisation, fc.array(cmdlet, { maxLength: 10 }), (start, cmdlets) => {
      const { sites, users, policies, gates } = structuredClone(start);
      const state = createState({
        sites: [...sites],
        users: [...users],
        policies: [...policies],
        imConfigurations: [...gates],
      });
      let expected = start;
      for (const each of cmdlets) {
        const result = afterCmdlet(expected, each);
        const answer = applyCmdlet(state, each);
        expect(answer?.kind).toBe('error' in result ? result.error.kind : undefined);
        if (!('error' in result)) expected = result.organisation;
      }
      const found = organisationOf(state);
      expect(plain(found.users, found.policies, found.imConfigurations)).toEqual(
        plain(expected.users, expected.policies, expected.gates),
      );
      for (const user of found.users) {
        const wins = applying(user, expected.policies).identity;
        expect(effectivePolicy(state, user).toLowerCase()).toBe(wins.toLowerCase());
      }
      // The indexes that changes keep up to date are those that would be built anew.
      expect(counted(state)).toEqual(counted(createState(found)));
    }),
    { numRuns: 1_000 },
  );
});
