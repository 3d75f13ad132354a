import { byWinner, censusFor, head, partPlaced } from '../census.js';
import { type Configuration, readConfiguration } from '../configuration.js';
import { gateOf, winning } from '../effective.js';
import { sameIdentity, scopeOf } from '../identity.js';
import type { User } from '../policy.js';
import { offlineIm } from '../settings.js';
import { type Found, namedPolicy } from '../target.js';
import type { CensusRow, TenantReads } from '../tenant.js';
import type { PoliciesView, WhoView } from '../views.js';
import { effectiveOf, type Page } from './view.js';

export interface WhoQuery {
  readonly enabled?: boolean;
  readonly policy?: string;
}

/**
 * The people whose effective setting is so, or who hold (a site's or Global: are reached by) a policy. The census tells
 * which groups they are in and how many there are; only the people of the page are read.
 */
export async function whoIs(
  query: WhoQuery,
  page: Page,
  tenant: TenantReads,
): Promise<Found<WhoView>> {
  const configuration = await readConfiguration(tenant);
  const { policies } = configuration;
  const found = query.policy === undefined ? undefined : namedPolicy(query.policy, policies);
  if (found?.kind === 'refused') return found;
  const named = found?.value;
  const asking = { ...query, ...(named && { policy: named.identity }) };
  const census = await (named === undefined ? tenant.census() : censusFor(named.identity, tenant));
  const holders = named !== undefined && scopeOf(named.identity) === 'user';
  const everybody = query.policy === undefined && query.enabled === undefined;
  const { placed, unplaced } =
    holders || everybody ? { placed: census, unplaced: [] } : partPlaced(census, policies);
  const rows = placed.filter((row) => asked(row, asking, configuration));
  const users = await pageOf(rows, page, tenant);
  const people = await effectiveOf(users, configuration, tenant);
  return { kind: 'found', value: { people, total: head(rows), unplaced: head(unplaced) } };
}

function asked(row: CensusRow, query: WhoQuery, { policies, gates }: Configuration): boolean {
  const winner = winning(row, policies);
  if (query.policy !== undefined) {
    const has = scopeOf(query.policy) === 'user' ? row.policy : winner.identity;
    if (!sameIdentity(has, query.policy)) return false;
  }
  if (query.enabled === undefined) return true;
  const open = gateOf(row.site, gates).enableOfflineIm;
  return (open && offlineIm(winner.settings) !== false) === query.enabled;
}

/** The people of a page, group by group: groups before the page are skipped by their counts. */
async function pageOf(
  rows: readonly CensusRow[],
  page: Page,
  tenant: TenantReads,
): Promise<readonly User[]> {
  const users: User[] = [];
  let skip = page.offset;
  for (const row of rows) {
    if (users.length >= page.limit) break;
    if (skip >= row.count) {
      skip -= row.count;
      continue;
    }
    const filter = { site: row.site, policy: row.policy };
    const limit = page.limit - users.length;
    users.push(...(await tenant.listUsers(filter, { offset: skip, limit })).users);
    skip = 0;
  }
  return users;
}

/** All policies with how many people each applies to. */
export async function policyRows(tenant: TenantReads): Promise<PoliciesView> {
  const policies = await tenant.policies();
  const { placed, unplaced } = partPlaced(await tenant.census(), policies);
  const rows = byWinner(placed, policies).map((entry) => ({
    policy: entry.policy,
    setting: offlineIm(entry.policy.settings),
    reach: head(entry.rows),
  }));
  return { rows, unplaced: head(unplaced) };
}
