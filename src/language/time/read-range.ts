import type { Lexeme } from './facts.js';
import { factAt, isLink, type Read } from './read-length.js';
import { readWhen } from './read-when.js';
import type { Role } from './said.js';
import type { When } from './when.js';

type Language = 'en' | 'zh';

/** Whether a number may be an hour: "until 5 o'clock", not "until 5 people". */
export function endsThere(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return next === undefined || next.fact.is !== 'other' || next.end - next.start < 2;
}

/** The other end of a range. */
export interface Range {
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

/** Reads the other end of a range that has begun. */
export function readRange(
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
export function readNumber(lexemes: readonly Lexeme[], at: number): Read<When> | undefined {
  const place = isLink(lexemes, at, 'the') ? at + 1 : at;
  const fact = factAt(lexemes, place);
  if (fact.is !== 'number' || fact.value > 31 || !connectorAt(lexemes, place + 1, 'between', 'en'))
    return;
  return { value: { number: fact.value }, next: place + 1 };
}

/** A range of hours behind its day: "yesterday between 2 and 4 pm", "tomorrow from 9 to 17". */
export function readHours(
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
