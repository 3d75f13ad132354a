import { findSetting } from '../settings/catalogue.js';
import { scopeOf, siteOf, userPolicyName } from './identity.js';
import { OFFLINE_IM, type Policy, type Settings, type SettingValue } from './policy.js';
import { differingOthers, differingSettings, isSatisfied, withSettings } from './settings.js';

/** What a policy must be to give somebody under `policy` just the wish and nothing else: the variant rule. */
export function isVariant(candidate: Policy, policy: Policy, wish: Settings): boolean {
  return (
    isSatisfied(candidate.settings, wish) &&
    differingOthers(candidate.settings, policy.settings, Object.keys(wish)).length === 0
  );
}

/**
 * An existing per-user policy that is the variant and is called as Steward calls one: an exact one first, then by name.
 * One that somebody made for another purpose is not borrowed, though it be equal today.
 */
export function findVariant(
  policy: Policy,
  wish: Settings,
  policies: readonly Policy[],
): Policy | undefined {
  const wanted: Settings = withSettings(policy.settings, wish);
  const rank = (candidate: Policy): number =>
    differingSettings(candidate.settings, wanted).length === 0 ? 0 : 1;
  const ours = namesFor(wish);
  return policies
    .filter(({ identity }) => scopeOf(identity) === 'user' && ours.test(identity))
    .filter((candidate) => isVariant(candidate, policy, wish))
    .sort(
      (a, b) => rank(a) - rank(b) || (a.identity.toLowerCase() < b.identity.toLowerCase() ? -1 : 1),
    )
    .at(0);
}

/** Leaves room for what it does and a number within the 256 that a name may have. */
const LONGEST_BASE = 200;
/** More settings than these do not fit into a name. */
const MOST_NAMED = 3;
/** A number that was added, since the name was taken. */
const NUMBER = '(?:-\\d+)?';

/** What a setting is about, without the verb of its name: `DisableEmoticons` is `Emoticons`. */
function topicOf(name: string): string {
  if (name === OFFLINE_IM) return 'OfflineIM';
  const row = findSetting(name);
  if (row?.kind !== 'switch' || row.on === undefined) return name;
  return name.replace(/^(?:Enable|Disable)(?=[A-Z])/, '');
}

/** What a wish does to one setting, as a part of a name: `EmoticonsOff`, `MaximumNumberOfContacts300`. */
function partOf(name: string, value: SettingValue): string {
  const topic = topicOf(name);
  const row = findSetting(name);
  if (value === null) return `${topic}NotSet`;
  if (typeof value === 'boolean') {
    if (row?.kind !== 'switch' || row.on === undefined)
      return `${topic}${value ? 'True' : 'False'}`;
    return `${topic}${value === row.on ? 'On' : 'Off'}`;
  }
  const short = typeof value === 'number' || row?.kind === 'choice';
  return short ? `${topic}${userPolicyName(String(value).replace(/\s/g, ''))}` : topic;
}

/** What a wish does, as the end of a variant's name. */
function doesOf(wish: Settings): string {
  const names = Object.keys(wish).sort();
  if (names.length > MOST_NAMED) return `${names.length}Settings`;
  return names.map((name) => partOf(name, wish[name] ?? null)).join('-');
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** What all names have that Steward gives to variants for this wish. */
function namesFor(wish: Settings): RegExp {
  const names = Object.keys(wish);
  const bare = names.length === 1 && names[0] === OFFLINE_IM ? `|^OfflineIM${NUMBER}$` : '';
  return new RegExp(`(?:^|-)${literally(doesOf(wish))}${NUMBER}$${bare}`, 'i');
}

/** A name without what earlier variants for the same settings ended in. */
function baseOf(identity: string, wish: Settings): string {
  const topics = Object.keys(wish)
    .sort()
    .map((name) => literally(topicOf(name)));
  const value = '(?:On|Off|True|False|NotSet|[0-9A-Za-z]*)';
  return identity.replace(
    new RegExp(`(?:^|-)${topics.map((topic) => `${topic}${value}`).join('-')}${NUMBER}$`, 'i'),
    '',
  );
}

/**
 * Names for the variant of a policy, best first, without end: `OfflineIM` or what it does alone where the policy has no
 * other settings but those that a new one starts with, then `<policy>-OfflineIMOff`, then the same with a number.
 */
export function* variantNames(
  policy: Policy,
  wish: Settings,
  defaults: Settings,
): Generator<string> {
  const names = Object.keys(wish);
  const does = doesOf(wish);
  if (differingOthers(policy.settings, defaults, names).length === 0)
    yield names.length === 1 && names[0] === OFFLINE_IM ? 'OfflineIM' : does;
  const bare = siteOf(policy.identity) ?? policy.identity;
  const base = userPolicyName(baseOf(bare, wish).slice(0, LONGEST_BASE));
  const name = base === '' ? does : `${base}-${does}`;
  yield name;
  for (let number = 2; ; number += 1) yield `${name}-${number}`;
}

/** The variant as a new policy, under the first of its names that is not taken. */
export async function newVariant(
  policy: Policy,
  wish: Settings,
  defaults: Settings,
  isTaken: (name: string) => Promise<boolean>,
): Promise<Policy> {
  for (const identity of variantNames(policy, wish, defaults)) {
    if (await isTaken(identity)) continue;
    return { identity, settings: withSettings(policy.settings, wish) };
  }
  throw new TypeError('names of variants have no end');
}
