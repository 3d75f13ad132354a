import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Memories, Outbox } from '../conversation.js';
import type { StewardAdapter } from './adapter.js';

/** Milliseconds for one delivery, repetitions of the SDK included: a channel that hangs must not hold a conversation. */
const LIMIT = 30_000;

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
  readonly log: Logger;
}

export function createMailbox({ adapter, memories, log }: MailboxOptions): Mailbox {
  return {
    async remember(activity, actorId) {
      const here = referenceOf(activity);
      const known = await memories.read(key(actorId));
      if (JSON.stringify(known) === JSON.stringify(here)) return;
      // What one person is told is not for a whole group, where they can be reached alone.
      if (isShared(here) && known !== undefined && !isShared(known)) return;
      await memories.write([{ key: key(actorId), value: here }]);
    },
    async tell(actorId, activity) {
      const reference = Reference.optional().parse(await memories.read(key(actorId)));
      if (reference === undefined) return false;
      return delivered(
        () => adapter.reach(reference, (context) => context.sendActivity(activity).then(() => {})),
        (err) => log.error({ err }, 'message not delivered'),
      );
    },
  };
}

/** Whether the channel took it in time; what went wrong goes to `onUndelivered`. */
export async function delivered(
  action: () => Promise<unknown>,
  onUndelivered: (error: unknown) => void,
): Promise<boolean> {
  try {
    await Promise.race([action(), expiry()]);
    return true;
  } catch (error) {
    onUndelivered(error);
    return false;
  }
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

function expiry(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('the channel did not answer')), LIMIT).unref();
  });
}
