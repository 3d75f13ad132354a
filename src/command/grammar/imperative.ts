import { is } from '../noun.js';
import { Roles } from '../roles.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';

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
export function isFetched(sentence: Sentence): boolean {
  const get = sentence.words.some((word) => /^get$/i.test(word.text));
  return get && has(sentence, Role.settings, Role.policies) && !has(sentence, Role.setting);
}

/** Whether the phrase begins with an order, politeness apart. */
export function isImperative(sentence: Sentence): boolean {
  if (isFetched(sentence)) return false;
  let at = opening(sentence);
  const opens = sentence.lexemes[at];
  const chinese = opens?.language === 'zh';
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
    is(opens, Role.settings) &&
    sentence.nouns.length > 0 &&
    has(sentence, Role.setting)
  )
    return true;
  // 修改张伟的脱机消息设置: to what is not said.
  const changes = /^(修改|更改|变更)$/.test(opens?.key ?? '');
  if (chinese && changes && has(sentence, Role.setting)) return true;
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
