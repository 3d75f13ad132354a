import { type Found, isWeekday, type Now, resolve, weekBefore } from './resolve.js';
import type { Said } from './said.js';
import type { Face, When } from './when.js';

/** Both ends of a range. */
export interface Ends {
  readonly from: Found;
  readonly to: Found;
}

/** "2 and 4 pm": the beginning takes the half of the day of the end, unless it would then come after it. */
function likeEnd(number: number, end: Face): Face {
  const late = end.sure && end.hour > 12 && number > 0 && number <= 12;
  const hour = late && (number % 12) + 12 < end.hour ? (number % 12) + 12 : number;
  return { hour, minute: 0, sure: end.sure };
}

function fill(said: Said): { first: When; second: When } | undefined {
  const { when: first, to: second } = said;
  if (!second) return;
  const { number, ...rest } = first;
  if (number !== undefined) {
    if (second.face) return { first: { ...rest, face: likeEnd(number, second.face) }, second };
    const { day } = second;
    if (day?.is !== 'date' || first.day) return;
    const { weekday: _, ...date } = day;
    return { first: { ...rest, day: { ...date, day: number } }, second };
  }
  const { face } = first;
  // "tomorrow 2-4 pm"
  const apart = first.day !== undefined && second.day !== undefined;
  if (face && !face.sure && face.minute === 0 && !first.part && !apart && second.face?.sure)
    return { first: { ...first, face: likeEnd(face.hour, second.face) }, second };
  return { first, second };
}

/** The day that only the end names: "between 9 and 11 yesterday". */
function shareDay(first: When, second: When): When {
  if (first.day || first.period || !first.face || !second.face || !second.day) return first;
  const part = first.part ?? second.part;
  return { ...first, day: second.day, ...(part ? { part } : {}) };
}

/** Finds both ends of a range on the calendar; undefined where that is not certain. */
export function resolveRange(said: Said, now: Now): Ends | undefined {
  const filled = fill(said);
  if (!filled) return;
  const { second } = filled;
  const shared = shareDay(filled.first, second);
  // "from 6pm until 9am tomorrow": the evening of today, "from 9am until 5pm tomorrow" may begin on either day.
  if (shared !== filled.first && said.connector === 'until' && now.language === 'en') return;
  const from = resolve(shared, now);
  if (!from) return;
  const date = second.day;
  // 11月20日到25日
  const begun = filled.first.day;
  if (
    date?.is === 'date' &&
    date.month === undefined &&
    begun?.is === 'date' &&
    begun.month !== undefined
  ) {
    const to = resolve({ ...second, day: { ...begun, day: date.day } }, now, from.from);
    return to && { from, to };
  }
  const to = resolve(second, now, from.from);
  if (to && now.mode === 'past' && to.from > now.instant && isWeekday(second))
    return isWeekday(shared) ? { from: weekBefore(from, now), to: weekBefore(to, now) } : undefined;
  return to && { from, to };
}
