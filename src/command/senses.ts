import type { Lexeme } from './lex.js';
import { is, type Noun } from './noun.js';
import type { Role } from './vocabulary/role.js';

const NAMED: ReadonlySet<Role> = new Set<Role>(['name']);
const EVERYONE: ReadonlySet<Role> = new Set<Role>(['everyone']);
const MUST_NOT: ReadonlySet<Role> = new Set<Role>(['mustNot']);

/** `OfflineIM` and "Partners" are also what policies are called. */
function couldBePolicy(lexeme: Lexeme): boolean {
  if (is(lexeme, 'setting'))
    return /^[A-Z][A-Za-z]+$/.test(lexeme.text) && !/^enable/i.test(lexeme.text);
  return is(lexeme, 'plain') && /^\p{Lu}[^ ]*\p{Ll}[^ ]*$/u.test(lexeme.text);
}

/** Takes a word of ours for the name of a policy: beside "policy", or where an order to assign expects one. */
export function asPolicy(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  if (!lexemes.some(couldBePolicy)) return lexemes;
  const moves = lexemes.some((lexeme) => is(lexeme, 'move', 'unassign') && !is(lexeme, 'enable'));
  const called = lexemes.some((lexeme) => is(lexeme, 'policy', 'called'));
  return lexemes.map((lexeme, index) => {
    if (!couldBePolicy(lexeme)) return lexeme;
    const before = lexemes[index - 1];
    const after = lexemes[index + 1];
    const given = is(before, 'assign') && is(after, 'to', 'for');
    const moved = moves && is(before, 'to', 'in', 'off') && after === undefined;
    const beside = is(before, 'policy', 'called') || is(after, 'policy');
    const named = is(lexeme, 'setting')
      ? beside || given || moved
      : (given && !called) || (moved && is(before, 'to'));
    return named ? { ...lexeme, roles: NAMED } : lexeme;
  });
}

/** "nobody in Sales should have offline IM": everyone there should not. */
export function nobodyMust(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const nobody = lexemes.findIndex(
    (lexeme) => is(lexeme, 'not') && /^(nobody|no one|no-one)$/i.test(lexeme.text),
  );
  if (nobody < 0) return lexemes;
  const must = lexemes.findIndex(
    (lexeme, index) => index > nobody && /^(should|must|shall|should be)$/i.test(lexeme.text),
  );
  if (must < 0) return lexemes;
  return lexemes.map((lexeme, index) => {
    if (index === nobody) return { ...lexeme, roles: EVERYONE };
    return index === must ? { ...lexeme, roles: MUST_NOT } : lexeme;
  });
}

const BETWEEN: readonly Role[] = ['must', 'mustNot', 'off', 'from', 'have', 'filler'];

/** "give Ken his offline IM back": the pronoun is the one person just named. */
export function ownedBy(lexemes: readonly Lexeme[], noun: Noun, others: readonly Noun[]): boolean {
  const [person, second] = others;
  if (noun.what.kind !== 'pronoun' || person?.what.kind !== 'users' || second) return false;
  if (person.what.names.length > 1 || !is(lexemes[noun.to], 'setting', 'policy', 'settings'))
    return false;
  const owns = /^(his|her|their)$/i.test(lexemes[noun.to - 1]?.text ?? '');
  return owns && lexemes.slice(person.to, noun.from).every((lexeme) => is(lexeme, ...BETWEEN));
}
