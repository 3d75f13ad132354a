import { byWinner, censusFor, head, partPlaced } from '../census.js';
import { type Configuration, readConfiguration, readPeople } from '../configuration.js';
import { gateOf, winning } from '../effective.js';
import { nameKey, sameIdentity, scopeOf } from '../identity.js';
import type { Policy, User } from '../policy.js';
import { isSatisfied, offlineIm, pickSettings } from '../settings.js';
import { type Found, namedPolicy, peopleOf, refused, spelling } from '../target.js';
import type { CensusRow, TenantReads } from '../tenant.js';
import type { PoliciesView, WhoQuery, WhoView } from '../views.js';
import { effectiveOf, type Page } from './view.js';

/**
 * The people whose effective setting is so, or who hold (a site's or Global: are reached by) a policy, or none of their
 * own. The census tells which groups they are in and how many there are; only the people of the page are read. Of a
 * department, which no census knows, everybody is.
 */
export async function whoIs(
  asking: WhoQuery,
  page: Page,
  tenant: TenantReads,
): Promise<Found<WhoView>> {
  const configuration = await readConfiguration(tenant);
  const found = await namedIn(asking, configuration, tenant);
  if (found.kind === 'refused') return found;
  const query = found.value;
  const names = query.setting === undefined ? [] : [query.setting.name];
  if (query.department !== undefined)
    return amongDepartment(query, query.department, page, configuration, tenant);
  const { policies } = configuration;
  const { policy } = query;
  const census = await (typeof policy === 'string'
    ? censusFor(policy, tenant)
    : tenant.census(query.site === undefined ? {} : { site: query.site }));
  const { enabled, setting } = query;
  const holders = typeof policy === 'string' && scopeOf(policy) === 'user';
  const everybody = enabled === undefined && setting === undefined && policy === undefined;
  const sure = holders || everybody || policy === null;
  const { placed, unplaced } = sure
    ? { placed: census, unplaced: [] }
    : partPlaced(census, policies);
  const rows = placed.filter((row) => isAsked(row, winning(row, policies), query, configuration));
  const users = await pageOf(rows, page, tenant);
  const people = await effectiveOf(users, configuration, tenant, names);
  return {
    kind: 'found',
    value: {
      people,
      total: head(rows),
      ...(typeof policy !== 'string' && { of: head(census) }),
      unplaced: head(unplaced),
    },
  };
}

/** The query with its policy and its site in the tenant's spelling. */
async function namedIn(
  query: WhoQuery,
  { policies }: Configuration,
  tenant: TenantReads,
): Promise<Found<WhoQuery>> {
  const named = typeof query.policy === 'string' ? namedPolicy(query.policy, policies) : undefined;
  if (named?.kind === 'refused') return named;
  const places = query.site === undefined ? [] : await tenant.sites();
  const site = query.site === undefined ? undefined : spelling(query.site, places);
  if (query.site !== undefined && site === undefined)
    return refused({ reason: 'noSuchPlace', place: query.site, places });
  return {
    kind: 'found',
    value: {
      ...query,
      ...(named && { policy: named.value.identity }),
      ...(site !== undefined && { site }),
    },
  };
}

/** Whether people who are placed so, with the policy that applies to them, are asked for. */
function isAsked(
  row: Pick<CensusRow, 'site' | 'policy'>,
  winner: Policy,
  { policy, enabled, setting, site }: WhoQuery,
  { policies, gates }: Configuration,
): boolean {
  if (site !== undefined && nameKey(row.site) !== nameKey(site)) return false;
  if (policy === null) {
    // An assignment whose policy is gone counts for nothing.
    const own = policies.some((each) => sameIdentity(each.identity, row.policy));
    if (row.policy !== null && own) return false;
  } else if (policy !== undefined) {
    const has = scopeOf(policy) === 'user' ? row.policy : winner.identity;
    if (!sameIdentity(has, policy)) return false;
  }
  if (setting !== undefined) {
    const { [setting.name]: value = null } = pickSettings(winner.settings, [setting.name]);
    const wish = { [setting.name]: setting.value };
    if (setting.value === null ? value !== null : !isSatisfied(winner.settings, wish)) return false;
  }
  if (enabled === undefined) return true;
  const open = gateOf(row.site, gates).enableOfflineIm;
  return (open && offlineIm(winner.settings) !== false) === enabled;
}

async function amongDepartment(
  query: WhoQuery,
  department: string,
  page: Page,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<WhoView>> {
  const users = await peopleOf({ kind: 'department', name: department }, tenant);
  if (users.kind === 'refused') return users;
  const read = await readPeople(users.value, configuration, tenant);
  const found = read.filter(
    (person) =>
      person.unsure === undefined && isAsked(person.user, person.policy, query, configuration),
  );
  const shown = found.slice(page.offset, page.offset + page.limit).map(({ user }) => user);
  const names = query.setting === undefined ? [] : [query.setting.name];
  const people = await effectiveOf(shown, configuration, tenant, names);
  const unplaced = read.filter((person) => person.unsure).length;
  return { kind: 'found', value: { people, total: found.length, of: read.length, unplaced } };
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
