import { GLOBAL, identityKey, siteIdentity } from '../../policy/identity.js';
import type { User } from '../../policy/policy.js';
import type { UserFilter } from '../../policy/tenant.js';
import { lookupKey, sipKey } from './keys.js';
import { holdersOf, type Place, type State } from './state.js';

/** Positions of the people whom a UPN, SIP address, `DOMAIN\sam` or display name names exactly. Constant time. */
export function findPositions(state: State, name: string): readonly number[] {
  if (name.includes('*')) return [];
  const key = lookupKey(name);
  const named = state.byName.get(key) ?? [];
  const found = new Set([
    state.byUpn.get(key),
    state.bySip.get(sipKey(name)),
    key.includes('\\') ? state.bySam.get(key) : undefined,
    ...(typeof named === 'number' ? [named] : named),
  ]);
  found.delete(undefined);
  return [...found].filter((position) => position !== undefined);
}

export function usersAt(state: State, positions: readonly number[]): User[] {
  return positions.flatMap((position) => state.users[position] ?? []);
}

/** Up to so many holders are put in order one by one; beyond, a walk over everybody, who are in order, is quicker. */
const FEW = 5_000;

/** A page of the people who match, by display name. Nobody is sorted by name: positions are in that order already. */
export function listUsers(
  state: State,
  { department, site, policy }: UserFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly users: readonly User[]; readonly total: number } {
  const holders = policy === undefined ? undefined : holdersOf(state, policy);
  const few = holders !== undefined && holders.size <= FEW;
  const lists = [
    membersOf(state.departments, department),
    membersOf(state.sites, site),
    few ? [...holders].sort((a, b) => a - b) : undefined,
  ].filter((list) => list !== undefined);
  const [shortest = state.everyone, ...others] = lists.sort((a, b) => a.length - b.length);
  const sets: ReadonlySet<number>[] = others.map((list) => new Set(list));
  if (holders !== undefined && !few) sets.push(holders);
  const matching =
    sets.length === 0
      ? shortest
      : shortest.filter((position) => sets.every((set) => set.has(position)));
  const page = matching.slice(offset, offset + limit);
  return { users: usersAt(state, page), total: matching.length };
}

function membersOf(
  places: ReadonlyMap<string, Place>,
  name: string | undefined,
): readonly number[] | undefined {
  return name === undefined ? undefined : (places.get(lookupKey(name))?.members ?? []);
}

/** The identity of the policy that applies to a person: their own, else the site's, else Global. */
export function effectivePolicy(state: State, user: User): string {
  const current = state.users[state.byUpn.get(lookupKey(user.userPrincipalName)) ?? -1] ?? user;
  const own = current.policy === null ? undefined : state.policies.get(identityKey(current.policy));
  const site = state.policies.get(identityKey(siteIdentity(current.site)));
  return (own ?? site)?.identity ?? GLOBAL;
}
