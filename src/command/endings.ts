import type { Lexeme } from './lex.js';
import { lexicon } from './lexicon.js';
import { is } from './noun.js';
import { hasSurname, isCompound } from './segment.js';
import type { Role } from './vocabulary/role.js';

// Characters that end many given names and are words of ours too.
const MODAL = new Set('可能应想');
const JOINT = new Set('和与跟及同');
const OTHER = new Set('发为在正');
const SUSPECT = new Set('开关停禁用给再');
const LETTING = /^(允许|不允许|让|不让|准许|禁止|不准|不许|阻止|以后不许|以后不准)$/;

function isShortName(lexeme: Lexeme | undefined): lexeme is Lexeme {
  if (lexeme?.kind !== 'han' || !is(lexeme, 'name')) return false;
  const length = [...lexeme.text].length;
  return hasSurname(lexeme.text) && (length === 2 || (length === 3 && isCompound(lexeme.text)));
}

function isEnd(lexeme: Lexeme): boolean {
  const { key } = lexeme;
  return !lexeme.spaced && (MODAL.has(key) || JOINT.has(key) || OTHER.has(key));
}

/** Whether somebody is let do it (让张伟发…), so that 发 is what they do. */
function lets(lexemes: readonly Lexeme[]): boolean {
  return (
    lexemes.some((lexeme) => LETTING.test(lexeme.key)) ||
    !lexemes.some((lexeme) => is(lexeme, 'strong'))
  );
}

/** Whether a character ends the name before it, since as a word it would have nothing to do there. */
function endsName(end: Lexeme, at: number, lexemes: readonly Lexeme[]): boolean {
  const { key } = end;
  const next = lexemes[at + 1];
  if (next === undefined || next.key === '的' || is(next, 'and')) return true;
  if (is(next, 'comma', 'stop', 'question')) return !MODAL.has(key) && key !== '在';
  if (is(next, 'setting')) return key !== '发' || !lets(lexemes);
  if (is(next, 'policy')) return !JOINT.has(key) && key !== '在';
  if (next.key === '发') return OTHER.has(key);
  if (!is(next, 'strong', 'assign') || next.kind === 'quoted') return false;
  return !MODAL.has(key) || is(lexemes[at - 2], 'for', 'to', 'object', 'comma', 'and');
}

/** Whether it may end the name as well as be a word: 启用王晓开脱机消息. */
function mayEndName(end: Lexeme, at: number, lexemes: readonly Lexeme[]): boolean {
  const { key } = end;
  const next = lexemes[at + 1];
  if (end.spaced || !(SUSPECT.has(key) || MODAL.has(key))) return false;
  if (MODAL.has(key)) return next?.key === '发' && key !== '能';
  if (next?.key === '的' || is(next, 'and')) return true;
  const others = lexemes.some(
    (lexeme) => lexeme !== end && is(lexeme, 'strong', 'assign', 'policy', 'unassign'),
  );
  if (next === undefined || is(next, 'comma', 'stop')) return others && key !== '用';
  return key !== '再' && is(next, 'setting', 'strong', 'assign', 'policy') && others;
}

function wordRoles(key: string): ReadonlySet<Role> {
  return lexicon.next?.get(key)?.word?.roles ?? new Set();
}

/** 不允许李想发…: the sending is what is forbidden. */
function splitSending(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Lexeme[] {
  const characters = [...lexeme.text];
  const sends =
    lexeme.kind === 'han' &&
    is(lexeme, 'name') &&
    characters.length === 3 &&
    lexeme.key.endsWith('发') &&
    is(lexemes[at + 1], 'setting') &&
    lexemes.slice(0, at).some((before) => LETTING.test(before.key));
  if (!sends) return [lexeme];
  const cut = lexeme.end - (characters.at(-1)?.length ?? 1);
  const name = { ...lexeme, text: characters.slice(0, 2).join(''), key: lexeme.key.slice(0, -1) };
  const verb = { ...lexeme, text: characters[2] ?? '', key: '发', roles: wordRoles('发') };
  return [
    { ...name, end: cut },
    { ...verb, language: 'zh', start: cut, spaced: false },
  ];
}

/** 向王小明授予策略: 向 is also a surname, but here somebody gets what is granted. */
function splitTowards(lexeme: Lexeme, at: number, lexemes: readonly Lexeme[]): Lexeme[] {
  const name = lexeme.text.slice(1);
  const towards =
    lexeme.kind === 'han' &&
    is(lexeme, 'name') &&
    lexeme.key.startsWith('向') &&
    hasSurname(name) &&
    [...name].length > 1 &&
    /^(授予|分配|指派|赋予|下发|应用|分派)$/.test(lexemes[at + 1]?.key ?? '') &&
    !is(lexemes[at - 1], 'for', 'to', 'object', 'and', 'comma', 'assign');
  if (!towards) return [lexeme];
  const cut = lexeme.start + 1;
  const { doubtful, ...known } = lexeme;
  return [
    { ...known, text: '向', key: '向', roles: wordRoles('对'), language: 'zh', end: cut },
    { ...known, text: name, key: lexeme.key.slice(1), start: cut, spaced: false },
  ];
}

/** Gives a Chinese name its last character back where it was read as a word: 周润发 is not 周润 who sends. */
export function keepEndings(lexemes: readonly Lexeme[]): Lexeme[] {
  const kept: Lexeme[] = [];
  lexemes.forEach((lexeme, at) => {
    const name = kept.at(-1);
    const follows = isShortName(name) && name.end === lexeme.start;
    const surely = follows && isEnd(lexeme) && endsName(lexeme, at, lexemes);
    if (follows && (surely || mayEndName(lexeme, at, lexemes)))
      kept[kept.length - 1] = {
        ...name,
        text: name.text + lexeme.text,
        key: name.key + lexeme.key,
        end: lexeme.end,
        ...(surely ? {} : { doubtful: true }),
      };
    else
      kept.push(
        ...splitTowards(lexeme, at, lexemes).flatMap((part) => splitSending(part, at, lexemes)),
      );
  });
  return kept;
}
