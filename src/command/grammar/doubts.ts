import type { ClarifyReason } from '../command.js';
import type { Lexeme } from '../lex.js';
import { is } from '../noun.js';
import { Roles } from '../roles.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { isHarmless } from './harmless.js';
import { findLoose } from './loose.js';

/** Words that keep an order from being carried out, the gravest first. */
const DOUBTS: readonly (readonly [Roles, ClarifyReason])[] = [
  [Role.wildcard, 'wildcard'],
  [Role.dont, 'negated'],
  [Role.exclusion, 'excluded'],
  [Role.hypothetical, 'hypothetical'],
  [Role.how, 'question-how'],
  [Role.condition, 'conditional'],
  [Role.said, 'reported'],
  [Role.reported, 'reported'],
  [Role.not, 'negated'],
  [Role.feature, 'other-feature'],
  [Role.next, 'several-orders'],
  [Role.or, 'both-states'],
  [Role.toggle, 'missing-state'],
  [Role.ask, 'hypothetical'],
  [Role.question, 'hypothetical'],
  [Role.receive, 'other-feature'],
  [Role.it, 'pronoun'],
  [Role.plain, 'unclear'],
  [Role.noise, 'unclear'],
];

/** "sorry to bother you, but …": nothing stands before it that could be excepted from. */
function opens(sentence: Sentence, lexeme: Lexeme): boolean {
  return !sentence.lexemes.some(
    (other) =>
      other.start < lexeme.start &&
      is(other, Role.setting, Role.name, Role.enable, Role.disable, Role.everyone, Role.org),
  );
}

/** Whether a word of the phrase is of this kind and has no other sense in it. */
export function hasDoubt(sentence: Sentence, role: Roles): boolean {
  return sentence.words.some((word) => is(word, role) && !isHarmless(word, role));
}

/** 能不能把…关掉？ is how one asks for it. */
function politeMay(sentence: Sentence): boolean {
  const may = sentence.lexemes.findIndex((lexeme) => is(lexeme, Role.may));
  const noun = sentence.nouns.find((other) => other.joint === 'object');
  return (
    may >= 0 &&
    noun !== undefined &&
    noun.from === may + 1 &&
    /^(能|能不能|能否|可否|可不可以|可以)$/.test(sentence.lexemes[may]?.key ?? '')
  );
}

/** "stop! …", "no, …", "undo …": a word that takes back or answers stands before the order. */
function interrupts(sentence: Sentence): boolean {
  const [first, next, ...more] = sentence.lexemes;
  const ends = is(next, Role.comma, Role.stop, Role.colon) && more.length > 0;
  if (ends && /^(取消|撤销|撤消|撤回|收回|停|停止|停下|不|不是|不对|算了)$/.test(first?.key ?? ''))
    return true;
  if (/^(undo|revert|reverse)$/i.test(first?.text ?? ''))
    return [next, ...more].some(
      (lexeme) => is(lexeme, Role.assign, Role.move) && !is(lexeme, Role.undo),
    );
  return (
    /^(stop|no|halt|cancel)$/i.test(first?.text ?? '') &&
    is(next, Role.comma, Role.stop, Role.colon)
  );
}

/** 能收到脱机消息: 收到 is thanks only where nothing is received. */
function isReceived(sentence: Sentence, word: Lexeme): boolean {
  return is(sentence.lexemes[sentence.lexemes.indexOf(word) + 1], Role.setting);
}

const NOBODY = Roles.of(Role.filler, Role.thanks, Role.greet, Role.hypothetical, Role.time);

/** "for Tony Smith and May Day": somebody after the joint was not understood as anybody. */
function isCutOff({ lexemes, nouns, rest }: Sentence): boolean {
  const people = nouns.filter((noun) => noun.what.kind === 'users');
  const ends = new Set(people.map((noun) => noun.to));
  return rest.some((at, index) => {
    const [joint, next] = [lexemes[at], lexemes[at + 1]];
    if (joint?.language !== 'en' || (next !== undefined && rest[index + 1] !== at + 1))
      return false;
    if (/^for$/i.test(joint.text)) return next?.kind === 'word' && is(next, NOBODY);
    return is(joint, Role.and) && ends.has(at) && (next === undefined || is(next, NOBODY));
  });
}

/** Why a phrase that orders something is no sure order. */
export function doubt(
  sentence: Sentence,
): { reason: ClarifyReason; word: Lexeme | undefined } | undefined {
  if (sentence.quoted) return { reason: 'quoted', word: undefined };
  if (interrupts(sentence)) return { reason: 'negated', word: undefined };
  const words = sentence.words;
  for (const [role, reason] of DOUBTS) {
    if (!has(sentence, role)) continue;
    const word = words.find(
      (lexeme) =>
        is(lexeme, role) &&
        (!isHarmless(lexeme, role) || (role === Role.receive && isReceived(sentence, lexeme))),
    );
    if (word === undefined) continue;
    if (role === Role.exclusion && /^(but|and)$/i.test(word.text) && opens(sentence, word))
      continue;
    if ((role === Role.question || role === Role.ask) && has(sentence, Role.polite)) continue;
    if ((role === Role.question || role === Role.ask) && politeMay(sentence)) continue;
    return { reason, word };
  }
  const loose = findLoose(sentence);
  if (loose) return { reason: 'unclear', word: loose };
  if (sentence.nouns.some((noun) => noun.what.kind === 'pronoun'))
    return { reason: 'pronoun', word: undefined };
  const named = sentence.nouns.some((noun) => 'name' in noun.what && noun.what.name.includes('*'));
  const starred = sentence.nouns.some(
    (noun) => noun.what.kind === 'users' && noun.what.names.some((name) => name.includes('*')),
  );
  if (named || starred) return { reason: 'wildcard', word: undefined };
  return isCutOff(sentence) ? { reason: 'unclear', word: undefined } : undefined;
}
