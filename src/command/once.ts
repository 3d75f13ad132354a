import type { Lexeme } from './lex.js';

/** What is asked about a whole phrase for many of its words: found out once, so that reading stays linear. */
export function once<Fact>(
  find: (lexemes: readonly Lexeme[]) => Fact,
): (lexemes: readonly Lexeme[]) => Fact {
  const facts = new WeakMap<readonly Lexeme[], { readonly fact: Fact }>();
  return (lexemes) => {
    const known = facts.get(lexemes);
    if (known !== undefined) return known.fact;
    const fact = find(lexemes);
    facts.set(lexemes, { fact });
    return fact;
  };
}
