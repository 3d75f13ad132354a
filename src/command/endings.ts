import { hasSurname, isCompound } from './chinese-name.js';
import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import { once } from './once.js';
import { glue } from './parts.js';
import { Roles } from './roles.js';
import { LETTING } from './splits.js';
import { strayEnding } from './strays.js';
import { Role } from './vocabulary/role.js';

// Characters that end many given names and are words of ours too.
const MODAL = new Set('可能应想');
const JOINT = new Set('和与跟及同');
const OTHER = new Set('发为在正');
const SUSPECT = new Set('开关停禁用给再');

function isShortName(lexeme: Lexeme | undefined): lexeme is Lexeme {
  if (lexeme?.kind !== 'han' || !is(lexeme, Role.name)) return false;
  const length = [...lexeme.text].length;
  return hasSurname(lexeme.text) && (length === 2 || (length === 3 && isCompound(lexeme.text)));
}

function isEnd(lexeme: Lexeme): boolean {
  const { key } = lexeme;
  return !lexeme.spaced && (MODAL.has(key) || JOINT.has(key) || OTHER.has(key));
}

/** Whether somebody is let do it (让张伟发…), so that 发 is what they do. */
const lets = once(
  (lexemes) =>
    lexemes.some((lexeme) => LETTING.test(lexeme.key)) ||
    !lexemes.some((lexeme) => is(lexeme, Role.strong)),
);

const VERB = Roles.of(Role.strong, Role.assign, Role.policy, Role.unassign);
const countVerbs = once((lexemes) => lexemes.filter((lexeme) => is(lexeme, VERB)).length);

/** Whether a character ends the name before it, since as a word it would have nothing to do there. */
function endsName(end: Lexeme, at: number, lexemes: readonly Lexeme[]): boolean {
  const { key } = end;
  const next = lexemes[at + 1];
  if (next === undefined || next.key === '的' || is(next, Role.and)) return true;
  if (is(next, Role.comma, Role.stop, Role.question)) return !MODAL.has(key) && key !== '在';
  if (is(next, Role.setting)) return key !== '发' || !lets(lexemes);
  if (is(next, Role.policy)) return !JOINT.has(key) && key !== '在';
  if (next.key === '发') return OTHER.has(key);
  if (!is(next, Role.strong, Role.assign) || next.kind === 'quoted') return false;
  return (
    !MODAL.has(key) || is(lexemes[at - 2], Role.for, Role.to, Role.object, Role.comma, Role.and)
  );
}

/** Whether it may end the name as well as be a word: 启用王晓开脱机消息. */
function mayEndName(end: Lexeme, at: number, lexemes: readonly Lexeme[]): boolean {
  const { key } = end;
  const next = lexemes[at + 1];
  if (end.spaced || !(SUSPECT.has(key) || MODAL.has(key))) return false;
  if (MODAL.has(key)) return next?.key === '发' && key !== '能';
  if (next?.key === '的' || is(next, Role.and)) return true;
  const others = countVerbs(lexemes) > (is(end, VERB) ? 1 : 0);
  if (next === undefined || is(next, Role.comma, Role.stop)) return others && key !== '用';
  return key !== '再' && is(next, Role.setting, Role.strong, Role.assign, Role.policy) && others;
}

/** Gives a Chinese name its last character back where it was read as a word: 周润发 is not 周润 who sends. */
export function keepEndings(lexemes: readonly Lexeme[]): Lexeme[] {
  const kept: Lexeme[] = [];
  lexemes.forEach((lexeme, at) => {
    const name = kept.at(-1);
    const follows = isShortName(name) && name.end === lexeme.start;
    const stray = follows ? strayEnding(lexeme, at, lexemes) : undefined;
    const surely =
      follows && (stray === 'sure' || (isEnd(lexeme) && endsName(lexeme, at, lexemes)));
    if (follows && (surely || stray || mayEndName(lexeme, at, lexemes)))
      kept[kept.length - 1] = {
        ...glue(name, lexeme, name),
        ...(surely ? {} : { doubtful: true }),
      };
    else kept.push(lexeme);
  });
  return kept;
}
