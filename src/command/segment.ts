import { characterOf, nameCosts } from './chinese-name.js';
import { lexicon, type Node, type Word } from './lexicon.js';
import type { Token } from './tokens.js';

const LONGEST_NAME = 16;
// 张建新 的: a word of Chinese characters seldom has a space in it.
const SPACE_INSIDE = 1.2;

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

function isGlued(token: Token | undefined): boolean {
  return token?.kind === 'han' && !token.spaced;
}

/** Where words of ours of two characters or more start: a name that overlaps one is seldom a name. */
export function longWords(tokens: readonly Token[]): boolean[] {
  return tokens.map((token, from) => {
    if (token.kind !== 'han') return false;
    let node: Node | undefined = lexicon.next?.get(token.key);
    for (let at = from + 1; node !== undefined && isGlued(tokens[at]); at++) {
      node = node.next?.get(tokens[at]?.key ?? '');
      if (node?.word) return true;
    }
    return false;
  });
}

/** The cheapest cutting of the tokens into words of ours and stretches of names; linear in their number. */
export function segment(tokens: readonly Token[], clashing: readonly boolean[]): Step[] {
  const steps: Step[] = [{ cost: 0, from: 0, word: undefined }];
  const characters = tokens.map((token) => characterOf(token.key));
  for (let from = 0; from < tokens.length; from++) {
    const base = steps[from]?.cost ?? 0;
    const afterName = steps[from]?.word === undefined && from > 0 && !tokens[from]?.spaced;
    let node: Node | undefined = lexicon;
    let cost = base + 1;
    for (let at = from; at < tokens.length && isNode(node); at++) {
      const token: Token | undefined = tokens[at];
      if (token === undefined || token.kind === 'quoted') break;
      node = node.next?.get(token.key);
      if (at > from) cost -= token.kind === 'han' && token.spaced ? -SPACE_INSIDE : 0.12;
      if (node?.word) relax(steps, at + 1, from, cost, node.word);
    }
    if (tokens[from]?.kind !== 'han') {
      relax(steps, from + 1, from, base + 3, undefined);
      continue;
    }
    const most = Math.max(1, stretchOfHan(tokens, from));
    const split = afterName && tokens[from - 1]?.kind === 'han' ? 1.5 : 0;
    const costs = nameCosts(characters, from, most, clashing);
    for (const [index, cost] of costs.entries())
      relax(steps, from + index + 1, from, base + cost + split, undefined);
  }
  return steps;
}
