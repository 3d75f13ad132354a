import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Conversation, Memories } from '../../conversation/conversation.js';
import type { InboundActivity } from './activity.js';
import { isFromProgram } from './audience.js';
import type { Cards } from './cards.js';
import type { Mailbox } from './mailbox.js';
import { actorOf, conversationKey, isGroup, localeOf } from './message.js';
import { createOutbox } from './outbox.js';
import { isOwnId } from './own-ids.js';

interface GreetingOptions {
  readonly authenticated: boolean;
  readonly appId: string | undefined;
  readonly conversation: Conversation;
  readonly memories: Memories;
  readonly mailbox: Mailbox;
  readonly cards: Cards;
  readonly log: Logger;
}

export type Greet = (context: TurnContext, inbound: InboundActivity) => Promise<void>;

/**
 * Greets where the bot was added, once, although a channel may tell it twice, in two ways and over a restart; again
 * after it was removed. Some channels tell it in the bot's own name. Whoever has it to themselves from then on can be
 * told things, though they never wrote.
 */
export function createGreeting(options: GreetingOptions): Greet {
  const { authenticated, conversation, memories, mailbox, cards, log } = options;
  return async (context, inbound) => {
    const key = `greeted/${conversationKey(inbound)}`;
    try {
      if (wasRemoved(inbound)) await memories.write([{ key, value: undefined }]);
      if (!wasAdded(inbound)) return;
      const group = isGroup(inbound);
      const isPerson = !isFromProgram(inbound, options.appId);
      if (!group && isPerson)
        await mailbox.remember(context.activity, actorOf(inbound, authenticated).id);
      if ((await memories.read(key)) !== undefined) return;
      const greeting = conversation.welcome(localeOf(inbound.locale), group);
      const outbox = createOutbox(context, {
        ...{ mailbox, cards },
        onUndelivered: (err) => log.error({ err }, 'greeting not delivered'),
      });
      if ((await outbox.send(greeting)) === 'delivered') {
        await memories.write([{ key, value: true }]);
      }
    } catch (err) {
      log.error({ err }, 'greeting broke');
    }
  };
}

/** Whether the activity is about the bot itself being added or removed. */
export function comesOrGoes(inbound: InboundActivity): boolean {
  return wasAdded(inbound) || wasRemoved(inbound);
}

function wasAdded(inbound: InboundActivity): boolean {
  const { type, name, action } = inbound;
  if (type === 'installationUpdate') return action === 'add' || action === 'add-upgrade';
  if (type === 'event') return name === 'webchat/join';
  return isOneOf(inbound, inbound.membersAdded);
}

function wasRemoved(inbound: InboundActivity): boolean {
  if (inbound.type === 'installationUpdate') return inbound.action === 'remove';
  return isOneOf(inbound, inbound.membersRemoved);
}

/** The bot itself: who else comes and goes is none of its business. */
function isOneOf(inbound: InboundActivity, members: InboundActivity['membersAdded']): boolean {
  const updated = inbound.type === 'conversationUpdate';
  return updated && members?.some(({ id }) => isOwnId(inbound, id)) === true;
}
