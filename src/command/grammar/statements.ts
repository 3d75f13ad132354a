import { is } from '../noun.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';

/** 关闭了: done already, unless it is asked for (把…关了, 请…). */
export function isDone(sentence: Sentence): boolean {
  const words = sentence.words;
  const done = words.some(
    (word) => word.language === 'zh' && /^了$|[关开停禁封撤销回消原退]了$/.test(word.key),
  );
  const asked =
    sentence.nouns.some((noun) => noun.joint === 'object') ||
    words.some(
      (word) =>
        is(word, Role.polite, Role.object) ||
        (is(word, Role.mustNot) && /[别要]再?$/.test(word.key)) ||
        /^(吧|请(?!问)|麻烦|帮我|帮忙|给|要|我要|我想)/.test(word.key),
    );
  return done && !asked;
}

/** 能不能关闭…: may it be done, or please do it? Only with 把 or a helper word is it surely the second. */
export function mayOrder(sentence: Sentence): boolean {
  return (
    has(sentence, Role.may) &&
    (sentence.nouns.some((noun) => noun.joint === 'object') || has(sentence, Role.object))
  );
}

/** A statement is no order: "offline IM is off for Ken". */
export function isStatement(sentence: Sentence): boolean {
  return (
    has(sentence, Role.be) &&
    !has(
      sentence,
      Role.must,
      Role.mustNot,
      Role.want,
      Role.ensure,
      Role.strong,
      Role.enable,
      Role.disable,
      Role.switch,
      Role.take,
      Role.give,
      Role.polite,
    )
  );
}
