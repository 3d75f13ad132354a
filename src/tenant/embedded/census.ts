import { identityKey, sameIdentity } from '../../policy/identity.js';
import type { User } from '../../policy/policy.js';
import type { CensusRow, PlacementFilter } from '../../policy/tenant.js';
import { lookupKey } from '../keys.js';
import type { State } from './state.js';

/** How many people of a site are assigned a policy; null: none. */
export function countAt(state: State, site: string, policy: string | null): number {
  return state.census.get(censusKey(state, site, policy))?.count ?? 0;
}

function siteName(state: State, site: string): string {
  return state.sites.get(lookupKey(site))?.name ?? site;
}

function censusKey(state: State, site: string, policy: string | null): string {
  return JSON.stringify([siteName(state, site), policy === null ? null : identityKey(policy)]);
}

/** Counts a person in (`change` 1) or out (-1). */
export function count(state: State, { site, policy }: User, change: number): void {
  const key = censusKey(state, site, policy);
  const total = countAt(state, site, policy) + change;
  if (total === 0) state.census.delete(key);
  else state.census.set(key, { site: siteName(state, site), policy, count: total });
}

/** The counts of those who match. */
export function censusOf(state: State, { site, policy }: PlacementFilter): readonly CensusRow[] {
  return [...state.census.values()].filter(
    (row) =>
      (site === undefined || lookupKey(row.site) === lookupKey(site)) &&
      (policy === undefined || sameIdentity(row.policy, policy)),
  );
}
