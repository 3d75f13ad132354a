import type { Fact, Lexeme, Link } from './facts.js';
import { joinLengths, type Length, lengthOf } from './length.js';

/** A piece that was read, and the lexeme after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** What a lexeme says; `other` beyond the end. */
export function factAt(lexemes: readonly Lexeme[], at: number): Fact {
  return lexemes[at]?.fact ?? { is: 'other' };
}

/** Whether a lexeme is one of these grammar words. */
export function isLink(lexemes: readonly Lexeme[], at: number, ...links: readonly Link[]): boolean {
  const fact = factAt(lexemes, at);
  return fact.is === 'link' && links.includes(fact.link);
}

function isHalf(lexemes: readonly Lexeme[], at: number): boolean {
  const one = factAt(lexemes, at);
  return (
    isLink(lexemes, at - 1, 'and') &&
    one.is === 'number' &&
    one.value === 1 &&
    factAt(lexemes, at + 1).is === 'half'
  );
}

/** How many: "two", "half an", "two and a half"; 0 is nobody knows how many ("a few"). */
function readCount(lexemes: readonly Lexeme[], at: number): Read<number> | undefined {
  const first = factAt(lexemes, at);
  const second = factAt(lexemes, at + 1);
  if (first.is === 'few') return { value: 0, next: at + 1 };
  if (first.is === 'half') return { value: 0.5, next: at + 1 };
  if (first.is !== 'number') return;
  if (second.is === 'few') return { value: 0, next: at + 2 };
  if (second.is === 'half' && first.value === 1) return { value: 0.5, next: at + 2 };
  if (isHalf(lexemes, at + 2)) return { value: first.value + 0.5, next: at + 4 };
  return { value: first.value, next: at + 1 };
}

function readOne(lexemes: readonly Lexeme[], at: number): Read<Length | undefined> | undefined {
  const fact = factAt(lexemes, at);
  if (fact.is === 'amount') return { value: lengthOf(fact.value, fact.unit), next: at + 1 };
  const count = readCount(lexemes, at);
  const unit = count ? factAt(lexemes, count.next) : undefined;
  if (!count || unit?.is !== 'unit') return;
  const { next } = count;
  // "an hour and a half"
  const half = isHalf(lexemes, next + 2) ? 0.5 : 0;
  // "half a day" is no twelve hours.
  return {
    value: lengthOf(count.value === 0 ? 0 : count.value + half, unit.unit),
    next: next + (half ? 4 : 1),
  };
}

/** "2 hours", "2 hours and 30 minutes", 一天半; undefined as its value where it has no certain length. */
export function readLength(
  lexemes: readonly Lexeme[],
  at: number,
): Read<Length | undefined> | undefined {
  // "2 to 3 days"
  if (factAt(lexemes, at).is === 'number' && isLink(lexemes, at + 1, 'to', 'or', 'until')) {
    const upper = readOne(lexemes, at + 2);
    if (upper) return { value: undefined, next: upper.next };
  }
  const one = readOne(lexemes, at);
  if (!one) return;
  // "2 days or 3 days"
  const either = isLink(lexemes, one.next, 'or') ? readOne(lexemes, one.next + 1) : undefined;
  if (either) return { value: undefined, next: either.next };
  const further = isLink(lexemes, one.next, 'and') ? one.next + 1 : one.next;
  const other = readOne(lexemes, further);
  if (!other) return one;
  const whole = one.value && other.value ? joinLengths(one.value, other.value) : undefined;
  return { value: whole, next: other.next };
}
