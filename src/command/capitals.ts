import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import type { Role } from './vocabulary/role.js';

/** What stands with a capital beside a name and says what is named: "Kiosk Policy", "the Legal Team". */
const KINDS: readonly Role[] = [
  'policy',
  'policies',
  'group',
  'groupEnd',
  'site',
  'users',
  'setting',
  'settings',
  'everyone',
  'org',
  'default',
  'and',
  'or',
];
/** Whatever their capitals, these keep an order from being sure. */
const GRAVE: readonly Role[] = ['dont', 'not', 'how', 'condition', 'said', 'wildcard', 'feature'];
const SMALL: readonly Role[] = ['filler', 'thanks', 'greet', 'polite', 'hypothetical', 'exclusion'];
const FUNCTION: readonly Role[] = [
  'for',
  'to',
  'of',
  'from',
  'in',
  'with',
  'be',
  'aux',
  'have',
  'must',
  'mustNot',
  'det',
];

function isCapital(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && /^\p{Lu}[\p{Ll}'-]*$/u.test(lexeme.text);
}

/** Capitals tell names from other words only where some other word of ours has none. */
export function isCased(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some((lexeme) => lexeme.language === 'en' && /^\p{Ll}/u.test(lexeme.text));
}

/** Whether a name could end before this lexeme: the phrase, its clause or the person's part in it ends. */
function isBorder(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme === undefined || lexeme.kind === 'mark' || is(lexeme, 'must', 'mustNot', 'be', 'setting')
  );
}

/** "Hugh Grant", "Sarah Price", "Wei He": a word of ours that its capital makes a part of the name before it. */
export function endsName(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  const before = lexemes[at - 1];
  if (!isCapital(lexeme) || !isCapital(before) || !isCased(lexemes)) return false;
  if (is(lexeme, ...KINDS, ...GRAVE)) return false;
  const known = is(lexeme, 'surname');
  if (is(lexeme, ...FUNCTION)) return known && isBorder(lexemes[at + 1]);
  return known || !is(lexeme, ...SMALL);
}

/** "tom best": part of the name, or a word of ours after it? */
export function mayEndName(lexemes: readonly Lexeme[], at: number): boolean {
  return is(lexemes[at], 'surname') && isBorder(lexemes[at + 1]);
}

const BEFORE: readonly Role[] = ['for', 'of', 'to', 'from', 'and', 'users', 'give', 'assign'];

/** "for Will Smith": a word of ours that opens a name, where a name is expected. */
export function opensName(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  if (!is(lexemes[at], 'forename') || !isCapital(lexemes[at]) || !isCased(lexemes)) return false;
  const listed = is(before, 'comma') && is(lexemes[at - 2], 'name');
  return (listed || is(before, ...BEFORE)) && isCapital(next) && is(next, 'name');
}
