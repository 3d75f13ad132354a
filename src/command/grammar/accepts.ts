import type { Command } from '../command.js';
import { is } from '../noun.js';
import { Roles } from '../roles.js';
import { left, type Sentence } from '../sentence.js';
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

const NOBODY = Roles.of(Role.filler, Role.thanks, Role.greet, Role.hypothetical, Role.time);

/** "for Tony Smith and May Day": somebody after the joint was not understood as anybody. */
export function isCutOff(sentence: Sentence): boolean {
  const { lexemes, nouns, rest } = sentence;
  return rest.some((at) => {
    const [joint, next] = [lexemes[at], lexemes[at + 1]];
    if (joint?.language !== 'en' || (next !== undefined && !rest.includes(at + 1))) return false;
    if (/^for$/i.test(joint.text)) return next?.kind === 'word' && is(next, NOBODY);
    const listed = nouns.some((noun) => noun.to === at && noun.what.kind === 'users');
    return is(joint, Role.and) && listed && (next === undefined || is(next, NOBODY));
  });
}

/** The question back where something keeps the order from being sure. */
export function doubted(sentence: Sentence, known: Known): Command | undefined {
  const found = doubt(sentence);
  if (found) return clarify(found.reason, known);
  if (isCutOff(sentence)) return clarify('unclear', known);
  // 禁止把…恢复到默认策略: what is forbidden is to do it.
  if (sentence.words.some((word) => FORBIDDING.test(word.key))) return clarify('negated', known);
  return sentence.nouns.some((noun) => noun.what.kind === 'odd')
    ? clarify('unclear', known)
    : undefined;
}

/** Whether every word left over may stand in such an order: one that may not makes it unsure. */
export function allAre(sentence: Sentence, roles: Roles): boolean {
  return left(sentence).every((word) => is(word, roles));
}
