import { scopeOf, siteOf, userPolicyName } from './identity.js';
import type { Policy, Settings } from './policy.js';
import {
  differingOthers,
  differingSettings,
  isSatisfied,
  offlineIm,
  withOfflineIm,
} from './settings.js';

/** What a policy must be to give somebody under `policy` just the wish and nothing else: the variant rule. */
export function isVariant(candidate: Policy, policy: Policy, enabled: boolean): boolean {
  return (
    isSatisfied(offlineIm(candidate.settings), enabled) &&
    differingOthers(candidate.settings, policy.settings).length === 0
  );
}

/** An existing per-user policy that is the variant: an exact one first, then by name. */
export function findVariant(
  policy: Policy,
  enabled: boolean,
  policies: readonly Policy[],
): Policy | undefined {
  const wanted: Settings = withOfflineIm(policy.settings, enabled);
  const rank = (candidate: Policy): number =>
    differingSettings(candidate.settings, wanted).length === 0 ? 0 : 1;
  return policies
    .filter((candidate) => scopeOf(candidate.identity) === 'user')
    .filter((candidate) => isVariant(candidate, policy, enabled))
    .sort(
      (a, b) => rank(a) - rank(b) || (a.identity.toLowerCase() < b.identity.toLowerCase() ? -1 : 1),
    )
    .at(0);
}

/** What earlier variants end in, and an `OfflineIM` of our own whole. */
const OUR_SUFFIX = /-?OfflineIM(On|Off)?(-\d+)?$/i;
/** Leaves room for what it does and a number within the 256 that a name may have. */
const LONGEST_BASE = 200;

/**
 * Names for the variant of a policy, best first, without end: `OfflineIM` where the policy has no other settings but
 * those that a new one starts with, then `<policy>-OfflineIMOff` or `-OfflineIMOn`, then the same with a number.
 */
export function* variantNames(
  policy: Policy,
  enabled: boolean,
  defaults: Settings,
): Generator<string> {
  if (differingOthers(policy.settings, defaults).length === 0) yield 'OfflineIM';
  const bare = siteOf(policy.identity) ?? policy.identity;
  const base = userPolicyName(bare.replace(OUR_SUFFIX, '').slice(0, LONGEST_BASE));
  const does = enabled ? 'OfflineIMOn' : 'OfflineIMOff';
  const name = base === '' ? does : `${base}-${does}`;
  yield name;
  for (let number = 2; ; number += 1) yield `${name}-${number}`;
}

/** The variant as a new policy, under the first of its names that is not taken. */
export async function newVariant(
  policy: Policy,
  enabled: boolean,
  defaults: Settings,
  isTaken: (name: string) => Promise<boolean>,
): Promise<Policy> {
  for (const identity of variantNames(policy, enabled, defaults)) {
    if (await isTaken(identity)) continue;
    return { identity, settings: withOfflineIm(policy.settings, enabled) };
  }
  throw new TypeError('names of variants have no end');
}
