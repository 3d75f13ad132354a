import { hasSurname, isCompound, isUnlikely, JOINING, PREPOSITIONS } from './chinese-name.js';
import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import { once } from './once.js';
import { glue, pairwise } from './parts.js';
import { Role } from './vocabulary/role.js';

// Before a name these are prepositions and joints, whatever the spaces.
const JOINTS = new Set([...PREPOSITIONS, ...JOINING, '请', '让']);

function isHan(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return lexeme?.kind === 'han';
}

/** A name and one character that was read as a word of ours. */
function isTorn(one: Lexeme, other: Lexeme): boolean {
  const [name, word] = is(one, Role.name) ? [one, other] : [other, one];
  const single = [...word.key].length === 1 && !isUnlikely(word.key);
  if (!is(name, Role.name) || is(word, Role.name) || !single) return false;
  return !JOINTS.has(word.key);
}

/** Whether white space sets these two off from the rest: 禁用 张建新 的脱机消息. */
function isChunk(lexemes: readonly Lexeme[], at: number): boolean {
  const [one, other, next] = lexemes.slice(at, at + 3);
  if (!isHan(one) || !isHan(other) || other.spaced) return false;
  const before = lexemes[at - 1];
  const opens = one.spaced || !isHan(before) || JOINTS.has(before.key);
  // Before a Latin word there is a space anyway: 给张伟用 Kiosk.
  const ends = next === undefined || next.kind === 'mark';
  const closes = next?.kind === 'han' ? next.spaced : ends && one.spaced;
  return opens && closes;
}

const firstVerb = once((lexemes) =>
  lexemes.findIndex((lexeme) => is(lexeme, Role.strong, Role.assign)),
);

/** Whether the phrase has its verb elsewhere, so that the character need not be one. */
function isWhole(name: string, lexemes: readonly Lexeme[], at: number): boolean {
  const length = [...name].length;
  const shaped = hasSurname(name) && length <= (isCompound(name) ? 4 : 3);
  const verb = shaped ? firstVerb(lexemes) : -1;
  return verb >= 0 && verb < at;
}

/** White space around characters keeps them together: 张建新 is not 张建 and something new. */
export function keepChunks(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  if (!lexemes.some((lexeme) => lexeme.spaced)) return lexemes;
  return pairwise(lexemes, (one, other, at) => {
    if (!isChunk(lexemes, at) || !isTorn(one, other)) return;
    const name = glue(one, other, is(one, Role.name) ? one : other);
    return [isWhole(name.key, lexemes, at) ? name : { ...name, doubtful: true }];
  });
}

/** Two scripts without a space between them: 门店POS, Kiosk大厅. */
function isMixed(one: Lexeme | undefined, other: Lexeme | undefined): boolean {
  if (!is(one, Role.name) || !is(other, Role.name) || other?.spaced) return false;
  const kinds = [one?.kind, other?.kind].sort().join(' ');
  const han = one?.kind === 'han' ? one : other;
  return kinds === 'han word' && !hasSurname(han?.key ?? '');
}

/** Takes both scripts as one name beside 策略, where no person is expected. */
export function joinScripts(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const at = lexemes.findIndex((lexeme, index) => isMixed(lexeme, lexemes[index + 1]));
  const [one, other] = lexemes.slice(at, at + 2);
  const named = is(lexemes[at + 2], Role.policy) || is(lexemes[at - 1], Role.policy, Role.called);
  if (at < 0 || one === undefined || other === undefined || !named) return lexemes;
  const name: Lexeme = { ...glue(one, other, one), kind: 'word' };
  return [...lexemes.slice(0, at), name, ...lexemes.slice(at + 2)];
}
