import type { PlanGroup } from '../../../policy/plan.js';
import { type Effective, OFFLINE_IM, type SettingValue } from '../../../policy/policy.js';
import type { Catalogue } from '../catalogue.js';
import { plain } from '../plain.js';
import { shownValue } from './settings.js';

/** A value in words, with what is to be noted of it; `exact`: as the parameter has it, too. */
interface Valued {
  readonly value: string;
  readonly notes: readonly string[];
}

export function valued(
  { values }: Catalogue,
  setting: string,
  value: SettingValue,
  exact: boolean,
): Valued {
  if (value === null)
    return { value: values.notSet, notes: setting === OFFLINE_IM ? [values.byDefault] : [] };
  const shown = plain(shownValue(value));
  if (setting !== OFFLINE_IM || typeof value !== 'boolean') return { value: shown, notes: [] };
  return { value: value ? values.on : values.off, notes: exact ? [shown] : [] };
}

/** The same as one text: “not set (on by default)”, “500”. */
export function notedValue(
  words: Catalogue,
  setting: string,
  value: SettingValue,
  exact: boolean,
): string {
  return words.values.noted(valued(words, setting, value, exact));
}

type Under = PlanGroup['before'];

export interface TurnOptions {
  /** Whether the policy after is made for it. */
  readonly fresh: boolean;
  readonly exact: boolean;
  /** Whether the setting is told by its name, where it has no word of its own. */
  readonly named?: boolean;
}

/** From what to what, each with the policy it comes from; where that is the same one, it is not told. */
export function turnWords(
  words: Catalogue,
  about: readonly string[],
  { before, after }: Pick<PlanGroup, 'before' | 'after'>,
  { fresh, exact, named = true }: TurnOptions,
): string {
  const inside = before.policy === after.policy;
  const side = (under: Under, isNew: boolean, told: boolean) => {
    const { value, notes } = together(words, about, under, exact, told);
    return inside
      ? words.values.noted({ value, notes })
      : words.values.under({ value, notes, policy: plain(under.policy), fresh: isNew });
  };
  return words.values.turn({
    before: side(before, false, named),
    after: side(after, fresh, about.length > 1),
  });
}

/** The values of several settings one after the other; of one alone its notes stand apart. */
export function together(
  words: Catalogue,
  about: readonly string[],
  { values }: Under,
  exact: boolean,
  named: boolean,
): Valued {
  const [only, another] = about;
  const isNamed = (setting: string) => named && setting !== OFFLINE_IM;
  const told = (setting: string, value: string) =>
    isNamed(setting) ? words.values.of({ setting: plain(setting), value }) : value;
  if (only !== undefined && another === undefined) {
    const { value, notes } = valued(words, only, values[only] ?? null, exact);
    return { value: told(only, value), notes };
  }
  const items = about.map((setting) => {
    const value = notedValue(words, setting, values[setting] ?? null, exact);
    return words.values.of({ setting: plain(setting), value });
  });
  return { value: words.settings.all({ items }), notes: [] };
}

/** What is in force for somebody, as far as it was read. */
export function valueIn(person: Effective, setting: string): SettingValue {
  return setting === OFFLINE_IM ? person.setting : (person.values?.[setting] ?? null);
}

/** The values that are in force for somebody. */
export function valuesIn(
  words: Catalogue,
  person: Effective,
  about: readonly string[],
  exact: boolean,
): Valued {
  const values = Object.fromEntries(about.map((name) => [name, valueIn(person, name)]));
  return together(words, about, { policy: person.policy, values }, exact, about.length > 1);
}

/** The same with where they come from: “off (False) in OfflineIM”. */
export function stateUnder(words: Catalogue, person: Effective, about: readonly string[]): string {
  const valued = valuesIn(words, person, about, true);
  return words.values.under({ ...valued, policy: plain(person.policy), fresh: false });
}
