import { findMisspelt } from '../src/language/parameters.js';
import { plain } from '../src/language/replies/plain.js';
import type { Work } from './memory.js';
import { suggestPhrases, withQuestion } from './suggest.js';
import { type Said, say, type Turn, unchanged } from './turn.js';

/** What was not understood has a word that is nearly the name of a setting: the phrases with the right one are offered. */
export function misspelt(turn: Turn, { phrase }: Work): Said | undefined {
  const found = findMisspelt(phrase);
  if (found === undefined) return undefined;
  const { questions, settings } = turn.words;
  const phrases = found.near.map((name) => phrase.replace(found.word, () => name));
  const { lines, choices, question } = suggestPhrases(turn, phrases, true);
  const words = settings.noSetting({ word: plain(found.word) });
  const reply = say(turn, 'ask', [words, unchanged(turn), questions.didYouMean, lines], {
    reason: 'misspelt',
    choices,
  });
  return withQuestion(reply, question);
}
