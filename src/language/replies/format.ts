import { findLanguage, LANGUAGES, type LanguageId } from '../languages.js';
import { Plain } from './plain.js';

export type Language = LanguageId;

/** Dates of a reply: full enough to act on, in the reader's time zone. */
export function formatTime(language: Language, timeZone: string, time: string | Date): Plain {
  const text = new Intl.DateTimeFormat(findLanguage(language).locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: knownZone(timeZone),
    timeZoneName: 'short',
  }).format(new Date(time));
  return Plain.parse(text);
}

/** The language of a locale such as zh-CN; undefined where it says nothing. */
export function languageOf(locale: string | undefined): Language | undefined {
  if (locale === undefined) return undefined;
  const spoken = locale.split(/[-_]/)[0]?.toLowerCase();
  return (LANGUAGES.find(({ id }) => id === spoken) ?? LANGUAGES[0]).id;
}

/** What the script alone tells: Chinese characters are for somebody who reads Chinese, letters may be any language. */
export function languageOfScript(text: string): Language | undefined {
  return LANGUAGES.find(
    ({ script }) => script !== 'Latin' && new RegExp(`\\p{Script=${script}}`, 'u').test(text),
  )?.id;
}

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
