import { GERMAN } from './de/german.js';
import { ENGLISH } from './en/english.js';
import { CHINESE } from './zh/chinese.js';

/** The languages of the product, a line each; the first is spoken where none is known. */
export const LANGUAGES = [ENGLISH, CHINESE, GERMAN] as const;

export type LanguageId = (typeof LANGUAGES)[number]['id'];
export const LANGUAGE_IDS: readonly LanguageId[] = LANGUAGES.map(({ id }) => id);

export function findLanguage(id: LanguageId): (typeof LANGUAGES)[number] {
  const language = LANGUAGES.find((each) => each.id === id);
  if (language === undefined) throw new RangeError(`no language ${id}`);
  return language;
}
