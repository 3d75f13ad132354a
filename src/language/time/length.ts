import { addMonths, DAY, HOUR, MINUTE } from './calendar.js';
import type { Unit } from './facts.js';
import type { Clock } from './meaning.js';
import { instantOf, toIso, wallClock } from './zone.js';

/** An amount of time, as said: the two parts of "2 hours 30 minutes" in one. */
export interface Length {
  readonly months: number;
  readonly days: number;
  readonly minutes: number;
}

const NONE: Length = { months: 0, days: 0, minutes: 0 };

/** A length of so many units; undefined where a calendar cannot have it (one and a half months). */
export function lengthOf(count: number, unit: Unit): Length | undefined {
  // Longer than anybody orders, and no year beyond 9999.
  if (!(count > 0) || count > (unit === 'year' ? 100 : 1200)) return;
  switch (unit) {
    case 'minute':
    case 'hour': {
      const minutes = count * (unit === 'hour' ? 60 : 1);
      return Number.isInteger(minutes) ? { ...NONE, minutes } : undefined;
    }
    case 'day':
    case 'week': {
      const days = count * (unit === 'week' ? 7 : 1);
      return Number.isInteger(days) ? { ...NONE, days } : undefined;
    }
    default: {
      const months = count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1);
      return Number.isInteger(months) ? { ...NONE, months } : undefined;
    }
  }
}

/** "2 hours" and "30 minutes" */
export function joinLengths(one: Length, other: Length): Length {
  return {
    months: one.months + other.months,
    days: one.days + other.days,
    minutes: one.minutes + other.minutes,
  };
}

/** ISO 8601: PT2H30M, P14D, P1M. */
export function writeLength({ months, days, minutes }: Length): string {
  const date = `${months ? `${months}M` : ''}${days ? `${days}D` : ''}`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const time = `${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`;
  return `P${date}${time ? `T${time}` : ''}`;
}

function readLength(text: string): Length | undefined {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(
    text,
  );
  if (!match) return;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const length = {
    months: years * 12 + months,
    days: weeks * 7 + days,
    minutes: hours * 60 + minutes,
  };
  return length.months + length.days + length.minutes > 0 ? length : undefined;
}

/**
 * An instant so much later (or earlier: `sign` -1). Days keep the time of day that the clock shows, hours are as long
 * as they are where summer time begins or ends.
 */
export function shift(instant: number, length: Length, timeZone: string, sign: 1 | -1): number {
  let moved = instant;
  if (length.months !== 0 || length.days !== 0) {
    const wall = wallClock(instant, timeZone);
    moved = instantOf(addMonths(wall, sign * length.months) + sign * length.days * DAY, timeZone);
  }
  return moved + sign * (Math.floor(length.minutes / 60) * HOUR + (length.minutes % 60) * MINUTE);
}

/** The end of a length that begins at `at`, or now; undefined where `length` is no ISO 8601 duration. */
export function addLength(
  clock: Clock,
  at: string | undefined,
  length: string,
): string | undefined {
  const read = readLength(length);
  const start = at === undefined ? clock.now.getTime() : Date.parse(at);
  if (!read || Number.isNaN(start) || read.months > 12_000 || read.days > 365_000) return;
  if (read.minutes > 1e8) return;
  return toIso(shift(start, read, clock.timeZone, 1), clock.timeZone);
}
