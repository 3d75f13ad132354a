import type { SettingWords } from '../core/language.js';

/** What replies call each setting, by parameter. */
export function topicsOf(
  settings: Readonly<Record<string, SettingWords>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(settings).map(([id, { topic }]) => [id, topic]));
}
