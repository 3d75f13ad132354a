import { ROWS } from './rows.js';
import type { Setting } from './setting.js';

/** The setting that Steward exists for: not `$false` lets the holder send offline messages. */
export const OFFLINE_IM = 'EnableIMAutoArchiving';

export type Reading =
  | { readonly kind: 'value'; readonly value: boolean | number | string | null }
  | { readonly kind: 'invalid' };

const INVALID: Reading = { kind: 'invalid' };

const BY_NAME: ReadonlyMap<string, Setting> = new Map(
  ROWS.map((row) => [row.id.toLowerCase(), row]),
);

/** Every documented setting, sorted by name within its cmdlet. */
export function listSettings(): readonly Setting[] {
  return ROWS;
}

/** The setting of this name, ignoring case. */
export function findSetting(name: string): Setting | undefined {
  return BY_NAME.get(name.toLowerCase());
}

/** What a new client policy has by itself, as far as it is documented. */
export const DOCUMENTED_DEFAULTS: Readonly<Record<string, boolean | number | string>> =
  Object.fromEntries(
    ROWS.flatMap(({ id, initial }) => (initial === undefined ? [] : [[id, initial]])),
  );

/** The items that a name stands for as PowerShell reads names: the one called so, else all that begin so; ignoring case. */
export function matchBeginning<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  beginning: string,
): readonly T[] {
  const lower = beginning.toLowerCase();
  const exact = items.find((item) => nameOf(item).toLowerCase() === lower);
  if (exact !== undefined) return [exact];
  return lower === '' ? [] : items.filter((item) => nameOf(item).toLowerCase().startsWith(lower));
}

/**
 * The settings that a parameter's name may stand for: PowerShell takes any beginning that is unambiguous, so the caller
 * wants exactly one.
 */
export function matchSetting(beginning: string): readonly Setting[] {
  return matchBeginning(ROWS, (row) => row.id, beginning);
}

/**
 * The value of a switch that allows its topic, or takes it away ("turn emoticons off" is `DisableEmoticons $true`);
 * undefined where neither value is an "off". Not for a parameter called by its name: `DisableEmoticons` "on" is `$true`.
 */
export function valueFor(setting: Setting, allowed: boolean): boolean | undefined {
  if (setting.kind !== 'switch' || setting.on === undefined) return undefined;
  return allowed ? setting.on : !setting.on;
}

function is(value: boolean | number | string | null): Reading {
  return { kind: 'value', value };
}

const SWITCH: Readonly<Record<string, boolean>> = {
  true: true,
  $true: true,
  '1': true,
  false: false,
  $false: false,
  '0': false,
};

function readNumber(setting: Extract<Setting, { kind: 'number' }>, text: string): Reading {
  const [, digits = '', suffix] = /^(\d{1,10})(?:\s*([a-z%]+))?$/i.exec(text) ?? [];
  if (digits === '') return INVALID;
  // In words 50 KB of a setting that counts kilobytes is 50; only PowerShell makes 51,200 of it.
  if (suffix !== undefined && suffix.toLowerCase() !== setting.unit?.toLowerCase()) return INVALID;
  const value = Number(digits);
  return value >= setting.min && value <= setting.max ? is(value) : INVALID;
}

function readDuration(setting: Extract<Setting, { kind: 'duration' }>, text: string): Reading {
  // PowerShell takes 15 for ticks, "15" and 24:00:00 for days: what a writer did not mean.
  const [, hours, rest] = /^([01]?\d|2[0-3])(:[0-5]\d:[0-5]\d)$/.exec(text) ?? [];
  if (hours === undefined || rest === undefined) return INVALID;
  const value = `${hours.padStart(2, '0')}${rest}`;
  const fits = value >= (setting.min ?? value) && value <= (setting.max ?? value);
  return fits ? is(value) : INVALID;
}

/**
 * A value as an admin writes it, in words or for PowerShell: `true`, `$False`, `1`; a whole number within the documented
 * range, with its unit or without; `hh:mm:ss`; a choice or its unambiguous beginning in any case, given back as
 * documented; a text as it is. `$null` is "not set" where the setting is not known to refuse it, and so is an empty text
 * (source: the types in Microsoft's reference of `Set-CsClientPolicy`).
 */
export function readValue(setting: Setting, text: string): Reading {
  const trimmed = text.trim();
  if (/^\$null$/i.test(trimmed)) return setting.nullable === false ? INVALID : is(null);
  switch (setting.kind) {
    case 'switch': {
      const lower = trimmed.toLowerCase();
      const value = Object.hasOwn(SWITCH, lower) ? SWITCH[lower] : undefined;
      return value === undefined ? INVALID : is(value);
    }
    case 'choice': {
      const [only, more] = matchBeginning(setting.choices, (choice) => choice, trimmed);
      return only === undefined || more !== undefined ? INVALID : is(only);
    }
    case 'number':
      return readNumber(setting, trimmed);
    case 'duration':
      return readDuration(setting, trimmed);
    case 'text':
      if (trimmed === '') return is(null);
      // A switch was thought of: PowerShell would make the word of it.
      if (/^\$(?:true|false)$/i.test(trimmed)) return INVALID;
      return text.length > (setting.max ?? text.length) ? INVALID : is(text);
    case 'list':
      return INVALID;
  }
}

/** What "off" is among the values of a setting that is no switch. */
const OFF: ReadonlySet<string> = new Set(['NoPhoto', 'Off']);

/** The choice of a setting that turns it off; undefined where it has none. */
export function offOf(setting: Setting): string | undefined {
  return setting.kind === 'choice' ? setting.choices.find((each) => OFF.has(each)) : undefined;
}
