import type { ClarifyReason, Command, Target } from '../command.js';
import { is, type Noun } from '../noun.js';
import { has, left, type Sentence } from '../sentence.js';

export type Known = Extract<Command, { intent: 'clarify' }>['known'];

/** A question back: what the phrase lacks, and what it did say. */
export function clarify(reason: ClarifyReason, known: Known = {}): Command {
  return { intent: 'clarify', reason, known };
}

/** The people and places of a phrase, without policies. */
export function targetsOf(sentence: Sentence): { noun: Noun; target: Target }[] {
  return sentence.nouns.flatMap((noun) => {
    const { what } = noun;
    if (
      what.kind === 'pronoun' ||
      what.kind === 'default' ||
      what.kind === 'odd' ||
      what.kind === 'policy'
    )
      return [];
    return [{ noun, target: what }];
  });
}

/** The names of the policies that are called so in the phrase. */
export function policiesOf(sentence: Sentence): string[] {
  return sentence.nouns.flatMap((noun) => (noun.what.kind === 'policy' ? [noun.what.name] : []));
}

/** 都关了, 别关, 王海涛 关: hardly more than the verb. */
function isCurt(sentence: Sentence): boolean {
  const verbs = left(sentence).filter((word) => word.language === 'zh' && is(word, 'on', 'off'));
  return (
    verbs.length > 0 &&
    sentence.nouns.every((noun) => noun.what.kind === 'pronoun' || noun.sure) &&
    left(sentence).every(
      (word) =>
        verbs.includes(word) ||
        is(word, 'filler', 'stop', 'dont', 'done', 'pronoun', 'it', 'or', 'ask', 'question'),
    )
  );
}

function isEvent(sentence: Sentence): boolean {
  return left(sentence).some((word) => /(meeting|call|conference|会议)s?$/i.test(word.text));
}

/** Whether the phrase touches what this bot looks after, so that asking back makes sense. */
export function isNear(sentence: Sentence): boolean {
  const ours = ['setting', 'policy', 'policies', 'whichPolicy'] as const;
  if (sentence.lexemes.some((lexeme) => is(lexeme, ...ours))) return true;
  if (sentence.nouns.some((noun) => noun.what.kind === 'policy' || noun.what.kind === 'default'))
    return true;
  if (has(sentence, 'undo') || sentence.quoted) return true;
  if (has(sentence, 'it') && has(sentence, 'on', 'off', 'strong')) return true;
  if (has(sentence, 'feature') && has(sentence, 'switch', 'enable', 'disable', 'on', 'off'))
    return true;
  // "set up call forwarding for Ken", but not a meeting.
  const built = sentence.nouns.some(({ joint, what }) => joint === 'for' && what.kind === 'users');
  if (built && has(sentence, 'feature') && has(sentence, 'create') && !isEvent(sentence))
    return true;
  const bare =
    sentence.nouns.length === 0 &&
    sentence.rest.length <= 3 &&
    !has(sentence, 'plain', 'noise', 'name');
  if (bare && has(sentence, 'strong', 'on', 'off', 'unassign', 'delete', 'assign')) return true;
  if (isCurt(sentence)) return true;
  const people =
    !has(sentence, 'plain', 'noise', 'feature', 'self') &&
    sentence.nouns.length > 0 &&
    sentence.nouns.every(({ what }) => what.kind === 'users' || what.kind === 'group');
  if (people && has(sentence, 'unassign', 'delete', 'create', 'assign')) return true;
  if (!has(sentence, 'strong')) return false;
  return has(sentence, 'feature', 'it') || sentence.nouns.some((noun) => noun.what.kind !== 'odd');
}

/** Whom a question is about: people before places, the asker where nobody else is named. */
export function oneTarget(sentence: Sentence): Target | undefined | 'several' {
  const targets = targetsOf(sentence).map(({ target }) => target);
  const people = targets.filter((target) => target.kind !== 'self' && target.kind !== 'org');
  const chosen = people.length > 0 ? people : targets;
  if (
    chosen.length > 1 &&
    !chosen.every((target) => target.kind === chosen[0]?.kind && target.kind !== 'users')
  )
    return 'several';
  const spoken = left(sentence).some(
    (word) =>
      // 我想看看 says who looks, not at what.
      (word.language === 'zh' &&
        /^我(?!们)/.test(word.key) &&
        (!is(word, 'show') || has(sentence, 'setting'))) ||
      /^(i|am i|i am|can i|could i|may i|do i|do i have|why can i not|am i able to|am i allowed)$/i.test(
        word.text,
      ) ||
      /\bi\b/i.test(
        word.language === 'en' &&
          is(word, 'aux', 'hypothetical', 'subject', 'reported', 'which', 'what', 'whichPolicy')
          ? word.text
          : '',
      ),
  );
  return chosen[0] ?? (spoken ? { kind: 'self' } : undefined);
}
