import type { Lexeme } from '../lex.js';
import { is } from '../noun.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';

export interface Polarity {
  /** What the phrase wants: undefined where it does not say. */
  readonly enabled: boolean | undefined;
  readonly conflict: boolean;
  readonly negated: boolean;
  /** How many orders it gives. */
  readonly orders: number;
  /** Only a participle says so ("offline IM disabled for Ken"): a report as likely as an order. */
  readonly stated: boolean;
}

interface Sign {
  readonly on: boolean;
  readonly verb: boolean;
  readonly participle: boolean;
}

/** 关闭 is an order or a state: a state where another word gives the order (设为关闭). */
function signOf(lexeme: Lexeme, led: boolean): Sign | undefined {
  const plus = is(lexeme, Role.enable, Role.give);
  const minus = is(lexeme, Role.disable, Role.take, Role.lose);
  const stateful = is(lexeme, Role.on, Role.off);
  const participle = is(lexeme, Role.participle);
  if ((plus || minus) && !(stateful && led)) return { on: plus, verb: true, participle: false };
  if (stateful) return { on: is(lexeme, Role.on), verb: false, participle };
  return;
}

/** "make sure that …", 让…, 我希望…不能: what follows is wanted. */
export function leads(words: readonly Lexeme[]): boolean {
  return words.some(
    (word) =>
      is(word, Role.ensure) ||
      word.key === '让' ||
      (is(word, Role.want) && /(希望|需要|要求)$/.test(word.key)),
  );
}

const FORBIDDING =
  /^(禁止|阻止|不允许|不准|不许|不让|都不许|都不准|停止|暂停|中止|终止|限制|(以后|今后|从此|往后)都?(不许|不准|不让|不允许|禁止)再?)$/;

/** 禁止关闭, 不让…关着: what is forbidden is to turn it off, or that it is off. */
function forbidsTurningOff(words: readonly Lexeme[]): boolean {
  const first = words.findIndex((word) => FORBIDDING.test(word.key));
  const later = words.slice(first + 1);
  return (
    first >= 0 && later.some((word) => is(word, Role.disable, Role.off, Role.ensure, Role.not))
  );
}

/** 不应该启用张伟的…: nobody is said who should not, so the speaker advises against doing it. */
function forbidsDoing(sentence: Sentence): boolean {
  const at = sentence.lexemes.findIndex(
    (lexeme) => is(lexeme, Role.mustNot) && lexeme.language === 'zh',
  );
  return (
    at >= 0 &&
    !sentence.nouns.some((noun) => noun.from < at) &&
    sentence.words.some(
      (word) => is(word, Role.enable) && !/^(允许|准许|容许|许可|让)$/.test(word.key),
    )
  );
}

/** Reads from verbs, states and negations whether the setting is to be on or off. */
export function polarity(sentence: Sentence): Polarity {
  const words = sentence.words;
  const led =
    has(sentence, Role.switch, Role.ensure) ||
    words.some((word) => is(word, Role.must, Role.mustNot) && word.language === 'en');
  // 从关闭改成启用: how it is until then is not wished for.
  const wished = words.filter(
    (word, index) =>
      !(is(words[index - 1], Role.from) && is(word, Role.on, Role.off) && word.language === 'zh'),
  );
  const signs = wished.flatMap((word) => signOf(word, led) ?? []);
  const neutral = words.filter((word) => is(word, Role.switch) && !is(word, Role.ensure)).length;
  const willing = has(
    sentence,
    Role.must,
    Role.mustNot,
    Role.want,
    Role.ensure,
    Role.switch,
    Role.create,
    Role.fresh,
  );
  const never =
    has(sentence, Role.mustNot, Role.no) || (leads(words) && has(sentence, Role.cannot));
  const wishes = new Set(signs.map((sign) => sign.on));
  // 让…恢复使用, 恢复启用: one order in two verbs, unless something stands between clauses.
  const chinese = words.some(
    (word) => is(word, Role.enable, Role.disable) && word.language === 'zh',
  );
  const whole =
    chinese &&
    wishes.size === 1 &&
    !words.some((word) => is(word, Role.and, Role.comma, Role.next));
  const spoken = signs.filter((sign) => sign.verb).length;
  const verbs = whole ? Math.min(1, spoken) : spoken;
  const able =
    has(sentence, Role.have, Role.able, Role.sending) &&
    has(sentence, Role.must, Role.mustNot, Role.want, Role.ensure, Role.no);
  const base =
    wishes.size === 1 ? wishes.has(true) : wishes.size === 0 && (able || never) ? true : undefined;
  // "must not no longer": who could tell?
  const twice = words.filter((word) => is(word, Role.mustNot, Role.no)).length > 1;
  // "no enable it": an answer or a negation?
  const answered = spoken > 0 && words.some((word) => /^no$/i.test(word.text));
  const negated =
    (never && base === false) ||
    twice ||
    answered ||
    forbidsTurningOff(words) ||
    forbidsDoing(sentence);
  return {
    enabled: base === undefined || negated ? undefined : never ? !base : base,
    // "lift the ban": taking away what was taken away; "must not have it and back on": one state, then the other.
    conflict:
      wishes.size > 1 ||
      (never &&
        words.some((word, at) => is(word, Role.on) && is(words[at - 1], Role.and, Role.next))) ||
      (has(sentence, Role.take) &&
        words.some(
          (word) =>
            is(word, Role.disable, Role.off) &&
            !is(word, Role.take) &&
            word.text.toLowerCase() !== 'away',
        )),
    negated,
    orders: Math.max(verbs + (verbs > 0 ? neutral : Math.max(0, neutral - 1)), 0),
    stated:
      verbs === 0 &&
      !willing &&
      signs.length > 0 &&
      (signs.every((sign) => sign.participle) ||
        words.some((word) => is(word, Role.on, Role.off) && word.language === 'zh')),
  };
}
