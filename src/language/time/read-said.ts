import type { Lexeme } from './facts.js';
import { factAt, isLink, type Read, readLength } from './read-length.js';
import { endsThere, type Range, readHours, readNumber, readRange } from './read-range.js';
import { readWhen } from './read-when.js';
import { type Role, roleAfter, roleOf, type Said } from './said.js';
import type { When } from './when.js';

type Language = 'en' | 'zh';

/** "every Friday", 每天晚上十点: the words after "every" are a time, and whatever goes on about it. */
function readEvery(
  lexemes: readonly Lexeme[],
  at: number,
  language: Language,
): Read<Said> | undefined {
  const fact = factAt(lexemes, at);
  const unit =
    fact.is === 'unit' || fact.is === 'part' || (fact.is === 'vague' && fact.alone === true);
  const next = unit ? at + 1 : (readWhen(lexemes, at, language, false)?.next ?? at);
  if (next === at) return;
  return { value: { role: 'plain', when: {}, vague: true }, next: readOn(lexemes, next, language) };
}

/** Reads on over what else is said of a time that is not clear: "soon, on Friday at 9". */
function readOn(lexemes: readonly Lexeme[], at: number, language: Language): number {
  const link = isLink(lexemes, at, 'at', 'on', 'from', 'in', 'until', 'between') ? at + 1 : at;
  const further = readWhen(lexemes, link, language, isLink(lexemes, at, 'at'));
  if (!further) return at;
  return readRange(lexemes, further, language, 'between')?.next ?? further.next;
}

const HOURS: ReadonlySet<Role> = new Set([
  'from',
  'since',
  'until',
  'after',
  'before',
  'by',
  'between',
]);

/** Takes the words behind a time: 起, 之前, "onwards". */
function finish(
  opened: Role,
  when: When,
  lexemes: readonly Lexeme[],
  next: number,
  range: Range | undefined,
): Read<Said> {
  let role = opened;
  let at = next;
  for (let fact = factAt(lexemes, at); fact.is === 'link'; fact = factAt(lexemes, at)) {
    const after = roleAfter(fact.link, role);
    if (after === undefined) break;
    role = after;
    at += 1;
  }
  const ends = range ? { to: range.to, connector: range.connector } : {};
  return { value: { role, when, ...ends }, next: at };
}

function readRest(
  lexemes: readonly Lexeme[],
  at: number,
  language: Language,
): Read<Said> | undefined {
  const place = isLink(lexemes, at, 'the') ? at + 1 : at;
  if (factAt(lexemes, place).is !== 'rest') return;
  let next = place + 1;
  while (isLink(lexemes, next, 'of', 'the')) next += 1;
  const unit = factAt(lexemes, next);
  const period = readWhen(lexemes, next, language, false);
  if (period) return { value: { role: 'for', when: period.value, rest: true }, next: period.next };
  if (unit.is !== 'unit') return;
  const when: When = { period: { is: 'unit', unit: unit.unit, offset: 0 } };
  return { value: { role: 'for', when, rest: true }, next: next + 1 };
}

/** The words before a time; `hour`: a number may follow that is one. */
function readOpening(
  lexemes: readonly Lexeme[],
  start: number,
): { role: Role; at: number; hour: boolean } {
  let role: Role = 'plain';
  let at = start;
  let hour = false;
  for (let fact = factAt(lexemes, at); fact.is === 'link' && at - start < 3; ) {
    const next = roleOf(fact.link);
    if (next === undefined || (at > start && next !== 'plain' && role !== 'plain')) break;
    if (fact.link === 'at') hour = true;
    if (next !== 'plain' || at === start) role = next;
    at += 1;
    fact = factAt(lexemes, at);
  }
  return { role, at, hour };
}

/** "in 3 days", "after 2 hours", 过两小时: so long from now. */
function readAhead(
  lexemes: readonly Lexeme[],
  at: number,
  role: Role,
  language: Language,
): Read<Said> | undefined {
  if (role !== 'in' && (role !== 'after' || language === 'zh')) return;
  const ahead = readLength(lexemes, at);
  // 过两小时后 says it itself.
  if (!ahead || isLink(lexemes, ahead.next, 'agoAfter', 'laterAfter', 'withinAfter')) return;
  const { value: length, next } = ahead;
  if (!length) return { value: { role: 'plain', when: {}, vague: true }, next };
  const shift = { length, sign: 1 } as const;
  const when: When = length.minutes > 0 ? { shift } : { day: { is: 'shift', ...shift } };
  // "in 2 days at 9am"
  const on = isLink(lexemes, next, 'at') ? readWhen(lexemes, next + 1, language, true) : undefined;
  if (!on?.value.face || on.value.day) return { value: { role, when }, next };
  return { value: { role, when: { ...when, ...on.value } }, next: on.next };
}

/** One time or a range of two, behind the words that open it. */
function readTimes(
  lexemes: readonly Lexeme[],
  at: number,
  role: Role,
  language: Language,
  { bare, opened }: { readonly bare: boolean; readonly opened: boolean },
): Read<Said> | undefined {
  const number = opened || language === 'en' ? readNumber(lexemes, at) : undefined;
  const numbers = number && readRange(lexemes, number, language, role);
  // Two numbers alone are hours only where a day or a clock says so.
  if (number && numbers && (numbers.to.day || numbers.to.face))
    return finish(role, number.value, lexemes, numbers.next, numbers);
  const first = readWhen(lexemes, at, language, bare);
  if (!first) return;
  const hours = readHours(lexemes, first, language);
  if (hours) return finish(role, hours.when, lexemes, hours.next, hours);
  // "a week from Monday", "two days before Friday"
  const counted = role === 'plain' && language === 'en' && first.value.length !== undefined;
  if (counted && isLink(lexemes, first.next, 'from', 'after', 'before')) {
    const base = readWhen(lexemes, first.next + 1, language, false);
    if (base) return { value: { role, when: {}, vague: true }, next: base.next };
  }
  const single = role === 'until' || role === 'for' || role === 'by';
  const range = single ? undefined : readRange(lexemes, first, language, role);
  return finish(role, first.value, lexemes, range?.next ?? first.next, range);
}

/** Reads a time that begins at a lexeme, with the words around it that make it a beginning, an end or a span. */
export function readSaid(
  lexemes: readonly Lexeme[],
  start: number,
  language: Language,
): Read<Said> | undefined {
  const opening = factAt(lexemes, start);
  if (opening.is === 'every') return readEvery(lexemes, start + 1, language);
  if (opening.is === 'vague' && opening.alone) {
    const next = readOn(lexemes, start + 1, language);
    return { value: { role: 'plain', when: {}, vague: true }, next };
  }
  const { role, at, hour } = readOpening(lexemes, start);
  const open = isLink(lexemes, at, 'the') && at > start ? at + 1 : at;
  const inner = factAt(lexemes, open);
  if (at > start && (inner.is === 'every' || (inner.is === 'vague' && inner.alone)))
    return readSaid(lexemes, open, language);
  // "in the evening"
  if (at > start && inner.is === 'part' && language === 'en')
    return { value: { role, when: {}, vague: true }, next: readOn(lexemes, open + 1, language) };
  if (role === 'from' && inner.is === 'now') {
    // "from now until Friday", 从现在起两小时
    const next = isLink(lexemes, at + 1, 'fromAfter') ? at + 2 : at + 1;
    const rest = isLink(lexemes, next, 'from') ? undefined : readSaid(lexemes, next, language);
    const ends = rest && ['until', 'through', 'for'].includes(rest.value.role);
    return ends || rest?.value.when.length ? rest : undefined;
  }
  if (role === 'for') {
    const rest = readRest(lexemes, at, language);
    if (rest) return rest;
  }
  const ahead = at > start ? readAhead(lexemes, at, role, language) : undefined;
  if (ahead) return ahead;
  const bare = hour || (HOURS.has(role) && at > start && endsThere(lexemes, at));
  return readTimes(lexemes, at, role, language, { bare, opened: at > start });
}
