import { normalise } from '../language/core/normalise.js';
import type { Answer } from './command.js';

/** Whole answers, in both languages whatever the locale; politeness around them does not matter. */
const WORDS: Readonly<Record<'yes' | 'no' | 'cancel', string>> = {
  yes: `yes|y|yep|yeah|yup|ya|yea|sure|sure thing|ok|okay|k|confirm|confirmed|i confirm|go ahead|go for it|do it|do that|do so|please do|yes please|yes do it|yes go ahead|apply|apply it|proceed|right|correct|that's right|that is right|exactly|affirmative|absolutely|of course|certainly|definitely|agreed|fine|sounds good|looks good|lgtm|continue|carry on|aye|indeed|that's correct|of course yes|why not|make it so
    |是|是的|对|对的|好|好的|好吧|好啊|行|可以|可以的|确认|确定|确认执行|没错|执行|继续|嗯|嗯嗯|同意|当然|没问题|应用|做吧|就这样|就这么办|照做|要|要的|来吧|正确|动手吧|行吧|可以啊|搞吧|是啊|没问题的|好滴|确认应用`,
  no: `no|n|nope|nah|no thanks|no thank you|not now|don't|do not|don't do it|do not do it|please don't|no don't|no please don't|negative|not really|rather not|better not|no way|never|wrong|that's wrong|incorrect|not yet|i don't|no need|not at all|hell no|no not yet
    |否|不|不是|不要|不用|不行|不可以|不对|别|不了|不用了|算了|不同意|不好|先不要|不确认|不必|不需要|没有|不应用|别做|不执行|不要了|先别|错|错了|暂时不要|不执行了|不继续`,
  cancel: `cancel|cancel it|cancel that|cancel this|cancel please|abort|stop|stop it|quit|exit|forget it|forget about it|never mind|nevermind|nvm|drop it|leave it|scratch that|back out|stop that|end|discard|no cancel|leave it be
    |取消|取消吧|中止|放弃|退出|停止|停|撤了吧|不做了|不弄了|当我没说|别管了|结束|取消掉|停下|终止`,
};

const ANSWERS = new Map<string, 'yes' | 'no' | 'cancel'>();
for (const kind of ['yes', 'no', 'cancel'] as const) {
  for (const word of WORDS[kind].split('|')) ANSWERS.set(word.trim(), kind);
}

const ORDINALS = new Map<string, number>();
const ENGLISH = [
  ['one', 'first', '1st'],
  ['two', 'second', '2nd'],
  ['three', 'third', '3rd'],
  ['four', 'fourth', '4th'],
  ['five', 'fifth', '5th'],
  ['six', 'sixth', '6th'],
  ['seven', 'seventh', '7th'],
  ['eight', 'eighth', '8th'],
  ['nine', 'ninth', '9th'],
  ['ten', 'tenth', '10th'],
];
const CHINESE = '一二三四五六七八九十';
for (const [index, words] of ENGLISH.entries()) {
  for (const word of [...words, CHINESE[index] ?? '']) ORDINALS.set(word, index + 1);
}
ORDINALS.set('两', 2);

const POLITE =
  /^(?:please|well|hm+|um|oh|um|嗯|请|那就|我选|我要|选择|选)[ ,]*|[ ,]*(?:please|pls|thanks|thank you|thx|then|吧|谢谢|谢谢你|了|啊|哦|的)$/gu;
const CHOICE =
  /^(?:the |no\.? ?|number |nr\.? ?|option |choice |#|pick |take |第)?(?<number>\d{1,3}|\p{L}{1,7}?|\d{1,2}(?:st|nd|rd|th))[.)]?(?: one| option| person| choice|个|位|项|条|号|个人)?$/u;

function readNumber(text: string): Answer | undefined {
  const word = CHOICE.exec(text)?.groups?.number;
  if (word === undefined) return;
  const number = /^\d+$/.test(word) ? Number(word) : ORDINALS.get(word);
  return number === undefined || number < 1 ? undefined : { kind: 'number', number };
}

/** Longer than any answer with its politeness; a text that is longer is not searched for one. */
const LONGEST = 100;

/** A preview's code, as `freeCode` makes them, after an answer. */
const CODED = /^(?<words>.*?)[ ,.:;!-]*(?:\b(?:to|for) )?(?<code>(?:[a-z]\d){2,})$/u;

/** A reply to a question of Steward's, or undefined where the text is something else. */
export function answer(given: string): Answer | undefined {
  const text = given.trim();
  if (text.length > LONGEST) return undefined;
  const said = normalise(text).toLowerCase();
  const plain = said
    .replace(/[!.。?~ ]+$/u, '')
    .replace(/[👍👌🙏✅]/gu, '')
    .trim();
  const read =
    plain === '' && /[👍👌✅]/u.test(text) ? YES : (readWords(plain) ?? readCoded(plain));
  return read !== undefined && /\?[!.。?~ ]*$/u.test(said) ? { kind: 'unsure' } : read;
}

const YES: Answer = { kind: 'yes' };

function readCoded(plain: string): Answer | undefined {
  const { words, code } = CODED.exec(plain)?.groups ?? {};
  const read = words === undefined ? undefined : readWords(words);
  if (read === undefined || code === undefined) return undefined;
  if (read.kind === 'number' || read.kind === 'unsure') return undefined;
  return { kind: read.kind, pending: code.toUpperCase() };
}

function readWords(plain: string): Answer | undefined {
  const bare = plain.replace(POLITE, '').trim();
  for (const form of [plain, bare, plain.replace(/[,，]/g, ' ').replace(/ +/g, ' ')]) {
    const kind = ANSWERS.get(form);
    if (kind) return { kind };
  }
  return readNumber(plain) ?? readNumber(bare);
}
