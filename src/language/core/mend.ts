/** The words of ours that a word that is none may have been meant to be. */
export type Mender = (word: string) => readonly string[];

/** From this length on two letters may be wrong. */
const LONG = 8;
/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** Mended words that are kept; nothing that texts bring may grow without end. */
const KEPT = 500;

function deletions(word: string, times: number): Set<string> {
  const all = new Set([word]);
  let edge = [word];
  for (let time = 0; time < times; time++) {
    const next: string[] = [];
    for (const each of edge) {
      for (let at = 0; at < each.length; at++) {
        const shorter = each.slice(0, at) + each.slice(at + 1);
        if (!all.has(shorter)) {
          all.add(shorter);
          next.push(shorter);
        }
      }
    }
    edge = next;
  }
  return all;
}

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

/**
 * Finds words through shared deletions: one letter wrong, or two in long words. The first letter may be wrong only where
 * two are swapped.
 */
export function makeMender(words: Iterable<string>): Mender {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST) continue;
    for (const key of deletions(word, word.length >= LONG ? 2 : 1)) {
      const known = index.get(key);
      if (known) known.push(word);
      else index.set(key, [word]);
    }
  }
  const kept = new Map<string, readonly string[]>();
  return (word) => {
    const known = kept.get(word);
    if (known) return known;
    const most = word.length >= LONG ? 2 : 1;
    const near = new Set<string>();
    for (const key of deletions(word, most))
      for (const each of index.get(key) ?? []) near.add(each);
    const all = [...near].map((each) => ({ each, far: distance(word, each, 2) }));
    const found = all
      .filter(({ each, far }) => far <= (each.length >= LONG ? 2 : 1) && opens(word, each))
      .sort((a, b) => a.far - b.far);
    const best = found.filter(({ far }) => far === found[0]?.far).map(({ each }) => each);
    if (kept.size >= KEPT) kept.clear();
    kept.set(word, best);
    return best;
  };
}

function opens(word: string, meant: string): boolean {
  return word[0] === meant[0] || (word[0] === meant[1] && word[1] === meant[0]);
}
