import type { Message } from '../src/conversation/conversation.js';
import type { Memory } from './memory.js';

/** The question of this turn has been shown now: what was sent before is no answer to it. */
export function shownNow({ now, sent }: Message, elapsed: number): Memory['shown'] {
  return {
    at: new Date(now.getTime() + elapsed).toISOString(),
    ...(sent && { sent: sent.at.getTime(), lag: lagOf(sent) }),
  };
}

/**
 * Whether a message was surely sent before the question that waits was shown. The channel's clock may be anywhere, but no
 * message arrives before it is sent, so that each lag bounds how far ours is ahead of it; the smaller of two bounds
 * gives the latest instant at which it can have been sent. One that was sent afterwards is never taken for early.
 */
export function isEarly({ sent }: Message, shown: Memory['shown']): boolean {
  if (sent === undefined || shown?.lag === undefined) return false;
  const at = sent.at.getTime();
  // A clock that stands still tells nothing.
  if (at === shown.sent) return false;
  // Some channels tell whole seconds only.
  const end = at % 1000 === 0 ? at + 999 : at;
  return end + Math.min(lagOf(sent), shown.lag) < Date.parse(shown.at);
}

function lagOf({ at, received }: NonNullable<Message['sent']>): number {
  return received.getTime() - at.getTime();
}
