import { identityKey } from '../../policy/identity.js';
import type { ImConfiguration, Policy, User } from '../../policy/policy.js';
import type { CensusRow } from '../../policy/tenant.js';
import { lookupKey, plainKey, sipKey } from '../keys.js';
import { sortedBy } from '../order.js';
import { count } from './census.js';
import type { Organisation } from './organisation.js';

/** People of one department or site: the name as first spelt, and positions in `State.users`, ascending. */
export interface Place {
  readonly name: string;
  readonly members: number[];
}

/**
 * The organisation in memory with the indexes that make each look-up and each change cost the same however many
 * people there are. A person is a position in `users`, which is in the order of display names; values are replaced,
 * never changed, so a reader may keep them.
 */
export interface State {
  readonly users: User[];
  /** Every position, ascending. */
  readonly everyone: readonly number[];
  readonly byUpn: ReadonlyMap<string, number>;
  readonly bySip: ReadonlyMap<string, number>;
  readonly bySam: ReadonlyMap<string, number>;
  /** A single position where the name is unique, as most are. */
  readonly byName: ReadonlyMap<string, number | readonly number[]>;
  readonly departments: ReadonlyMap<string, Place>;
  readonly sites: ReadonlyMap<string, Place>;
  /** By `identityKey`. */
  readonly policies: Map<string, Policy>;
  readonly imConfigurations: Map<string, ImConfiguration>;
  /** Who is assigned a per-user policy, by its `identityKey`; who is assigned none, by the empty key. */
  readonly holders: Map<string, Set<number>>;
  readonly census: Map<string, CensusRow>;
}

/** Builds the indexes. Duplicate UPNs or SIP addresses are the importer's to refuse. */
export function createState(organisation: Organisation): State {
  const byUpn = new Map<string, number>();
  const bySip = new Map<string, number>();
  const bySam = new Map<string, number>();
  const byName = new Map<string, number | number[]>();
  const departments = new Map<string, Place>();
  const sites = new Map<string, Place>(
    organisation.sites.map((name) => [lookupKey(name), { name, members: [] }]),
  );
  const state: State = {
    users: byDisplayName(organisation.users),
    everyone: organisation.users.map((_, position) => position),
    byUpn,
    bySip,
    bySam,
    byName,
    departments,
    sites,
    policies: new Map(organisation.policies.map((each) => [identityKey(each.identity), each])),
    imConfigurations: new Map(
      organisation.imConfigurations.map((each) => [identityKey(each.identity), each]),
    ),
    holders: new Map(),
    census: new Map(),
  };
  state.users.forEach((user, position) => {
    byUpn.set(lookupKey(user.userPrincipalName), position);
    if (user.sipAddress !== '') bySip.set(sipKey(user.sipAddress), position);
    if (user.samAccountName) bySam.set(lookupKey(user.samAccountName), position);
    addName(byName, lookupKey(user.displayName), position);
    if (user.department !== '') addMember(departments, user.department, position);
    if (user.site !== '') addMember(sites, user.site, position);
    count(state, user, 1);
    holdersOf(state, user.policy).add(position);
  });
  return state;
}

/** Gives a person another policy of their own; null: none. The policy's spelling is the caller's. */
export function assign(state: State, position: number, policy: string | null): void {
  const before = state.users[position];
  if (before === undefined || before.policy === policy) return;
  const after = { ...before, policy };
  holdersOf(state, before.policy).delete(position);
  holdersOf(state, policy).add(position);
  count(state, before, -1);
  count(state, after, 1);
  state.users[position] = after;
}

/** Positions of those to whom a per-user policy is assigned; null: of those without one. */
export function holdersOf(state: State, policy: string | null): Set<number> {
  const key = policy === null ? '' : identityKey(policy);
  const known = state.holders.get(key);
  if (known !== undefined) return known;
  const fresh = new Set<number>();
  state.holders.set(key, fresh);
  return fresh;
}

/** The state as plain data, for a snapshot. */
export function organisationOf(state: State): Organisation {
  return {
    sites: [...state.sites.values()].map((site) => site.name),
    users: [...state.users],
    policies: [...state.policies.values()],
    imConfigurations: [...state.imConfigurations.values()],
  };
}

function addName(byName: Map<string, number | number[]>, key: string, position: number): void {
  const known = byName.get(key);
  if (known === undefined) byName.set(key, position);
  else if (typeof known === 'number') byName.set(key, [known, position]);
  else known.push(position);
}

function addMember(places: Map<string, Place>, name: string, position: number): void {
  const key = lookupKey(name);
  const known = places.get(key);
  if (known === undefined) places.set(key, { name, members: [position] });
  else known.members.push(position);
}

function byDisplayName(users: readonly User[]): User[] {
  return sortedBy(
    users,
    (user) => `${plainKey(user.displayName)}\n${lookupKey(user.userPrincipalName)}`,
  );
}
