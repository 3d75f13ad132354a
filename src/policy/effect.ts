import { countNamed } from './census.js';
import { type Configuration, fallback, type Person } from './configuration.js';
import { effectiveUnder, findPolicy, gateOf, winning } from './effective.js';
import { nameKey, scopeOf } from './identity.js';
import type { Image, PersonChange } from './plan.js';
import type { Policy, User } from './policy.js';
import { differingSettings, offlineIm } from './settings.js';
import type { CensusRow, TenantReads } from './tenant.js';

/** People of one site who come through a plan alike: the policy that applies to them before and after. */
export interface Effect {
  readonly count: number;
  readonly site: string;
  readonly before: Policy;
  readonly after: Policy;
  /** All of them, or the first few of many. */
  readonly users: readonly User[];
}

/** The policy that applies to a person once `assigned` is theirs. */
function winnerWith(person: Person, assigned: string | null, policies: readonly Policy[]): Policy {
  const own = assigned === null ? undefined : findPolicy(assigned, policies);
  if (own !== undefined && scopeOf(own.identity) === 'user') return own;
  return fallback(person, policies) ?? winning({ site: person.user.site, policy: null }, policies);
}

/** One effect for each person to whom `images` show another policy assigned, or none. */
export function effectsOnPeople(
  people: readonly Person[],
  images: readonly Image[],
  after: Configuration,
): readonly Effect[] {
  const assigned = new Map<string, string | null>();
  for (const image of images) {
    if (image.object === 'assignment') assigned.set(nameKey(image.user), image.policy);
  }
  // Thousands of people are in a handful of situations: each is worked out once.
  const winners = new Map<string, Policy>();
  return people.flatMap((person) => {
    const policy = assigned.get(nameKey(person.user.userPrincipalName));
    if (policy === undefined) return [];
    const situation = JSON.stringify([person.user.site, person.policy.identity, policy]);
    const winner = winners.get(situation) ?? winnerWith(person, policy, after.policies);
    winners.set(situation, winner);
    const { user, policy: before } = person;
    return [{ count: 1, site: user.site, before, after: winner, users: [user] }];
  });
}

function verdict(policy: Policy, site: string, { gates }: Configuration): boolean {
  return offlineIm(policy.settings) !== false && gateOf(site, gates).enableOfflineIm;
}

/**
 * Effects on the people whom no step names: those of a site or of the whole organisation, and the holders of a policy
 * that is edited. `named` are those whom steps name. As many questions to the tenant as it takes to name those in
 * `window`, however many they are.
 */
export async function effectsOnRows(
  census: readonly CensusRow[],
  named: readonly Effect[],
  before: Configuration,
  after: Configuration,
  window: { readonly offset: number; readonly limit: number },
  tenant: TenantReads,
): Promise<readonly Effect[]> {
  const namedUsers = named.flatMap((effect) => effect.users);
  const names = new Set(namedUsers.map((user) => nameKey(user.userPrincipalName)));
  const effects: Effect[] = [];
  let skip = window.offset;
  let wanted = window.limit;
  for (const { row, named: among } of countNamed(census, namedUsers)) {
    const count = row.count - among;
    const was = winning(row, before.policies);
    const is = winning(row, after.policies);
    const same =
      differingSettings(was.settings, is.settings).length === 0 &&
      verdict(was, row.site, before) === verdict(is, row.site, after);
    if (count === 0 || same) continue;
    const passed = Math.min(skip, count);
    skip -= passed;
    const limit = Math.max(0, Math.min(wanted, count - passed));
    // Those whom steps name stand among the others: only where there are none can a page be cut by numbers.
    const apart = among === 0 ? passed : 0;
    const page = { offset: apart, limit: limit + passed - apart + among };
    const found =
      limit === 0
        ? []
        : (await tenant.listUsers({ site: row.site, policy: row.policy }, page)).users;
    const users = found
      .filter((user) => !names.has(nameKey(user.userPrincipalName)))
      .slice(passed - apart, passed - apart + limit);
    wanted -= users.length;
    effects.push({ count, site: row.site, before: was, after: is, users });
  }
  return effects;
}

/** The people of effects that are known by name, as they are before and after. */
export function changesOf(
  effects: readonly Effect[],
  before: Configuration,
  after: Configuration,
  names: readonly string[] = [],
): PersonChange[] {
  return effects.flatMap((effect) =>
    effect.users.map((user) => ({
      before: effectiveUnder(user, effect.before, before.gates, names),
      after: effectiveUnder(user, effect.after, after.gates, names),
    })),
  );
}
