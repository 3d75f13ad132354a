import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Delivery, Memories, Outbox } from '../../conversation/conversation.js';
import type { StewardAdapter } from './adapter.js';
import type { Cards } from './cards.js';
import { sendReply } from './outbox.js';

const Whereabouts = z.looseObject({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.looseObject({
    id: z.string(),
    isGroup: z.boolean().nullish(),
    conversationType: z.string().nullish(),
  }),
});

/** Where to reach somebody, as plain JSON. */
const Reference = z.custom<Partial<ConversationReference>>(
  (value) => Whereabouts.safeParse(value).success,
);

/** Where people can be told something that they did not ask for at that moment. */
export interface Mailbox {
  /** That the sender of this activity can be reached where it came from. */
  remember(activity: Partial<Activity>, actorId: string): Promise<void>;
  readonly tell: Outbox['tell'];
}

interface MailboxOptions {
  readonly adapter: StewardAdapter;
  readonly memories: Memories;
  readonly cards: Cards;
  readonly log: Logger;
}

export function createMailbox({ adapter, memories, cards, log }: MailboxOptions): Mailbox {
  return {
    async remember(activity, actorId) {
      const here = referenceOf(activity);
      const known = await memories.read(key(actorId));
      if (JSON.stringify(known) === JSON.stringify(here)) return;
      // What one person is told is not for a whole group, where they can be reached alone.
      if (isShared(here) && known !== undefined && !isShared(known)) return;
      await memories.write([{ key: key(actorId), value: here }]);
    },
    async tell(actorId, reply) {
      const reference = Reference.optional().parse(await memories.read(key(actorId)));
      if (reference === undefined) return false;
      const deliveries: Delivery[] = [];
      const onUndelivered = (err: unknown) => log.error({ err }, 'message not delivered');
      await adapter
        .reach(reference, async (context) => {
          deliveries.push(await sendReply(context, reply, { cards, onUndelivered }));
        })
        .catch(onUndelivered);
      return deliveries.includes('delivered');
    },
  };
}

/** Without the activity, so that what is told is no reply to an old message. */
function referenceOf(activity: Partial<Activity>): Partial<ConversationReference> {
  const { activityId: _, ...reference } = TurnContext.getConversationReference(activity);
  return Reference.parse(JSON.parse(JSON.stringify(reference)));
}

function isShared(reference: unknown): boolean {
  const place = Whereabouts.safeParse(reference).data?.conversation;
  const type = place?.conversationType ?? '';
  return place?.isGroup === true || type === 'groupChat' || type === 'channel';
}

function key(actorId: string): string {
  return `reference/${actorId}`;
}
