import type { Activity, TurnContext } from 'botbuilder';
import type { Outbox } from '../conversation.js';
import { delivered, type Mailbox } from './mailbox.js';

interface Delivery {
  readonly mailbox: Mailbox;
  /** A reply went out. */
  readonly onSent: (activity: Partial<Activity>) => void;
  /** The channel did not take it: the turn goes on, since what it did to the tenant must be remembered. */
  readonly onUndelivered: (error: unknown) => void;
}

export function createOutbox(context: TurnContext, delivery: Delivery): Outbox {
  const { mailbox, onSent, onUndelivered } = delivery;
  return {
    async send(activity) {
      onSent(activity);
      await delivered(() => context.sendActivity(activity), onUndelivered);
    },
    async typing() {
      await delivered(() => context.sendActivity({ type: 'typing' }), onUndelivered);
    },
    tell: mailbox.tell,
  };
}
