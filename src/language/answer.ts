import { makeAnswers } from './core/answers.js';
import { spellOut } from './core/lexicon.js';
import { LANGUAGES } from './languages.js';

export type { Answer, Remark } from './core/answers.js';

/** Answers and remarks in every language that is understood: see `makeAnswers`. */
export const { answer, remark } = makeAnswers(
  LANGUAGES.map(({ answers }) => answers),
  spellOut,
);
