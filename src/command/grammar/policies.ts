import type { Command } from '../command.js';
import { is } from '../noun.js';
import { Roles } from '../roles.js';
import { count, has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { allAre, COMMON, doubted } from './accepts.js';
import { readGrant } from './assignments.js';
import { polarity } from './polarity.js';
import { readRevoke } from './revocations.js';
import { clarify, type Known, policiesOf, targetsOf } from './verdict.js';

const CREATING = Roles.of(
  COMMON,
  Role.create,
  Role.fresh,
  Role.with,
  Role.setting,
  Role.settings,
  Role.on,
  Role.off,
  Role.enable,
  Role.disable,
  Role.switch,
  Role.be,
  Role.called,
  Role.have,
  Role.have,
);
const DELETING = Roles.of(COMMON, Role.delete);

function readCreate(sentence: Sentence): Command | undefined {
  const policies = policiesOf(sentence);
  const [policy] = policies;
  if (
    !has(sentence, Role.create, Role.fresh) ||
    (policy === undefined && !has(sentence, Role.policy))
  )
    return;
  // "add Ken to the Kiosk policy", "add policy Kiosk to Ken"
  const adds = sentence.words.every(
    (word) => !is(word, Role.create, Role.fresh) || is(word, Role.assign),
  );
  if (adds && sentence.nouns.some((noun) => noun.joint === 'to')) return;
  if (
    ((has(sentence, Role.assign) && !adds) ||
      has(sentence, Role.give, Role.unassign, Role.delete)) &&
    targetsOf(sentence).length > 0
  )
    return clarify('several-orders');
  const known: Known = { intent: 'policy.create', ...(policy === undefined ? {} : { policy }) };
  const doubts = doubted(sentence, known);
  if (doubts) return doubts;
  // "make me a policy": the speaker gets it made, not assigned.
  const others = targetsOf(sentence).filter(({ target }) => target.kind !== 'self');
  if (policy === undefined) return clarify('missing-policy', known);
  if (policies.length > 1 || others.length > 0 || !allAre(sentence, CREATING))
    return clarify('unclear', known);
  if (!has(sentence, Role.setting))
    return has(sentence, Role.on, Role.off, Role.enable, Role.disable)
      ? clarify('missing-setting', known)
      : { intent: 'policy.create', policy };
  const wish = polarity(sentence);
  if (wish.conflict) return clarify('both-states', known);
  if (
    wish.enabled === undefined ||
    count(sentence, Role.setting) > 1 ||
    count(sentence, Role.off) > 1
  )
    return clarify('missing-state', known);
  return { intent: 'policy.create', policy, enabled: wish.enabled };
}

function readDelete(sentence: Sentence): Command | undefined {
  const policies = policiesOf(sentence);
  const [policy] = policies;
  if (!has(sentence, Role.delete) || has(sentence, Role.setting) || targetsOf(sentence).length > 0)
    return;
  if (policy === undefined && !has(sentence, Role.policy, Role.policies)) return;
  const known: Known = { intent: 'policy.delete', ...(policy === undefined ? {} : { policy }) };
  const doubts = doubted(sentence, known);
  if (doubts) return doubts;
  if (policy === undefined || sentence.nouns.length > 1) return clarify('missing-policy', known);
  // "remove the Kiosk policy from …": from whom was not understood.
  if (sentence.words.some((word) => /^(from|for)$/i.test(word.text)))
    return clarify('unclear', known);
  if (!allAre(sentence, DELETING) || count(sentence, Role.delete) > 1)
    return clarify('unclear', known);
  return { intent: 'policy.delete', policy };
}

/** Orders about policies: create, delete, assign, take away. */
export function readPolicyOrder(sentence: Sentence): Command | undefined {
  return (
    readCreate(sentence) ?? readDelete(sentence) ?? readRevoke(sentence) ?? readGrant(sentence)
  );
}
