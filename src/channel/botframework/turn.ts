import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type {
  Conversation,
  Memories,
  MemoryEntry,
  Message,
  Outbox,
} from '../../conversation/conversation.js';
import type { Reply } from '../../conversation/reply.js';
import { StewardError } from '../../errors.js';
import type { InboundActivity } from './activity.js';
import type { StewardAdapter } from './adapter.js';
import type { Cards } from './cards.js';
import type { Mailbox } from './mailbox.js';
import { conversationKey, toMessage } from './message.js';
import { createOutbox } from './outbox.js';
import type { Pace } from './pace.js';

export interface TurnOptions {
  readonly adapter: StewardAdapter;
  /** Whether tokens are checked; without, replies go to this machine only. */
  readonly authenticated: boolean;
  readonly conversation: Conversation;
  readonly memories: Memories;
  /** Whether the activity with this key has ordered a change. */
  readonly ordered: (activity: string) => boolean;
  readonly pace: Pace;
  readonly log: Logger;
  readonly onTurn: (channel: string, seconds: number, ok: boolean) => void;
}

/** Resolves with what is to be remembered. `received`: when the activity reached us. `aside`: see the outbox. */
export type Turn = (
  context: TurnContext,
  inbound: InboundActivity,
  received: Date,
  aside?: (reply: Reply) => boolean,
) => Promise<readonly MemoryEntry[]>;

/**
 * One message from memory to memory. The one place where an error of a turn ends: the user is told a reference
 * that stands in the log too. The log has one line a turn, and nothing that anyone wrote.
 */
export function createTurn(options: TurnOptions, mailbox: Mailbox, cards: Cards): Turn {
  const { conversation, memories } = options;

  async function converse(message: Message, place: string, outbox: Outbox): Promise<MemoryEntry> {
    const key = `memory/${place}/${message.actor.id}`;
    return { key, value: await conversation.turn(message, await memories.read(key), outbox) };
  }

  return async (context, inbound, received, aside) => {
    const started = performance.now();
    const id = randomBytes(4).toString('hex');
    const log = options.log.child({ turn: id, channel: inbound.channelId });
    const message = toMessage(inbound, options.authenticated, new Date(), received);
    const replies: string[] = [];
    const outbox = createOutbox(context, {
      ...{ mailbox, cards, aside },
      onSent: ({ kind }) => replies.push(kind),
      onUndelivered: (err) => log.error({ err }, 'reply not delivered'),
    });
    const left: MemoryEntry[] = [];
    let ok = true;
    try {
      const wait = await options.pace(message.actor.id);
      if (wait > 0) await outbox.send(conversation.tooFast(wait, message.locale));
      else {
        await mailbox.remember(context.activity, message.actor.id);
        left.push(await converse(message, conversationKey(inbound), outbox));
      }
    } catch (err) {
      ok = false;
      log.error({ err }, 'turn broke');
      const changed = options.ordered(message.activity) ? 'unknown' : 'nothing';
      await outbox.send(conversation.failure(id, causeOf(err), changed, message.locale));
    }
    const ms = Math.round(performance.now() - started);
    options.onTurn(inbound.channelId, ms / 1000, ok);
    log.info({ actor: message.actor.id, replies, ms, ok }, 'turn');
    return left;
  };
}

function causeOf(error: unknown): 'unwritable' | 'broken' {
  const unwritable = error instanceof StewardError && error.code === 'data.write-failed';
  return unwritable ? 'unwritable' : 'broken';
}
