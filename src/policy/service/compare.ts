import { type Configuration, readConfiguration, readPeople } from '../configuration.js';
import { winning } from '../effective.js';
import { GLOBAL, scopeOf } from '../identity.js';
import type { OrderTarget } from '../plan.js';
import { OFFLINE_IM, type Policy, type User } from '../policy.js';
import { differingSettings, settingOf } from '../settings.js';
import { type Found, namedPolicy, peopleOf, placeOf, refused, spelling } from '../target.js';
import type { TenantReads } from '../tenant.js';
import type { Comparison } from '../views.js';

interface Column {
  readonly person?: User;
  readonly policy: Policy;
}

/** What is in force for people, in policies and at sites, side by side: the settings that are not the same in all. */
export async function compare(
  targets: readonly OrderTarget[],
  tenant: TenantReads,
): Promise<Found<Comparison>> {
  const configuration = await readConfiguration(tenant);
  const columns: Column[] = [];
  for (const target of targets) {
    const found = await columnsOf(target, configuration, tenant);
    if (found.kind === 'refused') return found;
    columns.push(...found.value);
  }
  const [first, ...others] = columns;
  const names = new Set(
    others.flatMap((other) =>
      differingSettings(first?.policy.settings ?? {}, other.policy.settings),
    ),
  );
  return {
    kind: 'found',
    value: {
      kind: 'compared',
      columns: columns.map(({ person, policy }) => ({
        ...(person && { person }),
        policy: policy.identity,
        scope: scopeOf(policy.identity),
      })),
      rows: [...names].sort().map((setting) => ({
        setting,
        values: columns.map(({ policy }) => settingOf(policy.settings, setting)),
      })),
      ...(first &&
        !names.has(OFFLINE_IM) && { offline: settingOf(first.policy.settings, OFFLINE_IM) }),
    },
  };
}

async function columnsOf(
  target: OrderTarget,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<readonly Column[]>> {
  const placed = placeOf(target);
  const { policies } = configuration;
  switch (placed.kind) {
    case 'users': {
      const users = await peopleOf(placed, tenant);
      if (users.kind === 'refused') return users;
      const people = await readPeople(users.value, configuration, tenant);
      const unsure = people.filter((person) => person.unsure);
      if (unsure.length > 0) {
        const cmdlets = await tenant.lackingForSites();
        return refused({ reason: 'siteUnknown', people: unsure.map(({ user }) => user), cmdlets });
      }
      const columns = people.map(({ user, policy }) => ({ person: user, policy }));
      return { kind: 'found', value: columns };
    }
    case 'site': {
      const places = await tenant.sites();
      const site = spelling(placed.name, places);
      if (site === undefined) return refused({ reason: 'noSuchPlace', place: placed.name, places });
      return { kind: 'found', value: [{ policy: winning({ site, policy: null }, policies) }] };
    }
    case 'department':
      // People of one department have several policies: none of them is the department's.
      return refused({ reason: 'noSuchPolicy', policy: placed.name, policies: [] });
    default: {
      const name = placed.kind === 'policy' ? placed.identity : GLOBAL;
      const named = namedPolicy(name, policies);
      return named.kind === 'refused' ? named : { kind: 'found', value: [{ policy: named.value }] };
    }
  }
}
