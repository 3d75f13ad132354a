import { findSetting } from '../settings/catalogue.js';
import {
  DESCRIPTION,
  OFFLINE_IM,
  type Policy,
  type Settings,
  type SettingValue,
} from './policy.js';

/** The documented spelling of a setting's name; an undocumented one stays as it is. */
export function settingName(name: string): string {
  return findSetting(name)?.id ?? name;
}

/** Whether a cmdlet could take a setting of this name: a parameter's name is never quoted, so only a plain word can be one. */
export function isSettingName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name);
}

/** The value of a setting, whatever the case of its name; null where it is not set. */
export function settingOf(settings: Settings, name: string): SettingValue {
  if (Object.hasOwn(settings, name)) return settings[name] ?? null;
  const wanted = name.toLowerCase();
  for (const [key, value] of Object.entries(settings)) {
    if (key.toLowerCase() === wanted) return value;
  }
  return null;
}

/**
 * Makes text that stands for a documented boolean or number (as CSV files and some serialisers write them) that value;
 * anything else is kept, so that nothing of an import is lost.
 */
function typed(name: string, value: SettingValue): SettingValue {
  if (typeof value !== 'string') return value;
  const type = findSetting(name)?.kind;
  const text = value.trim();
  if (type === 'switch' && /^\$?(true|false)$/i.test(text)) return /true/i.test(text);
  if (type === 'number' && /^\d+$/.test(text)) return Number(text);
  return value;
}

/** Documented spelling and types, sorted, without the settings that are not set: one form for equal settings. */
export function normaliseSettings(settings: Settings): Settings {
  const entries = Object.entries(settings)
    .map(([name, value]) => [settingName(name), value] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, typed(name, value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

/** Gate 2 as a policy has it; null is not set, which leaves the client's default (on). */
export function offlineIm(settings: Settings): boolean | null {
  const value = typed(OFFLINE_IM, settingOf(settings, OFFLINE_IM));
  return typeof value === 'boolean' ? value : null;
}

/** Whether a value is what is wished of a setting: it is that, or it is not set where that is documented to do the same. */
function isWished(name: string, value: SettingValue, wanted: SettingValue): boolean {
  if (sameValue(value, wanted)) return true;
  const row = findSetting(name);
  return value === null && row?.kind === 'switch' && row.unset === wanted;
}

/** Whether settings already are as wished, each of those that are wished. */
export function isSatisfied(settings: Settings, wish: Settings): boolean {
  return Object.entries(wish).every(([name, wanted]) =>
    isWished(name, typed(settingName(name), settingOf(settings, name)), wanted),
  );
}

/** What these settings are in a policy, each under its documented name; null where it is not set. */
export function pickSettings(settings: Settings, names: readonly string[]): Settings {
  return Object.fromEntries(
    names.map(settingName).map((name) => [name, typed(name, settingOf(settings, name))]),
  );
}

function sameValue(left: SettingValue, right: SettingValue): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

/** The names of the settings in which two policies differ, sorted; not set equals absent. */
export function differingSettings(left: Settings, right: Settings): string[] {
  const [a, b] = [normaliseSettings(left), normaliseSettings(right)];
  const names = new Map(
    [...Object.keys(a), ...Object.keys(b)].map((name) => [name.toLowerCase(), name]),
  );
  return [...names.values()]
    .filter((name) => !sameValue(settingOf(a, name), settingOf(b, name)))
    .sort();
}

/** As `differingSettings`, without those that are `asked` for. */
export function differingOthers(
  left: Settings,
  right: Settings,
  asked: readonly string[],
): string[] {
  const known = new Set(asked.map((name) => name.toLowerCase()));
  return differingSettings(left, right).filter((name) => !known.has(name.toLowerCase()));
}

/** The same settings but for what is wished; null makes one not set. */
export function withSettings(settings: Settings, wish: Settings): Settings {
  const wished = Object.entries(wish).map(([name, value]) => [settingName(name), value] as const);
  return normaliseSettings({ ...normaliseSettings(settings), ...Object.fromEntries(wished) });
}

/** A wish without the description, which is a policy's own and nobody's setting. */
export function settingsWished(wish: Settings): Settings {
  return Object.fromEntries(Object.entries(wish).filter(([name]) => !isDescription(name)));
}

function isDescription(name: string): boolean {
  return settingName(name) === DESCRIPTION;
}

/** The description that is wished: null for none, undefined where nothing is said of it. */
export function descriptionWished(wish: Settings): string | null | undefined {
  const [, value] = Object.entries(wish).find(([name]) => isDescription(name)) ?? [];
  if (value === undefined) return undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** What a policy says of itself: null for nothing, which an empty text is as well. */
export function descriptionOf({ description }: Pick<Policy, 'description'>): string | null {
  return description || null;
}

/** A policy with another description: null for none, undefined for the one that it has. */
export function withDescription(
  { description, ...policy }: Policy,
  said: string | null | undefined,
): Policy {
  const text = said === undefined ? description : (said ?? undefined);
  return { ...policy, ...(text !== undefined && { description: text }) };
}

/** A policy as it is wished: its settings, and its description where one is said. */
export function withWish(policy: Policy, wish: Settings): Policy {
  const settings = withSettings(policy.settings, settingsWished(wish));
  return { ...withDescription(policy, descriptionWished(wish)), settings };
}

/** Whether a policy already is as wished. */
export function isAsWished(policy: Policy, wish: Settings): boolean {
  const said = descriptionWished(wish);
  return (
    isSatisfied(policy.settings, settingsWished(wish)) &&
    (said === undefined || descriptionOf(policy) === said)
  );
}
