import type { Lexeme } from './lex.js';
import { is, type Noun } from './noun.js';
import type { Role } from './vocabulary/role.js';

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
  readonly roles: ReadonlySet<Role>;
}

/** Makes a sentence of its parts. */
export function makeSentence(
  parts: Pick<Sentence, 'lexemes' | 'nouns' | 'rest' | 'quoted'>,
): Sentence {
  const words = parts.rest.flatMap((index) => parts.lexemes[index] ?? []);
  const roles = new Set<Role>();
  for (const word of words) for (const role of word.roles) roles.add(role);
  return { ...parts, words, roles };
}

/** Whether a word left over has one of the roles. */
export function has(sentence: Sentence, ...roles: readonly Role[]): boolean {
  for (const role of roles) if (sentence.roles.has(role)) return true;
  return false;
}

/** How many of the words left over have one of the roles. */
export function count(sentence: Sentence, ...roles: readonly Role[]): number {
  return sentence.words.filter((word) => is(word, ...roles)).length;
}

/** The words left over, in order. */
export function left(sentence: Sentence): readonly Lexeme[] {
  return sentence.words;
}
