import type { Command } from '../command.js';
import { is } from '../noun.js';
import { Roles } from '../roles.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { ANY_ORDER } from './accepts.js';
import { known, readTarget } from './aim.js';
import { doubt } from './doubts.js';
import { exception } from './exceptions.js';
import { leads, polarity } from './polarity.js';
import { readPolicyOrder } from './policies.js';
import { isDone, isStatement, mayOrder } from './statements.js';
import { clarify, isNear } from './verdict.js';

/** All that may stand in an order to switch; a word without one of these makes it unsure. */
const SWITCHING = Roles.of(
  ANY_ORDER,
  Role.setting,
  Role.settings,
  Role.sending,
  Role.enable,
  Role.disable,
  Role.strong,
  Role.switch,
  Role.give,
  Role.take,
  Role.lose,
  Role.on,
  Role.off,
  Role.ensure,
  Role.must,
  Role.mustNot,
  Role.no,
  Role.able,
  Role.modal,
  Role.have,
  Role.be,
  Role.cannot,
  Role.whether,
  Role.also,
  Role.last,
);

function readSet(sentence: Sentence): Command {
  const wish = polarity(sentence);
  const facts = known(sentence, wish.enabled);
  const doubted = doubt(sentence);
  if (doubted?.reason === 'excluded')
    return clarify('excluded', { ...facts, ...exception(sentence) });
  if (doubted)
    return clarify(
      doubted.reason,
      doubted.reason === 'other-feature' && doubted.word
        ? { ...facts, feature: doubted.word.text }
        : facts,
    );
  if (wish.conflict) return clarify('both-states', facts);
  if (wish.negated) return clarify('negated', facts);
  if (wish.orders > 1 || sentence.lexemes.filter((lexeme) => is(lexeme, Role.setting)).length > 1)
    return clarify('several-orders', facts);
  if (
    has(sentence, Role.create, Role.delete, Role.assign, Role.unassign) &&
    !has(sentence, Role.give, Role.take, Role.switch) &&
    !sentence.words.every((word) => is(word, SWITCHING))
  )
    return clarify('unclear', facts);
  const stray = sentence.words.find((word) => !is(word, SWITCHING));
  if (stray) return clarify('unclear', facts);
  if (has(sentence, Role.cannot) && !leads(sentence.words)) return clarify('reported', facts);
  if (wish.enabled === undefined) return clarify('missing-state', facts);
  if (
    has(sentence, Role.may) &&
    !has(sentence, Role.polite) &&
    !mayOrder(sentence) &&
    !leads(sentence.words) &&
    wish.orders > 0 &&
    !has(sentence, Role.have)
  )
    return clarify('hypothetical', facts);
  // "disable offline IM for Ken is forbidden"
  const judged =
    (wish.orders > 0 || has(sentence, Role.switch)) &&
    sentence.words.some((word) => /^(is|are|was|were)$/i.test(word.text));
  if (judged && !has(sentence, Role.want, Role.ensure, Role.must, Role.mustNot))
    return clarify('reported', facts);
  if (wish.stated || isStatement(sentence) || isDone(sentence)) return clarify('reported', facts);
  const aimed = readTarget(sentence, facts);
  if ('intent' in aimed) return aimed;
  return { intent: 'set', enabled: wish.enabled, target: aimed.target };
}

/** Orders that change something, or the question that keeps them from it. */
export function readOrder(sentence: Sentence): Command | undefined {
  const policies = readPolicyOrder(sentence);
  if (policies) return policies;
  if (has(sentence, Role.setting)) return readSet(sentence);
  if (!isNear(sentence)) return;
  const doubted = doubt(sentence);
  if (doubted && doubted.reason !== 'unclear')
    return clarify(
      doubted.reason,
      doubted.reason === 'other-feature' && doubted.word ? { feature: doubted.word.text } : {},
    );
  return clarify(
    has(sentence, Role.policy, Role.policies) ? 'missing-policy' : 'missing-setting',
    known(sentence, undefined),
  );
}
