import { instantOf, toIso, wallClock } from '../language/time/zone.js';
import { endsName } from './capitals.js';
import type { Lexeme } from './lex.js';
import { addLength, type Clock, type Reading, readFound } from './moments.js';
import { is } from './noun.js';
import { recognise } from './recognise.js';
import { Roles } from './roles.js';
import { isCue, isDate, isTemporal, mask } from './time-words.js';
import { Role } from './vocabulary/role.js';

/** What a phrase says about time; ISO 8601 with the zone's offset. */
export interface Times {
  readonly at?: string;
  readonly until?: string;
  /** A past period, for questions about the log. */
  readonly from?: string;
  readonly to?: string;
  readonly problem?: 'time-past' | 'time-unclear';
  /** The phrase without its times. */
  readonly lexemes: readonly Lexeme[];
}

function merge(readings: readonly Reading[], clock: Clock): Reading {
  const whole: Reading = {};
  for (const { at, until, length, problem, past } of readings) {
    const twice =
      (at !== undefined && whole.at !== undefined) ||
      (until !== undefined && whole.until !== undefined);
    const wrong =
      problem ??
      (twice || (length !== undefined && whole.length !== undefined) ? 'time-unclear' : undefined);
    if (wrong) whole.problem ??= wrong;
    if (past) whole.past = past;
    if (at !== undefined) whole.at = at;
    if (until !== undefined) whole.until = until;
    if (length !== undefined) whole.length = length;
  }
  if (whole.length !== undefined) {
    const end = addLength(whole.at ?? clock.wall, whole.length);
    if (end === undefined || whole.until !== undefined) whole.problem ??= 'time-unclear';
    else whole.until = end;
  }
  if (whole.until !== undefined && whole.until <= (whole.at ?? clock.wall))
    whole.problem ??= 'time-unclear';
  return whole;
}

/** Only a phrase about one of these can have a time that matters. */
const TIMED = Roles.of(
  Role.setting,
  Role.policy,
  Role.history,
  Role.it,
  Role.strong,
  Role.past,
  Role.did,
  Role.assign,
  Role.move,
  Role.unassign,
  Role.create,
  Role.delete,
);
const LONGEST = 400;
const MOST_CUES = 12;

/** "for Joe Friday": on that day, or is that his name? */
function isSurname(lexemes: readonly Lexeme[], at: number): boolean {
  const [earlier, before, day] = [lexemes[at - 2], lexemes[at - 1], lexemes[at]];
  const capitals = [before, day].every((lexeme) => /^\p{Lu}\p{Ll}/u.test(lexeme?.text ?? ''));
  return capitals && before?.kind === 'word' && is(before, Role.name) && !is(earlier, Role.name);
}

/** "the noon bay office" */
function isInName(before: Lexeme | undefined, next: Lexeme | undefined): boolean {
  return /^the$/i.test(before?.text ?? '') && next?.kind === 'word' && is(next, Role.name);
}

/** Takes the times out of a phrase. Nothing is loaded for a phrase without a word that cues one. */
export function readTimes(
  text: string,
  lexemes: readonly Lexeme[],
  now: Date,
  zone: string,
): Times {
  const cues = lexemes.filter(
    (lexeme, at) =>
      // "Faith Day" is a person.
      (isCue(lexeme) && !(is(lexeme, Role.surname) && endsName(lexemes, at))) ||
      isDate(lexemes, at) ||
      (lexeme.kind === 'number' && /^[ap]\.?m/i.test(lexemes[at + 1]?.text ?? '')),
  );
  if (cues.length === 0 || !lexemes.some((lexeme) => is(lexeme, TIMED))) return { lexemes };
  // The recogniser is slow on long texts, and no order needs one.
  if (text.length > LONGEST || cues.length > MOST_CUES) return { lexemes, problem: 'time-unclear' };
  const clock: Clock = { now: now.getTime(), wall: wallClock(now.getTime(), zone), zone };
  const language = cues.some((lexeme) => lexeme.language === 'zh') ? 'zh' : 'en';
  const taken = new Set<Lexeme>();
  const readings: Reading[] = [];
  for (const found of recognise(mask(text, lexemes), language, clock.wall)) {
    const inside = lexemes.filter(
      (lexeme) => lexeme.end > found.start && lexeme.start <= found.end,
    );
    const [first] = inside;
    const last = inside.at(-1);
    // "Kiosk 3" and the 9 of INC0009 are no times; "25点" is cut in the middle.
    if (!first || !last || !inside.some((lexeme) => cues.includes(lexeme))) continue;
    if (first.start < found.start || last.end > found.end + 1 || !inside.every(isTemporal))
      readings.push({ problem: 'time-unclear' });
    const at = lexemes.indexOf(first);
    const before = lexemes[at - 1];
    const next = lexemes[lexemes.indexOf(last) + 1];
    if (isSurname(lexemes, at) || isInName(before, next))
      readings.push({ problem: 'time-unclear' });
    const after =
      /^(之后|以后|过后|后)/.test(text.slice(found.end + 1).trimStart()) ||
      /\b(in|after) $/i.test(text.slice(0, found.start));
    const ends = is(before, Role.until) || (next?.language === 'zh' && is(next, Role.until));
    readings.push(readFound(found, text.slice(found.start, found.end + 1), after, ends, clock));
    for (const lexeme of inside) taken.add(lexeme);
    if (before && is(before, Role.until, Role.start)) taken.add(before);
    if (
      next?.language === 'zh' &&
      (is(next, Role.until, Role.start) || /^(之后|以后|过后|后|之内|以内|内)$/.test(next.text))
    )
      taken.add(next);
  }
  const whole = merge(readings, clock);
  const rest = lexemes.filter((lexeme) => !taken.has(lexeme));
  const unread = rest.some(
    (lexeme) => isCue(lexeme) && !is(lexeme, Role.filler, Role.in, Role.condition, Role.history),
  );
  const problem = whole.problem ?? (unread ? 'time-unclear' : undefined);
  function iso(wall: number): string {
    return toIso(instantOf(wall, zone), zone);
  }
  return {
    lexemes: rest,
    ...(whole.at === undefined ? {} : { at: iso(whole.at) }),
    ...(whole.until === undefined ? {} : { until: iso(whole.until) }),
    ...(whole.past ? { from: iso(whole.past.from), to: iso(whole.past.to) } : {}),
    ...(problem ? { problem } : {}),
  };
}
