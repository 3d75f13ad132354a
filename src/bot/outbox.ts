import type { Activity, TurnContext } from 'botbuilder';
import type { Conversation, Outbox } from '../conversation.js';
import { deliver } from './deliver.js';
import type { Mailbox } from './mailbox.js';

interface OutboxOptions {
  readonly mailbox: Mailbox;
  readonly shorter: Conversation['shorter'];
  /** A reply went out. */
  readonly onSent?: (activity: Partial<Activity>) => void;
  /** The channel did not take it: the turn goes on, since what it did to the tenant must be remembered. */
  readonly onUndelivered: (error: unknown) => void;
}

export function createOutbox(context: TurnContext, options: OutboxOptions): Outbox {
  const { mailbox, onSent, onUndelivered } = options;
  const post = (activity: Partial<Activity>) => context.sendActivity(activity);
  const shorter = (activity: Partial<Activity>) =>
    options.shorter(activity, context.activity.channelId);
  return {
    async send(activity) {
      onSent?.(activity);
      return deliver(activity, { post, shorter, onUndelivered });
    },
    async typing() {
      await deliver({ type: 'typing' }, { post, shorter, onUndelivered, patience: 0 });
    },
    tell: mailbox.tell,
  };
}
