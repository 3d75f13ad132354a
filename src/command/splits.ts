import { hasSurname, isCompound } from './chinese-name.js';
import type { Lexeme } from './lex.js';
import { lexicon } from './lexicon.js';
import { is } from './noun.js';
import { Roles } from './roles.js';
import { Role } from './vocabulary/role.js';

/** What lets or forbids somebody to send, so that the sending is a verb of its own. */
export const LETTING = /^(允许|不允许|让|不让|准许|禁止|不准|不许|阻止|以后不许|以后不准)$/;

function wordRoles(key: string): Roles {
  return lexicon.next?.get(key)?.word?.roles ?? Roles.none;
}

/** A lexeme as it was, or what it was cut into. */
type Parts = Lexeme | Lexeme[];

/** A lexeme of Chinese characters as two, cut after so many of them. */
function cutAfter(lexeme: Lexeme, length: number): [Lexeme, Lexeme] {
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

function asWord(lexeme: Lexeme, key: string): Lexeme {
  return { ...lexeme, roles: wordRoles(key), language: 'zh' };
}

/** 不允许李想发…: the sending is what is forbidden. */
function splitSending(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const sends =
    lexeme.kind === 'han' &&
    is(lexeme, Role.name) &&
    /^..[发用]$/u.test(lexeme.key) &&
    is(lexemes[at + 1], Role.setting) &&
    lexemes.slice(0, at).some((before) => LETTING.test(before.key));
  if (!sends) return lexeme;
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

/** 对于晓光禁用…: somebody called 于晓光, since 晓 is no surname. */
function splitRegarding(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  if (isRegarding(before, lexeme)) return after('于', lexeme);
  if (!isRegarding(lexeme, next)) return lexeme;
  const [joint] = cutAfter(lexeme, 1);
  return [asWord(joint, '对')];
}

function after(surname: string, given: Lexeme): Lexeme {
  const text = surname + given.text;
  return { ...given, text, key: surname + given.key, start: given.start - 1, spaced: false };
}

/** 禁用关小宁的…: after a verb 关 is no second one. */
function joinSurname(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  if (isSurname(lexemes[at - 2], lexemes[at - 1], lexeme)) return after('关', lexeme);
  return isSurname(lexemes[at - 1], lexeme, lexemes[at + 1]) ? [] : lexeme;
}

function isSurname(verb?: Lexeme, surname?: Lexeme, given?: Lexeme): boolean {
  return (
    is(verb, Role.strong) &&
    surname?.key === '关' &&
    /^[小老阿].$/u.test(given?.key ?? '') &&
    is(given, Role.name) &&
    given?.spaced === false
  );
}

function isRegarding(joint: Lexeme | undefined, name: Lexeme | undefined): boolean {
  return (
    /^[对关]于$/u.test(joint?.text ?? '') &&
    name?.kind === 'han' &&
    is(name, Role.name) &&
    !name.spaced &&
    [...name.text].length <= 2 &&
    !hasSurname(name.text)
  );
}

type Split = (lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]) => Parts;

/** Most phrases have nothing to split, and stay the same array. */
function apply(split: Split, lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const parts = lexemes.map((lexeme, at) => split(lexeme, at, lexemes));
  return parts.every((part, at) => part === lexemes[at]) ? lexemes : parts.flat();
}

/** Cuts words that hold the end of a name before them. */
export function splitWords(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return apply(splitOwned, apply(splitRegarding, apply(joinSurname, lexemes)));
}

/** 关毕韩梅的…: misspelt 关闭, or 毕韩梅 whom it is about? */
function doubtTypo(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const unsure = lexemes[at - 1]?.key === '关毕' && is(lexeme, Role.name) && !lexeme.spaced;
  return unsure ? { ...lexeme, doubtful: true } : lexeme;
}

/** Cuts names that hold a word of ours. */
export function splitNames(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return apply(splitSending, apply(splitTowards, apply(doubtTypo, lexemes)));
}
