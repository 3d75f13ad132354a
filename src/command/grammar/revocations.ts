import type { Command } from '../command.js';
import { is, type Noun } from '../noun.js';
import { Roles } from '../roles.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { allAre, COMMON, doubted } from './accepts.js';
import { isTarget } from './assignments.js';
import { clarify, type Known, policiesOf } from './verdict.js';

const TAKING = Roles.of(
  COMMON,
  Role.must,
  Role.want,
  Role.ensure,
  Role.unassign,
  Role.take,
  Role.assign,
  Role.assigned,
  Role.move,
  Role.undo,
  Role.off,
  Role.policies,
  Role.on,
  Role.enable,
  Role.last,
);

/** "put Ken back on the default policy", "unassign Ken's policy", "take Ken off Kiosk". */
export function readRevoke(sentence: Sentence): Command | undefined {
  const back = isBackToGlobal(sentence);
  const global = back || sentence.nouns.some((noun) => noun.what.kind === 'default');
  const plainDefault = sentence.nouns.some(
    (noun) =>
      noun.what.kind === 'default' &&
      !/全局|global/i.test(
        sentence.lexemes
          .slice(noun.from, noun.to)
          .map((lexeme) => lexeme.text)
          .join(''),
      ),
  );
  const returns = sentence.words.some((word) => /^back$/i.test(word.text));
  const home =
    global &&
    (has(sentence, Role.move, Role.undo, Role.enable) ||
      (plainDefault && returns) ||
      (plainDefault && has(sentence, Role.assign, Role.give) && policiesOf(sentence).length === 0));
  const taken =
    has(sentence, Role.unassign, Role.take) && has(sentence, Role.policy, Role.policies);
  const off =
    has(sentence, Role.unassign, Role.take, Role.undo) && policiesOf(sentence).length === 1;
  const plain = sentence.words.some(
    (word) => is(word, Role.unassign) && !is(word, Role.move, Role.delete, Role.undo),
  );
  const from = sentence.nouns.find((noun) => noun.joint === 'from');
  const bare = sentence.nouns.find(
    (noun) => noun.what.kind === 'users' && noun.joint === undefined,
  );
  // "unassign Kiosk from Ken"; "remove Ken from Kiosk" could be either way round.
  const named =
    plain &&
    from?.what.kind === 'users' &&
    bare !== undefined &&
    sentence.nouns.length === 2 &&
    !has(sentence, Role.setting);
  if (!home && !taken && !off && !named) return;
  const targets = sentence.nouns
    .filter(isTarget)
    .filter((noun) => !(back && noun.what.kind === 'org'))
    .filter((noun) => !(named && noun === bare));
  const [target, second] = targets;
  const known: Known = { intent: 'revoke', ...(target && !second ? { target: target.what } : {}) };
  const doubts = doubted(sentence, known);
  if (doubts) return doubts;
  if (target === undefined) return clarify('missing-target', known);
  if (isLoose(sentence, target)) return clarify('unclear', known);
  // "unassign grant okafor's policy": a second verb is rather a part of the name.
  const before = sentence.lexemes[target.from - 1];
  if (before?.language === 'en' && is(before, Role.forename) && is(before, Role.assign, Role.give))
    return clarify('unclear', known);
  if (second !== undefined || !allAre(sentence, TAKING)) return clarify('unclear', known);
  if (has(sentence, Role.delete) && !has(sentence, Role.take, Role.unassign))
    return clarify('unclear', known);
  return { intent: 'revoke', target: target.what };
}

/** "scarcely drop the policy Kiosk": a word before the verb, or after a comma, need not be a person. */
function isLoose(sentence: Sentence, noun: Noun): boolean {
  if (noun.joint !== undefined || noun.possessive || noun.what.kind !== 'users') return false;
  const verb = sentence.lexemes.findIndex((lexeme) =>
    is(lexeme, Role.unassign, Role.take, Role.move, Role.undo, Role.delete),
  );
  const stated = has(sentence, Role.must, Role.want, Role.ensure) || noun.sure;
  const apart = is(sentence.lexemes[noun.from - 1], Role.comma, Role.stop, Role.question);
  return (noun.to <= verb && !stated) || apart;
}

function isBackToGlobal(sentence: Sentence): boolean {
  const global = sentence.nouns.find(
    (noun) =>
      noun.what.kind === 'org' &&
      is(sentence.lexemes[noun.to - 1], Role.policy, Role.global, Role.org),
  );
  return (
    global !== undefined &&
    /\bback\b/i.test(sentence.lexemes.map((lexeme) => lexeme.text).join(' ')) &&
    sentence.nouns.length > 1
  );
}
