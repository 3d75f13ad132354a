import type { Lexeme } from './lex.js';
import { lexicon } from './lexicon.js';
import { Roles } from './roles.js';

function wordRoles(key: string): Roles {
  return lexicon.next?.get(key)?.word?.roles ?? Roles.none;
}

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
  return { ...lexeme, roles: wordRoles(key), language: 'zh' };
}

type Split = (lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]) => Parts;

/** Splits every lexeme; most phrases have nothing to split, and stay the same array. */
export function apply(split: Split, lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const parts = lexemes.map((lexeme, at) => split(lexeme, at, lexemes));
  return parts.every((part, at) => part === lexemes[at]) ? lexemes : parts.flat();
}
