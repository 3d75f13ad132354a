import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { MemoryEntry, Outbox } from '../../conversation/conversation.js';
import { type HttpAnswer, problem } from '../../http-answer.js';
import { isLoopback } from '../../loopback.js';
import { reasonOf } from '../../store/durable-file.js';
import { within } from '../../within.js';
import { InboundActivity, sdkActivity } from './activity.js';
import { type Answered, answerEntry, answerTo } from './answers.js';
import { isForUs, isFromProgram } from './audience.js';
import { createCards } from './cards.js';
import { comesOrGoes, createGreeting } from './greeting.js';
import { createInvokes } from './invokes.js';
import { createMailbox } from './mailbox.js';
import { activityKey, conversationKey, localeOf, toMessage } from './message.js';
import { createOutbox } from './outbox.js';
import { renderActivity } from './render-activity.js';
import { createSearch } from './search-invoke.js';
import { createTurn, type TurnOptions } from './turn.js';
import { createTurns } from './turns.js';

/** Milliseconds after which the channel gets its answer while the turn goes on: it would redeliver after 15 s. */
const PATIENCE = 10_000;
/** The same for an invoke: Teams shows an error after 10 s, ways and all. */
const INVOKE_PATIENCE = 7_000;

export interface BotOptions extends TurnOptions {
  /** The bot's own, where tokens are checked. */
  readonly appId: string | undefined;
}

/** Seconds until a channel is to try again what could not be checked. */
const RETRY = 15;

export interface Bot {
  /** The answer to one request to `/api/messages`; rejects only for a fault of our own. */
  receive(authorization: string, body: unknown): Promise<HttpAnswer>;
  /** See `Outbox`: for what no message brings about. */
  readonly tell: Outbox['tell'];
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

/** What Bot Framework sends becomes turns of the conversation, once each and one at a time. */
export function createBot(options: BotOptions): Bot {
  const { adapter, conversation, memories, log } = options;
  const turns = createTurns();
  const cards = createCards(memories, log);
  const mailbox = createMailbox({ ...options, cards });
  const turn = createTurn(options, mailbox, cards);
  const greet = createGreeting({ ...options, mailbox, cards });
  const invokes = createInvokes({
    appId: options.appId,
    cards,
    turn,
    search: createSearch(options),
    once,
  });

  async function receive(authorization: string, body: unknown): Promise<HttpAnswer> {
    const received = new Date();
    const parsed = InboundActivity.safeParse(body);
    if (!parsed.success) return problem(400, 'BadRequest', describe(parsed.error));
    const inbound = complete(parsed.data);
    if (!options.authenticated && !staysHere(inbound)) {
      return problem(400, 'BadRequest', 'serviceUrl: replies go to this machine only');
    }
    if (options.authenticated && parsed.data.serviceUrl === undefined) {
      return problem(400, 'BadRequest', 'serviceUrl: is missing');
    }
    const answer = process(authorization, inbound, received);
    if (inbound.deliveryMode === 'expectReplies') return answer;
    const isInvoke = inbound.type === 'invoke';
    return within(isInvoke ? INVOKE_PATIENCE : PATIENCE, answer, () => {
      answer.catch((err: unknown) => log.error({ err }, 'a request failed after its answer'));
      return isInvoke ? invokes.late(inbound) : { status: 202 };
    });
  }

  async function process(
    authorization: string,
    inbound: InboundActivity,
    received: Date,
  ): Promise<HttpAnswer> {
    let invoked: HttpAnswer | undefined;
    const result = await adapter.receive(authorization, sdkActivity(inbound), async (context) => {
      invoked = await handle(context, inbound, received);
    });
    if (result.kind === 'received') {
      const { status = 200, body } = result.response ?? {};
      return invoked ?? { status, body };
    }
    const why = reasonOf(result.error);
    if (result.kind === 'unauthorized') {
      return problem(401, 'Unauthorized', 'The request carries no valid token.', { why });
    }
    const message = 'The keys that tokens are signed with cannot be fetched at the moment.';
    return problem(503, 'SigningKeysUnreachable', message, { why, retryAfter: RETRY });
  }

  /** What an invoke is answered; all else is answered by what was sent meanwhile. */
  async function handle(
    context: TurnContext,
    inbound: InboundActivity,
    received: Date,
  ): Promise<HttpAnswer | undefined> {
    if (inbound.type === 'invoke') return invokes.answer(context, inbound, received);
    const key = activityKey(inbound);
    const isHeard = !isFromProgram(inbound, options.appId) && isForUs(inbound);
    if (inbound.type === 'message') {
      if (!isHeard) return undefined;
      await once(context, inbound, key, () => turn(context, inbound, received));
    } else if (inbound.type === 'messageUpdate') {
      if (isEdit(inbound) && isHeard) {
        await once(context, inbound, `edited ${key}`, async () => {
          await refuseEdit(context, inbound);
          return [];
        });
      }
    } else if (comesOrGoes(inbound)) {
      await once(context, inbound, key, async () => {
        await greet(context, inbound);
        return [];
      });
    }
    return undefined;
  }

  /**
   * An activity that comes again, also after a restart, is given the same replies and does nothing more. What it leaves
   * and that it was answered are remembered in one write.
   */
  async function once(
    context: TurnContext,
    inbound: InboundActivity,
    key: string,
    action: () => Promise<readonly MemoryEntry[]>,
  ): Promise<void> {
    const { first, replies } = await turns.run(conversationKey(inbound), key, async () => {
      const known = await answerTo(memories, key);
      if (known === undefined) await remember(await action());
      else context.bufferedReplyActivities.push(...again(known, inbound));
      return context.bufferedReplyActivities;
    });
    if (!first) context.bufferedReplyActivities.push(...replies);

    async function remember(left: readonly MemoryEntry[]): Promise<void> {
      // What was posted to a channel is not among these: it does not want that again.
      await memories
        .write([...left, answerEntry(key, context.bufferedReplyActivities)])
        .catch((err: unknown) => log.error({ err }, 'turn not remembered'));
    }
  }

  /** What a copy of an activity gets that was answered before the last start. */
  function again({ replies, long }: Answered, { locale, channelId }: InboundActivity) {
    return long ? [renderActivity(conversation.answered(localeOf(locale)), channelId)] : replies;
  }

  async function refuseEdit(context: TurnContext, inbound: InboundActivity): Promise<void> {
    const message = toMessage(inbound, options.authenticated, new Date());
    if ((await options.pace(message.actor.id)) > 0) return;
    const outbox = createOutbox(context, {
      ...{ mailbox, cards },
      onUndelivered: (err) => log.error({ err }, 'reply not delivered'),
    });
    await outbox.send(conversation.edited(message));
  }

  return { receive, tell: mailbox.tell, idle: () => turns.idle() };
}

/**
 * Replies that travel in the answer need no address, yet the SDK wants one. Those to an invoke do, but for Teams, which
 * shows the answer in place of the card and the replies as messages.
 */
function complete(inbound: InboundActivity): InboundActivity {
  const { type, channelId } = inbound;
  const travel = type === 'invoke' && channelId !== 'msteams';
  const deliveryMode = travel ? 'expectReplies' : inbound.deliveryMode;
  const buffered = deliveryMode === 'expectReplies';
  const serviceUrl = inbound.serviceUrl ?? (buffered ? 'http://127.0.0.1/' : undefined);
  return { ...inbound, id: inbound.id ?? randomUUID(), serviceUrl, deliveryMode };
}

/** Teams tells so that a message that was taken away is back as it was. */
const Restored = z.looseObject({ eventType: z.literal('undeleteMessage') });

function isEdit({ channelData }: InboundActivity): boolean {
  return !Restored.safeParse(channelData).success;
}

/** Without tokens, replies must not go wherever a request says: the bot would be a proxy into its network. */
function staysHere({ serviceUrl }: InboundActivity): boolean {
  return serviceUrl !== undefined && isLoopback(new URL(serviceUrl).hostname);
}

function describe(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`)
    .join('; ');
}
