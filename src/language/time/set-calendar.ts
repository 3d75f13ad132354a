import type { Lexeme } from './facts.js';
import { factAt, isLink } from './read-length.js';
import type { Day, Period, When } from './when.js';

/** The year that follows a date: "December 24, 2026". */
export function yearAt(
  lexemes: readonly Lexeme[],
  at: number,
): { year: number; next: number } | undefined {
  const place = isLink(lexemes, at, 'comma', 'of') ? at + 1 : at;
  const fact = factAt(lexemes, place);
  const year =
    fact.is === 'number' && fact.digits === true && fact.value >= 1970 && fact.value < 2200;
  return year ? { year: fact.value, next: place + 1 } : undefined;
}

/** Puts a day into a time; false where it has another. */
export function setDay(when: When, day: Day): boolean {
  if (!when.day) {
    when.day = day;
    return true;
  }
  // "Friday 4 December", "4 December, a Friday"
  const [weekday, date] = when.day.is === 'weekday' ? [when.day, day] : [day, when.day];
  if (weekday.is !== 'weekday' || date.is !== 'date' || weekday.week !== undefined) return false;
  when.day = { ...date, weekday: weekday.day };
  return true;
}

/** A number that may be a day of a month. */
export function dayNumber(lexemes: readonly Lexeme[], at: number): number | undefined {
  const fact = factAt(lexemes, at);
  if (fact.is === 'nth' && !fact.word) return fact.value;
  const whole = fact.is === 'number' && fact.digits && fact.value >= 1 && fact.value <= 31;
  return whole ? fact.value : undefined;
}

/** Puts a period into a time; false where it has another. */
export function setPeriod(when: When, period: Period): boolean {
  if (!when.period) {
    when.period = period;
    return true;
  }
  // 去年11月
  const { period: outer } = when;
  if (outer.is === 'unit' && outer.unit === 'year' && period.is === 'month') {
    when.period = { ...period, years: outer.offset };
    return true;
  }
  return false;
}
