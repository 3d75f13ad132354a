import type { Command } from '../command.js';
import { is } from '../noun.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { opening } from './imperative.js';
import { clarify, isNear, policiesOf, targetsOf } from './verdict.js';

function signIn(sentence: Sentence): boolean | undefined | 'both' {
  const words = sentence.words.filter(
    (word) =>
      is(word, Role.on, Role.off, Role.enable, Role.disable) && !is(word, Role.able, Role.polite),
  );
  const on = words.some(
    (word) => is(word, Role.on, Role.enable) && !is(word, Role.off, Role.disable),
  );
  const off = words.some((word) => is(word, Role.off, Role.disable));
  const never = has(sentence, Role.not, Role.dont, Role.cannot, Role.no, Role.mustNot);
  if (on && off) return 'both';
  if (on || off) return never ? !on : on;
  if (never) return false;
  if (has(sentence, Role.have, Role.able, Role.modal, Role.may, Role.aux)) return !never;
  return;
}

/** "who has …", "list everyone with …": the people whose setting or policy is so. */
export function readWho(sentence: Sentence): Command | undefined {
  // 列出禁用了脱机消息的用户: those of whom it is said
  const described =
    has(sentence, Role.users) ||
    sentence.nouns.some((noun) => noun.what.kind === 'odd' && /^的/.test(noun.what.name));
  const listed =
    has(sentence, Role.show, Role.listed) &&
    (described || sentence.nouns.some((noun) => noun.what.kind === 'org'));
  const first = sentence.lexemes[opening(sentence)];
  // 使用 Kiosk 策略的用户有哪些
  const asked = sentence.words.findLast((word) => !is(word, Role.question, Role.stop));
  const which = is(asked, Role.what, Role.which) && asked?.language === 'zh';
  const holders =
    (listed || which || is(first, Role.users)) && described && policiesOf(sentence).length === 1;
  const relative =
    holders || (listed && has(sentence, Role.with, Role.on, Role.off, Role.assigned, Role.not));
  if (!has(sentence, Role.who, Role.whose) && !relative) return;
  // "who should get it?" asks for advice.
  if (has(sentence, Role.must)) return clarify('hypothetical');
  // 谁叫我关闭…: about who ordered it.
  if (has(sentence, Role.said)) return clarify('reported');
  const [policy, ...more] = policiesOf(sentence);
  const people = targetsOf(sentence).filter(({ target }) => target.kind !== 'org');
  if (more.length > 0) return clarify('unclear');
  if (policy !== undefined)
    return people.length > 0 ? clarify('unclear') : { intent: 'who', policy };
  const named = people[0]?.target;
  if (!has(sentence, Role.setting)) {
    // "who's on Kiosk?"
    const placed =
      people[0] !== undefined && /^on$/i.test(sentence.lexemes[people[0].noun.from]?.text ?? '');
    const held =
      (placed || has(sentence, Role.assigned, Role.have, Role.on, Role.aux)) &&
      named?.kind === 'users' &&
      named.names.length === 1;
    const bare =
      held &&
      has(sentence, Role.who) &&
      people.length === 1 &&
      named.names[0] !== undefined &&
      !has(sentence, Role.feature, Role.settings) &&
      (placed || !has(sentence, Role.be)) &&
      !sentence.words.some((word) => is(word, Role.plain) && !is(word, Role.aux, Role.who));
    if (bare && named.names[0]) return { intent: 'who', policy: named.names[0] };
    return isNear(sentence) ? clarify('missing-policy') : undefined;
  }
  const enabled = signIn(sentence);
  if (people.length > 0 || has(sentence, Role.feature)) return clarify('unclear');
  if (enabled === undefined || enabled === 'both') return clarify('missing-state');
  return { intent: 'who', enabled };
}
