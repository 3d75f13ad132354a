import { GLOBAL, identityKey, scopeOf, siteIdentity } from '../../policy/identity.js';
import type { User } from '../../policy/policy.js';
import type { UserFilter } from '../../policy/tenant.js';
import { lookupKey, plainKey, sipKey } from '../keys.js';
import { countAt } from './census.js';
import { holdersOf, type Place, type State } from './state.js';

/**
 * Positions of the people whom a UPN, SIP address or `DOMAIN\sam` names exactly, and where it names nobody so, of those
 * with that display name: who calls themselves by another's address is not asked about. Constant time.
 */
export function findPositions(state: State, name: string): readonly number[] {
  if (name.includes('*')) return [];
  const key = lookupKey(name);
  const found = [
    state.byUpn.get(key),
    state.bySip.get(sipKey(name)),
    key.includes('\\') ? state.bySam.get(key) : undefined,
  ].filter((position) => position !== undefined);
  if (found.length > 0) return [...new Set(found)];
  const named = state.byName.get(key) ?? [];
  return typeof named === 'number' ? [named] : named;
}

export function usersAt(state: State, positions: readonly number[]): User[] {
  return positions.flatMap((position) => state.users[position] ?? []);
}

/** The first people whose display names begin so: they stand together, since people are in that order. */
export function usersNamedFrom(state: State, beginning: string, limit: number): User[] {
  const wanted = plainKey(beginning);
  const keyAt = (position: number) => plainKey(state.users[position]?.displayName ?? '');
  let [first, end] = [0, state.users.length];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if (keyAt(middle) < wanted) first = middle + 1;
    else end = middle;
  }
  return state.users
    .slice(first, first + limit)
    .filter((user) => plainKey(user.displayName).startsWith(wanted));
}

/** Up to so many holders are put in order one by one; beyond, a walk over everybody, who are in order, is quicker. */
const FEW = 5_000;

/**
 * A page of the people who match, by display name. Nobody is sorted by name: positions are in that order already. Where
 * it is known how many match, as for the people of a site under a policy, the walk ends with the page.
 */
export function listUsers(
  state: State,
  filter: UserFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly users: readonly User[]; readonly total: number } {
  const known = countOf(state, filter);
  const matches = matcher(state, filter);
  const enough = known === undefined ? Number.POSITIVE_INFINITY : offset + limit;
  const matching: number[] = [];
  for (const position of candidates(state, filter)) {
    if (matching.length >= enough) break;
    if (matches(position)) matching.push(position);
  }
  const page = matching.slice(offset, offset + limit);
  return { users: usersAt(state, page), total: known ?? matching.length };
}

/** How many match, where no walk is needed to tell. */
function countOf(state: State, { department, site, policy }: UserFilter): number | undefined {
  if (department !== undefined) {
    const alone = site === undefined && policy === undefined;
    return alone ? membersOf(state.departments, department)?.length : undefined;
  }
  if (site !== undefined) {
    return policy === undefined
      ? membersOf(state.sites, site)?.length
      : countAt(state, site, policy);
  }
  return policy === undefined ? state.users.length : holdersOf(state, policy).size;
}

/** Positions, ascending, among which all who match are: the shortest list at hand. */
function candidates(state: State, { department, site, policy }: UserFilter): readonly number[] {
  const members = [membersOf(state.departments, department), membersOf(state.sites, site)]
    .filter((list) => list !== undefined)
    .sort((a, b) => a.length - b.length);
  const [shortest = state.everyone] = members;
  if (policy === undefined) return shortest;
  const holders = holdersOf(state, policy);
  return holders.size > Math.min(FEW, shortest.length)
    ? shortest
    : [...holders].sort((a, b) => a - b);
}

function matcher(
  state: State,
  { department, site, policy }: UserFilter,
): (position: number) => boolean {
  const places = {
    department: department === undefined ? undefined : lookupKey(department),
    site: site === undefined ? undefined : lookupKey(site),
  };
  const holders = policy === undefined ? undefined : holdersOf(state, policy);
  return (position) => {
    const user = state.users[position];
    return (
      user !== undefined &&
      (holders === undefined || holders.has(position)) &&
      (places.department === undefined || lookupKey(user.department) === places.department) &&
      (places.site === undefined || lookupKey(user.site) === places.site)
    );
  };
}

/** Undefined: any place, or that of those whose place is not known, who are in no list. */
function membersOf(
  places: ReadonlyMap<string, Place>,
  name: string | undefined,
): readonly number[] | undefined {
  if (name === undefined || name.trim() === '') return undefined;
  return places.get(lookupKey(name))?.members ?? [];
}

/** The identity of the policy that applies to a person: their own, else the site's, else Global. */
export function effectivePolicy(state: State, user: User): string {
  const current = state.users[state.byUpn.get(lookupKey(user.userPrincipalName)) ?? -1] ?? user;
  const assigned =
    current.policy === null || scopeOf(current.policy) !== 'user' ? undefined : current.policy;
  const own = assigned === undefined ? undefined : state.policies.get(identityKey(assigned));
  const site = state.policies.get(identityKey(siteIdentity(current.site)));
  return (own ?? site)?.identity ?? GLOBAL;
}
