import type { Lexeme } from './lex.js';
import { is, KIND, PREPOSITION } from './noun.js';
import { Roles } from './roles.js';
import { Role } from './vocabulary/role.js';

/** What stands before a mark and announces a name: "policy:Kiosk", "site=Dublin". */
const LABELS = Roles.of(
  KIND,
  Role.called,
  Role.users,
  Role.setting,
  Role.settings,
  Role.policies,
  Role.enable,
  Role.disable,
  Role.greet,
  Role.polite,
  Role.thanks,
  Role.because,
);

/** What no clause ends after: 禁用!B1 is one about !B1. */
const GOVERNING = Roles.of(
  KIND,
  PREPOSITION,
  Role.called,
  Role.enable,
  Role.disable,
  Role.assign,
  Role.unassign,
  Role.object,
);

/** Whether a lexeme may be a part of a name that a mark stands in: "A" of "A=B1" is no article. */
function isNamely(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined) return false;
  if (is(lexeme, Role.name) || lexeme.kind === 'quoted' || lexeme.kind === 'address') return true;
  if (lexeme.kind === 'number') return true;
  const proper = is(lexeme, Role.det) || /^\p{Lu}/u.test(lexeme.text);
  return lexeme.kind === 'word' && proper && !is(lexeme, LABELS);
}

/** "A" of "A,B1", but not "the" of "Ken,the boss". */
function isLetter(lexeme: Lexeme | undefined): boolean {
  return is(lexeme, Role.det) && /^(\p{Lu}.*|\p{Ll})$/u.test(lexeme?.text ?? '');
}

const PICTURES = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]+$/u;
const LISTING = /^[,;、]+$/;
const OPENING = /^[(<]+$/;
const ENDING = /^[,;、.。!?:]+$/;
const CLOSING = /^[)>][)>,;、.。!?:]*$/;
/** Marks that set clauses, lists and labels apart; any other is rather a part of what it touches. */
const SEPARATING = /^[-,;、.。!?:()<>]+$/;

/** A run of marks without white space in it, and what touches it. */
interface Run {
  readonly marks: string;
  readonly before: Lexeme | undefined;
  readonly after: Lexeme | undefined;
  /** It ends what a bracket opened, or opens what one closes. */
  readonly closes: boolean;
  readonly opens: boolean;
}

function isTorn({ marks, before, after, closes, opens }: Run): boolean {
  if (PICTURES.test(marks)) return false;
  const [left, right] = [isNamely(before), isNamely(after)];
  if (LISTING.test(marks)) return isLetter(after);
  if (!SEPARATING.test(marks)) return (left || right) && !(marks === '=' && is(before, LABELS));
  if (before === undefined) return right && !opens;
  // Kiosk:关闭 sets a clause apart, as Chinese does without a space.
  const ends = ENDING.test(marks) || closes;
  if (after === undefined || (after.kind === 'han' && !right)) return left && !ends;
  return left || (right && is(before, GOVERNING) && !opens && !/^:+$/.test(marks));
}

const NOTHING = Roles.of(PREPOSITION, Role.with, Role.must, Role.mustNot, Role.be);

/** "A = B1", "B1: A", "everyone in A": nothing stands there that an article could belong to. */
function isDangling(lexemes: readonly Lexeme[], at: number, last: number): boolean {
  const next = lexemes[at + 1];
  if (!isLetter(lexemes[at])) return false;
  if (next?.kind === 'mark') return !(at + 1 < last && OPENING.test(next.text));
  return next === undefined || next.kind === 'han' || is(next, NOTHING);
}

/**
 * Whether a mark stands in, before or behind what may be a name, so that the name could be cut short where the mark is
 * taken for a separator: A=B1, Kiosk/Lab, C#. Quotation marks keep a name whole.
 */
export function hasTornName(lexemes: readonly Lexeme[]): boolean {
  const last = lexemes.findLastIndex(({ kind, text }) => kind === 'mark' && /[)>]/.test(text));
  let opened = false;
  for (let at = 0; at < lexemes.length; at++) {
    const first = lexemes[at];
    const before = first?.spaced === false ? lexemes[at - 1] : undefined;
    // "$" opens a word of its own, and a dot belongs to Chinese names.
    if (before && before.kind !== 'mark' && first?.text.startsWith('$')) return true;
    if (first?.kind !== 'quoted' && /^·|·$/.test(first?.text ?? '')) return true;
    if (isDangling(lexemes, at, last)) return true;
    if (first?.kind !== 'mark' || is(first, Role.poss)) continue;
    let marks = first.text;
    while (lexemes[at + 1]?.kind === 'mark' && lexemes[at + 1]?.spaced === false) {
      at++;
      marks += lexemes[at]?.text ?? '';
    }
    const next = lexemes[at + 1];
    const run: Run = {
      marks,
      before,
      after: next?.spaced === false ? next : undefined,
      closes: opened && CLOSING.test(marks),
      opens: at < last && OPENING.test(marks),
    };
    if (isTorn(run)) return true;
    opened ||= /[(<]/.test(marks);
  }
  return false;
}
