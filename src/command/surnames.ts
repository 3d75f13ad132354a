import { hasSurname } from './chinese-name.js';
import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import { apply, asWord, cutAfter, type Parts } from './parts.js';
import { simplify } from './tokens.js';
import { Role } from './vocabulary/role.js';

/** 对于晓光禁用…: somebody called 于晓光, since 晓 is no surname. */
function splitRegarding(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const before = lexemes[at - 1];
  const next = lexemes[at + 1];
  if (isRegarding(before, lexeme)) return after(before?.text.slice(1) ?? '', lexeme);
  if (!isRegarding(lexeme, next)) return lexeme;
  const [joint] = cutAfter(lexeme, 1);
  return [asWord(joint, '对')];
}

function after(surname: string, given: Lexeme): Lexeme {
  const text = surname + given.text;
  return {
    ...given,
    text,
    key: simplify(surname) + given.key,
    start: given.start - 1,
    spaced: false,
  };
}

/** 禁用关小宁的…: after a verb 关 is no second one; 为周和平…: no time. */
function joinSurname(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const surname = lexemes[at - 1];
  if (isSurname(lexemes[at - 2], surname, lexeme)) return after(surname?.text ?? '', lexeme);
  return isSurname(lexemes[at - 1], lexeme, lexemes[at + 1]) ? [] : lexeme;
}

function isSurname(before?: Lexeme, surname?: Lexeme, given?: Lexeme): boolean {
  if (!isGiven(given)) return false;
  if (surname?.key === '周') return is(before, Role.strong, Role.for, Role.to, Role.object);
  const nick = /^[小老阿].$/u.test(given?.key ?? '');
  return surname?.key === '关' && is(before, Role.strong) && nick;
}

function isGiven(given: Lexeme | undefined): boolean {
  return (
    given?.kind === 'han' && is(given, Role.name) && !given.spaced && [...given.text].length <= 2
  );
}

/** 给关晓萌关掉…: the verb comes later, so that 关 is whom it is for. */
function splitGiving(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const isFor = (one?: Lexeme, other?: Lexeme, later = lexemes.slice(at + 1)) =>
    one?.key === '给关' &&
    isGiven(other) &&
    later.some((word) => is(word, Role.strong) && /^关|[闭掉停]/.test(word.key));
  if (isFor(lexemes[at - 1], lexeme)) return after('关', lexeme);
  if (!isFor(lexeme, lexemes[at + 1])) return lexeme;
  const [joint] = cutAfter(lexeme, 1);
  return [asWord(joint, '给')];
}

function isRegarding(joint: Lexeme | undefined, name: Lexeme | undefined): boolean {
  return (
    /^[对关][于於]$/u.test(joint?.text ?? '') &&
    name?.kind === 'han' &&
    is(name, Role.name) &&
    !name.spaced &&
    [...name.text].length <= 2 &&
    !hasSurname(name.text)
  );
}

/** 关毕韩梅的…: misspelt 关闭, or 毕韩梅 whom it is about? */
function doubtTypo(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const unsure = lexemes[at - 1]?.key === '关毕' && is(lexeme, Role.name) && !lexeme.spaced;
  return unsure ? { ...lexeme, doubtful: true } : lexeme;
}

/** 禁用那何静的…, 向乐正想授予…: a word before the name, or her surname? */
function doubtSurname(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const before = lexemes[at - 1];
  if (lexeme.kind !== 'han' || !is(lexeme, Role.name) || before === undefined) return lexeme;
  const glued =
    !lexeme.spaced && /^[那应都来於成]$/.test(before.text) && [...lexeme.text].length < 3;
  return glued ? { ...lexeme, doubtful: true } : lexeme;
}

/** Gives a Chinese name its surname back where that was read as a word of ours, or doubts the name. */
export function keepSurnames(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return apply(
    doubtSurname,
    apply(doubtTypo, apply(splitRegarding, apply(splitGiving, apply(joinSurname, lexemes)))),
  );
}
