import { findMisspelt } from '../src/language/parameters.js';
import type { Work } from './memory.js';
import { offerPhrases, withQuestion } from './suggest.js';
import { about, type Said, type Turn } from './turn.js';

/** What was not understood has a word that is nearly the name of a setting: the phrases with the right one are offered. */
export function misspelt(turn: Turn, { phrase }: Work): Said | undefined {
  const found = findMisspelt(phrase);
  if (found === undefined) return undefined;
  const phrases = found.near.map((name) => phrase.replace(found.word, () => name));
  const { offered, question } = offerPhrases(turn, phrases, true);
  if (offered === undefined) return undefined;
  const content = { kind: 'misspelt', word: found.word, offered } as const;
  return withQuestion(about(turn, 'ask', content, { reason: 'misspelt' }), question);
}
