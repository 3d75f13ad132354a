import type { Lexeme } from './facts.js';
import { factAt, isLink, type Read, readLength } from './read-length.js';
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

/** Whether a number may be an hour: "until 5 o'clock", not "until 5 people". */
function endsThere(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return next === undefined || next.fact.is !== 'other' || next.end - next.start < 2;
}

interface Range {
  readonly to: When;
  readonly connector: 'to' | 'until' | 'through' | 'and';
  readonly next: number;
}

function connectorAt(
  lexemes: readonly Lexeme[],
  at: number,
  role: Role,
  language: Language,
): Range['connector'] | undefined {
  const fact = factAt(lexemes, at);
  if (fact.is !== 'link') return;
  const { link } = fact;
  if (link === 'to' || link === 'until' || link === 'through') return link;
  return link === 'and' && (role === 'between' || language === 'zh') ? 'and' : undefined;
}

function readRange(
  lexemes: readonly Lexeme[],
  first: Read<When>,
  language: Language,
  role: Role,
): Range | undefined {
  // 周一至今
  if (isLink(lexemes, first.next, 'sinceAfter')) return;
  const connector = connectorAt(lexemes, first.next, role, language);
  if (!connector || first.value.length) return;
  const at = first.next + 1;
  if (factAt(lexemes, at).is === 'now') return { to: { now: true }, connector, next: at + 1 };
  const hours = first.value.face !== undefined || first.value.number !== undefined;
  const place = isLink(lexemes, at, 'at', 'on') ? at + 1 : at;
  const hour = (hours || place > at) && endsThere(lexemes, place);
  const second = readWhen(lexemes, place, language, hour);
  if (second) {
    const { value } = second;
    // "from Monday to 3 days later"
    if (value.length) return;
    // 20日和25日之间
    if (connector === 'and' && role !== 'between' && !isLink(lexemes, second.next, 'spanAfter'))
      return;
    return { to: value, connector, next: second.next };
  }
  // "20 November to 25"
  const number = factAt(lexemes, at);
  const { day } = first.value;
  if (number.is === 'number' && number.digits && day?.is === 'date' && endsThere(lexemes, at))
    return { to: { day: { is: 'date', day: number.value } }, connector, next: at + 1 };
  return;
}

/** The number that begins "20 and 25 November" or "2 and 4 pm". */
function readNumber(lexemes: readonly Lexeme[], at: number): Read<When> | undefined {
  const place = isLink(lexemes, at, 'the') ? at + 1 : at;
  const fact = factAt(lexemes, place);
  if (fact.is !== 'number' || fact.value > 31 || !connectorAt(lexemes, place + 1, 'between', 'en'))
    return;
  return { value: { number: fact.value }, next: place + 1 };
}

/** A range of hours behind its day: "yesterday between 2 and 4 pm", "tomorrow from 9 to 17". */
function readHours(
  lexemes: readonly Lexeme[],
  day: Read<When>,
  language: Language,
): (Range & { when: When }) | undefined {
  const { value: when, next } = day;
  if (!when.day || when.face || when.edge || !isLink(lexemes, next, 'between', 'from')) return;
  const first = readNumber(lexemes, next + 1) ?? readWhen(lexemes, next + 1, language, true);
  if (!first || first.value.day || first.value.period) return;
  const range = readRange(lexemes, first, language, 'between');
  if (!range || range.to.day || range.to.period) return;
  return { ...range, when: { ...when, ...first.value } };
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

function finish(said: Said, lexemes: readonly Lexeme[], next: number): Read<Said> {
  let { role } = said;
  let at = next;
  for (let fact = factAt(lexemes, at); fact.is === 'link'; fact = factAt(lexemes, at)) {
    const after = roleAfter(fact.link, role);
    if (after === undefined) break;
    role = after;
    at += 1;
  }
  return { value: { ...said, role }, next: at };
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
  let role: Role = 'plain';
  let at = start;
  let hour = false;
  while (factAt(lexemes, at).is === 'link') {
    const fact = factAt(lexemes, at);
    const next = fact.is === 'link' ? roleOf(fact.link) : undefined;
    if (next === undefined || (at > start && next !== 'plain' && role !== 'plain')) break;
    if (fact.is === 'link' && fact.link === 'at') hour = true;
    if (next !== 'plain' || at === start) role = next;
    at += 1;
    if (at - start > 2) break;
  }
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
  if (at > start && (role === 'in' || role === 'after')) {
    const ahead = readLength(lexemes, at);
    // "in 3 days", not "in 3 days ago"
    if (
      ahead &&
      (language === 'en' || role === 'in') &&
      !isLink(lexemes, ahead.next, 'agoAfter', 'laterAfter', 'withinAfter')
    ) {
      const { value: length, next } = ahead;
      if (!length) return { value: { role: 'plain', when: {}, vague: true }, next };
      const when: When =
        length.minutes > 0
          ? { shift: { length, sign: 1 } }
          : { day: { is: 'shift', length, sign: 1 } };
      const on = isLink(lexemes, next, 'at')
        ? readWhen(lexemes, next + 1, language, true)
        : undefined;
      const face = on && !on.value.day && on.value.face ? on : undefined;
      const whole = face ? { ...when, ...face.value } : when;
      return { value: { role, when: whole }, next: face?.next ?? next };
    }
  }
  const bare = hour || (HOURS.has(role) && at > start && endsThere(lexemes, at));
  const number = at > start || language === 'en' ? readNumber(lexemes, at) : undefined;
  if (number) {
    const range = readRange(lexemes, number, language, role === 'plain' ? 'plain' : role);
    // Two numbers alone are hours only where a day or a clock says so.
    if (range && (range.to.day || range.to.face))
      return finish(
        { role, when: number.value, to: range.to, connector: range.connector },
        lexemes,
        range.next,
      );
  }
  const first = readWhen(lexemes, at, language, bare);
  if (!first) return;
  const hours = readHours(lexemes, first, language);
  if (hours)
    return finish(
      { role, when: hours.when, to: hours.to, connector: hours.connector },
      lexemes,
      hours.next,
    );
  // "a week from Monday", "two days before Friday"
  const counted = role === 'plain' && language === 'en' && first.value.length !== undefined;
  if (counted && isLink(lexemes, first.next, 'from', 'after', 'before')) {
    const base = readWhen(lexemes, first.next + 1, language, false);
    if (base) return { value: { role, when: {}, vague: true }, next: base.next };
  }
  const range =
    role === 'until' || role === 'for' || role === 'by'
      ? undefined
      : readRange(lexemes, first, language, role);
  if (range)
    return finish(
      { role, when: first.value, to: range.to, connector: range.connector },
      lexemes,
      range.next,
    );
  return finish({ role, when: first.value }, lexemes, first.next);
}
