import type { NameFound, Surroundings } from '../core/language.js';
import { findLatinNames } from '../core/latin-names.js';

/** Small words that names hold. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos das do du la le les el al bin binti ibn ben bint y e zu zur ten ter af av ap ní ni mac az as ul ur abu bar san santa st'.split(
    ' ',
  ),
);

/** The names that an English text may hold at a token. */
export function findNames(at: number, around: Surroundings): readonly NameFound[] {
  return findLatinNames(at, around, PARTICLES);
}
