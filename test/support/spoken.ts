import { renderActivity } from '../../src/channel/botframework/render-activity.js';
import { textOf } from '../../src/channel/render/text.js';
import { toldOf } from '../../src/channel/render/told.js';
import { type Facts, type Reply, ReplyData } from '../../src/conversation/reply.js';
import { blocksOf } from '../../src/language/replies/block.js';

/** A reply in English that says these lines. */
export function spoken(text: string, facts: Facts & { kind?: Reply['kind'] } = {}): Reply {
  return { kind: 'notice', ...facts, language: 'en', blocks: blocksOf(text.split('\n')) };
}

/** The whole reply as a person reads it without a card. */
export function readOf(reply: Reply): string {
  return textOf(toldOf(reply).blocks);
}

/** A reply as a program gets it. */
export function dataOf(reply: Reply): ReplyData {
  return ReplyData.parse(renderActivity(reply, 'test').value);
}
