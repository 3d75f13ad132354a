import { hasSurname, isCompound } from './chinese-name.js';
import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import { once } from './once.js';
import { apply, asWord, cutAfter, type Parts } from './parts.js';
import { Role } from './vocabulary/role.js';

/** What lets or forbids somebody to send, so that the sending is a verb of its own. */
export const LETTING = /^(允许|不允许|让|不让|准许|禁止|不准|不许|阻止|以后不许|以后不准)$/;

const firstLetting = once((lexemes) => lexemes.findIndex(({ key }) => LETTING.test(key)));

/** 不允许李想发…: the sending is what is forbidden. */
function splitSending(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const sends =
    lexeme.kind === 'han' &&
    is(lexeme, Role.name) &&
    /^..[发用]$/u.test(lexeme.key) &&
    is(lexemes[at + 1], Role.setting);
  const letting = sends ? firstLetting(lexemes) : -1;
  if (letting < 0 || letting >= at) return lexeme;
  const [name, verb] = cutAfter(lexeme, 2);
  return [name, asWord(verb, verb.key)];
}

const GRANTING = /^(授予|分配|指派|赋予|下发|应用|分派)$/;

/** 向王小明授予策略: 向 is also a surname, but here somebody gets what is granted. */
function splitTowards(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const towards =
    lexeme.kind === 'han' &&
    is(lexeme, Role.name) &&
    /^向..+$/u.test(lexeme.key) &&
    hasSurname(lexeme.text.slice(1)) &&
    GRANTING.test(lexemes[at + 1]?.key ?? '') &&
    !is(lexemes[at - 1], Role.for, Role.to, Role.object, Role.and, Role.comma, Role.assign);
  // 向祁萱想授予…: 祁萱想, or what she wants?
  const unsure = !towards && /^向..+$/u.test(lexeme.key) && is(lexeme, Role.name);
  const later = GRANTING.test(lexemes[at + 2]?.key ?? '') && lexemes[at + 1]?.spaced === false;
  if (unsure && later) return [{ ...lexeme, doubtful: true }];
  if (!towards) return lexeme;
  const [joint, name] = cutAfter(lexeme, 1);
  return [asWord(joint, '对'), name];
}

/** 张建新的…: 新的 after a name is rather the end of the name and 的. */
function splitOwned(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const name = lexemes[at - 1];
  const owned =
    lexeme.kind === 'han' &&
    /^[^的]的$/u.test(lexeme.key) &&
    !is(lexeme, Role.in, Role.name, Role.pronoun, Role.self, Role.it) &&
    name?.kind === 'han' &&
    is(name, Role.name) &&
    [...name.text].length <= (isCompound(name.text) ? 3 : 2) &&
    !lexeme.spaced &&
    // 张伟用的策略 is the one that he uses.
    !(is(lexeme, Role.assigned) && !is(lexemes[at + 1], Role.setting));
  if (!owned) return lexeme;
  const [end, poss] = cutAfter(lexeme, 1);
  return [asWord(end, end.key), asWord(poss, '的')];
}

/** Cuts words that hold the end of a name before them. */
export function splitWords(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return apply(splitOwned, lexemes);
}

/** Cuts names that hold a word of ours. */
export function splitNames(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return apply(splitSending, apply(splitTowards, lexemes));
}
