import type { Activity, TurnContext } from 'botbuilder';
import type { Outbox } from '../../conversation/conversation.js';
import type { Reply } from '../../conversation/reply.js';
import { shorten } from '../render/shorten.js';
import { toldOf } from '../render/told.js';
import { type Cards, refreshOf } from './cards.js';
import { deliver } from './deliver.js';
import type { Mailbox } from './mailbox.js';
import { renderShown } from './render-activity.js';

interface OutboxOptions {
  readonly mailbox: Mailbox;
  readonly cards: Cards;
  /** A reply went out. */
  readonly onSent?: (reply: Reply) => void;
  /** Whether a reply is told in the answer to the activity, and need not be posted. */
  readonly aside?: ((reply: Reply) => boolean) | undefined;
  /** The channel did not take it: the turn goes on, since what it did to the tenant must be remembered. */
  readonly onUndelivered: (error: unknown) => void;
}

export function createOutbox(context: TurnContext, options: OutboxOptions): Outbox {
  const { mailbox, cards, onSent, aside, onUndelivered } = options;
  return {
    async send(reply) {
      onSent?.(reply);
      const delivery = aside?.(reply)
        ? 'delivered'
        : await sendReply(context, reply, { cards, onUndelivered });
      await cards.settle(context, reply);
      return delivery;
    },
    async typing() {
      const post = (activity: Partial<Activity>) => context.sendActivity(activity);
      const shorter = () => undefined;
      await deliver({ type: 'typing' }, { post, shorter, onUndelivered, patience: 0 });
    },
    tell: mailbox.tell,
  };
}

/** Sends a reply to a conversation, and remembers its card where that asks something. */
export async function sendReply(
  context: TurnContext,
  reply: Reply,
  { cards, onUndelivered }: Pick<OutboxOptions, 'cards' | 'onUndelivered'>,
) {
  const { channelId } = context.activity;
  const shown = toldOf(reply);
  const refresh = refreshOf(context.activity, reply);
  let id: string | undefined;
  const delivery = await deliver(renderShown(shown, channelId, refresh), {
    async post(activity) {
      id = (await context.sendActivity(activity))?.id;
    },
    shorter: () => renderShown(shorten(shown), channelId, refresh),
    onUndelivered,
  });
  if (delivery === 'delivered' && id) {
    await cards.remember(context, reply, { activity: id, shown, refresh });
  }
  return delivery;
}
