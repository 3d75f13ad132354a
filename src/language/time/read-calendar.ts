import type { Fact, Lexeme } from './facts.js';
import { lengthOf } from './length.js';
import { factAt, isLink } from './read-length.js';
import { dayNumber, setDay, setPeriod, yearAt } from './set-calendar.js';
import type { Period, When } from './when.js';

function setMonthDay(
  when: When,
  day: number,
  month: number,
  lexemes: readonly Lexeme[],
  next: number,
): number | undefined {
  const year = yearAt(lexemes, next);
  const set = setDay(when, { is: 'date', day, month, ...(year ? { year: year.year } : {}) });
  return set ? (year?.next ?? next) : undefined;
}

/** "the first Monday of next month" */
function readNth(
  when: When,
  nth: number,
  lexemes: readonly Lexeme[],
  at: number,
): number | undefined {
  const day = factAt(lexemes, at);
  if (day.is !== 'weekday' || !isLink(lexemes, at + 1, 'of', 'in') || when.day) return;
  const inner: When = {};
  let place = at + 2;
  while (isLink(lexemes, place, 'the')) place += 1;
  const unit = factAt(lexemes, place);
  const next =
    readPeriod(inner, lexemes, place) ??
    readWhich(inner, lexemes, place) ??
    (unit.is === 'unit' && unit.unit === 'month' ? place + 1 : undefined);
  const month = inner.period ?? { is: 'unit', unit: 'month', offset: 0 };
  if (next === undefined || (month.is === 'unit' && month.unit !== 'month')) return;
  when.day = { is: 'nth', nth, day: day.day, month };
  return next;
}

/** "the first week of November", "the week of the 16th": nobody says where it begins. */
export function readInside(when: When, lexemes: readonly Lexeme[], at: number): number | undefined {
  if (factAt(lexemes, at).is !== 'unit' || !isLink(lexemes, at + 1, 'of', 'in')) return;
  const inner: When = {};
  const place = isLink(lexemes, at + 2, 'the') ? at + 3 : at + 2;
  const unit = factAt(lexemes, place);
  if (unit.is === 'unit' && place === at + 2) return;
  const next =
    unit.is === 'unit'
      ? place + 1
      : (readDay(inner, lexemes, place) ??
        readPeriod(inner, lexemes, place) ??
        readWhich(inner, lexemes, place));
  if (next !== undefined) when.unclear = true;
  return next;
}

/** Reads a weekday or a date, or a place within one, into a time. */
export function readDate(when: When, lexemes: readonly Lexeme[], at: number): number | undefined {
  return readDay(when, lexemes, at) ?? readWithin(when, lexemes, at);
}

/** "the first week of …": of a day or a period, not of another such week. */
function readWithin(when: When, lexemes: readonly Lexeme[], at: number): number | undefined {
  const fact = factAt(lexemes, at);
  const counted = fact.is === 'nth' ? fact.word : fact.is === 'which' && fact.offset === -1;
  return counted ? readInside(when, lexemes, at + 1) : undefined;
}

function readDay(when: When, lexemes: readonly Lexeme[], at: number): number | undefined {
  const fact = factAt(lexemes, at);
  if (fact.is === 'weekday') {
    if (!setDay(when, { is: 'weekday', day: fact.day })) return;
    if (fact.weak) when.weak = true;
    return at + 1;
  }
  const day = dayNumber(lexemes, at);
  if (day !== undefined) {
    // "24 December", "the 15th of March"
    const place = isLink(lexemes, at + 1, 'of') ? at + 2 : at + 1;
    const named = factAt(lexemes, place);
    if (named.is === 'month') return setMonthDay(when, day, named.month, lexemes, place + 1);
  }
  if (fact.is === 'nth') {
    if (fact.word) return readNth(when, fact.value, lexemes, at + 1);
    return setDay(when, { is: 'date', day: fact.value }) ? at + 1 : undefined;
  }
  if (fact.is === 'which' && fact.offset === -1) {
    const nth = readNth(when, -1, lexemes, at + 1);
    if (nth !== undefined) return nth;
  }
  if (fact.is === 'month') {
    const place = isLink(lexemes, at + 1, 'the') ? at + 2 : at + 1;
    const number = dayNumber(lexemes, place);
    if (number !== undefined && factAt(lexemes, place + 1).is !== 'unit')
      return setMonthDay(when, number, fact.month, lexemes, place + 1);
  }
  return fact.is === 'date' ? readFigures(when, fact, at) : undefined;
}

/** A date in figures, or with 月 and 日; a month or a year alone is a period. */
function readFigures(when: When, fact: Fact & { is: 'date' }, at: number): number | undefined {
  const { day = 1, month, year, clock, unsorted } = fact;
  if (fact.day === undefined && !unsorted) return;
  const set = setDay(when, {
    is: 'date',
    day,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  });
  if (!set) return;
  if (unsorted) when.unclear = true;
  if (clock) when.face = { ...clock, sure: true };
  if (fact.weak) when.weak = true;
  return at + 1;
}

/** Reads a month, a year, a weekend, or a place in one into a time. */
export function readPeriod(when: When, lexemes: readonly Lexeme[], at: number): number | undefined {
  const fact = factAt(lexemes, at);
  switch (fact.is) {
    case 'month': {
      const year = yearAt(lexemes, at + 1);
      const period = {
        is: 'month',
        month: fact.month,
        ...(year ? { year: year.year } : {}),
      } as const;
      if (!setPeriod(when, period)) return;
      if (fact.weak && !year) when.weak = true;
      return year?.next ?? at + 1;
    }
    case 'date': {
      if (fact.day !== undefined) return;
      const { month, year } = fact;
      if (fact.unsorted || (month === undefined && year === undefined)) return;
      const period: Period =
        month === undefined
          ? { is: 'year', year: year ?? 0 }
          : { is: 'month', month, ...(year === undefined ? {} : { year }) };
      return setPeriod(when, period) ? at + 1 : undefined;
    }
    case 'number': {
      const year =
        isLink(lexemes, at - 1, 'in', 'since', 'during', 'before', 'until', 'from') &&
        yearAt(lexemes, at);
      if (!year || !setPeriod(when, { is: 'year', year: year.year })) return;
      return year.next;
    }
    case 'period':
      if (!setPeriod(when, { is: 'unit', unit: fact.unit, offset: fact.offset })) return;
      if (fact.edge) when.edge = fact.edge;
      return at + 1;
    case 'weekend':
      return setPeriod(when, { is: 'weekend' }) ? at + 1 : undefined;
    case 'edge':
      return readEdge(when, lexemes, at);
    default:
      return;
  }
}

function readEdge(when: When, lexemes: readonly Lexeme[], at: number): number | undefined {
  const fact = factAt(lexemes, at);
  if (fact.is !== 'edge' || when.edge) return;
  // 11月底, 上周末
  if (when.period && !when.day) {
    when.edge = fact.edge;
    return at + 1;
  }
  if (fact.after || Object.keys(when).length > 0) return;
  let place = at + 1;
  while (isLink(lexemes, place, 'of', 'the', 'on')) place += 1;
  const inner: When = {};
  const unit = factAt(lexemes, place);
  // "the end of the end of …"
  if (unit.is === 'edge') return;
  const day = unit.is === 'day' ? unit : undefined;
  let next =
    readDate(inner, lexemes, place) ??
    readPeriod(inner, lexemes, place) ??
    readWhich(inner, lexemes, place);
  if (next === undefined && day) {
    inner.day = { is: 'offset', days: day.days };
    if (day.part) inner.unclear = true;
    next = place + 1;
  }
  if (next === undefined && unit.is === 'unit' && place > at + 1) {
    inner.period = { is: 'unit', unit: unit.unit, offset: 0 };
    next = place + 1;
  }
  if (next === undefined || inner.edge) return;
  Object.assign(when, inner, { edge: fact.edge });
  return next;
}

/** Reads "last week", "this morning", "next Friday", 下周一 into a time. */
export function readWhich(when: When, lexemes: readonly Lexeme[], at: number): number | undefined {
  const which = factAt(lexemes, at);
  const what = factAt(lexemes, at + 1);
  if (which.is === 'ahead') {
    if (what.is === 'weekend')
      return setPeriod(when, { is: 'weekend', offset: 0 }) ? at + 2 : undefined;
    return what.is === 'weekday' && setDay(when, { is: 'weekday', day: what.day })
      ? at + 2
      : undefined;
  }
  if (which.is !== 'which') return;
  const { offset } = which;
  switch (what.is) {
    case 'weekday': {
      const loose = which.loose ? ({ loose: true } as const) : {};
      const set = setDay(when, { is: 'weekday', day: what.day, week: offset, ...loose });
      return set ? at + 2 : undefined;
    }
    case 'weekend':
      return setPeriod(when, { is: 'weekend', offset }) ? at + 2 : undefined;
    case 'month':
      return setPeriod(when, { is: 'month', month: what.month, which: offset })
        ? at + 2
        : undefined;
    case 'part':
      if (when.day || when.part || offset > 0) return;
      when.day = { is: 'offset', days: offset };
      when.part = what.part;
      return at + 2;
    case 'unit': {
      const short = what.unit === 'hour' || what.unit === 'minute';
      // 上天 is no time.
      if (!which.loose && (short || what.unit === 'day')) return;
      const length = offset > 0 && short ? lengthOf(1, what.unit) : undefined;
      if (length && Object.keys(when).length === 0) {
        // "for the next hour"
        when.length = { length, lie: 'ahead' };
        return at + 2;
      }
      return setPeriod(when, { is: 'unit', unit: what.unit, offset }) ? at + 2 : undefined;
    }
    case 'period':
      // 上个月底
      if (!what.edge || !setPeriod(when, { is: 'unit', unit: what.unit, offset })) return;
      when.edge = what.edge;
      return at + 2;
    default:
      return;
  }
}
