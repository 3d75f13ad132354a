/** The words of ours that a word that is none may have been meant to be. */
export type Mender = (word: string) => readonly string[];

/** From this length on two letters may be wrong. */
const LONG = 8;
/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Mended words that are kept; nothing that texts bring may grow without end. */
const KEPT = 5000;

/** Letters that were left out, put in, swapped or mistaken; more than `most` is given as `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** The letters of a word as bits: two words that differ in many of them are far from each other. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bits(of: number): number {
  let count = 0;
  for (let rest = of; rest !== 0; rest &= rest - 1) count++;
  return count;
}

interface Meant {
  readonly word: string;
  readonly letters: number;
}

/**
 * Finds the words that are near to one: one letter wrong, or two in long words. The first letter may be wrong only where
 * two are swapped.
 */
export function makeMender(words: Iterable<string>): Mender {
  // By the first letter and by the second, for the two may be swapped.
  const first = new Map<string, Meant[]>();
  const second = new Map<string, Meant[]>();
  let longest = 0;
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    longest = Math.max(longest, word.length);
    const meant = { word, letters: lettersOf(word) };
    put(first, word[0], meant);
    if (word[1] !== word[0]) put(second, word[1], meant);
  }
  const kept = new Map<string, readonly string[]>();

  function search(word: string): readonly string[] {
    const letters = lettersOf(word);
    let best: string[] = [];
    let least = 2;
    for (const meant of [
      ...(first.get(word[0] ?? '') ?? []),
      ...(second.get(word[0] ?? '') ?? []),
    ]) {
      const most = Math.min(least, meant.word.length >= LONG ? 2 : 1);
      if (Math.abs(meant.word.length - word.length) > most) continue;
      // A letter that was mistaken for another changes two of them.
      if (bits(meant.letters ^ letters) > 2 * most || !opens(word, meant.word)) continue;
      const far = distance(word, meant.word, most);
      if (far > most) continue;
      if (far < least) best = [];
      least = far;
      best.push(meant.word);
    }
    return best;
  }

  return (word) => {
    // Nothing of ours is near to a word as long as that.
    if (word.length > longest + 2) return NONE;
    const known = kept.get(word);
    if (known) return known;
    const best = search(word);
    if (kept.size >= KEPT) kept.clear();
    kept.set(word, best);
    return best;
  };
}

const NONE: readonly string[] = [];

function put(index: Map<string, Meant[]>, letter: string | undefined, meant: Meant): void {
  const known = index.get(letter ?? '');
  if (known) known.push(meant);
  else index.set(letter ?? '', [meant]);
}

function opens(word: string, meant: string): boolean {
  return word[0] === meant[0] || (word[0] === meant[1] && word[1] === meant[0]);
}
