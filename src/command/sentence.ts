import type { Lexeme } from './lex.js';
import { is, type Noun } from './noun.js';
import { Roles } from './roles.js';

/** A phrase as the grammar sees it: what it speaks of, and the words of ours that are left. */
export interface Sentence {
  readonly lexemes: readonly Lexeme[];
  readonly nouns: readonly Noun[];
  /** Indices into `lexemes` that belong to no noun. */
  readonly rest: readonly number[];
  /** An order stands in quotes. */
  readonly quoted: boolean;
  /** The lexemes of `rest`, in order. */
  readonly words: readonly Lexeme[];
  /** All roles that these words have. */
  readonly roles: Roles;
}

/** Makes a sentence of its parts. */
export function makeSentence({
  lexemes,
  nouns,
  rest,
  quoted,
}: Pick<Sentence, 'lexemes' | 'nouns' | 'rest' | 'quoted'>): Sentence {
  const words: Lexeme[] = [];
  for (const index of rest) {
    const word = lexemes[index];
    if (word) words.push(word);
  }
  const roles = Roles.of(...words.map((word) => word.roles));
  return { lexemes, nouns, rest, quoted, words, roles };
}

/** Whether a word left over has one of the roles. */
export function has(sentence: Sentence, ...roles: readonly Roles[]): boolean {
  for (const role of roles) if (sentence.roles.meets(role)) return true;
  return false;
}

/** How many of the words left over have one of the roles. */
export function count(sentence: Sentence, ...roles: readonly Roles[]): number {
  return sentence.words.filter((word) => is(word, ...roles)).length;
}
