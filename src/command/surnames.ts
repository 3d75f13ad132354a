import { hasSurname } from './chinese-name.js';
import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import { once } from './once.js';
import { apply, asWord, cutAfter, glue, type Parts, pairwise } from './parts.js';
import { Role } from './vocabulary/role.js';

/** What stands after a surname and makes a name of it. */
function isGiven(given: Lexeme): boolean {
  return (
    given.kind === 'han' && is(given, Role.name) && !given.spaced && [...given.text].length <= 2
  );
}

/** 禁用关小宁的…: after a verb 关 is no second one; 为周和平…: no time. */
function isSurname(surname: Lexeme, given: Lexeme, before: Lexeme | undefined): boolean {
  if (surname.key === '周') return is(before, Role.strong, Role.for, Role.to, Role.object);
  return surname.key === '关' && is(before, Role.strong) && /^[小老阿].$/u.test(given.key);
}

const lastOff = once((lexemes) =>
  lexemes.findLastIndex((word) => is(word, Role.strong) && /^关|[闭掉停]/.test(word.key)),
);

/** 给关晓萌关掉…: the verb comes later, so that 关 is whom it is for. */
function isForSomebody(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.key === '给关' && lastOff(lexemes) > at + 1;
}

/** 对于晓光禁用…: somebody called 于晓光, since 晓 is no surname. */
function isRegarding(joint: Lexeme, name: Lexeme): boolean {
  return /^[对关][于於]$/u.test(joint.text) && !hasSurname(name.text);
}

/** The first character as a word of ours, and the rest as the surname of the name after it. */
function cutSurname(joint: Lexeme, word: string, given: Lexeme): Lexeme[] {
  const [first, surname] = cutAfter(joint, 1);
  return [asWord(first, word), glue(surname, given, given)];
}

/** 关毕韩梅的…: misspelt 关闭, or 毕韩梅? 禁用那何静的…: a word before the name, or her surname? */
function doubtGlued(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Parts {
  const before = lexemes[at - 1];
  if (lexeme.kind !== 'han' || !is(lexeme, Role.name) || lexeme.spaced || before === undefined)
    return lexeme;
  const word = /^[那应都来於成]$/.test(before.text) && [...lexeme.text].length < 3;
  return word || before.key === '关毕' ? { ...lexeme, doubtful: true } : lexeme;
}

/** Gives a Chinese name its surname back where that was read as a word of ours, or doubts the name. */
export function keepSurnames(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const read = pairwise(lexemes, (one, other, at) => {
    if (!isGiven(other)) return;
    if (isSurname(one, other, lexemes[at - 1])) return [glue(one, other, other)];
    if (isForSomebody(lexemes, at)) return cutSurname(one, '给', other);
    return isRegarding(one, other) ? cutSurname(one, '对', other) : undefined;
  });
  return apply(doubtGlued, read);
}
