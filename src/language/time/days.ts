import {
  addMonths,
  DAY,
  dayAt,
  monthOf,
  monthSpan,
  type Span,
  startOfDay,
  unitSpan,
  weekdayOf,
  yearOf,
} from './calendar.js';
import type { TimeMode } from './meaning.js';
import type { Day, Period } from './when.js';

/** What a day or a period is counted from; all by the wall clock. */
export interface Reference {
  readonly wall: number;
  readonly mode: TimeMode;
  /** The beginning of the range that this is the end of. */
  readonly base?: number;
  /** Milliseconds into the day at which it is to lie ahead; a whole day without. */
  readonly time?: number;
}

const WEEK = 7 * DAY;

function findWeekday(day: Day & { is: 'weekday' }, reference: Reference): number | undefined {
  const { wall, base, mode } = reference;
  const today = startOfDay(wall);
  const monday = today - weekdayOf(wall) * DAY;
  const ahead = (day.day - weekdayOf(wall) + 6) % 7;
  const next = today + (ahead + 1) * DAY;
  if (day.week !== undefined) {
    const there = monday + (day.week * 7 + day.day) * DAY;
    if (!day.loose || day.week === 0) return there;
    const near = day.week > 0 ? next : lastOf(today, day.day);
    return near === there ? there : undefined;
  }
  if (base !== undefined) {
    const first = startOfDay(base);
    const same = first + ((day.day - weekdayOf(base) + 7) % 7) * DAY;
    const ends = same + (reference.time ?? (mode === 'past' ? DAY : 0));
    return ends > base ? same : same + WEEK;
  }
  return mode === 'order' ? next : lastOf(today, day.day);
}

function lastOf(today: number, day: number): number {
  return today - (((weekdayOf(today) - day + 6) % 7) + 1) * DAY;
}

/** The first of these that still lies ahead (from the start of a range), or the last that has begun. */
function choose(
  candidate: (count: number) => number | undefined,
  reference: Reference,
): number | undefined {
  const { wall, base, mode } = reference;
  // Today's date, said of an hour that is over, is a slip and not that of the next year.
  const length = base === undefined ? DAY : (reference.time ?? DAY);
  const ahead = mode === 'order' || base !== undefined;
  const from = base ?? wall;
  // Eight years hold a 29 February.
  for (let count = 0; count < 9; count++) {
    const day = candidate(ahead ? count - 1 : 1 - count);
    if (day === undefined) continue;
    if (ahead ? day + length > from : day + (reference.time ?? 0) <= wall) return day;
  }
  return;
}

function findDate(day: Day & { is: 'date' }, reference: Reference): number | undefined {
  const start = reference.base ?? reference.wall;
  const year = yearOf(start);
  if (day.month === undefined) {
    if (day.months !== undefined) {
      const month = addMonths(unitSpan(reference.wall, 'month', 0).from, day.months);
      return dayAt(yearOf(month), monthOf(month), day.day);
    }
    return choose((count) => {
      const { from } = monthSpan(year, monthOf(start) + count);
      return dayAt(yearOf(from), monthOf(from), day.day);
    }, reference);
  }
  const { month } = day;
  if (day.year !== undefined) return dayAt(day.year, month, day.day);
  if (day.years !== undefined) return dayAt(yearOf(reference.wall) + day.years, month, day.day);
  return choose((count) => dayAt(year + count, month, day.day), reference);
}

function findNth(day: Day & { is: 'nth' }, reference: Reference): number | undefined {
  const month = findPeriod(day.month, reference);
  if (!month) return;
  if (day.nth < 0) return lastOf(month.to, day.day);
  const first = month.from + ((day.day - weekdayOf(month.from) + 7) % 7) * DAY;
  const there = first + (day.nth - 1) * WEEK;
  return there < month.to ? there : undefined;
}

/** The midnight at which a day begins; undefined where it is not certain which, or there is none. */
export function findDay(day: Day, reference: Reference): number | undefined {
  switch (day.is) {
    case 'offset':
      return startOfDay(reference.wall) + day.days * DAY;
    case 'weekday':
      return findWeekday(day, reference);
    case 'date': {
      const there = findDate(day, reference);
      const fits =
        day.weekday === undefined || there === undefined || weekdayOf(there) === day.weekday;
      return fits ? there : undefined;
    }
    case 'nth':
      return findNth(day, reference);
    case 'shift': {
      const { length, sign } = day;
      return startOfDay(addMonths(reference.wall, sign * length.months) + sign * length.days * DAY);
    }
  }
}

function isYear(year: number): boolean {
  return year >= 1970 && year < 2200;
}

function findMonth(period: Period & { is: 'month' }, reference: Reference): Span | undefined {
  const { wall, mode, base } = reference;
  const { month, which } = period;
  const year = yearOf(wall);
  if (month < 1 || month > 12) return;
  if (period.year !== undefined)
    return isYear(period.year) ? monthSpan(period.year, month) : undefined;
  if (period.years !== undefined) return monthSpan(year + period.years, month);
  const now = monthOf(wall);
  if (which !== undefined) {
    // "last November", said in December: this year's?
    if (which === 0) return monthSpan(year, month);
    if (which < 0) return month >= now ? monthSpan(year - 1, month) : undefined;
    return month <= now ? monthSpan(year + 1, month) : undefined;
  }
  if (base !== undefined) {
    const same = monthSpan(yearOf(base), month);
    return (mode === 'past' ? same.to : same.from) > base
      ? same
      : monthSpan(yearOf(base) + 1, month);
  }
  if (mode === 'past') return monthSpan(month <= now ? year : year - 1, month);
  return monthSpan(month >= now ? year : year + 1, month);
}

/** The span of a period; undefined where it is not certain which. */
export function findPeriod(period: Period, reference: Reference): Span | undefined {
  const { wall, mode } = reference;
  switch (period.is) {
    case 'unit':
      return unitSpan(wall, period.unit, period.offset);
    case 'weekend': {
      const { from: monday } = unitSpan(wall, 'week', period.offset ?? 0);
      const saturday = monday + 5 * DAY;
      const back = period.offset === undefined && mode === 'past' && saturday > wall ? WEEK : 0;
      return { from: saturday - back, to: saturday - back + 2 * DAY };
    }
    case 'month':
      return findMonth(period, reference);
    case 'year':
      return isYear(period.year) ? monthSpan(period.year, 1, 12) : undefined;
  }
}
