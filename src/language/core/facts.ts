import { isDeepStrictEqual } from 'node:util';
import { findSetting, offOf, readValue, valueFor } from '../../settings/catalogue.js';
import { type FeatureId, isFeature } from '../../settings/features.js';
import type { Setting } from '../../settings/setting.js';
import type { Value } from '../command.js';
import { clarify, type Draft, type Lacks } from './draft.js';
import type { Row } from './language.js';
import { type Item, readTarget, type Whom } from './targets.js';

/** What a row says of a text: its items in order, and those of its slots. */
export interface Facts {
  readonly row: Row;
  readonly text: string;
  readonly items: readonly Item[];
  readonly slots: ReadonlyMap<string, readonly (readonly Item[])[]>;
}

/** Words with a polarity: their class ends in `+` or `-`. Undefined where they say both or nothing. */
export function readPolarity({ row, items }: Facts): boolean | undefined | 'both' {
  if (row.enabled !== undefined) return row.enabled;
  let state: boolean | undefined;
  for (const { class: name } of items) {
    const sign = name.at(-1);
    if (sign !== '+' && sign !== '-') continue;
    if (state !== undefined && state !== (sign === '+')) return 'both';
    state = sign === '+';
  }
  return state;
}

/** Whether a word of a class was read. */
export function hasClass({ items }: Facts, name: string): boolean {
  return items.some((item) => item.class === name);
}

/** What may hold a name, of whatever kind. */
const NAMED = new Set(['P', 'PB', 'Q', 'N', 'G', 'S', 'GN', 'DEPT', 'ADDR']);

/** The one name that items hold. */
export function textOf(items: readonly Item[] | undefined): string | undefined {
  const named = items?.filter(({ class: name }) => NAMED.has(name));
  return named?.length === 1 ? named[0]?.text : undefined;
}

/** The items of a slot. */
export function slot(facts: Facts, name: string): readonly Item[] | undefined {
  return facts.slots.get(name)?.[0];
}

/** The set of a slot, less its exceptions (slot `x`). */
export function whom(facts: Facts, name = 't'): Whom | undefined | 'invalid' {
  const items = slot(facts, name);
  if (items === undefined) return undefined;
  const target = readTarget(items);
  if (target === undefined) return 'invalid';
  // "the following three": a list that has more or fewer is not read.
  const said = facts.items.find(
    ({ class: each, value }) => each === 'FOLLOWED' && value !== undefined,
  );
  if (said && target.kind === 'users' && target.names.length !== Number(said.value))
    return 'invalid';
  const left = slot(facts, 'x');
  if (left === undefined || name !== 't') return target;
  // "(except Ana) and Legal", "except Ana, Legal too": what comes behind is not surely left out.
  const [from, to] = [left[0]?.start ?? 0, left.at(-1)?.end ?? 0];
  const within = facts.items.filter(({ start }) => start >= from && start <= to);
  if (within.some(({ class: each }) => each === 'BRACKET')) return 'invalid';
  if (facts.items.some(({ class: each, start }) => each === 'ALSO' && start >= from))
    return 'invalid';
  const except = readTarget(left);
  // "except Ana, and Legal": is Legal left out as well?
  if (except?.kind === 'any') return 'invalid';
  // Somebody named leaves nobody out.
  if (target.kind === 'users' || target.kind === 'self' || target.kind === 'policy')
    return 'invalid';
  if (except === undefined || except.kind === 'pronoun' || target.kind === 'pronoun')
    return 'invalid';
  if (isDeepStrictEqual(except, target)) return 'invalid';
  return { ...target, except };
}

/** Classes of words that name a setting. */
const SETTINGS = new Set(['SET', 'PARAM', 'SETTOO']);

/** All settings that the words name, or else the one that the row is about. */
export function settingsOf({ items, row }: Facts): readonly string[] {
  const ids = new Set(
    items.flatMap(({ class: name, value }) =>
      SETTINGS.has(name) && typeof value === 'string' ? value.split('|') : [],
    ),
  );
  if (ids.size > 0) return [...ids];
  return typeof row.says?.setting === 'string' ? [row.says.setting] : [];
}

/** The one setting that the words name. */
export function readSetting(facts: Facts): string | undefined | 'several' {
  const [id, more] = settingsOf(facts);
  return more === undefined ? id : 'several';
}

/** The settings that words may mean without calling them so: one that does what they say besides, or one of several. */
export function readEither({ items }: Facts): readonly string[] | undefined {
  const either = items.find(({ class: name }) => name === 'SETTOO')?.value;
  return typeof either === 'string' ? either.split('|') : undefined;
}

/** The one feature that the words name and that is no client policy setting. */
export function readFeature({ items }: Facts): { readonly feature?: FeatureId } {
  const named = items.flatMap(({ class: name, value }) =>
    name === 'FEATURE' && typeof value === 'string' && isFeature(value) ? [value] : [],
  );
  const [feature, ...more] = new Set(named);
  return feature === undefined || more.length > 0 ? {} : { feature };
}

/** A parameter called by what it takes away: to "enable" it may mean either, to turn it on does not. */
const TAKES_AWAY = /^(?:Disable|Block)/;
/** The value of a word that turns something on or off, be it a parameter: not that of "enable". */
const SWITCHES = 'switch';
const SWITCHING = /^[BX][+-]$/;

/** Whether an item is a setting, by words for it or by its parameter; its value is the setting's id. */
export function namesSetting({ class: name, value }: Item): boolean {
  return (name === 'SET' || name === 'PARAM') && typeof value === 'string';
}

/** Whether words call a setting by its parameter. */
export function isCalledByName({ items }: Facts): boolean {
  return items.some((item) => namesSetting(item) && findSetting(item.text) !== undefined);
}

/**
 * What "on" or "off" says of a switch: of what is named in words whether it is allowed, of a parameter called by its name
 * whether it is true. Undefined where it says neither; `invalid` where it may say both.
 */
export function switched(
  setting: Setting,
  state: boolean,
  byName: boolean,
  items: readonly Item[],
): boolean | undefined | 'invalid' {
  if (setting.kind !== 'switch' || !byName) return valueFor(setting, state);
  return isSwitched(items) || !TAKES_AWAY.test(setting.id) ? state : 'invalid';
}

/** Whether all that says a state turns on or off, and nothing takes away, clears or allows. */
export function isSwitched(items: readonly Item[]): boolean {
  const turns = items.filter(({ class: name }) => /[+-]$/.test(name));
  return (
    turns.length > 0 &&
    turns.every(({ class: name, value }) => SWITCHING.test(name) || value === SWITCHES)
  );
}

/** Units of time, in seconds. */
const SECONDS: ReadonlyMap<unknown, number> = new Map([
  ['s', 1],
  ['min', 60],
  ['h', 3600],
]);
const HOUR = 3600;

/** A number with its unit as the setting spells it: "20 minutes" is `00:20:00`, "300 contacts" is 300. */
function withUnit(setting: Setting, text: string, unit: unknown): string {
  const seconds = Number(text) * (SECONDS.get(unit) ?? Number.NaN);
  if (setting.kind === 'duration' && Number.isInteger(seconds))
    return [seconds / HOUR, (seconds % HOUR) / 60, seconds % 60]
      .map((part) => String(Math.floor(part)).padStart(2, '0'))
      .join(':');
  if (setting.kind === 'number' && setting.unit === 's' && Number.isInteger(seconds))
    return String(seconds);
  const isCount = unit === 'count' && setting.kind === 'number' && setting.unit === undefined;
  return unit === undefined || isCount ? text : `${text} ${String(unit)}`;
}

/** A number and its unit of time in one word: "15min". */
const GLUED = /^(\d{1,5})(?:(h|hrs?)|(mins?)|(?:s|secs?))$/i;

/** What the items of a value say of a setting, which is named by its parameter or in words. */
export function spelledValue(
  setting: Setting,
  spelled: readonly Item[],
  byName: boolean,
): Value | 'invalid' {
  const unit = spelled.find(({ class: name }) => name === 'UNITW')?.value;
  const [only, more] = spelled.filter(({ class: name }) => name !== 'EQ' && name !== 'UNITW');
  if (only === undefined || more !== undefined) return 'invalid';
  // "set emoticons to 'false'": the words say what is on, not what the parameter is.
  if (setting.kind === 'switch' && !byName) return 'invalid';
  // "IM warning: Ken for Legal", "IM warning full": one word of something else is no text.
  const isWord = only.class === 'CHOICEW' || (only.class === 'PB' && !byName);
  if (setting.kind === 'text' && isWord) return 'invalid';
  const isMeant = only.class === 'NUMW' || only.class === 'CHOICEW';
  const glued = setting.kind === 'text' || only.class !== 'PB' ? undefined : GLUED.exec(only.text);
  const text = glued?.[1] ?? (isMeant ? String(only.value ?? only.text) : only.text);
  const own = glued && (glued[2] ? 'h' : glued[3] ? 'min' : 's');
  const read = readValue(setting, withUnit(setting, text, own ?? unit));
  return read.kind === 'value' ? read.value : 'invalid';
}

/** The value that a slot spells out, or that the polarity of the words gives. */
export function readValueOf(facts: Facts, id: string): Value | undefined | 'invalid' {
  const setting = findSetting(id);
  if (setting === undefined) return 'invalid';
  // "its default" may be what is documented of it.
  const isUnset = hasClass(facts, 'NOTSET');
  if (hasClass(facts, 'ITSDEFAULT') && !isUnset && setting.initial !== undefined) return 'invalid';
  if (isUnset || facts.row.says?.value === null) return null;
  const said = facts.row.says?.value;
  if (typeof said === 'boolean' || typeof said === 'string') return said;
  const spelled = slot(facts, 'v');
  if (spelled !== undefined) return spelledValue(setting, spelled, isCalledByName(facts));
  const state = readPolarity(facts);
  if (state === 'both' || state === undefined) return undefined;
  if (setting.kind === 'switch')
    return switched(setting, state, isCalledByName(facts), facts.items);
  // "turn photos off", "remove the IM warning": off is one of its values, or no text at all.
  if (state) return 'invalid';
  if (setting.kind === 'text') return setting.nullable === true ? null : 'invalid';
  // "turn off photos of Ken", "remove photos": of whom they are seen, or by whom?
  const turned = facts.items.some(
    ({ class: name }) => name === 'V-' || name === 'B-' || name === 'HIDEV-',
  );
  if (setting.kind === 'number' && setting.never !== undefined) return setting.never;
  const owned = facts.items.some(({ class: name, text }) => name === 'POSS' || text === 'of');
  const off = offOf(setting);
  return turned && !owned && off !== undefined ? off : 'invalid';
}

/** What a slot of any words, which comes last, says as it was written. */
export function freeText(facts: Facts, name: string): string | undefined {
  const [first, last] = [slot(facts, name)?.[0], facts.items.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first.text : facts.text.slice(first.start, last.end);
}

type Whole = { readonly intent: 'set' | 'show' | 'grant' | 'revoke' | 'history' | 'copy' };

/** Gives a command its target, or says what it lacks. A name that may be anybody's is no name. */
export function withTarget(
  command: Whole & Record<string, unknown>,
  target: Whom | undefined,
): Draft {
  if (target?.kind === 'users' && target.names.some((name) => /[*?%]/.test(name)))
    return clarify('wildcard');
  if (target === undefined || target.kind === 'pronoun') {
    const lacks: Lacks = { target: target === undefined ? 'unsaid' : target.one ? 'one' : 'both' };
    return { ...command, target: { kind: 'self' }, lacks } as unknown as Draft;
  }
  return { ...command, target } as unknown as Draft;
}
