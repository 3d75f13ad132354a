import { findSetting } from '../settings/catalogue.js';
import type { SettingNote } from './plan.js';
import type { Policy } from './policy.js';
import { settingOf } from './settings.js';

/** Settings that change nothing for anybody: whoever orders them is asked. */
const IDLE: ReadonlySet<SettingNote['note']> = new Set(['noEffect', 'onlineOnly', 'phonesOnly']);

/** What is to be said of the settings that are ordered, where the policies end up so. */
export function notesOn(names: readonly string[], after: readonly Policy[]): SettingNote[] {
  return names.flatMap((name): SettingNote[] => {
    const row = findSetting(name);
    if (row === undefined) return [];
    const set = after.filter(({ settings }) => settingOf(settings, row.id) !== null);
    if (set.length === 0) return [];
    const { needs, overruledBy } = row;
    const lacks =
      needs !== undefined &&
      set.some(
        ({ settings }) =>
          settingOf(settings, row.id) !== false &&
          settingOf(settings, needs.setting) !== needs.value,
      );
    const overruled =
      overruledBy !== undefined &&
      set.some(({ settings }) => settingOf(settings, overruledBy) !== null);
    return [
      ...(row.notes ?? []).map((note) => ({ setting: row.id, note })),
      ...(lacks ? [{ setting: row.id, note: 'needs' as const, other: needs.setting }] : []),
      ...(overruled ? [{ setting: row.id, note: 'overruled' as const, other: overruledBy }] : []),
    ];
  });
}

/** Whether an order of these would change nothing that anybody could see. */
export function isIdle(notes: readonly SettingNote[]): boolean {
  return notes.some(({ note }) => IDLE.has(note));
}
