import type { Activity, TurnContext } from 'botbuilder';
import type { Outbox } from '../../conversation/conversation.js';
import type { Reply } from '../../conversation/reply.js';
import { shorten } from '../render/shorten.js';
import { toldOf } from '../render/told.js';
import { deliver } from './deliver.js';
import type { Mailbox } from './mailbox.js';
import { renderActivity, renderShown } from './render-activity.js';

interface OutboxOptions {
  readonly mailbox: Mailbox;
  /** A reply went out. */
  readonly onSent?: (reply: Reply) => void;
  /** The channel did not take it: the turn goes on, since what it did to the tenant must be remembered. */
  readonly onUndelivered: (error: unknown) => void;
}

export function createOutbox(context: TurnContext, options: OutboxOptions): Outbox {
  const { mailbox, onSent, onUndelivered } = options;
  const { channelId } = context.activity;
  const post = (activity: Partial<Activity>) => context.sendActivity(activity);
  return {
    async send(reply) {
      onSent?.(reply);
      const shorter = () => renderShown(shorten(toldOf(reply)), channelId);
      return deliver(renderActivity(reply, channelId), { post, shorter, onUndelivered });
    },
    async typing() {
      const shorter = () => undefined;
      await deliver({ type: 'typing' }, { post, shorter, onUndelivered, patience: 0 });
    },
    tell: mailbox.tell,
  };
}
