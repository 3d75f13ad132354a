import { distance } from 'fastest-levenshtein';
import { findSetting, listSettings, matchSetting } from '../settings/catalogue.js';

/** A word in the manner of a parameter: `DisableEmoticon`. */
const PARAMETER = /(?<![\p{L}\d@.])(?:[A-Z][a-z]+|[A-Z]{2,3}){2,}[A-Za-z0-9]*(?![\p{L}\d@])/gu;
/** Letters that may be wrong, one for so many of the word. */
const LETTERS = 6;
/** Names that are offered for one word. */
const MOST = 3;

/** A word of a text that is no parameter, and the parameters that it may have been meant to be, nearest first. */
export interface Misspelt {
  readonly word: string;
  readonly near: readonly string[];
}

/** The parameters that a word is near to: those that begin so, else those of which few letters differ. */
function nearTo(word: string): readonly string[] {
  const begun = matchSetting(word).map(({ id }) => id);
  if (begun.length > 0) return begun;
  const wanted = word.toLowerCase();
  const bearable = Math.floor(word.length / LETTERS);
  return listSettings()
    .map(({ id }) => ({ id, far: distance(wanted, id.toLowerCase()) }))
    .filter(({ far }) => far <= bearable)
    .sort((one, other) => one.far - other.far)
    .map(({ id }) => id);
}

/** The first word of a text that seems to be a parameter's name and is none; never guessed, only to be offered. */
export function findMisspelt(text: string): Misspelt | undefined {
  for (const [word] of text.matchAll(PARAMETER)) {
    if (findSetting(word) !== undefined) continue;
    const near = nearTo(word).slice(0, MOST);
    if (near.length > 0) return { word, near };
  }
  return undefined;
}
