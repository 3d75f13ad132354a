import { renderActivity, renderShown } from '../../src/channel/botframework/render-activity.js';
import { textOf } from '../../src/channel/render/text.js';
import { toldOf } from '../../src/channel/render/told.js';
import { type Reply, ReplyData, type Shown } from '../../src/conversation/reply.js';
import { blocksOf } from '../../src/language/replies/block.js';

/** A reply in English that quotes these words. */
export function quoting(text: string): Reply {
  const content = { kind: 'none', text, topics: [] } as const;
  return { kind: 'notice', language: 'en', content };
}

/** The words that it quotes, as a person reads it. */
export function quotedIn(text: string): string {
  return /“(.*?)”/.exec(text)?.[1] ?? text;
}

/** A reply in English with as many lines. */
export function long(lines: number): Reply {
  const phrases = Array.from({ length: lines }, () => 'one of very many people'.repeat(5));
  const content = { kind: 'greeting', phrases, mention: false, help: undefined } as const;
  return { kind: 'list', language: 'en', content };
}

/** What is said in these lines. */
export function shownOf(text: string): Shown {
  return { kind: 'notice', language: 'en', blocks: blocksOf(text.split('\n')) };
}

/** The whole reply as a person reads it without a card. */
export function readOf(reply: Reply): string {
  return textOf(toldOf(reply).blocks);
}

/** A reply as a program gets it. */
export function dataOf(reply: Reply): ReplyData {
  return ReplyData.parse(renderActivity(reply, 'test').value);
}

/** The same of what is in words already. */
export function dataIn(shown: Shown): ReplyData {
  return ReplyData.parse(renderShown(shown, 'test').value);
}
