import type { Command } from '../command.js';
import { is } from '../noun.js';
import { Roles } from '../roles.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { isDone } from './statements.js';

const SMALL = Roles.of(
  Role.filler,
  Role.thanks,
  Role.greet,
  Role.comma,
  Role.stop,
  Role.question,
  Role.polite,
  Role.ask,
  Role.det,
  Role.colon,
);

interface Talk {
  readonly role: Roles;
  readonly command: Command;
  /** Words that may stand beside it. */
  readonly beside?: Roles;
}

/** Whole phrases: nothing else may stand beside them. The first that fits counts. */
const TALKS: readonly Talk[] = [
  { role: Role.whoCan, command: { intent: 'rights', question: 'who' } },
  { role: Role.mine, command: { intent: 'rights', question: 'mine' } },
  { role: Role.pending, command: { intent: 'approval.list' }, beside: Roles.of(Role.show) },
  { role: Role.unfreeze, command: { intent: 'unfreeze' } },
  {
    role: Role.redo,
    command: { intent: 'redo' },
    beside: Roles.of(Role.last, Role.history, Role.it, Role.want, Role.past),
  },
  {
    role: Role.undo,
    command: { intent: 'undo' },
    beside: Roles.of(Role.last, Role.history, Role.it, Role.want, Role.past),
  },
  { role: Role.status, command: { intent: 'status' }, beside: Roles.of(Role.show) },
  { role: Role.help, command: { intent: 'help' }, beside: Roles.of(Role.show, Role.want) },
  { role: Role.greet, command: { intent: 'greet' } },
];

const VETO = Roles.of(
  Role.or,
  Role.dont,
  Role.not,
  Role.hypothetical,
  Role.how,
  Role.condition,
  Role.exclusion,
  Role.said,
  Role.reported,
  Role.noise,
);

/** Greetings, help, undo and Steward's own affairs. */
export function readTalk(sentence: Sentence): Command | undefined {
  if (sentence.quoted) return;
  const words = sentence.words;
  if (
    words.length > 0 &&
    words.every((word) => is(word, Role.question)) &&
    sentence.nouns.length === 0
  )
    return { intent: 'help' };
  // "my last change" is the speaker's own; any other person or place makes it another phrase.
  if (sentence.nouns.some((noun) => noun.what.kind !== 'self')) return;
  for (const { role, command, beside = Roles.none } of TALKS) {
    if (!has(sentence, role)) continue;
    const takesBack = role === Role.undo || role === Role.redo;
    if (sentence.nouns.length > 0 && !takesBack) continue;
    const fits = words.every(
      (word) => is(word, role, beside) || (is(word, SMALL) && !is(word, VETO)),
    );
    const asked =
      takesBack && has(sentence, Role.question, Role.ask) && !has(sentence, Role.polite);
    // "undo undo": twice, or the undo itself?
    const verbs = words.filter((word) => is(word, role)).map(({ text }) => text);
    const doubled = takesBack && new Set(verbs).size < verbs.length;
    // 撤了: done already, unless it is asked for.
    const done = takesBack && isDone(sentence);
    if (fits && !asked && !doubled && !done) return command;
  }
  return;
}
