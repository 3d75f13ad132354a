import { Plain } from './plain.js';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

const TAGS = { en: 'en', zh: 'zh-Hans-CN' } as const satisfies Record<Language, string>;

/** Dates of a reply: full enough to act on, in the reader's time zone. */
export function formatTime(language: Language, timeZone: string, time: string | Date): Plain {
  const text = new Intl.DateTimeFormat(TAGS[language], {
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

/** `1,234` and, in English, the plural form that goes with it. */
export function counter(language: Language): (count: number, one: string, other: string) => string {
  const numbers = new Intl.NumberFormat(TAGS[language]);
  const rules = new Intl.PluralRules(TAGS[language]);
  return (count, one, other) =>
    `${numbers.format(count)}${rules.select(count) === 'one' ? one : other}`;
}

/** The language of a locale such as zh-CN; undefined where it says nothing. */
export function languageOf(locale: string | undefined): Language | undefined {
  if (locale === undefined) return undefined;
  return /^zh\b/i.test(locale) ? 'zh' : 'en';
}

/** What the script alone tells: Chinese characters are for somebody who reads Chinese, letters may be any language. */
export function languageOfScript(text: string): Language | undefined {
  return /\p{Script=Han}/u.test(text) ? 'zh' : undefined;
}

function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
