import { DOUBTS } from './words/doubts.js';
import { MESSAGES } from './words/messages.js';
import { NAMELESS, PEOPLE } from './words/people.js';
import { POLICIES } from './words/policies.js';
import { QUESTIONS } from './words/questions.js';
import { STATES } from './words/states.js';
import { TALK } from './words/talk.js';

/**
 * Chinese as administrators type it: a word group a line, the class first. A class says what may follow a word: 关闭 (a
 * verb), 关了 (said of what 把 names), 关着 (a state that is reported) are three.
 */
export const WORDS = [MESSAGES, STATES, PEOPLE, POLICIES, QUESTIONS, TALK, DOUBTS, NAMELESS].join(
  '\n',
);
