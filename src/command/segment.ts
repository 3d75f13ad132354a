import { lexicon, type Node, type Word } from './lexicon.js';
import { simplify, type Token } from './tokens.js';
import { COMPOUND_SURNAMES, SURNAMES } from './vocabulary/surnames.js';

const surnames = new Set(SURNAMES.replace(/\s/g, ''));
const compounds = new Set(COMPOUND_SURNAMES.split(' '));

// Characters that our own words are made of: a name seldom starts or ends with one, and never holds one of the third.
const WORDY_START = new Set(
  '和于从起应向时干别来信都就但那要当查关解连过对给为在有用能帮将把麻止闭一二三四五六七八九十两半',
);
// No name starts with one of these: 为信贷部 is for somebody.
const PREPOSITIONS = new Set('为给对把将在被替帮');
const WORDY_END = new Set('和与跟及给对为在有用能发可应以使想再请也是帮将把还又才别正开关停禁');
// Two names rather than one: 羽和李雷.
const JOINING = new Set('和与及跟');
const NEVER = new Set('给说的了吗呢不我你他她它们把被没这哪谁请让些么吧您什怎点');

/** How unlikely it is that these characters, not words of ours, stand together as a name. */
function nameCost(keys: readonly string[], clashes: boolean): number {
  const first = keys[0] ?? '';
  if (keys.some((key) => NEVER.has(key))) return 9;
  const joined = keys.slice(1, -1).some((key) => JOINING.has(key)) ? 3 : 0;
  const start = PREPOSITIONS.has(first) ? 2.6 : WORDY_START.has(first) ? 1.3 : 0;
  const wordy = start + (WORDY_END.has(keys.at(-1) ?? '') ? 1.3 : 0);
  return wordy + joined + (clashes ? 1.2 : 0) + plainCost(keys);
}

function plainCost(keys: readonly string[]): number {
  const length = keys.length;
  if (keys.includes('·')) return 1.5 + 0.1 * length;
  if (length > 2 && compounds.has(keys.slice(0, 2).join(''))) return 1.4;
  if (length === 1) return 2.8;
  if (surnames.has(keys[0] ?? '') && length <= 3) return length === 3 ? 1.6 : 1.7;
  return 1.5 + 0.5 * length;
}

const LONGEST_NAME = 16;

export interface Step {
  cost: number;
  from: number;
  word: Word | undefined;
}

function isNode(node: Node | undefined): node is Node {
  return node !== undefined;
}

function relax(
  steps: Step[],
  at: number,
  from: number,
  cost: number,
  word: Word | undefined,
): void {
  const step = steps[at];
  // Of two cuttings as cheap the one with the longer words first: 分配给 + 我.
  if (step === undefined || cost <= step.cost + 1e-9) steps[at] = { cost, from, word };
}

function stretchOfHan(tokens: readonly Token[], from: number): number {
  let length = 0;
  let most = 4;
  while (length < most) {
    const token = tokens[from + length];
    if (token?.kind !== 'han' || (length > 0 && token.spaced)) break;
    // Names from other languages are written with a dot between their parts.
    if (token.key === '·' || (length < 5 && tokens[from + length + 1]?.key === '·'))
      most = Math.min(length + 8, LONGEST_NAME);
    length++;
  }
  return length;
}

/** Where words of ours of two characters or more start: a name that overlaps one is seldom a name. */
export function longWords(tokens: readonly Token[]): boolean[] {
  return tokens.map((token, from) => {
    if (token.kind !== 'han') return false;
    let node: Node | undefined = lexicon.next?.get(token.key);
    for (let at = from + 1; node !== undefined && tokens[at]?.kind === 'han'; at++) {
      node = node.next?.get(tokens[at]?.key ?? '');
      if (node?.word) return true;
    }
    return false;
  });
}

/** The cheapest cutting of the tokens into words of ours and stretches of names; linear in their number. */
export function segment(tokens: readonly Token[], clashing: readonly boolean[]): Step[] {
  const steps: Step[] = [{ cost: 0, from: 0, word: undefined }];
  for (let from = 0; from < tokens.length; from++) {
    const base = steps[from]?.cost ?? 0;
    const afterName = steps[from]?.word === undefined && from > 0 && !tokens[from]?.spaced;
    let node: Node | undefined = lexicon;
    for (let at = from; at < tokens.length && isNode(node); at++) {
      const token: Token | undefined = tokens[at];
      if (token === undefined || token.kind === 'quoted') break;
      node = node.next?.get(token.key);
      const length = at - from + 1;
      if (node?.word) relax(steps, at + 1, from, base + 1 - 0.12 * (length - 1), node.word);
    }
    if (tokens[from]?.kind !== 'han') {
      relax(steps, from + 1, from, base + 3, undefined);
      continue;
    }
    const most = Math.max(1, stretchOfHan(tokens, from));
    const split = afterName && tokens[from - 1]?.kind === 'han' ? 1.5 : 0;
    const keys: string[] = [];
    let clashes = false;
    for (let at = from; at < from + most; at++) {
      keys.push(tokens[at]?.key ?? '');
      clashes ||= clashing[at] === true;
      relax(steps, at + 1, from, base + nameCost(keys, clashes) + split, undefined);
    }
  }
  return steps;
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
