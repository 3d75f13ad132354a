import { HOUR, MINUTE } from './calendar.js';
import type { Part } from './facts.js';
import type { Face } from './when.js';

/** The hours of each part of a day, from midnight. "last night" goes on until the next morning. */
export const PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  dawn: [0, 6],
  morning: [0, 12],
  noon: [11, 13],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 30],
};

/** The hours that may be said of a part of the day, as they are said, and what is added to those up to twelve. */
const SAID: Readonly<Record<Part, readonly [number, number, number]>> = {
  dawn: [0, 8, 0],
  morning: [1, 11, 0],
  noon: [1, 2, 12],
  afternoon: [1, 7, 12],
  evening: [5, 11, 12],
  night: [8, 11, 12],
};

function hourIn(hour: number, part: Part): number | undefined {
  const late = part === 'evening' || part === 'night';
  if (hour === 12 || hour === 0 || hour === 24) {
    if (late) return 24;
    if (part === 'dawn') return 0;
    return hour === 12 && part !== 'morning' ? 12 : undefined;
  }
  const [first, last, more] = SAID[part];
  if (hour >= first && hour <= last) return hour + more;
  if (part === 'noon' && hour === 11) return 11;
  const [from, to] = PARTS[part];
  const fits =
    hour > 12 && hour >= Math.min(from, 17) && hour <= Math.max(to, part === 'afternoon' ? 19 : 0);
  return fits ? hour : undefined;
}

/** Times of day, in milliseconds from midnight, that a clock time may mean; none where there is no such time. */
export function timesOf(face: Face, part: Part | undefined): readonly number[] {
  const { hour, minute, sure } = face;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return [];
  const past = minute * MINUTE;
  if (part) {
    const meant = hourIn(hour, part);
    return meant === undefined ? [] : [meant * HOUR + past];
  }
  if (sure || hour === 12 || hour === 0 || hour > 12) return [hour * HOUR + past];
  return [hour * HOUR + past, (hour + 12) * HOUR + past];
}
