import type { LikelyName } from '../core/likely-names.js';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.js';

/** A name of two or three characters that begins with a surname, and what only leads to it. */
const NAME = new RegExp(
  `[给为把对帮替]?((?:${COMPOUND_SURNAMES.trim().split(/\s+/).join('|')}|[${SURNAMES.replaceAll(/\s/g, '')}])\\p{Script=Han}{1,2})`,
  'gu',
);

/** What may be Chinese names where nothing else is known of a text, longer ones first. */
export function likelyNames(text: string): readonly LikelyName[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: all, 1: name = '', index }) => {
    const from = index;
    const to = index + all.length;
    const shorter = { name: name.slice(0, -1), from, to: to - 1 };
    return name.length > 2 ? [{ name, from, to }, shorter] : [{ name, from, to }];
  });
}
