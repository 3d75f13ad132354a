import { is } from '../noun.js';
import { has, type Sentence } from '../sentence.js';
import type { Role } from '../vocabulary/role.js';
import { policiesOf } from './verdict.js';

const OPENERS: readonly Role[] = ['filler', 'greet', 'comma', 'stop', 'thanks', 'colon', 'polite'];

/** The first word that is more than politeness. */
export function opening(sentence: Sentence): number {
  return sentence.lexemes.findIndex(
    (lexeme) => !is(lexeme, ...OPENERS) || is(lexeme, 'aux', 'show'),
  );
}

/** "get Ken's settings" fetches them. */
function isFetched(sentence: Sentence): boolean {
  const get = sentence.words.some((word) => /^get$/i.test(word.text));
  return get && has(sentence, 'settings', 'policies') && !has(sentence, 'setting');
}

export function isImperative(sentence: Sentence): boolean {
  if (isFetched(sentence)) return false;
  const chinese = sentence.lexemes[opening(sentence)]?.language === 'zh';
  if (chinese && has(sentence, 'who', 'whose')) return false;
  // 把禁用了脱机消息的人列出来: what is wanted is to see them.
  const spoken = sentence.lexemes.filter((lexeme) => !is(lexeme, 'stop', 'question', 'thanks'));
  if (chinese && is(spoken[0], 'object') && is(spoken.at(-1), 'show')) return false;
  // 使用 Kiosk 策略的用户有哪些
  if (chinese && is(spoken.at(-1), 'what', 'which')) return false;
  // 设置 is a thing, but an order where it comes first.
  if (
    chinese &&
    is(sentence.lexemes[opening(sentence)], 'settings') &&
    sentence.nouns.length > 0 &&
    has(sentence, 'setting')
  )
    return true;
  let at = opening(sentence);
  // 是否关闭…, 能不能把…关掉: the verb is still asked for, not a state.
  while (
    sentence.lexemes[at]?.language === 'zh' &&
    is(sentence.lexemes[at], 'ask', 'may') &&
    !is(sentence.lexemes[at], 'enable', 'disable')
  )
    at++;
  const object = sentence.nouns.find((noun) => noun.from === at && noun.joint === 'object');
  if (object) at = object.to;
  const first = sentence.lexemes[at];
  if (
    object &&
    sentence.lexemes.slice(at).some((lexeme) => is(lexeme, 'enable', 'disable')) &&
    !has(sentence, 'who')
  )
    return true;
  // 我能不能用脱机消息: to use it is to do nothing to it.
  if (chinese && is(first, 'have') && has(sentence, 'setting')) return false;
  return (
    is(
      first,
      'enable',
      'disable',
      'switch',
      'create',
      'delete',
      'assign',
      'take',
      'give',
      'move',
    ) && !is(first, 'aux')
  );
}

/** "status of offline IM for Ken": what is to be seen, without a verb. */
function isTopic(sentence: Sentence): boolean {
  const fetched = isFetched(sentence);
  const orders = has(
    sentence,
    'enable',
    'disable',
    'give',
    'take',
    'on',
    'off',
    'must',
    'mustNot',
    'want',
    'no',
    'dont',
    'assign',
    'move',
    'delete',
    'create',
    'sending',
    'unassign',
  );
  if (has(sentence, 'switch') && !fetched) return false;
  // "users of policy Kiosk"
  const holders = is(sentence.lexemes[opening(sentence)], 'users');
  if (holders && policiesOf(sentence).length === 1 && sentence.nouns.length === 1) return !orders;
  if (has(sentence, 'policies') && sentence.nouns.length === 0) return !orders;
  return has(sentence, 'settings') && !orders && sentence.nouns.length > 0;
}

/** 张伟能不能发脱机消息: somebody comes before the verb. */
function asksMay(sentence: Sentence): boolean {
  const may = sentence.lexemes.findIndex((lexeme) => is(lexeme, 'may'));
  return (
    may >= 0 &&
    sentence.nouns.some((noun) => noun.to <= may) &&
    !has(sentence, 'enable', 'disable', 'switch', 'ensure', 'must')
  );
}

/** 张伟能用不？: some words of negation ask, but only as the last word; 启用还是禁用张伟的… cannot decide. */
function asks(sentence: Sentence): boolean {
  const spoken = sentence.words.filter((word) => !is(word, 'stop', 'comma'));
  const first = sentence.lexemes[opening(sentence)];
  if (/^\p{Script=Han}+还是/u.test(first?.key ?? '') && sentence.nouns.length > 0) return false;
  return spoken.some(
    (word) => is(word, 'ask') && (!/^(不|没|没有|否)$/.test(word.key) || word === spoken.at(-1)),
  );
}

/** Whether the phrase asks or wants to see something. */
export function isQuestion(sentence: Sentence): boolean {
  const at = opening(sentence);
  const first = sentence.lexemes[at];
  if (has(sentence, 'polite') && !has(sentence, 'show', 'who', 'whose', 'listed')) return false;
  if (isImperative(sentence) || has(sentence, 'undo')) return false;
  if (isTopic(sentence) || asksMay(sentence)) return true;
  if (
    first?.language === 'en' &&
    is(first, 'aux', 'cannot') &&
    sentence.rest.includes(at) &&
    !is(first, 'dont')
  )
    return true;
  if (
    has(
      sentence,
      'who',
      'whose',
      'which',
      'what',
      'why',
      'when',
      'whichPolicy',
      'show',
      'history',
      'did',
    ) &&
    !has(sentence, 'undo')
  )
    return true;
  if (has(sentence, 'policies') && has(sentence, 'exist')) return true;
  return has(sentence, 'question') || asks(sentence);
}
