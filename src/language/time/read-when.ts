import type { Fact, Lexeme } from './facts.js';
import { lengthOf } from './length.js';
import { readDate, readInside, readPeriod, readWhich } from './read-calendar.js';
import { factAt, isLink, type Read, readLength } from './read-length.js';
import type { Lie, When } from './when.js';

/** What stands around a piece of a time. */
interface Around {
  /** After "at", or where a number may be an hour. */
  readonly hour: boolean;
  readonly language: 'en' | 'zh';
}

function setLength(
  when: When,
  lexemes: readonly Lexeme[],
  at: number,
  lie: Lie,
): number | undefined {
  const read = readLength(lexemes, at);
  if (!read) return;
  const { value: length, next } = read;
  const back = isLink(lexemes, next, 'agoAfter', 'beforeAfter');
  const behind = factAt(lexemes, next);
  const later =
    isLink(lexemes, next, 'laterAfter') || (behind.is === 'vague' && behind.later === true);
  const within = isLink(lexemes, next, 'withinAfter', 'sinceAfter');
  if (!length) when.unclear = true;
  else if (back || later) {
    const shift = { length, sign: later ? 1 : -1 } as const;
    if (length.minutes > 0) when.shift = shift;
    else when.day = { is: 'shift', ...shift };
  } else when.length = { length, lie: within && lie === 'plain' ? 'within' : lie };
  return back || later || within ? next + 1 : next;
}

/** "the last 3 days", "the next two hours", "the past week" */
function setRolling(
  when: When,
  lexemes: readonly Lexeme[],
  at: number,
  lie: Lie,
): number | undefined {
  const next = setLength(when, lexemes, at, lie);
  if (next !== undefined) return next;
  const unit = factAt(lexemes, at);
  if (unit.is !== 'unit') return;
  const length = lengthOf(1, unit.unit);
  if (!length) return;
  when.length = { length, lie };
  return at + 1;
}

function isConnector(lexemes: readonly Lexeme[], at: number): boolean {
  const next = factAt(lexemes, at + 1);
  return (
    isLink(lexemes, at, 'to', 'until', 'and') &&
    (next.is === 'number' || next.is === 'clock') &&
    factAt(lexemes, at + 2).is !== 'unit'
  );
}

/** A number alone is an hour after "at", or where a span of hours follows a day: "tomorrow 9 to 17". */
function setHour(
  when: When,
  lexemes: readonly Lexeme[],
  at: number,
  hour: boolean,
): number | undefined {
  const fact = factAt(lexemes, at);
  const next = factAt(lexemes, at + 1);
  if (
    fact.is !== 'number' ||
    fact.article ||
    when.face ||
    fact.value > 24 ||
    !Number.isInteger(fact.value)
  )
    return;
  if (['unit', 'half', 'few', 'weekday'].includes(next.is) && next.is !== 'weekday') return;
  if (next.is === 'oclock' || hour || (when.day && isConnector(lexemes, at + 1))) {
    when.face = { hour: fact.value, minute: 0, sure: fact.value > 12 || fact.value === 0 };
    return next.is === 'oclock' ? at + 2 : at + 1;
  }
  return;
}

function setFace(
  when: When,
  fact: Fact & { is: 'clock' },
  lexemes: readonly Lexeme[],
  at: number,
): number | undefined {
  if (when.face) return;
  when.face = { hour: fact.hour, minute: fact.minute, sure: fact.sure };
  if (fact.seconds) when.weak = true;
  if (factAt(lexemes, at + 1).is === 'oclock') return at + 2;
  // "6pm CET": no clock but the speaker's is known.
  if (factAt(lexemes, at + 1).is !== 'zone') return at + 1;
  when.unclear = true;
  return at + 2;
}

/** Reads one piece more into a time; undefined where there is none. */
function readPiece(
  when: When,
  lexemes: readonly Lexeme[],
  at: number,
  around: Around,
): number | undefined {
  const fact = factAt(lexemes, at);
  const dated = readDate(when, lexemes, at) ?? readPeriod(when, lexemes, at);
  if (dated !== undefined) return dated;
  const empty = Object.keys(when).length === 0;
  switch (fact.is) {
    case 'day':
      if (when.day || when.period) return;
      when.day = { is: 'offset', days: fact.days };
      if (fact.part) when.part = fact.part;
      return at + 1;
    case 'which': {
      const lie = fact.offset < 0 ? 'rolling' : 'ahead';
      // 上半年 is no six months that end now.
      const half = factAt(lexemes, at + 1);
      if (around.language === 'zh' && half.is === 'amount' && half.value < 1) {
        when.unclear = true;
        return at + 2;
      }
      const rolls = empty && fact.offset !== 0 ? setLength(when, lexemes, at + 1, lie) : undefined;
      return rolls ?? readWhich(when, lexemes, at);
    }
    case 'rolling':
    case 'ahead':
      if (!empty) return;
      return (
        setRolling(when, lexemes, at + 1, fact.is === 'ahead' ? 'ahead' : 'rolling') ??
        (fact.is === 'ahead' ? readWhich(when, lexemes, at) : undefined)
      );
    case 'number':
    case 'half':
    case 'few':
    case 'amount':
      return (
        (empty ? setLength(when, lexemes, at, 'plain') : undefined) ??
        setHour(when, lexemes, at, around.hour)
      );
    case 'beside': {
      const hour = factAt(lexemes, at + 1);
      if (hour.is !== 'number' || when.face || hour.value > 12) return;
      const minutes = hour.value * 60 + fact.minutes;
      when.face = { hour: Math.floor(minutes / 60), minute: minutes % 60, sure: false };
      return at + 2;
    }
    case 'clock':
      return setFace(when, fact, lexemes, at);
    case 'part':
      if (when.part || (around.language === 'en' && empty)) return;
      when.part = fact.part;
      return at + 1;
    case 'unit':
      return empty ? readInside(when, lexemes, at) : undefined;
    case 'instant':
      if (!empty) return;
      when.instant = fact.at;
      return at + 1;
    case 'zone':
      if (!when.face && around.language === 'en') return;
      when.unclear = true;
      return at + 1;
    case 'vague':
      // "sometime next week", 九点左右
      if (fact.alone) return;
      when.vague = true;
      return at + 1;
    default:
      return;
  }
}

/** Reads what can follow through words that join the pieces of a time: "9am on Friday", "the end of next week". */
function readJoined(
  when: When,
  lexemes: readonly Lexeme[],
  at: number,
  language: 'en' | 'zh',
): number | undefined {
  let hour = false;
  for (let skipped = 0; skipped < 3; skipped++) {
    const place = at + skipped;
    if (skipped > 0 || Object.keys(when).length > 0) {
      const piece = readPiece(when, lexemes, place, { hour, language });
      if (piece !== undefined) return piece;
    }
    if (!isLink(lexemes, place, 'at', 'on', 'in', 'the', 'of', 'comma')) return;
    if (isLink(lexemes, place, 'at')) hour = true;
    // Chinese 在 opens a place or another time.
    if (language === 'zh' && isLink(lexemes, place, 'on')) return;
  }
  return;
}

/** Pieces of one time at most: "about about about" goes on for ever, and every word of it may begin one. */
const MOST_PIECES = 16;

/** Reads one time, in whatever order its pieces stand; `hour`: a number alone is one. */
export function readWhen(
  lexemes: readonly Lexeme[],
  start: number,
  language: 'en' | 'zh',
  hour: boolean,
): Read<When> | undefined {
  const when: When = {};
  let at = start;
  if (isLink(lexemes, at, 'the')) at += 1;
  const article = at > start;
  const first = readPiece(when, lexemes, at, { hour, language });
  if (first === undefined) return;
  at = first;
  let next: number | undefined = at;
  for (let pieces = 1; next !== undefined && pieces <= MOST_PIECES; pieces++) {
    at = next;
    next = readJoined(when, lexemes, at, language);
  }
  // "sometime" by itself is no time.
  if (Object.keys(when).every((key) => key === 'weak' || key === 'vague')) return;
  if (article) when.article = true;
  return { value: when, next: at };
}
