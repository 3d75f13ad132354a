import { is } from '../noun.js';
import { Roles } from '../roles.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { policiesOf } from './verdict.js';

const OPENERS = Roles.of(
  Role.filler,
  Role.greet,
  Role.comma,
  Role.stop,
  Role.thanks,
  Role.colon,
  Role.polite,
);

/** The first word that is more than politeness. */
export function opening(sentence: Sentence): number {
  return sentence.lexemes.findIndex(
    (lexeme) => !is(lexeme, OPENERS) || is(lexeme, Role.aux, Role.show),
  );
}

/** "get Ken's settings" fetches them. */
function isFetched(sentence: Sentence): boolean {
  const get = sentence.words.some((word) => /^get$/i.test(word.text));
  return get && has(sentence, Role.settings, Role.policies) && !has(sentence, Role.setting);
}

export function isImperative(sentence: Sentence): boolean {
  if (isFetched(sentence)) return false;
  const chinese = sentence.lexemes[opening(sentence)]?.language === 'zh';
  if (chinese && has(sentence, Role.who, Role.whose)) return false;
  // 把禁用了脱机消息的人列出来: what is wanted is to see them.
  const spoken = sentence.lexemes.filter(
    (lexeme) => !is(lexeme, Role.stop, Role.question, Role.thanks),
  );
  if (chinese && is(spoken[0], Role.object) && is(spoken.at(-1), Role.show)) return false;
  // 使用 Kiosk 策略的用户有哪些
  if (chinese && is(spoken.at(-1), Role.what, Role.which)) return false;
  // 设置 is a thing, but an order where it comes first.
  if (
    chinese &&
    is(sentence.lexemes[opening(sentence)], Role.settings) &&
    sentence.nouns.length > 0 &&
    has(sentence, Role.setting)
  )
    return true;
  let at = opening(sentence);
  // 是否关闭…, 能不能把…关掉: the verb is still asked for, not a state.
  while (
    sentence.lexemes[at]?.language === 'zh' &&
    is(sentence.lexemes[at], Role.ask, Role.may) &&
    !is(sentence.lexemes[at], Role.enable, Role.disable)
  )
    at++;
  const object = sentence.nouns.find((noun) => noun.from === at && noun.joint === 'object');
  if (object) at = object.to;
  const first = sentence.lexemes[at];
  if (
    object &&
    sentence.lexemes.slice(at).some((lexeme) => is(lexeme, Role.enable, Role.disable)) &&
    !has(sentence, Role.who)
  )
    return true;
  // 我能不能用脱机消息: to use it is to do nothing to it.
  if (chinese && is(first, Role.have) && has(sentence, Role.setting)) return false;
  return (
    is(
      first,
      Role.enable,
      Role.disable,
      Role.switch,
      Role.create,
      Role.delete,
      Role.assign,
      Role.take,
      Role.give,
      Role.move,
    ) && !is(first, Role.aux)
  );
}

/** "status of offline IM for Ken": what is to be seen, without a verb. */
function isTopic(sentence: Sentence): boolean {
  const fetched = isFetched(sentence);
  const orders = has(
    sentence,
    Role.enable,
    Role.disable,
    Role.give,
    Role.take,
    Role.on,
    Role.off,
    Role.must,
    Role.mustNot,
    Role.want,
    Role.no,
    Role.dont,
    Role.assign,
    Role.move,
    Role.delete,
    Role.create,
    Role.sending,
    Role.unassign,
  );
  if (has(sentence, Role.switch) && !fetched) return false;
  // "users of policy Kiosk"
  const holders = is(sentence.lexemes[opening(sentence)], Role.users);
  if (holders && policiesOf(sentence).length === 1 && sentence.nouns.length === 1) return !orders;
  if (has(sentence, Role.policies) && sentence.nouns.length === 0) return !orders;
  return has(sentence, Role.settings) && !orders && sentence.nouns.length > 0;
}

/** 张伟能不能发脱机消息: somebody comes before the verb. */
function asksMay(sentence: Sentence): boolean {
  const may = sentence.lexemes.findIndex((lexeme) => is(lexeme, Role.may));
  return (
    may >= 0 &&
    sentence.nouns.some((noun) => noun.to <= may) &&
    !has(sentence, Role.enable, Role.disable, Role.switch, Role.ensure, Role.must)
  );
}

/** 张伟能用不？: some words of negation ask, but only as the last word; 启用还是禁用张伟的… cannot decide. */
function asks(sentence: Sentence): boolean {
  const spoken = sentence.words.filter((word) => !is(word, Role.stop, Role.comma));
  const first = sentence.lexemes[opening(sentence)];
  if (/^\p{Script=Han}+还是/u.test(first?.key ?? '') && sentence.nouns.length > 0) return false;
  return spoken.some(
    (word) => is(word, Role.ask) && (!/^(不|没|没有|否)$/.test(word.key) || word === spoken.at(-1)),
  );
}

/** Whether the phrase asks or wants to see something. */
export function isQuestion(sentence: Sentence): boolean {
  const at = opening(sentence);
  const first = sentence.lexemes[at];
  if (has(sentence, Role.polite) && !has(sentence, Role.show, Role.who, Role.whose, Role.listed))
    return false;
  if (isImperative(sentence) || has(sentence, Role.undo)) return false;
  if (isTopic(sentence) || asksMay(sentence)) return true;
  if (
    first?.language === 'en' &&
    is(first, Role.aux, Role.cannot) &&
    sentence.rest.includes(at) &&
    !is(first, Role.dont)
  )
    return true;
  if (
    has(
      sentence,
      Role.who,
      Role.whose,
      Role.which,
      Role.what,
      Role.why,
      Role.when,
      Role.whichPolicy,
      Role.show,
      Role.history,
      Role.did,
    ) &&
    !has(sentence, Role.undo)
  )
    return true;
  if (has(sentence, Role.policies) && has(sentence, Role.exist)) return true;
  return has(sentence, Role.question) || asks(sentence);
}
