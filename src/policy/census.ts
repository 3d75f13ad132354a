import { isUnplaced, type Placement, winning } from './effective.js';
import { nameKey, sameIdentity, scopeOf, siteOf } from './identity.js';
import type { Step } from './plan.js';
import type { Policy } from './policy.js';
import type { CensusRow, PlacementFilter, TenantReads } from './tenant.js';

/** How many people the rows stand for. */
export function head(rows: readonly CensusRow[]): number {
  return rows.reduce((sum, row) => sum + row.count, 0);
}

/** The rows of the people to whom a policy is assigned, whether or not it exists. */
export function rowsHolding(census: readonly CensusRow[], policy: string): readonly CensusRow[] {
  return census.filter((row) => sameIdentity(row.policy, policy));
}

/** Which people a policy, or the switch of a place, may apply to: everybody, those of a site, or those who hold it. */
export function reachedBy(identity: string): PlacementFilter {
  if (scopeOf(identity) === 'global') return {};
  const site = siteOf(identity);
  return site === undefined ? { policy: identity } : { site };
}

/** The rows apart: of people of whom it cannot be told which policy applies (see `isUnplaced`), and of all others. */
export function partPlaced(
  rows: readonly CensusRow[],
  policies: readonly Policy[],
): { readonly placed: readonly CensusRow[]; readonly unplaced: readonly CensusRow[] } {
  return {
    placed: rows.filter((row) => !isUnplaced(row, policies)),
    unplaced: rows.filter((row) => isUnplaced(row, policies)),
  };
}

/**
 * The people to whom a policy, or the switch of a place, may apply, counted (see `reachedBy`). A site's may apply as well
 * to those whose site is not known.
 */
export async function censusFor(
  identity: string,
  tenant: TenantReads,
): Promise<readonly CensusRow[]> {
  const rows = await tenant.census(reachedBy(identity));
  if (scopeOf(identity) !== 'site') return rows;
  return [...rows, ...(await tenant.census({ site: '', policy: null }))];
}

/**
 * The rows of everybody whom steps may reach without naming them: those where a policy or the switch of a place applies,
 * and the holders of a policy. Nobody else is counted.
 */
export async function reachOf(
  steps: readonly Step[],
  tenant: TenantReads,
): Promise<readonly CensusRow[]> {
  const identities = new Set(
    steps.flatMap(({ after }) => {
      if (after.object === 'assignment') return [];
      return [after.object === 'policy' ? after.identity : after.value.identity];
    }),
  );
  if ([...identities].some((identity) => scopeOf(identity) === 'global')) return tenant.census();
  const rows = new Map<string, CensusRow>();
  for (const identity of identities) {
    for (const row of await censusFor(identity, tenant)) rows.set(placementKey(row), row);
  }
  return [...rows.values()];
}

/** How many of each row's people are among `users`: what becomes of them is told by name. */
export function countNamed(
  rows: readonly CensusRow[],
  users: readonly Placement[],
): readonly { readonly row: CensusRow; readonly named: number }[] {
  const left = new Map<string, number>();
  for (const user of users) left.set(placementKey(user), (left.get(placementKey(user)) ?? 0) + 1);
  return rows.map((row) => {
    const key = placementKey(row);
    const named = Math.min(row.count, left.get(key) ?? 0);
    left.set(key, (left.get(key) ?? 0) - named);
    return { row, named };
  });
}

/** For each policy, in the order given, the rows of the people to whom it applies. */
export function byWinner(
  census: readonly CensusRow[],
  policies: readonly Policy[],
): readonly { readonly policy: Policy; readonly rows: readonly CensusRow[] }[] {
  const rows = new Map<Policy, CensusRow[]>(policies.map((policy) => [policy, []]));
  for (const row of census) rows.get(winning(row, policies))?.push(row);
  return policies.map((policy) => ({ policy, rows: rows.get(policy) ?? [] }));
}

/** A key under which people with the same site and assignment meet. */
export function placementKey(placement: Placement): string {
  return JSON.stringify([nameKey(placement.site), placement.policy?.toLowerCase() ?? null]);
}
