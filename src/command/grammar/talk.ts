import type { Command } from '../command.js';
import { is } from '../noun.js';
import { has, left, type Sentence } from '../sentence.js';
import type { Role } from '../vocabulary/role.js';
import { isDone } from './statements.js';

const SMALL: readonly Role[] = [
  'filler',
  'thanks',
  'greet',
  'comma',
  'stop',
  'question',
  'polite',
  'ask',
  'det',
  'colon',
];

interface Talk {
  readonly role: Role;
  readonly command: Command;
  /** Words that may stand beside it. */
  readonly beside?: readonly Role[];
}

/** Whole phrases: nothing else may stand beside them. The first that fits counts. */
const TALKS: readonly Talk[] = [
  { role: 'whoCan', command: { intent: 'rights', question: 'who' } },
  { role: 'mine', command: { intent: 'rights', question: 'mine' } },
  { role: 'pending', command: { intent: 'approval.list' }, beside: ['show'] },
  { role: 'unfreeze', command: { intent: 'unfreeze' } },
  { role: 'undo', command: { intent: 'undo' }, beside: ['last', 'history', 'it', 'want', 'past'] },
  { role: 'status', command: { intent: 'status' }, beside: ['show'] },
  { role: 'help', command: { intent: 'help' }, beside: ['show', 'want'] },
  { role: 'greet', command: { intent: 'greet' } },
];

const VETO: readonly Role[] = [
  'or',
  'dont',
  'not',
  'hypothetical',
  'how',
  'condition',
  'exclusion',
  'said',
  'reported',
  'noise',
];

/** Greetings, help, undo and Steward's own affairs. */
export function readTalk(sentence: Sentence): Command | undefined {
  if (sentence.quoted) return;
  const words = left(sentence);
  if (
    words.length > 0 &&
    words.every((word) => is(word, 'question')) &&
    sentence.nouns.length === 0
  )
    return { intent: 'help' };
  // "my last change" is the speaker's own; any other person or place makes it another phrase.
  if (sentence.nouns.some((noun) => noun.what.kind !== 'self')) return;
  for (const { role, command, beside = [] } of TALKS) {
    if (!has(sentence, role)) continue;
    if (sentence.nouns.length > 0 && role !== 'undo') continue;
    const allowed = [...SMALL, ...beside, role];
    const fits = words.every((word) => {
      const own = is(word, role) || is(word, ...beside);
      return is(word, ...allowed) && (own || !is(word, ...VETO));
    });
    const asked = role === 'undo' && has(sentence, 'question', 'ask') && !has(sentence, 'polite');
    // 撤了: done already, unless it is asked for.
    const done = role === 'undo' && isDone(sentence);
    if (fits && !asked && !done) return command;
  }
  return;
}
