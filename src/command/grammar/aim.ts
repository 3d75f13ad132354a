import type { Command } from '../command.js';
import { is, type Noun } from '../noun.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { opening } from './imperative.js';
import { clarify, type Known, targetsOf } from './verdict.js';

/** What an order to switch did say, for the question back. */
export function known(sentence: Sentence, enabled: boolean | undefined): Known {
  const [first, ...more] = targetsOf(sentence);
  return {
    intent: 'set',
    ...(enabled === undefined ? {} : { enabled }),
    ...(first && more.length === 0 ? { target: first.target } : {}),
  };
}

/**
 * Whether the word before a person may be a part of the name or another person: "Grant and Ken should not have …",
 * "let Maki Ito use …" with a name that looks like a misspelt word of ours.
 */
export function isTorn(sentence: Sentence, noun: Noun): boolean {
  const before = sentence.lexemes[noun.from - 1];
  if (before?.language === 'zh') return false;
  const stated = has(sentence, Role.must, Role.mustNot);
  const verb = is(
    before,
    Role.enable,
    Role.disable,
    Role.switch,
    Role.give,
    Role.take,
    Role.assign,
  );
  const mended = before?.mended !== undefined;
  if (stated && (mended || is(sentence.lexemes[noun.to], Role.and))) return true;
  if (is(before, Role.and) || (verb && !is(before, Role.ensure) && stated))
    return noun.from > 1 || verb;
  return mended && noun.from - 1 > opening(sentence);
}

/** Whom an order to switch is for; a question back where that is not sure. */
export function readTarget(
  sentence: Sentence,
  facts: Known,
): Command | { readonly target: Extract<Command, { intent: 'set' }>['target'] } {
  const odd = sentence.nouns.find(
    (noun) => noun.what.kind === 'odd' || noun.what.kind === 'default',
  );
  if (odd) return clarify('unclear', facts);
  const nouns = sentence.nouns.filter((noun) => noun.what.kind !== 'pronoun');
  const merged = nouns.filter(
    (noun, index) =>
      !(
        noun.what.kind === 'org' &&
        nouns.some((other, at) => at !== index && other.what.kind === 'org' && at < index)
      ),
  );
  const policy = merged.find((noun) => noun.what.kind === 'policy');
  const places = merged.filter((noun) => noun !== policy);
  // "the Global policy" and "everyone in the company" are the organisation once.
  if (policy && places.length > 0) return clarify('unclear', facts);
  if (policy && policy.what.kind === 'policy') return { target: policy.what };
  const [noun, second] = places;
  if (noun === undefined) return clarify('missing-target', facts);
  if (second !== undefined) return clarify('unclear', facts);
  if (noun.what.kind === 'users' && noun.joint === undefined && isTorn(sentence, noun))
    return clarify('unclear', facts);
  const verb = sentence.lexemes.findIndex((lexeme) =>
    is(lexeme, Role.enable, Role.disable, Role.switch),
  );
  const linked = noun.joint !== undefined || noun.possessive;
  const setting = sentence.lexemes.findIndex((lexeme) => is(lexeme, Role.setting));
  // "Ken disable offline IM": who speaks to whom?
  const addressed =
    !linked &&
    noun.what.kind === 'users' &&
    noun.to <= verb &&
    verb < setting &&
    setting > noun.to &&
    !has(sentence, Role.must, Role.mustNot);
  if (addressed) return clarify('unclear', facts);
  const governed =
    has(
      sentence,
      Role.must,
      Role.mustNot,
      Role.have,
      Role.give,
      Role.take,
      Role.able,
      Role.want,
      Role.ensure,
    ) || is(sentence.lexemes[noun.from - 1], Role.enable, Role.disable);
  if (
    !linked &&
    noun.what.kind === 'users' &&
    !noun.sure &&
    !(governed && has(sentence, Role.have, Role.must, Role.mustNot, Role.give))
  )
    return clarify('unclear', facts);
  const { what } = noun;
  if (what.kind === 'pronoun' || what.kind === 'odd' || what.kind === 'default')
    return clarify('unclear', facts);
  return { target: what };
}
