import type { ClarifyReason, Command, Target } from '../command.js';
import type { Lexeme } from '../lex.js';
import { is, type Noun } from '../noun.js';
import { Roles } from '../roles.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';

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
  function isVerb(word: Lexeme): boolean {
    return word.language === 'zh' && is(word, Role.on, Role.off);
  }
  return (
    sentence.words.some(isVerb) &&
    sentence.nouns.every((noun) => noun.what.kind === 'pronoun' || noun.sure) &&
    sentence.words.every(
      (word) =>
        isVerb(word) ||
        is(
          word,
          Role.filler,
          Role.stop,
          Role.dont,
          Role.done,
          Role.pronoun,
          Role.it,
          Role.or,
          Role.ask,
          Role.question,
        ),
    )
  );
}

function isEvent(sentence: Sentence): boolean {
  return sentence.words.some((word) => /(meeting|call|conference|会议)s?$/i.test(word.text));
}

const OURS = Roles.of(Role.setting, Role.policy, Role.policies, Role.whichPolicy);

/** Whether the phrase touches what this bot looks after, so that asking back makes sense. */
export function isNear(sentence: Sentence): boolean {
  if (sentence.lexemes.some((lexeme) => is(lexeme, OURS))) return true;
  if (sentence.nouns.some((noun) => noun.what.kind === 'policy' || noun.what.kind === 'default'))
    return true;
  if (has(sentence, Role.undo) || sentence.quoted) return true;
  if (has(sentence, Role.it) && has(sentence, Role.on, Role.off, Role.strong)) return true;
  if (
    has(sentence, Role.feature) &&
    has(sentence, Role.switch, Role.enable, Role.disable, Role.on, Role.off)
  )
    return true;
  // "set up call forwarding for Ken", but not a meeting.
  const built = sentence.nouns.some(({ joint, what }) => joint === 'for' && what.kind === 'users');
  if (built && has(sentence, Role.feature) && has(sentence, Role.create) && !isEvent(sentence))
    return true;
  const bare =
    sentence.nouns.length === 0 &&
    sentence.rest.length <= 3 &&
    !has(sentence, Role.plain, Role.noise, Role.name);
  if (
    bare &&
    has(sentence, Role.strong, Role.on, Role.off, Role.unassign, Role.delete, Role.assign)
  )
    return true;
  if (isCurt(sentence)) return true;
  const people =
    !has(sentence, Role.plain, Role.noise, Role.feature, Role.self) &&
    sentence.nouns.length > 0 &&
    sentence.nouns.every(({ what }) => what.kind === 'users' || what.kind === 'group');
  if (people && has(sentence, Role.unassign, Role.delete, Role.create, Role.assign)) return true;
  // 把 Kiosk 分配到张伟
  if (people && sentence.words.some((word) => /^(分配|指派)到$/.test(word.key))) return true;
  if (!has(sentence, Role.strong)) return false;
  return (
    has(sentence, Role.feature, Role.it) ||
    // "turn off the lights in the kitchen"
    sentence.nouns.some(
      ({ what, joint, sure }) =>
        what.kind !== 'odd' && (what.kind !== 'users' || joint !== 'in' || sure),
    )
  );
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
  const spoken = sentence.words.some(
    (word) =>
      // 我想看看 says who looks, not at what.
      (word.language === 'zh' &&
        /^我(?!们)/.test(word.key) &&
        (!is(word, Role.show) || has(sentence, Role.setting))) ||
      /^(i|am i|i am|can i|could i|may i|do i|do i have|why can i not|am i able to|am i allowed)$/i.test(
        word.text,
      ) ||
      /\bi\b/i.test(
        word.language === 'en' &&
          is(
            word,
            Role.aux,
            Role.hypothetical,
            Role.subject,
            Role.reported,
            Role.which,
            Role.what,
            Role.whichPolicy,
          )
          ? word.text
          : '',
      ),
  );
  return chosen[0] ?? (spoken ? { kind: 'self' } : undefined);
}
