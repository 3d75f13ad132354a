import type { SettingWords } from '../core/language.js';

/** What replies call each setting, by parameter. */
export function topicsOf(
  settings: Readonly<Record<string, SettingWords>>,
): Readonly<Record<string, string>> {
  return tellOf(settings, ({ topic }) => topic);
}

/** What each setting does, by parameter. */
export function aboutOf(
  settings: Readonly<Record<string, SettingWords>>,
): Readonly<Record<string, string>> {
  return tellOf(settings, ({ about }) => about);
}

function tellOf(
  settings: Readonly<Record<string, SettingWords>>,
  tell: (words: SettingWords) => string | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([id, words]) => {
      const told = tell(words);
      return told === undefined ? [] : [[id, told]];
    }),
  );
}
