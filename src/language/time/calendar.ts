import type { Unit } from './facts.js';

/** Wall clock times are milliseconds as `Date.UTC` gives for the numbers that the clock shows: see zone. */
export const DAY = 86_400_000;
export const HOUR = 3_600_000;
export const MINUTE = 60_000;

/** Wall clock times from `from` up to `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function startOfDay(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

/** Monday is 0. */
export function weekdayOf(wall: number): number {
  return (Math.floor(wall / DAY) + 3) % 7;
}

export function yearOf(wall: number): number {
  return new Date(wall).getUTCFullYear();
}

/** January is 1. */
export function monthOf(wall: number): number {
  return new Date(wall).getUTCMonth() + 1;
}

/** A day by its numbers; undefined where the calendar has none such (30 February). */
export function dayAt(year: number, month: number, day: number): number | undefined {
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  const real =
    year >= 1970 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? wall : undefined;
}

/** The same day and time of another month, or that month's last day where it has no such day. */
export function addMonths(wall: number, count: number): number {
  const date = new Date(wall);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1);
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 1);
  const day = Math.min(date.getUTCDate(), (next - first) / DAY);
  return first + (day - 1) * DAY + (wall - startOfDay(wall));
}

/** A month by its number, which may lie outside 1 to 12. */
export function monthSpan(year: number, month: number, months = 1): Span {
  return { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month - 1 + months, 1) };
}

/** The day, week (Monday to Sunday), month, quarter or year that lies so many from the one of `wall`. */
export function unitSpan(wall: number, unit: Unit, offset: number): Span {
  const day = startOfDay(wall);
  switch (unit) {
    case 'week': {
      const from = day + (offset * 7 - weekdayOf(wall)) * DAY;
      return { from, to: from + 7 * DAY };
    }
    case 'month':
      return monthSpan(yearOf(wall), monthOf(wall) + offset);
    case 'quarter': {
      const first = Math.floor((monthOf(wall) - 1) / 3) * 3 + 1;
      return monthSpan(yearOf(wall), first + offset * 3, 3);
    }
    case 'year':
      return monthSpan(yearOf(wall) + offset, 1, 12);
    case 'day':
      return { from: day + offset * DAY, to: day + (offset + 1) * DAY };
    default: {
      const length = unit === 'hour' ? HOUR : MINUTE;
      const from = Math.floor(wall / length + offset) * length;
      return { from, to: from + length };
    }
  }
}
