import { lexicon, mendable, rolesOf } from './lexicon.js';
import { Roles } from './roles.js';
import type { Token } from './tokens.js';
import { Role } from './vocabulary/role.js';

/** Edits (insert, delete, replace, swap neighbours) between two words, or `limit + 1` where there are more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

const byLetter = new Map<string, string[]>();
for (const word of mendable) {
  if (word.length < 4 || !/^[a-z-]+$/.test(word)) continue;
  for (const letter of new Set([word[0] ?? '', word[1] ?? ''])) {
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
}

// A phrase with more unknown words than this is no order; mending them all would cost more than reading it.
const MOST_MENDED = 12;

/** The one word of ours nearest to a misspelt one, or undefined where none or several are as near. */
function nearest(key: string): string | undefined {
  const limit = key.length >= 7 ? 2 : 1;
  let best: string | undefined;
  let least = limit + 1;
  let tied = false;
  for (const word of byLetter.get(key[0] ?? '') ?? []) {
    // The first letter is seldom wrong, except swapped with the second.
    if (word[0] !== key[0] && !(word[1] === key[0] && word[0] === key[1])) continue;
    const edits = distance(key, word, limit);
    if (edits > least || (edits === least && edits > limit)) continue;
    tied = edits === least && !sameStem(best ?? '', word);
    if (edits < least || word.length < (best?.length ?? 0)) best = word;
    least = edits;
  }
  return least <= limit && !tied ? best : undefined;
}

function sameStem(a: string, b: string): boolean {
  const roots = [a, b].map((word) => word.replace('-', '').replace(/(ing|ed|es|s|e|d)$/, ''));
  return roots[0] === roots[1];
}

const NAME_COMES: ReadonlySet<string> = new Set(
  'for of user users employee policy called named team department dept site by colleague dr mr mrs ms'.split(
    ' ',
  ),
);
const SCOPE = Roles.of(
  Role.everyone,
  Role.org,
  Role.group,
  Role.users,
  Role.policy,
  Role.site,
  Role.dept,
  Role.all,
  Role.filler,
);
const CARRIES_ON: ReadonlySet<string> = new Set(['and', ',', '&', ';', 'the', 'all']);

function isScope(word: string): boolean {
  return rolesOf(word).meets(SCOPE);
}

function isOurs(token: Token): boolean {
  return token.kind !== 'word' || lexicon.next?.has(token.key) === true;
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/**
 * Mends typing faults in words of ours. A word where a name is expected, one with a possessive ending and one that
 * is written like a name stay as they are: a person is never "corrected" into somebody or something else. The same
 * array comes back where there is nothing to mend.
 */
export function mend(tokens: readonly Token[]): readonly Token[] {
  if (tokens.every(isOurs)) return tokens;
  const cased = tokens.some((token) => token.kind === 'word' && /\p{Ll}/u.test(token.text));
  const words = tokens.filter((token) => token.kind === 'word');
  const titled =
    words.length > 2 && words.every((token) => isCapital(token.text)) && words.some(isOurs);
  let slot = false;
  let mended = 0;
  const read = tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (
      NAME_COMES.has(before?.key ?? '') &&
      !/^(turn|switch|trun|swtich|shut)$/.test(tokens[index - 2]?.key ?? '')
    )
      slot = true;
    if (isOurs(token)) {
      if (!CARRIES_ON.has(token.key)) slot = false;
      return token;
    }
    if (token.key.length < 4 || mended >= MOST_MENDED) return token;
    if (tokens[index + 1]?.key === "'s") return token;
    const named = isCapital(token.text) && index > 0 && cased && !titled;
    if (named) return token;
    const word = nearest(token.key);
    if (word === undefined) return token;
    const afterName =
      before !== undefined && isCapital(before.text) && cased && !isCapital(token.text);
    if (slot && !afterName && !(token.key.length >= 6 && isScope(word))) return token;
    mended++;
    slot = false;
    return { ...token, key: word };
  });
  return mended > 0 ? read : tokens;
}
