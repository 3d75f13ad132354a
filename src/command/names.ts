import { endsName, isCased, mayEndName, opensName } from './capitals.js';
import { hasSurname, isCompound, isUnlikely } from './chinese-name.js';
import type { Lexeme } from './lex.js';
import { is } from './noun.js';
import { Roles } from './roles.js';
import { Role } from './vocabulary/role.js';

/** Words that stand together as one name. */
export interface Run {
  readonly name: string;
  readonly to: number;
  readonly sure: boolean;
  /** Not written as any name is. */
  readonly odd: boolean;
  /** Longer than a Chinese name of a person; a department may be. */
  readonly long?: boolean;
  /** One department that everybody knows, and nothing beside it. */
  readonly department: boolean;
}

const PARTICLES = new Set(
  'van von der den de del della di da dos du la le las los el al bin bint ibn ben ter ten te zu zum zur af av y e i und st'.split(
    ' ',
  ),
);
const MOST_WORDS = 4;

/** "van", "al-Rashid", "d'Angelo": small letters that a name may have. */
function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) || /^\p{Ll}{1,3}['-]\p{Lu}/u.test(word);
}

function isBare(lexeme: Lexeme | undefined): lexeme is Lexeme {
  if (lexeme === undefined) return false;
  if (lexeme.kind === 'number') return /^\d{1,3}\p{L}*$/u.test(lexeme.text);
  return lexeme.kind === 'word' && is(lexeme, Role.name, Role.dept);
}

/** Lower case throughout is how people type; lower case beside capitals is another word. */
function isOdd(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !isParticle(word));
  if (words.some((word) => /^[$\d]/.test(word)) && capitals.length + small.length === 0)
    return true;
  if (capitals.length > 0 && small.length > 0) return true;
  return capitals.length + small.length > MOST_WORDS;
}

/** 张经理: a surname and a title, though the title is a word of ours too. */
function isTitled(name: string): boolean {
  return (
    hasSurname(name) &&
    /^..?(经理|总监|老师|主管|主任|先生|女士|小姐|同学|同事|同志|顾问)$/u.test(name)
  );
}

/** Another word of two characters and a name: 协调刘洋. */
function isGlued(name: string): boolean {
  const characters = [...name];
  return characters.length === 4 && !hasSurname(name) && hasSurname(characters.slice(2).join(''));
}

function single(lexeme: Lexeme, at: number): Run | undefined {
  const { kind, text } = lexeme;
  if (kind === 'quoted')
    return text === ''
      ? undefined
      : { name: text, to: at + 1, sure: true, odd: false, department: false };
  if (kind === 'address')
    return { name: text, to: at + 1, sure: true, odd: false, department: false };
  if (kind !== 'han') return;
  if (is(lexeme, Role.dept))
    return { name: text, to: at + 1, sure: true, odd: false, department: true };
  if (!is(lexeme, Role.name)) return;
  const length = [...text].length;
  const odd =
    (lexeme.doubtful === true && !isTitled(lexeme.key)) ||
    length < 2 ||
    isUnlikely(text) ||
    isGlued(text);
  // Four characters after a surname of one are more likely two names, or a name and a word.
  // 阿依古丽: what begins so may be a name of another language.
  const short = hasSurname(text) && !isCompound(text) && !text.startsWith('阿');
  const most = short ? 3 : 4;
  const long = length > most && !text.includes('·');
  return {
    name: text,
    to: at + 1,
    sure: hasSurname(text) || text.includes('·'),
    odd,
    long,
    department: false,
  };
}

/** The words as they were written: A.B1 is not "A. B1". */
function spelt(words: readonly Lexeme[]): string {
  return words.map(({ spaced, text }, at) => (at > 0 && spaced ? ` ${text}` : text)).join('');
}

/** Whether a capital makes a common word part of a proper name: "the Field Service team". */
function isProper(lexeme: Lexeme | undefined, roles: Roles): lexeme is Lexeme {
  if (lexeme?.kind !== 'word' || !/^\p{Lu}[^ ]*$/u.test(lexeme.text)) return false;
  return is(lexeme, roles);
}

const COMMON = Roles.of(Role.name, Role.dept, Role.plain, Role.feature, Role.fresh, Role.filler);
/** What only a policy is called: "policy Branch" is not at a site. */
const PLACES = Roles.of(COMMON, Role.site, Role.group, Role.users);

/** A run of capitalised words, common ones too: only beside "policy", "team" or "site", which say that it is a name. */
export function readProper(
  lexemes: readonly Lexeme[],
  at: number,
  policy = false,
): Run | undefined {
  const roles = policy && isCased(lexemes) ? PLACES : COMMON;
  let to = at;
  while (isProper(lexemes[to], roles) || (to > at && lexemes[to]?.kind === 'number')) to++;
  if (to === at || to - at > MOST_WORDS) return;
  // "Create New Policy Kiosk" creates no policy "New".
  if (
    to === at + 1 &&
    !is(lexemes[at], Role.name, Role.dept) &&
    is(lexemes[at], Role.fresh, Role.filler)
  )
    return;
  return { name: spelt(lexemes.slice(at, to)), to, sure: true, odd: false, department: false };
}

/** The name that starts at a lexeme, if one does. */
export function readRun(lexemes: readonly Lexeme[], at: number): Run | undefined {
  const first = lexemes[at];
  if (first === undefined) return;
  const alone = single(first, at);
  if (alone) return alone;
  let to = opensName(lexemes, at) ? at + 1 : at;
  while (
    (isBare(lexemes[to]) && (to > at || first.kind === 'word')) ||
    (to > at && endsName(lexemes, to))
  ) {
    // "two weeks" and "9 am" are times, "Kiosk 3" is a name.
    if (lexemes[to]?.kind === 'number' && is(lexemes[to + 1], Role.time)) break;
    to++;
  }
  if (to === at) return;
  const part = lexemes.slice(at, to);
  const words = part.map((lexeme) => lexeme.text);
  const odd = isOdd(words) || mayEndName(lexemes, to);
  const sure =
    !odd && words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || isParticle(word));
  return {
    name: spelt(part),
    to,
    sure,
    odd,
    department: part.length === 1 && is(first, Role.dept),
  };
}
