import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { User } from '../../../src/policy/policy.js';
import { effectivePolicy, listUsers } from '../../../src/tenant/embedded/look-up.js';
import { assign, createState } from '../../../src/tenant/embedded/state.js';
import { bigOrganisation } from '../../support/organisation.js';

const same = (left: string, right: string) => left.trim().toLowerCase() === right.toLowerCase();

function holds(user: User, policy: string | null | undefined): boolean {
  if (policy === undefined) return true;
  return user.policy === null || policy === null
    ? user.policy === policy
    : same(user.policy, policy);
}

const any = <Value>(...values: readonly Value[]) => fc.constantFrom(undefined, ...values);

test('a page is what going through everybody gives, and the total is of all who match', () => {
  const person = fc.record({
    site: fc.constantFrom('Redmond', 'Dublin', ''),
    department: fc.constantFrom('Sales', '财务部', ''),
    policy: fc.constantFrom(null, 'Desk', 'Gone'),
  });
  const filter = fc.record({
    site: any('redmond', 'Dublin', '', 'Nowhere'),
    department: any('SALES', '财务部', '', 'Nothing'),
    policy: any(null, 'desk', 'Gone', 'Never'),
  });
  const page = fc.record({ offset: fc.nat(4), limit: fc.nat(4) });
  const moves = fc.array(fc.tuple(fc.nat(12), fc.constantFrom(null, 'Desk')), { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 12 }),
      moves,
      filter,
      page,
      (people, moved, asked, at) => {
        const users = people.map((placed, index) => ({
          ...placed,
          displayName: `Person ${index}`,
          userPrincipalName: `p${index}@contoso.com`,
          sipAddress: `sip:p${index}@contoso.com`,
        }));
        const state = createState({
          sites: ['Redmond', 'Dublin'],
          users,
          policies: [],
          imConfigurations: [],
        });
        for (const [position, policy] of moved) assign(state, position, policy);
        const { site, department, policy } = asked;
        const all = state.users.filter(
          (user) =>
            (site === undefined || same(user.site, site)) &&
            (department === undefined || same(user.department, department)) &&
            holds(user, policy),
        );
        const wanted = {
          ...(site !== undefined && { site }),
          ...(department !== undefined && { department }),
          ...(policy !== undefined && { policy }),
        };
        expect(listUsers(state, wanted, at)).toEqual({
          users: all.slice(at.offset, at.offset + at.limit),
          total: all.length,
        });
      },
    ),
    { numRuns: 2_000 },
  );
});

test('the first of many holders are found without a look at everybody', () => {
  const state = createState(bigOrganisation(20_000, 1));
  let looks = 0;
  const users = new Proxy(state.users, {
    get(target, property, receiver) {
      looks += 1;
      return Reflect.get(target, property, receiver);
    },
  });
  for (const filter of [{ policy: 'Desk' }, { policy: 'desk', site: 'Paris' }, { site: 'Paris' }]) {
    expect(listUsers({ ...state, users }, filter, { offset: 0, limit: 20 }).users).toHaveLength(20);
  }
  expect(looks).toBeLessThan(2_000);
});

test.each(['Global', 'site:Paris'])('%s as an assignment is none', (policy) => {
  const [tony, ...others] = bigOrganisation(3, 0).users;
  if (tony === undefined) throw new Error('nobody');
  const organisation = bigOrganisation(3, 0);
  const state = createState({
    ...organisation,
    users: [{ ...tony, policy, site: 'Dublin' }, ...others],
    policies: [...organisation.policies, { identity: 'site:Paris', settings: {} }],
  });
  expect(effectivePolicy(state, { ...tony, policy })).toBe('site:Dublin');
});
