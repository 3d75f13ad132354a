import { writeLength } from './length.js';
import type { TimeMeaning, TimeProblem } from './meaning.js';
import { resolveRange } from './ranges.js';
import { type Found, isWeekday, type Now, resolve } from './resolve.js';
import type { Said } from './said.js';
import type { When } from './when.js';
import { toIso } from './zone.js';

function problem(kind: TimeProblem): TimeMeaning {
  return { kind: 'problem', problem: kind };
}

const UNCLEAR = problem('time-unclear');

function isPast(found: Found, now: Now): boolean {
  return found.grain === 'moment' ? found.from <= now.instant : found.to <= now.instant;
}

/** The instant that a time stands for as an end: its start, or the very end that is named. */
function endOf(found: Found): number | undefined {
  if (found.grain === 'part') return;
  if (found.edge === undefined || found.edge === 'start') return found.from;
  return found.edge === 'end' ? found.to : undefined;
}

/** "through Friday" holds the whole of it; a time of day is no stretch: "through 3 pm". */
function lastOf(found: Found, inclusive: boolean): number | undefined {
  return inclusive && found.grain !== 'moment' ? found.to : endOf(found);
}

function beginning(found: Found): number | undefined {
  if (found.grain === 'part') return;
  return found.edge === undefined || found.edge === 'start' ? found.from : undefined;
}

function readRangeOf(said: Said, now: Now): TimeMeaning {
  const { when, to, connector } = said;
  const ends = resolveRange(said, now);
  if (!ends || !to) return UNCLEAR;
  const at = beginning(ends.from);
  const until = lastOf(ends.to, connector === 'through');
  if (isPast(ends.from, now)) return problem('time-past');
  // "from Monday to Friday": every week? and is Friday one of the days?
  const days = ends.to.grain === 'day' || ends.to.grain === 'period';
  const open =
    connector === 'to' || connector === 'and' || (isWeekday(when) && said.role !== 'from');
  if (days && open && now.language === 'en') return UNCLEAR;
  if (at === undefined || until === undefined || at <= now.instant || until <= at) return UNCLEAR;
  return { kind: 'between', at: toIso(at, now.zone), until: toIso(until, now.zone) };
}

function readLengthOf(said: Said): TimeMeaning {
  const { length } = said.when;
  if (!length || said.when.unclear || said.when.vague) return UNCLEAR;
  // "for 2 hours tomorrow" begins then.
  const { day, period, part, face, edge, instant, shift } = said.when;
  if (day ?? period ?? part ?? face ?? edge ?? instant ?? shift) return UNCLEAR;
  if (length.lie === 'rolling') return problem('time-past');
  const counts = said.role === 'for' || said.role === 'plain';
  if (!counts || length.lie === 'within') return UNCLEAR;
  return { kind: 'for', length: writeLength(length.length) };
}

function readUntil(found: Found, said: Said, now: Now): TimeMeaning {
  const inclusive = said.role === 'through' || said.rest === true || said.role === 'for';
  const until = lastOf(found, inclusive);
  if (isPast(found, now)) return problem('time-past');
  // 到周末: up to Saturday, or to the end of it?
  const weekend = now.language === 'zh' && said.when.period?.is === 'weekend';
  if (until === undefined || until <= now.instant || weekend) return UNCLEAR;
  return { kind: 'until', until: toIso(until, now.zone) };
}

/** "last Monday" is past, whichever it is. */
function isBehind({ when }: Said): boolean {
  const { day } = when;
  return day?.is === 'weekday' && (day.week ?? 0) < 0;
}

/** "tonight at 10 am" */
function contradicts({ part, face }: When): boolean {
  const late = part === 'afternoon' || part === 'evening' || part === 'night';
  return late && face?.sure === true && face.hour < 12;
}

/** What a time means in an order: it has to lie ahead, and to be certain to the minute. */
export function readOrder(said: Said, now: Now): TimeMeaning {
  if (said.vague || contradicts(said.when)) return UNCLEAR;
  if (said.to) return readRangeOf(said, now);
  if (said.when.length) return readLengthOf(said);
  const found = resolve(said.when, now);
  if (!found) return isBehind(said) ? problem('time-past') : UNCLEAR;
  switch (said.role) {
    case 'until':
    case 'through':
      return readUntil(found, said, now);
    case 'for': {
      // "for today", "for the rest of the week"; "for Friday" begins later.
      const whole = found.edge === undefined && found.grain !== 'part' && found.grain !== 'moment';
      const runs = found.from <= now.instant && found.to > now.instant;
      const rest = whole && runs && (said.rest || found.grain === 'day');
      if (rest) return readUntil(found, said, now);
      return isPast(found, now) ? problem('time-past') : UNCLEAR;
    }
    case 'plain':
    case 'in':
    case 'from':
    case 'after': {
      if (isPast(found, now)) return problem('time-past');
      const at = beginning(found);
      const { when } = said;
      const shifted = when.shift !== undefined || when.day?.is === 'shift';
      const exact = found.grain === 'moment' || found.grain === 'day';
      // "after Friday", "next week", "in January": when then?
      if (at === undefined || at <= now.instant || (!exact && said.role !== 'from')) return UNCLEAR;
      if (said.role === 'after' && !shifted) return UNCLEAR;
      return { kind: 'at', at: toIso(at, now.zone) };
    }
    default:
      return isPast(found, now) ? problem('time-past') : UNCLEAR;
  }
}
