import type { Lexeme } from './lex.js';
import { rolesOf } from './lexicon.js';

/** A lexeme as it was, or what it was cut into. */
export type Parts = Lexeme | Lexeme[];

/** A lexeme of Chinese characters as two, cut after so many of them. */
export function cutAfter(lexeme: Lexeme, length: number): [Lexeme, Lexeme] {
  const { doubtful, ...whole } = lexeme;
  const characters = [...lexeme.text];
  const keys = [...lexeme.key];
  const text = characters.slice(0, length).join('');
  const cut = lexeme.start + text.length;
  return [
    { ...whole, text, key: keys.slice(0, length).join(''), end: cut },
    {
      ...whole,
      text: characters.slice(length).join(''),
      key: keys.slice(length).join(''),
      start: cut,
      spaced: false,
    },
  ];
}

export function asWord(lexeme: Lexeme, key: string): Lexeme {
  return { ...lexeme, roles: rolesOf(key), language: 'zh' };
}

type Split = (lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]) => Parts;

/** Splits every lexeme; most phrases have nothing to split, and stay the same array. */
export function apply(split: Split, lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const parts = lexemes.map((lexeme, at) => split(lexeme, at, lexemes));
  return parts.every((part, at) => part === lexemes[at]) ? lexemes : parts.flat();
}

/** Two neighbours as one name; what else is known of it is what was known of `name`. */
export function glue(one: Lexeme, other: Lexeme, name: Lexeme): Lexeme {
  const text = one.text + other.text;
  const key = one.key + other.key;
  return { ...name, text, key, start: one.start, end: other.end, spaced: one.spaced };
}

/** What two neighbours are read as, or undefined where they stay as they are. */
type Pair = (one: Lexeme, other: Lexeme, at: number) => readonly Lexeme[] | undefined;

/** Reads neighbours anew, two by two, the first pair first. */
export function pairwise(lexemes: readonly Lexeme[], read: Pair): readonly Lexeme[] {
  const found: Lexeme[] = [];
  let changed = false;
  for (let at = 0; at < lexemes.length; at++) {
    const [one, other] = [lexemes[at], lexemes[at + 1]];
    if (one === undefined) break;
    const pair = other && read(one, other, at);
    found.push(...(pair ?? [one]));
    if (pair === undefined) continue;
    changed = true;
    at++;
  }
  return changed ? found : lexemes;
}
