import { randomInt } from 'node:crypto';

// Without those that read or sound alike; letter and digit take turns, so that no code is a word, a number, a plain
// "yes" or a change's id (C12).
const LETTERS = 'ABDEFGHJKMNPQRSTVWXYZ';
const DIGITS = '23456789';

/** A code such as `K7Q2` that is not taken; longer once a tenth of those of its length are. */
export function freeCode(taken: (code: string) => boolean, count: number): string {
  let pairs = 2;
  while (count > (LETTERS.length * DIGITS.length) ** pairs / 10) pairs += 1;
  for (;;) {
    const code = Array.from({ length: pairs }, () => pick(LETTERS) + pick(DIGITS)).join('');
    if (!taken(code)) return code;
  }
}

function pick(characters: string): string {
  return characters.charAt(randomInt(characters.length));
}
