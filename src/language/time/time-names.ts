import { EN_NO_TIME } from './en.js';
import type { Lexeme } from './facts.js';
import type { TimeMode } from './meaning.js';
import { factAt, isLink } from './read-length.js';
import type { Said } from './said.js';

/** A time and where its words stand. */
interface Place {
  readonly said: Said;
  readonly lexemes: readonly Lexeme[];
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly mode: TimeMode;
}

/** A word that people are also called by. */
function isCalendarWord(lexemes: readonly Lexeme[], at: number): boolean {
  const { is } = factAt(lexemes, at);
  return is === 'month' || is === 'weekday' || is === 'weekend' || is === 'clock';
}

/** "Tuesday Weld", "May Friday": a capital follows, and no time does. */
function goesOn(lexemes: readonly Lexeme[], at: number, text: string): boolean {
  const [one, next] = [lexemes[at], lexemes[at + 1]];
  if (!one?.capital || !next?.capital) return false;
  const word = next.fact.is === 'other' || isCalendarWord(lexemes, at + 1);
  return word && text.slice(one.end, next.start) === ' ';
}

/** Whether a month stands alone, without a day, a year or another word that makes it a time. */
function isMereMonth({ when, to }: Said): boolean {
  const { period } = when;
  if (to || when.day || when.edge || period?.is !== 'month') return false;
  return period.year === undefined && period.years === undefined && period.which === undefined;
}

/** Whether a number counts something else: "the 3rd floor", "what a day". */
function isCount({ said, lexemes, from, to, text }: Place): boolean {
  const { day, length, face, period, part } = said.when;
  if (face || period || part || said.to) return false;
  const end = lexemes[to - 1]?.end ?? 0;
  const counted = length?.lie === 'plain' || (day?.is === 'date' && day.month === undefined);
  if (counted && EN_NO_TIME.test(text.slice(end, end + 10))) return true;
  const first = lexemes[from];
  const article = first !== undefined && /^an?$/i.test(text.slice(first.start, first.end));
  return length?.lie === 'plain' && article;
}

/** Whether the words are rather a name, or no time at all: "Tuesday Weld", "May", "24/7", 早上好. */
export function isName(place: Place): boolean {
  const { said, lexemes, from, to, text, mode } = place;
  const { when, role } = said;
  const [first, last] = [lexemes[from], lexemes[to - 1]];
  if (!first || !last) return true;
  if (said.vague)
    return /\b(?:as|how|no|any) $/i.test(text.slice(Math.max(0, first.start - 6), first.start));
  const alone = to - from === 1;
  const month = isMereMonth(said);
  const short = alone || factAt(lexemes, to - 2).is === 'link';
  if (short && !said.to && isCalendarWord(lexemes, to - 1) && goesOn(lexemes, to - 1, text))
    if (alone || month || role === 'for' || isLink(lexemes, from, 'the')) return true;
  // "Thursday October" is a day of no month.
  if (!said.to && when.day?.is === 'weekday' && when.period?.is === 'month') return true;
  if (month && mode === 'order' && (alone || role === 'for')) return true;
  // "Sun", "May", "24/7"; "0:15:00" is a value.
  const article = to - from === 2 && isLink(lexemes, from, 'the');
  if (when.weak && (alone || article || (when.face && role === 'plain' && from === to - 1)))
    return true;
  // 孟晚秋
  if (alone && when.part && !when.day && last.end - first.start === 1) return true;
  // A greeting.
  if (alone && when.part && !when.day && /^[好安]/.test(text.slice(last.end))) return true;
  return isCount(place);
}

/** Whether the first word of a time may be the end of a name: "Joe Friday until Monday". */
export function mayBeName(lexemes: readonly Lexeme[], at: number, text: string): boolean {
  const [before, word] = [lexemes[at - 1], lexemes[at]];
  if (!before?.capital || before.fact.is !== 'other' || !word?.capital) return false;
  return isCalendarWord(lexemes, at) && text.slice(before.end, word.start) === ' ';
}
