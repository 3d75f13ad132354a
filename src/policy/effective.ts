import { StewardError } from '../errors.js';
import { GLOBAL, nameKey, sameIdentity, scopeOf, siteIdentity } from './identity.js';
import type { Effective, ImConfiguration, Policy, User } from './policy.js';
import { offlineIm, settingOf } from './settings.js';

/** What decides which policy applies to a person; a row of the census has it too. */
export type Placement = Pick<User, 'site' | 'policy'>;

export function findPolicy(identity: string, policies: readonly Policy[]): Policy | undefined {
  return policies.find((policy) => sameIdentity(policy.identity, identity));
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

/** Gate 1 for a site: its own IM configuration, else Global's, which is on unless somebody changed it. */
export function gateOf(site: string, gates: readonly ImConfiguration[]): ImConfiguration {
  const own = gates.find((gate) => sameIdentity(gate.identity, siteIdentity(site)));
  const global = gates.find((gate) => sameIdentity(gate.identity, GLOBAL));
  return own ?? global ?? { identity: GLOBAL, enableOfflineIm: true };
}

/** What is in force for a person to whom `policy` applies, by both gates. */
export function effectiveUnder(
  user: User,
  policy: Policy,
  gates: readonly ImConfiguration[],
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
  };
}
