import { DAY, HOUR, MINUTE, type Span, startOfDay } from './calendar.js';
import { findDay, findPeriod, type Reference } from './days.js';
import { PARTS, timesOf } from './face.js';
import type { Edge } from './facts.js';
import { shift } from './length.js';
import type { TimeMode } from './meaning.js';
import type { Day, When } from './when.js';
import { instantOf, wallClock } from './zone.js';

/** Now, told once for all times of a text. */
export interface Now {
  readonly instant: number;
  readonly wall: number;
  readonly zone: string;
  readonly mode: TimeMode;
  readonly language: 'en' | 'zh';
}

/** A time that was found on the calendar, in instants; a moment lasts as long as it is told exactly. */
export interface Found extends Span {
  readonly grain: 'moment' | 'part' | 'day' | 'period';
  readonly edge?: Edge;
}

function toInstants(now: Now, span: Span, grain: Found['grain'], edge?: Edge): Found {
  const from = instantOf(span.from, now.zone);
  const to = instantOf(span.to, now.zone);
  return { from, to, grain, ...(edge ? { edge } : {}) };
}

/** The one time of day meant among the two that "at 9" may mean. */
function pickTime(
  times: readonly number[],
  day: number,
  said: boolean,
  now: Now,
): number | undefined {
  const [first, second] = times;
  if (first === undefined || second === undefined) return first;
  const usual = first >= 7 * HOUR;
  if (now.mode === 'order') {
    const late = day === startOfDay(now.wall) && day + first <= now.wall;
    return usual && !late ? first : undefined;
  }
  const behind = times.filter((time) => day + time <= now.wall);
  return behind.length === 1 || (usual && said) ? behind[0] : undefined;
}

/** "from 9 to 5": the end lies after the beginning, and nearest to it. */
function afterBase(times: readonly number[], base: number): number | undefined {
  const day = startOfDay(base);
  return [day, day + DAY]
    .flatMap((there) => times.map((time) => there + time))
    .filter((wall) => wall > base)
    .sort((a, b) => a - b)[0];
}

function findMoment(when: When, now: Now, base: number | undefined): Found | undefined {
  const { face, part } = when;
  if (!face) return;
  const midnight = face.hour === 24 && now.language === 'en' && part === undefined;
  // "tomorrow at midnight": does the day begin, or end?
  if (midnight && when.day && when.day.is !== 'date') return;
  const times = midnight && now.mode === 'past' && base === undefined ? [0] : timesOf(face, part);
  let wall: number | undefined;
  if (!when.day && base !== undefined) wall = afterBase(times, base);
  else {
    const early = times[0];
    const reference: Reference = {
      wall: now.wall,
      mode: now.mode,
      ...(base === undefined ? {} : { base }),
      ...(early === undefined ? {} : { time: early }),
    };
    const day = findDay(when.day ?? { is: 'offset', days: 0 }, reference);
    if (day === undefined) return;
    const after = times.filter((time) => base === undefined || day + time > base);
    const time = base === undefined ? pickTime(times, day, when.day !== undefined, now) : after[0];
    wall = time === undefined ? undefined : day + time;
  }
  if (wall === undefined) return;
  return toInstants(now, { from: wall, to: wall + (face.minute === 0 ? HOUR : MINUTE) }, 'moment');
}

/** Puts a day and a period together: "Monday next week", 下个月15号, 去年11月20日. */
function combine(when: When): Day | undefined {
  const { day, period } = when;
  if (!day || !period) return day;
  if (
    day.is === 'weekday' &&
    period.is === 'unit' &&
    period.unit === 'week' &&
    day.week === undefined
  )
    return { ...day, week: period.offset };
  if (day.is !== 'date' || period.is !== 'unit') return;
  if (period.unit === 'month' && day.month === undefined && !when.edge)
    return { ...day, months: period.offset };
  if (period.unit === 'year' && day.month !== undefined && day.year === undefined && !when.edge)
    return { ...day, years: period.offset };
  return;
}

const THIRDS: Partial<Record<Edge, readonly [number, number]>> = {
  start: [0, 10],
  early: [0, 10],
  mid: [10, 20],
};

/** The days that "early November" or 月底 names; weeks and years have none that all agree on. */
export function narrow(found: Found, now: Now): Found | undefined {
  const { edge } = found;
  if (edge === undefined) return found;
  const [from, to] = [wallClock(found.from, now.zone), wallClock(found.to, now.zone)];
  const days = (to - from) / DAY;
  if (days < 28 || days > 31) return;
  const [first, last] = THIRDS[edge] ?? [20, days];
  return toInstants(now, { from: from + first * DAY, to: from + last * DAY }, 'part');
}

function findSpan(when: When, now: Now, base: number | undefined): Found | undefined {
  const reference: Reference = {
    wall: now.wall,
    mode: now.mode,
    ...(base === undefined ? {} : { base }),
  };
  const { part, edge } = when;
  const said = combine(when);
  if (said) {
    const from = findDay(said, reference);
    if (from === undefined) return;
    if (!part) return toInstants(now, { from, to: from + DAY }, 'day', edge);
    const [first, last] = PARTS[part];
    return toInstants(now, { from: from + first * HOUR, to: from + last * HOUR }, 'part');
  }
  if (when.day) return;
  if (when.period) {
    const span = part ? undefined : findPeriod(when.period, reference);
    return span && toInstants(now, span, 'period', edge);
  }
  if (!part) return;
  const [first, last] = PARTS[part];
  const today = startOfDay(now.wall);
  return toInstants(now, { from: today + first * HOUR, to: today + last * HOUR }, 'part');
}

/** Finds a time on the calendar; undefined where it is not certain which one is meant. `base`: it ends a range from there. */
export function resolve(when: When, now: Now, base?: number): Found | undefined {
  if (when.unclear || when.vague || when.length || when.number !== undefined) return;
  if (when.now) return { from: now.instant, to: now.instant, grain: 'moment' };
  if (when.instant !== undefined)
    return { from: when.instant, to: when.instant + MINUTE, grain: 'moment' };
  if (when.shift) {
    if (when.day || when.face || when.period) return;
    const { length, sign } = when.shift;
    const from = shift(now.instant, length, now.zone, sign);
    return { from, to: from + (length.minutes % 60 === 0 ? HOUR : MINUTE), grain: 'moment' };
  }
  const wall = base === undefined ? undefined : wallClock(base, now.zone);
  const { day } = when;
  // "in 2 days" keeps the time of day.
  if (day?.is === 'shift' && day.sign > 0 && !when.face && !when.part && !when.period) {
    const from = shift(now.instant, day.length, now.zone, 1);
    return { from, to: from + MINUTE, grain: 'moment' };
  }
  const joined = combine(when);
  if (when.face) {
    if (when.edge || (when.period && !joined)) return;
    return findMoment({ ...when, ...(joined ? { day: joined } : {}) }, now, wall);
  }
  return findSpan(when, now, wall);
}

/** Whether a time is a mere weekday, which returns every week. */
export function isWeekday(when: When): boolean {
  const { day } = when;
  return (
    day?.is === 'weekday' && day.week === undefined && !when.period && !when.face && !when.part
  );
}

/** The weekday of a time, for those that know none: used to go back by whole weeks. */
export function weekBefore(found: Found, now: Now): Found {
  const [from, to] = [wallClock(found.from, now.zone), wallClock(found.to, now.zone)];
  return toInstants(now, { from: from - 7 * DAY, to: to - 7 * DAY }, found.grain);
}
