import { byWinner, censusFor, head, partPlaced, rowsHolding } from '../census.js';
import {
  type Configuration,
  type Person,
  readConfiguration,
  readPeople,
} from '../configuration.js';
import { effectiveUnder, gateOf, winning } from '../effective.js';
import { GLOBAL, nameKey, sameIdentity, scopeOf, siteIdentity } from '../identity.js';
import type { OrderTarget } from '../plan.js';
import type { Effective, ImConfiguration, Policy, User } from '../policy.js';
import { normaliseSettings, offlineIm } from '../settings.js';
import { namedPolicy, peopleOf, placeOf, refused, spelling } from '../target.js';
import type { CensusRow, TenantReads } from '../tenant.js';
import type { SettingsView } from '../views.js';

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** What is in force for a target: people one by one, a site or Global by its policy and by how many it reaches. */
export async function viewOf(
  target: OrderTarget,
  page: Page,
  tenant: TenantReads,
  names: Told = [],
): Promise<SettingsView> {
  const placed = placeOf(target);
  const configuration = await readConfiguration(tenant);
  switch (placed.kind) {
    case 'users':
    case 'department': {
      const found = await peopleOf(placed, tenant);
      return found.kind === 'refused'
        ? found
        : viewOfPeople(found.value, page, configuration, tenant, names);
    }
    case 'site':
      return viewOfSite(placed.name, configuration, tenant);
    case 'global':
      return viewOfPolicy(GLOBAL, configuration, tenant);
    case 'policy':
      return viewOfPolicy(placed.identity, configuration, tenant);
  }
}

/** The settings that are told beside offline messages; all that the policy has. */
export type Told = readonly string[] | 'all';

function effective({ user, policy }: Person, gates: readonly ImConfiguration[], names: Told) {
  const told = names === 'all' ? Object.keys(normaliseSettings(policy.settings)) : names;
  return effectiveUnder(user, policy, gates, told);
}

export async function effectiveOf(
  users: readonly User[],
  configuration: Configuration,
  tenant: TenantReads,
  names: Told = [],
): Promise<readonly Effective[]> {
  const people = await readPeople(users, configuration, tenant);
  return people.map((person) => effective(person, configuration.gates, names));
}

async function viewOfPeople(
  users: readonly User[],
  page: Page,
  configuration: Configuration,
  tenant: TenantReads,
  names: Told,
): Promise<SettingsView> {
  const read = await readPeople(users, configuration, tenant);
  const unsure = read.filter((person) => person.unsure);
  if (unsure.length > 0 && unsure.length === read.length) {
    const people = unsure.map(({ user }) => user);
    const cmdlets = await tenant.lackingForSites();
    return refused({ reason: 'siteUnknown', people, cmdlets });
  }
  const people = read
    .filter((person) => !person.unsure)
    .map((person) => effective(person, configuration.gates, names));
  return {
    kind: 'people',
    people: people.slice(page.offset, page.offset + page.limit),
    total: people.length,
    off: people.filter((person) => !person.enabled).length,
    unplaced: unsure.length,
  };
}

async function viewOfPolicy(
  identity: string,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<SettingsView> {
  const { policies, gates } = configuration;
  const named = namedPolicy(identity, policies);
  if (named.kind === 'refused') return named;
  const policy = named.value;
  const global = scopeOf(policy.identity) === 'global';
  const census = await censusFor(policy.identity, tenant);
  return {
    ...numbers(policy, census, configuration, global ? census : []),
    holders: head(rowsHolding(census, policy.identity)),
    gates,
  };
}

/** The policy that applies at a site to those without their own, and those it does not reach. */
async function viewOfSite(
  name: string,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<SettingsView> {
  const sites = await tenant.sites();
  const site = spelling(name, sites);
  if (site === undefined) return refused({ reason: 'noSuchPlace', place: name, places: sites });
  const { policies, gates } = configuration;
  const rows = await censusFor(siteIdentity(site), tenant);
  const policy = winning({ site, policy: null }, policies);
  const gate: ImConfiguration = gateOf(site, gates);
  return { ...numbers(policy, rows, configuration, rows), holders: 0, gates: [gate] };
}

/** How many of the people in `rows` a policy reaches, and which other policies those in `scope` have. */
function numbers(
  policy: Policy,
  rows: readonly CensusRow[],
  { policies }: Configuration,
  scope: readonly CensusRow[],
) {
  const { placed, unplaced } = partPlaced(rows, policies);
  const reached = byWinner(placed, policies).find((entry) =>
    sameIdentity(entry.policy.identity, policy.identity),
  );
  const others = byWinner(partPlaced(scope, policies).placed, policies)
    .filter((entry) => nameKey(entry.policy.identity) !== nameKey(policy.identity))
    .map((entry) => ({
      policy: entry.policy.identity,
      count: head(entry.rows),
      setting: offlineIm(entry.policy.settings),
    }))
    .filter((entry) => entry.count > 0);
  const reach = head(reached?.rows ?? []);
  return { kind: 'policy' as const, policy, reach, unplaced: head(unplaced), others };
}
