import { joinScripts, keepChunks } from './chunks.js';
import { keepEndings } from './endings.js';
import { markRoles, type Word } from './lexicon.js';
import { mend } from './mend.js';
import { glue } from './parts.js';
import type { Roles } from './roles.js';
import { longWords, segment } from './segment.js';
import { splitNames, splitWords } from './splits.js';
import { keepSurnames } from './surnames.js';
import { joinTitles } from './titles.js';
import { type Token, tokenise } from './tokens.js';
import { Role } from './vocabulary/role.js';

/** A word of ours with its roles, or something of the speaker's own: a name, a number, a mark. */
export interface Lexeme {
  readonly text: string;
  /** The text in lower case and simplified characters. */
  readonly key: string;
  readonly kind: Token['kind'];
  readonly roles: Roles;
  readonly language: 'en' | 'zh' | undefined;
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
  /** What a misspelt word was taken for. */
  readonly mended?: string;
  /** A Chinese name that could also be cut otherwise. */
  readonly doubtful?: true;
}

function lexeme(
  tokens: readonly Token[],
  from: number,
  to: number,
  word: Word | undefined,
  original: readonly Token[],
): Lexeme {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) throw new RangeError('an empty stretch of tokens');
  const read: Lexeme = {
    text: joined(original, from, to, 'text'),
    key: joined(original, from, to, 'key'),
    kind: first.kind,
    roles: word?.roles ?? (first.kind === 'mark' ? markRoles(first.key) : Role.name),
    language: word?.language,
    start: first.start,
    end: last.end,
    spaced: first.spaced,
  };
  if (tokens === original) return read;
  const mended = tokens.slice(from, to);
  if (mended.every((token, index) => token.key === original[from + index]?.key)) return read;
  return { ...read, mended: mended.map((token) => token.key).join(' ') };
}

function joined(tokens: readonly Token[], from: number, to: number, part: 'text' | 'key'): string {
  let text = tokens[from]?.[part] ?? '';
  for (let at = from + 1; at < to; at++)
    text += (tokens[at]?.spaced ? ' ' : '') + (tokens[at]?.[part] ?? '');
  return text;
}

function joins(last: Lexeme, next: Lexeme): boolean {
  const bare = last.roles === Role.name && next.roles === Role.name && !next.spaced;
  return bare && last.kind === 'han' && next.kind === 'han';
}

/** Neighbouring stretches of unknown Chinese characters are one name: 阿卜杜拉·买买提, a long department. */
function join(lexemes: readonly Lexeme[]): Lexeme[] {
  const whole: Lexeme[] = [];
  for (const next of lexemes) {
    const last = whole.at(-1);
    if (last && joins(last, next)) whole[whole.length - 1] = glue(last, next, { ...next, ...last });
    else whole.push(next);
  }
  return whole;
}

/** How the cutting of Chinese is mended, the first first. */
const CHINESE: readonly ((lexemes: readonly Lexeme[]) => readonly Lexeme[])[] = [
  join,
  keepSurnames,
  splitWords,
  keepEndings,
  keepChunks,
  splitNames,
  joinScripts,
];

/** Reads normalised text as words of ours and names. */
export function lex(text: string): readonly Lexeme[] {
  const original = joinTitles(tokenise(text));
  const tokens = mend(original);
  const clashing = longWords(tokens);
  const steps = segment(tokens, clashing);
  const lexemes: Lexeme[] = [];
  for (let at = tokens.length; at > 0; ) {
    const step = steps[at];
    if (step === undefined) throw new RangeError('a token without a reading');
    const read = lexeme(tokens, step.from, at, step.word, original);
    const clashes = step.word === undefined && clashing.slice(step.from, at).includes(true);
    lexemes.push(clashes ? { ...read, doubtful: true } : read);
    at = step.from;
  }
  lexemes.reverse();
  // Only Chinese is written without spaces.
  if (!tokens.some((token) => token.kind === 'han')) return lexemes;
  return CHINESE.reduce<readonly Lexeme[]>((cut, read) => read(cut), lexemes);
}
