import type { Command } from '../command.js';
import { is, type Noun } from '../noun.js';
import { Roles } from '../roles.js';
import type { Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { doubt } from './doubts.js';
import { clarify, type Known } from './verdict.js';

/** What may stand in any order. */
export const ANY_ORDER = Roles.of(
  Role.filler,
  Role.det,
  Role.for,
  Role.to,
  Role.of,
  Role.from,
  Role.comma,
  Role.colon,
  Role.stop,
  Role.polite,
  Role.thanks,
  Role.greet,
  Role.users,
  Role.poss,
  Role.want,
  Role.all,
  Role.question,
  Role.ask,
  Role.may,
  Role.object,
  Role.and,
  Role.in,
  Role.done,
);

/** What may stand in any order about policies. */
export const COMMON = Roles.of(ANY_ORDER, Role.policy);

const FORBIDDING = /^(禁止|阻止|不允许|不准|不许|不让|停止|暂停|中止)$/;

/** "create policy Sales'": its ending is rather a part of the name. */
function ownsNothing({ lexemes }: Sentence, { what, to }: Noun): boolean {
  return what.kind === 'policy' && lexemes[to - 1]?.key === "'s";
}

/** The question back where something keeps the order from being sure. */
export function doubted(sentence: Sentence, known: Known): Command | undefined {
  const found = doubt(sentence);
  if (found) return clarify(found.reason, known);
  // 禁止把…恢复到默认策略: what is forbidden is to do it.
  if (sentence.words.some((word) => FORBIDDING.test(word.key))) return clarify('negated', known);
  if (sentence.nouns.some((noun) => ownsNothing(sentence, noun))) return clarify('unclear');
  return sentence.nouns.some((noun) => noun.what.kind === 'odd')
    ? clarify('unclear', known)
    : undefined;
}

/** Whether every word left over may stand in such an order: one that may not makes it unsure. */
export function allAre(sentence: Sentence, roles: Roles): boolean {
  return sentence.words.every((word) => is(word, roles));
}
