import { simplify } from './tokens.js';
import { COMPOUND_SURNAMES, SURNAMES } from './vocabulary/surnames.js';

const surnames = new Set(SURNAMES.replace(/\s/g, ''));
const compounds = new Set(COMPOUND_SURNAMES.split(' '));

// Characters that our own words are made of: a name seldom starts or ends with one, and never holds one of the third.
const WORDY_START = new Set(
  '和于从起应向时干别来信都就但那要当查关解连过对给为在有用能帮将把麻止闭一二三四五六七八九十两半',
);
// No name starts with one of these: 为信贷部 is for somebody.
export const PREPOSITIONS = new Set('为给对把将在被替帮');
const WORDY_END = new Set('和与跟及给对为在有用能发可应以使想再请也是帮将把还又才别正开关停禁');
// Two names rather than one: 羽和李雷.
export const JOINING = new Set('和与及跟');
const NEVER = new Set('掉销消给说的了吗呢不我你他她它们把被没这哪谁请让些么吧您什怎点');

/** What is known of one character: it stands in many stretches, and is looked up once. */
export interface Character {
  readonly key: string;
  /** What it costs a name to start, or to end, with it. */
  readonly start: number;
  readonly end: number;
  readonly joins: boolean;
  readonly never: boolean;
  readonly surname: boolean;
}

function describe(key: string): Character {
  return {
    key,
    start: PREPOSITIONS.has(key) ? 2.6 : WORDY_START.has(key) ? 1.3 : 0,
    end: WORDY_END.has(key) ? 1.3 : 0,
    joins: JOINING.has(key),
    never: NEVER.has(key),
    surname: surnames.has(key),
  };
}

const SPECIAL = [PREPOSITIONS, WORDY_START, WORDY_END, NEVER, surnames, COMPOUND_SURNAMES];
const described = new Map(SPECIAL.flatMap((keys) => [...keys].map((key) => [key, describe(key)])));
const DOT = describe('·');
const OTHER = describe('');

export function characterOf(key: string): Character {
  return key === '·' ? DOT : (described.get(key) ?? OTHER);
}

function plainCost(first: Character, length: number, dotted: boolean, compound: boolean): number {
  if (dotted) return 1.5 + 0.1 * length;
  if (length > 2 && compound) return 1.4;
  if (length === 1) return 2.8;
  if (first.surname && length <= 3) return length === 3 ? 1.6 : 1.7;
  return 1.5 + 0.5 * length;
}

/**
 * How unlikely it is that the characters from `from` on, not words of ours, stand together as a name: a cost for
 * each length from 1 to `most`. A `clashing` character starts a word of ours.
 */
export function nameCosts(
  characters: readonly Character[],
  from: number,
  most: number,
  clashing: readonly boolean[],
): number[] {
  const costs: number[] = [];
  const first = characters[from] ?? OTHER;
  const compound = most > 2 && compounds.has(first.key + (characters[from + 1]?.key ?? ''));
  let [never, joined, dotted, clashes] = [false, false, false, false];
  for (let at = from; at < from + most; at++) {
    const character = characters[at] ?? OTHER;
    joined ||= at > from + 1 && characters[at - 1]?.joins === true;
    never ||= character.never;
    dotted ||= character === DOT;
    clashes ||= clashing[at] === true;
    const wordy = first.start + character.end + (joined ? 3 : 0) + (clashes ? 1.2 : 0);
    costs.push(never ? 9 : wordy + plainCost(first, at - from + 1, dotted, compound));
  }
  return costs;
}

/** True where a Chinese name starts with a surname that we know. */
export function hasSurname(name: string): boolean {
  const characters = [...name].map(simplify);
  return compounds.has(characters.slice(0, 2).join('')) || surnames.has(characters[0] ?? '');
}

/** True where a character stands in it that is in nobody's name. */
export function isUnlikely(name: string): boolean {
  return [...name].some((character) => NEVER.has(simplify(character)));
}

/** True where a Chinese name starts with a surname of two characters: such names have four. */
export function isCompound(name: string): boolean {
  return compounds.has([...name].slice(0, 2).map(simplify).join(''));
}
