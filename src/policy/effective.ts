import { StewardError } from '../errors.js';
import {
  GLOBAL,
  identityKey,
  nameKey,
  plainApostrophes,
  sameIdentity,
  scopeOf,
  siteIdentity,
} from './identity.js';
import type { Effective, ImConfiguration, Policy, User } from './policy.js';
import { offlineIm, pickSettings, settingOf } from './settings.js';

/** What decides which policy applies to a person; a row of the census has it too. */
export type Placement = Pick<User, 'site' | 'policy'>;

/** Thousands of people are looked up in the same thousands of policies: a list is gone through once. */
const INDEXES = new WeakMap<readonly Policy[], ReadonlyMap<string, Policy>>();

/** The policy of this name; the first where there are two. */
export function findPolicy(identity: string, policies: readonly Policy[]): Policy | undefined {
  let index = INDEXES.get(policies);
  if (index === undefined) {
    index = new Map(policies.toReversed().map((policy) => [identityKey(policy.identity), policy]));
    INDEXES.set(policies, index);
  }
  return index.get(identityKey(identity));
}

/**
 * The policies that somebody may mean by this name. Names that differ only in the kind of their apostrophes, or in how
 * their letters are composed, cannot be told apart by those who read and type them: all of them may be meant.
 */
export function findNamed(identity: string, policies: readonly Policy[]): readonly Policy[] {
  const wanted = seenKey(identity);
  return policies.filter((policy) => seenKey(policy.identity) === wanted);
}

function seenKey(identity: string): string {
  return identityKey(plainApostrophes(identity.normalize('NFC')));
}

/**
 * The policy that applies, whole: the one assigned, else the site's, else Global. An assignment whose policy no longer
 * exists counts for nothing. Throws `tenant.protocol` where there is no Global policy, which every server has.
 */
export function winning(placement: Placement, policies: readonly Policy[]): Policy {
  const assigned = placement.policy === null ? undefined : findPolicy(placement.policy, policies);
  if (assigned !== undefined && scopeOf(assigned.identity) === 'user') return assigned;
  const site = nameKey(placement.site) === '' ? undefined : siteIdentity(placement.site);
  const winner =
    (site === undefined ? undefined : findPolicy(site, policies)) ?? findPolicy(GLOBAL, policies);
  if (winner === undefined) throw new StewardError('tenant.protocol', 'there is no Global policy');
  return winner;
}

/**
 * Whether which policy applies cannot be told by precedence: nobody knows the site, and some site has a policy. (A pool
 * may be hidden from the account, or the cmdlets that tell of sites.)
 */
export function isUnplaced(placement: Placement, policies: readonly Policy[]): boolean {
  const assigned = placement.policy === null ? undefined : findPolicy(placement.policy, policies);
  if (assigned !== undefined && scopeOf(assigned.identity) === 'user') return false;
  return (
    nameKey(placement.site) === '' && policies.some(({ identity }) => scopeOf(identity) === 'site')
  );
}

/** Gate 1 for a site: its own IM configuration, else Global's, which is on unless somebody changed it. */
export function gateOf(site: string, gates: readonly ImConfiguration[]): ImConfiguration {
  const own = gates.find((gate) => sameIdentity(gate.identity, siteIdentity(site)));
  const global = gates.find((gate) => sameIdentity(gate.identity, GLOBAL));
  return own ?? global ?? { identity: GLOBAL, enableOfflineIm: true };
}

/** What is in force for a person to whom `policy` applies, by both gates; `names` are other settings that are told. */
export function effectiveUnder(
  user: User,
  policy: Policy,
  gates: readonly ImConfiguration[],
  names: readonly string[] = [],
): Effective {
  const setting = offlineIm(policy.settings);
  const gate = gateOf(user.site, gates);
  return {
    displayName: user.displayName,
    userPrincipalName: user.userPrincipalName,
    enabled: gate.enableOfflineIm && setting !== false,
    setting,
    policy: policy.identity,
    scope: scopeOf(policy.identity),
    gate,
    savingDisabled: settingOf(policy.settings, 'DisableSavingIM') === true,
    department: user.department,
    site: user.site,
    ...(names.length > 0 && { values: pickSettings(policy.settings, names) }),
  };
}
