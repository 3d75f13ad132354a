import { findSetting, listSettings } from '../settings/catalogue.js';
import type { Note, Setting } from '../settings/setting.js';
import type { SettingNote } from './plan.js';
import type { Settings, SettingValue } from './policy.js';
import { settingOf } from './settings.js';

/** Settings that change nothing for anybody: whoever orders them is asked. */
const IDLE: ReadonlySet<SettingNote['note']> = new Set(['noEffect', 'onlineOnly', 'phonesOnly']);

/** The limit that a server has by itself, which a policy cannot raise (source: `MaximumNumberOfContacts`). */
const SERVERS_CONTACTS = 250;

/** Settings of somebody, before and after. */
export interface Turn {
  readonly before: Settings;
  readonly after: Settings;
}

/** A setting that counts for nothing, or for more than is seen, for another one's sake. */
interface Relation {
  readonly note: Omit<SettingNote, 'setting'> & { readonly other: string };
  readonly holds: (settings: Settings) => boolean;
}

/** How a setting depends on others, each as a statement that holds in a policy or does not. */
function relationsOf({ id, needs, overruledBy, unsavedWith }: Setting): Relation[] {
  const isSet = (settings: Settings) => settingOf(settings, id) !== null;
  const is = (settings: Settings, other: string, value: SettingValue) =>
    settingOf(settings, other) === value;
  return [
    needs && {
      note: { note: 'needs' as const, other: needs.setting, value: needs.value },
      holds: (settings: Settings) =>
        isSet(settings) && !is(settings, id, false) && !is(settings, needs.setting, needs.value),
    },
    overruledBy && {
      note: {
        note: 'overruled' as const,
        other: overruledBy.setting,
        ...(overruledBy.value === undefined ? {} : { value: overruledBy.value }),
      },
      holds: (settings: Settings) =>
        isSet(settings) &&
        (overruledBy.value === undefined
          ? !is(settings, overruledBy.setting, null)
          : is(settings, overruledBy.setting, overruledBy.value)),
    },
    unsavedWith && {
      note: { note: 'unsaved' as const, other: unsavedWith.setting, value: unsavedWith.value },
      holds: (settings: Settings) =>
        is(settings, id, true) && is(settings, unsavedWith.setting, unsavedWith.value),
    },
  ].filter((relation) => relation !== undefined);
}

/** Whether a note is worth saying of a value. */
function isTold(note: Note, value: SettingValue): boolean {
  if (note === 'capped') return typeof value === 'number' && value > SERVERS_CONTACTS;
  return note === 'relaxes' ? value === true : true;
}

/**
 * What is to be said of the settings that are ordered, where policies end up so: of each of them, and of those that
 * depend on them and come to do so by the change, though nobody named them.
 */
export function notesOn(names: readonly string[], turns: readonly Turn[]): SettingNote[] {
  const asked = new Set(names.flatMap((name) => findSetting(name)?.id ?? []));
  return listSettings().flatMap((row): SettingNote[] => {
    const isAsked = asked.has(row.id);
    const values = turns.map(({ after }) => settingOf(after, row.id));
    const set = values.filter((value) => value !== null);
    const notes = isAsked
      ? (row.notes ?? []).filter((note) => set.some((value) => isTold(note, value)))
      : [];
    const relations = relationsOf(row).filter(({ note: { other }, holds }) =>
      turns.some(
        ({ before, after }) => holds(after) && (isAsked || (asked.has(other) && !holds(before))),
      ),
    );
    return [
      ...notes.map((note) => ({ setting: row.id, note })),
      ...relations.map(({ note }) => ({ setting: row.id, ...note })),
    ];
  });
}

/** All that is to be known of a setting, whatever its value. */
export function notesOf(row: Setting): SettingNote[] {
  return [
    ...(row.notes ?? []).map((note) => ({ setting: row.id, note })),
    ...relationsOf(row).map(({ note }) => ({ setting: row.id, ...note })),
  ];
}

/** Whether an order of these would change nothing that anybody could see. */
export function isIdle(notes: readonly SettingNote[]): boolean {
  return notes.some(({ note }) => IDLE.has(note));
}
