import { findLanguage, LANGUAGES, type LanguageId } from '../languages.js';
import { joined } from './block.js';
import { CATALOGUES } from './catalogue.js';
import { Plain } from './plain.js';

export type Language = LanguageId;

/** A time zone as people abbreviate it: “GMT”. */
export function formatZone(language: Language, timeZone: string, at: Date): Plain {
  const parts = new Intl.DateTimeFormat(findLanguage(language).locale, {
    timeZone: knownZone(timeZone),
    timeZoneName: 'short',
  }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return Plain.parse(name.replace(/^GMT\+0$/, 'GMT'));
}

/** An instant as people say it: “today 14:05”, “Tue 24 Nov 16:02”; of a year that is over the day alone. */
export function formatMoment(
  language: Language,
  timeZone: string,
  instant: string | Date,
  now: Date,
): Plain {
  const at = new Date(instant);
  const days = dayNumber(timeZone, at) - dayNumber(timeZone, now);
  if (Math.abs(days) > 1) {
    const day = dayWords(language, timeZone, at, now);
    return sameYear(timeZone, at, now) || at > now
      ? Plain.parse(joined(day, clock(timeZone, at)))
      : day;
  }
  const { locale } = findLanguage(language);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  return Plain.parse(`${relative} ${clock(timeZone, at)}`);
}

/** The same of an end that is near: the time alone where it is today. */
export function formatUntil(
  language: Language,
  timeZone: string,
  instant: string | Date,
  now: Date,
): Plain {
  const at = new Date(instant);
  return dayNumber(timeZone, at) === dayNumber(timeZone, now)
    ? Plain.parse(clock(timeZone, at))
    : formatMoment(language, timeZone, at, now);
}

function dayWords(language: Language, timeZone: string, at: Date, now: Date): Plain {
  const { day } = CATALOGUES[language].values;
  const of = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(findLanguage(language).locale, {
      ...options,
      timeZone: knownZone(timeZone),
    });
  const part = (type: 'weekday' | 'day' | 'month' | 'year') =>
    of({
      weekday: 'short',
      day: 'numeric',
      year: 'numeric',
      month: 'short',
    })
      .formatToParts(at)
      .find((each) => each.type === type)
      ?.value.replace(/\.$/, '') ?? '';
  return Plain.parse(
    day({
      weekday: part('weekday'),
      day: part('day'),
      month: part('month'),
      year: sameYear(timeZone, at, now) ? undefined : part('year'),
    }),
  );
}

function clock(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: knownZone(timeZone),
  }).format(at);
}

function dayNumber(timeZone: string, at: Date): number {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: knownZone(timeZone) }).format(at);
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function sameYear(timeZone: string, one: Date, other: Date): boolean {
  const year = (at: Date) =>
    new Intl.DateTimeFormat('en-CA', { year: 'numeric', timeZone: knownZone(timeZone) }).format(at);
  return year(one) === year(other);
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
