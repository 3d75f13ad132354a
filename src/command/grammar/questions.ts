import type { Command } from '../command.js';
import { count, has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { readHistory } from './history.js';
import { isImperative } from './imperative.js';
import { clarify, isNear, oneTarget, policiesOf, targetsOf } from './verdict.js';
import { readWho } from './who.js';

/** 列出策略, 策略都有哪些: which of them is not said, so all of them. */
function namesNone(sentence: Sentence): boolean {
  return (
    sentence.nouns.length === 0 &&
    has(sentence, Role.policy) &&
    sentence.words.some((word) => word.language === 'zh') &&
    has(sentence, Role.show, Role.what) &&
    !has(
      sentence,
      Role.setting,
      Role.settings,
      Role.det,
      Role.it,
      Role.why,
      Role.when,
      Role.who,
      Role.said,
    )
  );
}

function readList(sentence: Sentence): Command | undefined {
  if (
    !(has(sentence, Role.policies) || namesNone(sentence)) ||
    targetsOf(sentence).some(({ target }) => target.kind !== 'org')
  )
    return;
  if (
    has(
      sentence,
      Role.create,
      Role.delete,
      Role.assign,
      Role.take,
      Role.strong,
      Role.dont,
      Role.how,
    ) &&
    !has(sentence, Role.show, Role.exist, Role.which, Role.what)
  )
    return;
  return { intent: 'policy.list' };
}

/** Characters that are no known name are rather other words: 打印机坏了. */
function isWritten(sentence: Sentence): boolean {
  return sentence.nouns.every(
    (noun) =>
      noun.sure ||
      (noun.what.kind === 'users' && !/\p{Script=Han}/u.test(noun.what.names.join(''))),
  );
}

function readShow(sentence: Sentence): Command | undefined {
  if (isImperative(sentence)) return isNear(sentence) ? clarify('hypothetical') : undefined;
  const subject = has(
    sentence,
    Role.setting,
    Role.policy,
    Role.policies,
    Role.whichPolicy,
    Role.settings,
  );
  const policy = policiesOf(sentence)[0];
  if (has(sentence, Role.feature) && !has(sentence, Role.settings))
    return isNear(sentence) ? clarify('other-feature') : undefined;
  if (has(sentence, Role.feature)) return clarify('other-feature');
  const near = subject || isNear(sentence);
  const target = oneTarget(sentence);
  if (target === 'several') return near ? clarify('unclear') : undefined;
  if (target && (target.kind === 'users' || target.kind === 'group') && policy !== undefined)
    return { intent: 'show', target };
  if (policy !== undefined) return { intent: 'show', target: { kind: 'policy', name: policy } };
  if (target !== undefined) {
    const bare =
      has(sentence, Role.show) &&
      (target.kind === 'site' ||
        target.kind === 'group' ||
        (target.kind === 'users' && isWritten(sentence))) &&
      count(sentence, Role.plain, Role.noise, Role.pronoun) === 0;
    return near || bare ? { intent: 'show', target } : undefined;
  }
  const other = sentence.nouns[0]?.what.kind;
  if (other === 'pronoun' && near) return clarify('pronoun');
  if (other === 'default') return { intent: 'show', target: { kind: 'org' } };
  return isNear(sentence) ? clarify('missing-target', { intent: 'show' }) : undefined;
}

/** Questions about state, lists and the log: they never change anything. */
export function readQuestion(sentence: Sentence): Command | undefined {
  return readHistory(sentence) ?? readWho(sentence) ?? readList(sentence) ?? readShow(sentence);
}
