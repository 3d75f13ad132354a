import { DOUBTS } from './words/doubts.js';
import { MESSAGES } from './words/messages.js';
import { COUNTRIES, NAMELESS, OPENERS, PEOPLE } from './words/people.js';
import { POLICIES } from './words/policies.js';
import { QUESTIONS } from './words/questions.js';
import { STATES } from './words/states.js';
import { TALK } from './words/talk.js';

/**
 * English as administrators type it: a word group a line, the class first. A class says what may follow a word, not what
 * it means: "off" (a bare state), "disabled" (a participle) and "false" (a value) are three.
 */
export const WORDS = [
  MESSAGES,
  STATES,
  PEOPLE,
  POLICIES,
  QUESTIONS,
  TALK,
  DOUBTS,
  NAMELESS,
  OPENERS,
  COUNTRIES,
].join('\n');
