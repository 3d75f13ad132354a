import type { Lexeme } from './lex.js';
import { is, PREPOSITION } from './noun.js';
import { once } from './once.js';
import { Roles } from './roles.js';
import { Role } from './vocabulary/role.js';

/** What stands with a capital beside a name and says what is named: "Kiosk Policy", "the Legal Team". */
const KINDS = Roles.of(
  Role.policy,
  Role.policies,
  Role.group,
  Role.groupEnd,
  Role.site,
  Role.users,
  Role.setting,
  Role.settings,
  Role.everyone,
  Role.org,
  Role.default,
  Role.and,
  Role.or,
);
/** Whatever their capitals, these keep an order from being sure. */
const GRAVE = Roles.of(
  Role.dont,
  Role.not,
  Role.how,
  Role.condition,
  Role.said,
  Role.wildcard,
  Role.feature,
);
const SMALL = Roles.of(
  Role.filler,
  Role.thanks,
  Role.greet,
  Role.polite,
  Role.hypothetical,
  Role.exclusion,
);
const FUNCTION = Roles.of(
  PREPOSITION,
  Role.with,
  Role.be,
  Role.aux,
  Role.have,
  Role.must,
  Role.mustNot,
  Role.det,
);

function isCapital(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && /^\p{Lu}[\p{Ll}'-]*$/u.test(lexeme.text);
}

/** Capitals tell names from other words only where some other word of ours has none, or is Chinese. */
export const isCased = once((lexemes) =>
  lexemes.some(
    (lexeme) =>
      lexeme.language === 'zh' || (lexeme.language === 'en' && /^\p{Ll}/u.test(lexeme.text)),
  ),
);

/** A capital right after a capital, where capitals tell something. */
function carriesOn(lexemes: readonly Lexeme[], at: number): boolean {
  return isCapital(lexemes[at]) && isCapital(lexemes[at - 1]) && isCased(lexemes);
}

/** Whether a name could end before this lexeme: the phrase, its clause or the person's part in it ends. */
function isBorder(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme === undefined ||
    lexeme.kind === 'mark' ||
    is(lexeme, Role.must, Role.mustNot, Role.be, Role.setting)
  );
}

/** "Hugh Grant", "Sarah Price", "Wei He": a word of ours that its capital makes a part of the name before it. */
export function endsName(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (!carriesOn(lexemes, at) || is(lexeme, KINDS, GRAVE)) return false;
  const known = is(lexeme, Role.surname);
  if (is(lexeme, FUNCTION)) return known && isBorder(lexemes[at + 1]);
  return known || !is(lexeme, SMALL);
}

/** "policy Always On": a capital that a policy's name goes on with, or may go on with. */
export function goesOn(lexemes: readonly Lexeme[], at: number): 'surely' | 'perhaps' | undefined {
  const [lexeme, next] = [lexemes[at], lexemes[at + 1]];
  if (!carriesOn(lexemes, at) || is(lexeme, KINDS)) return;
  const last = next === undefined || next.kind === 'mark';
  return last && /^(On|Off)$/.test(lexeme?.text ?? '') ? 'surely' : 'perhaps';
}

/** "tom best", "Tony Access": part of the name, or a word of ours after it? */
export function mayEndName(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  const small = is(lexeme, Role.thanks, Role.greet);
  if (is(lexeme, Role.surname) && (isBorder(lexemes[at + 1]) || small)) return true;
  return carriesOn(lexemes, at) && !is(lexeme, KINDS, SMALL);
}

const BEFORE = Roles.of(
  Role.for,
  Role.of,
  Role.to,
  Role.from,
  Role.and,
  Role.users,
  Role.give,
  Role.assign,
);

/** "for Will Smith": a word of ours that opens a name, where a name is expected. */
export function opensName(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  if (!is(lexemes[at], Role.forename) || !isCapital(lexemes[at]) || !isCased(lexemes)) return false;
  const listed = is(before, Role.comma) && is(lexemes[at - 2], Role.name);
  // "unassign Grant Okafor's policy": in the middle of a phrase no order has a capital, but after politeness it may.
  const inside = before?.language === 'en' && /^\p{Ll}/u.test(before.text) && !is(before, SMALL);
  const named = isCapital(next) && !is(next, KINDS, GRAVE, SMALL, FUNCTION);
  return (listed || inside || is(before, BEFORE)) && named;
}
