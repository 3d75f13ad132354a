import { lengthOf, shift } from './length.js';
import type { TimeMeaning } from './meaning.js';
import { resolveRange } from './ranges.js';
import { type Found, type Now, narrow, resolve } from './resolve.js';
import type { Said } from './said.js';
import type { When } from './when.js';
import { toIso } from './zone.js';

const UNCLEAR: TimeMeaning = { kind: 'problem', problem: 'time-unclear' };

function span(now: Now, from: number | undefined, to: number | undefined): TimeMeaning {
  if (from === undefined && to === undefined) return UNCLEAR;
  // What has not begun is in no log.
  if (from !== undefined && from > now.instant) return UNCLEAR;
  if (from !== undefined && to !== undefined && to <= from) return UNCLEAR;
  return {
    kind: 'past',
    ...(from === undefined ? {} : { from: toIso(from, now.zone) }),
    ...(to === undefined ? {} : { to: toIso(to, now.zone) }),
  };
}

/** Where a range or a "since" begins: "since the end of October" begins on no day that is certain. */
function beginning(found: Found, now: Now): number | undefined {
  if (found.edge === 'end' || found.edge === 'late') return;
  return found.edge === undefined || found.edge === 'start' ? found.from : narrow(found, now)?.from;
}

function ending(found: Found, inclusive: boolean): number | undefined {
  if (found.edge === 'start') return found.from;
  if (found.edge === 'end') return found.to;
  if (found.edge !== undefined) return;
  return inclusive && found.grain !== 'moment' ? found.to : found.from;
}

function readRangeOf(said: Said, now: Now): TimeMeaning {
  const ends = resolveRange(said, now);
  if (!ends) return UNCLEAR;
  const from = beginning(ends.from, now);
  if (from === undefined) return UNCLEAR;
  if (said.to?.now) return span(now, from, undefined);
  // "between 20 and 25 November" ends with the 26th.
  const to = ending(ends.to, true);
  return to === undefined ? UNCLEAR : span(now, from, to);
}

/** "the last week" goes back from now; "last hour" is no hour of the clock. */
function rolls(said: Said, now: Now): boolean {
  const { period, edge, article } = said.when;
  if (period?.is !== 'unit' || period.offset !== -1 || edge) return false;
  const short = period.unit === 'hour' || period.unit === 'minute' || period.unit === 'day';
  return short || (now.language === 'en' && article === true);
}

function readRolling(said: Said, now: Now): TimeMeaning {
  const { length, period, unclear, vague } = said.when;
  if (unclear || vague) return UNCLEAR;
  if (length) {
    const back =
      length.lie === 'rolling' ||
      (length.lie === 'within' && said.role !== 'until') ||
      (length.lie === 'plain' && said.role === 'since');
    if (!back) return UNCLEAR;
    return span(now, shift(now.instant, length.length, now.zone, -1), undefined);
  }
  const unit = period?.is === 'unit' ? period.unit : 'day';
  const one = lengthOf(1, unit);
  return one ? span(now, shift(now.instant, one, now.zone, -1), undefined) : UNCLEAR;
}

/** "from last week" is that week, "from Monday" is since then. */
function isSince(said: Said): boolean {
  const { day, period, face, shift: moved } = said.when;
  if (face || moved) return true;
  if (day) return day.is !== 'offset';
  return period === undefined;
}

/** 中午 lasts a while; what begins or ends with it does so at twelve. */
function atNoon(when: When): When {
  if (when.part !== 'noon' || when.face) return when;
  return { ...when, face: { hour: 12, minute: 0, sure: true } };
}

/** What a time means where the log is spoken of: a half-open span behind us. */
export function readPast(given: Said, now: Now): TimeMeaning {
  if (given.vague) return UNCLEAR;
  const isWhole = given.to === undefined && (given.role === 'plain' || given.role === 'during');
  const said = isWhole
    ? given
    : { ...given, when: atNoon(given.when), ...(given.to && { to: atNoon(given.to) }) };
  if (said.to) return readRangeOf(said, now);
  if (said.when.length || rolls(said, now)) return readRolling(said, now);
  const found = resolve(said.when, now);
  if (!found || found.from > now.instant) return UNCLEAR;
  switch (said.role) {
    case 'since':
      return span(now, beginning(found, now), undefined);
    case 'from': {
      if (isSince(said) || now.language === 'zh')
        return span(now, beginning(found, now), undefined);
      const whole = narrow(found, now);
      return whole ? span(now, whole.from, whole.to) : UNCLEAR;
    }
    case 'after':
      return span(now, found.grain === 'moment' ? found.from : found.to, undefined);
    case 'before':
      return span(now, undefined, ending(found, false));
    case 'until':
    case 'through':
      return span(now, undefined, ending(found, true));
    case 'by':
    case 'within':
      return UNCLEAR;
    default: {
      const whole = narrow(found, now);
      return whole ? span(now, whole.from, whole.to) : UNCLEAR;
    }
  }
}
