import type { Plan } from '../../../policy/plan.js';
import type { Settings, SettingValue } from '../../../policy/policy.js';
import { findSetting, listSettings } from '../../../settings/catalogue.js';
import { UINT32 } from '../../../settings/rows.js';
import type { Setting } from '../../../settings/setting.js';
import { CATALOGUES, type Catalogue } from '../catalogue.js';
import type { Language } from '../format.js';
import { plain } from '../plain.js';
import { sentences } from './sentences.js';

/** How many settings of people client policies have. */
export const CLIENT_SETTINGS = listSettings().filter(
  ({ of, policyOnly }) => of === undefined && !policyOnly,
).length;

/** A value as PowerShell shows it. */
export function shownValue(value: Exclude<SettingValue, null>): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

export function valueWords({ settings }: Catalogue, value: SettingValue): string {
  return value === null ? settings.notSet : plain(shownValue(value));
}

/** The word that people have for a setting. */
export function topicOf({ settings: { topics } }: Catalogue, name: string): string | undefined {
  return Object.hasOwn(topics, name) ? topics[name] : undefined;
}

/** What people call a setting, with its parameter: both are told. */
export function settingName(words: Catalogue, name: string): string {
  const topic = topicOf(words, name);
  return topic === undefined ? plain(name) : words.settings.valued({ topic, value: plain(name) });
}

/** A setting with its value, in words where people have some for it, and as the parameter: both are told. */
function settingWords(words: Catalogue, name: string, value: SettingValue): string {
  const { settings } = words;
  if (value === null) return settings.unset({ topic: settingName(words, name) });
  const topic = topicOf(words, name);
  const pair = plain(`${name}: ${shownValue(value)}`);
  if (topic === undefined) return pair;
  const row = findSetting(name);
  return row?.kind === 'switch' && row.on !== undefined
    ? settings.toggled({ topic, on: value === row.on, value: pair })
    : settings.valued({ topic, value: pair });
}

/** A setting by its parameter and, where people have words for it, what its value means: “True (emoticons off)”. */
export function settingFact(
  words: Catalogue,
  name: string,
  value: SettingValue,
): { readonly title: string; readonly value: string } {
  const on = soleTopic(words, { [name]: value });
  const notes = on === undefined ? [] : [words.settings.short(on)];
  return {
    title: plain(name),
    value: words.values.noted({ value: valueWords(words, value), notes }),
  };
}

/** The one on/off setting that is wished, by the word that people have for it. */
export function soleTopic(
  words: Catalogue,
  of: Settings,
): { readonly topic: string; readonly on: boolean } | undefined {
  const [only, another] = Object.entries(of);
  if (only === undefined || another !== undefined) return undefined;
  const [name, value] = only;
  const topic = topicOf(words, name);
  const row = findSetting(name);
  if (topic === undefined || row?.kind !== 'switch' || row.on === undefined) return undefined;
  return typeof value === 'boolean' ? { topic, on: value === row.on } : undefined;
}

/** What settings are, or are to be, one after the other. */
export function settingsWords(words: Catalogue, of: Settings): string {
  const items = Object.entries(of).map(([name, value]) => settingWords(words, name, value));
  return words.settings.all({ items });
}

/** What is to be known of settings, a line each. */
export function noteLines(words: Catalogue, notes: Plan['notes'] = []): string[] {
  return notes.map(({ setting, note, other = '', value = null }) =>
    words.settings.notes[note]({
      setting: plain(setting),
      other: plain(value === null ? other : `${other}: ${shownValue(value)}`),
    }),
  );
}

/** Which values a setting takes, within which range. */
export function takesWords({ settings }: Catalogue, name: string): string | undefined {
  const row = findSetting(name);
  if (row === undefined) return undefined;
  const { takes } = settings;
  const told = sentences(valuesOf(takes, row), unsetOf(takes, row));
  return told === '' ? undefined : told;
}

function unsetOf(takes: Catalogue['settings']['takes'], row: Setting): string | undefined {
  if (row.kind === 'list') return undefined;
  if (row.nullable === undefined) return takes.unsetUnknown();
  return row.nullable ? takes.unset() : takes.never();
}

function valuesOf(takes: Catalogue['settings']['takes'], row: Setting): string | undefined {
  switch (row.kind) {
    case 'switch':
      return takes.switch();
    case 'choice':
      return takes.choice({ choices: row.choices.map((choice) => plain(choice)) });
    case 'number': {
      const unit = row.unit === undefined ? '' : ` ${row.unit}`;
      // What the type holds is no limit that anybody meant.
      return row.max === UINT32
        ? takes.numberFrom({ min: row.min, unit })
        : takes.number({ min: row.min, max: row.max, unit });
    }
    case 'duration': {
      const { min, max } = row;
      const range =
        min === undefined || max === undefined
          ? ''
          : takes.durationRange({ min: plain(min), max: plain(max) });
      return takes.duration({ range });
    }
    case 'text':
      return row.max === undefined ? undefined : takes.text({ most: row.max });
    case 'list':
      return takes.list();
  }
}

/** Settings for which a language has a word. */
export function spokenSettings(language: Language): readonly Setting[] {
  return listSettings().filter(({ id }) => topicOf(CATALOGUES[language], id) !== undefined);
}
