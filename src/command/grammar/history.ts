import type { Command } from '../command.js';
import { is } from '../noun.js';
import { has, left, type Sentence } from '../sentence.js';
import { clarify, oneTarget, policiesOf } from './verdict.js';

export function readHistory(sentence: Sentence): Command | undefined {
  const words = left(sentence);
  const who = words.findIndex((word) => is(word, 'who') && !is(word, 'whose'));
  const next = words[who + 1];
  const after =
    is(next, 'object') || /^(has|have|just)$/i.test(next?.text ?? '') ? words[who + 2] : next;
  const english = after?.language === 'en' && is(after, 'past');
  const chinese =
    after?.language === 'zh' &&
    is(after, 'past', 'enable', 'disable') &&
    /(?<!都|都有|还有)谁$/.test(words[who]?.key ?? '');
  const zhWho =
    who >= 0 &&
    /(?<!都|都有|还有)谁$/.test(words[who]?.key ?? '') &&
    (has(sentence, 'done') ||
      /[的了]$/.test(words.findLast((word) => !is(word, 'question'))?.text ?? '')) &&
    !has(sentence, 'not', 'cannot');
  const acted =
    zhWho &&
    has(sentence, 'past', 'enable', 'disable', 'on', 'off') &&
    sentence.nouns.some((noun) => noun.joint === 'object');
  const done =
    acted || (who >= 0 && (english || (chinese && (has(sentence, 'done') || is(after, 'past')))));
  const asked = has(sentence, 'history') && !has(sentence, 'strong', 'dont');
  if (!done && !asked && !has(sentence, 'when', 'did')) return;
  if (has(sentence, 'when') && !has(sentence, 'setting', 'policy', 'history', 'past', 'last'))
    return;
  const target = oneTarget(sentence);
  if (target === 'several') return clarify('unclear');
  const policy = policiesOf(sentence)[0];
  if (
    has(sentence, 'did') &&
    target?.kind === 'users' &&
    sentence.nouns.some((noun) => noun.what.kind === 'users' && noun.joint === undefined)
  )
    return { intent: 'history', by: target.names[0] };
  if (target !== undefined) return { intent: 'history', target };
  if (sentence.nouns.some((noun) => noun.what.kind === 'pronoun')) return clarify('pronoun');
  return policy === undefined
    ? { intent: 'history' }
    : { intent: 'history', target: { kind: 'policy', name: policy } };
}
