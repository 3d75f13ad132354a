import { distance } from 'fastest-levenshtein';
import type { User } from '../policy/policy.js';
import { isAlike } from './alike.js';
import { plainKey } from './keys.js';

/** Finds people by a misspelt name without looking at everybody. */
export interface NameIndex {
  /** Takes in so many more people; false when all are in. `nearest` takes in the rest by itself. */
  grow(count: number): boolean;
  /** Positions of up to `limit` people with the nearest names, best first; none where no name is near. */
  nearest(name: string, limit: number): readonly number[];
}

/** So many names that share most pairs of letters with the one asked are compared letter by letter. */
const CANDIDATES = 150;
/** Names further away than this share of the letters are not like the one asked; one letter always may be wrong. */
const FURTHEST = 0.4;

/**
 * Builds an index from pairs of neighbouring letters to people (display name, and the UPN's part before the `@`).
 * Pairs suit Chinese names of two to four characters as well as long ones.
 */
export function createNameIndex(users: readonly User[]): NameIndex {
  const postings = new Map<number, number[]>();
  const shared = new Uint16Array(users.length);
  let taken = 0;

  function add(user: User, position: number): void {
    for (const pair of namesOf(user).flatMap(pairsOf)) {
      const known = postings.get(pair);
      if (known === undefined) postings.set(pair, [position]);
      else if (known.at(-1) !== position) known.push(position);
    }
  }

  function grow(count: number): boolean {
    for (const user of users.slice(taken, taken + count)) {
      add(user, taken);
      taken += 1;
    }
    return taken < users.length;
  }

  /** The people who share the most pairs with the name; which of those who share just enough does not matter. */
  function candidates(pairs: readonly number[]): number[] {
    shared.fill(0);
    for (const pair of pairs) {
      for (const position of postings.get(pair) ?? [])
        shared[position] = (shared[position] ?? 0) + 1;
    }
    const people = new Uint32Array(pairs.length + 1);
    for (const count of shared) people[count] = (people[count] ?? 0) + 1;
    let least = pairs.length;
    for (let found = 0; least > 1; least -= 1) {
      found += people[least] ?? 0;
      if (found >= CANDIDATES) break;
    }
    const [most, some]: [number[], number[]] = [[], []];
    for (let position = 0; position < shared.length; position += 1) {
      const count = shared[position] ?? 0;
      if (count > least) most.push(position);
      else if (count === least && some.length < CANDIDATES) some.push(position);
    }
    return [...most, ...some].slice(0, CANDIDATES);
  }

  return {
    grow,
    nearest(name, limit) {
      grow(users.length);
      const wanted = withoutAddress(plainKey(name)).slice(0, 100);
      const furthest = Math.max(FURTHEST, 1 / Math.max(2, wanted.length));
      const scored = candidates([...new Set(pairsOf(wanted))]).map((position) => ({
        position,
        score: unlikeness(wanted, users[position]),
      }));
      return scored
        .filter(({ score }) => score <= furthest)
        .sort((a, b) => a.score - b.score || a.position - b.position)
        .slice(0, limit)
        .map(({ position }) => position);
    },
  };
}

function namesOf(user: User): string[] {
  const name = plainKey(user.displayName);
  const mailbox = withoutAddress(plainKey(user.userPrincipalName));
  return name.replaceAll(' ', '.') === mailbox ? [name] : [name, mailbox];
}

/** `sip:tony@contoso.com` and `CONTOSO\tony` become `tony`. */
function withoutAddress(name: string): string {
  return name.replace(/^sip:/, '').replace(/@.*$/, '').replace(/^.*\\/, '');
}

const WORD = /[\p{L}\p{N}']+/gu;

function wordsOf(name: string): string[] {
  return name.match(WORD) ?? [];
}

const EDGE = 0;

/** Pairs of neighbouring letters of each word, its beginning and end included: the order of words does not count. */
function pairsOf(name: string): number[] {
  const pairs: number[] = [];
  for (const word of wordsOf(name)) {
    let before = EDGE;
    for (let index = 0; index <= word.length; index += 1) {
      const letter = index < word.length ? word.charCodeAt(index) : EDGE;
      pairs.push(before * 0x1_0000 + letter);
      before = letter;
    }
  }
  return pairs;
}

/** How unlike the nearer of a person's names is. */
function unlikeness(wanted: string, user: User | undefined): number {
  const names = user === undefined ? [] : namesOf(user);
  return Math.min(...names.map((name) => difference(wanted, name)));
}

/**
 * 0 for the same words in any order, 1 for nothing in common: the share of letters to change. Words missing on
 * either side count little, so that a first name alone finds its bearers.
 */
function difference(wanted: string, name: string): number {
  if (SHORT.test(wanted)) return shortDifference(wanted, name);
  const [asked, known] = [wordsOf(wanted), wordsOf(name)];
  const letters = asked.join('').length;
  if (letters === 0 || known.length === 0) return 1;
  const changed = asked.reduce(
    (sum, word) => sum + Math.min(word.length, ...known.map((other) => distance(word, other))),
    0,
  );
  const surplus = Math.max(0, known.length - asked.length);
  return Math.min(
    changed / letters + 0.1 * surplus,
    distance(wanted, name) / Math.max(wanted.length, name.length),
  );
}

/** A Chinese name of two characters: a different one is another person, unless it sounds or looks like it. */
const SHORT = /^\p{Script=Han}{2}$/u;

/** 小明 of 王小明 or 欧阳小明: a surname comes first. */
function isGivenName(wanted: string, name: string): boolean {
  return /^\p{Script=Han}{3,4}$/u.test(name) && name.endsWith(wanted);
}

function shortDifference(wanted: string, name: string): number {
  if (wanted === name) return 0;
  if (!SHORT.test(name)) return isGivenName(wanted, name) ? FURTHEST : 1;
  const pairs = [...wanted].map((character, at) => [character, name[at] ?? ''] as const);
  const changed = pairs.filter(([asked, known]) => asked !== known);
  const [only, another] = changed;
  if (only === undefined || another !== undefined) return 1;
  return isAlike(...only) ? 1 / wanted.length : 1;
}
