import type { Command } from '../command.js';
import { is } from '../noun.js';
import { has, type Sentence } from '../sentence.js';
import { Role } from '../vocabulary/role.js';
import { clarify, oneTarget, policiesOf } from './verdict.js';

export function readHistory(sentence: Sentence): Command | undefined {
  const words = sentence.words;
  const who = words.findIndex((word) => is(word, Role.who) && !is(word, Role.whose));
  const next = words.findIndex(
    (word, at) =>
      at > who && !is(word, Role.object, Role.filler) && !/^(has|have|just)$/i.test(word.text),
  );
  const after = words[next];
  // "who has the Kiosk policy assigned?" asks who holds it.
  const [from = 0, to = 0] = [sentence.rest[who], sentence.rest[next]];
  const apart = sentence.nouns.some((noun) => noun.from > from && noun.to <= to);
  const english = after?.language === 'en' && is(after, Role.past) && !apart;
  const chinese =
    after?.language === 'zh' &&
    is(after, Role.past, Role.enable, Role.disable) &&
    /(?<!都|都有|还有)谁$/.test(words[who]?.key ?? '');
  const zhWho =
    who >= 0 &&
    /(?<!都|都有|还有)谁$/.test(words[who]?.key ?? '') &&
    (has(sentence, Role.done) ||
      /[的了]$/.test(words.findLast((word) => !is(word, Role.question))?.text ?? '')) &&
    !has(sentence, Role.not, Role.cannot);
  const acted =
    zhWho &&
    has(sentence, Role.past, Role.enable, Role.disable, Role.on, Role.off) &&
    sentence.nouns.some((noun) => noun.joint === 'object');
  const done =
    acted ||
    (who >= 0 && (english || (chinese && (has(sentence, Role.done) || is(after, Role.past)))));
  const asked = has(sentence, Role.history) && !has(sentence, Role.strong, Role.dont);
  if (!done && !asked && !has(sentence, Role.when, Role.did)) return;
  if (
    has(sentence, Role.when) &&
    !has(sentence, Role.setting, Role.policy, Role.history, Role.past, Role.last)
  )
    return;
  const target = oneTarget(sentence);
  if (target === 'several') return clarify('unclear');
  const policy = policiesOf(sentence)[0];
  if (
    has(sentence, Role.did) &&
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
