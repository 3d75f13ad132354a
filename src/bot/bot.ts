import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { z } from 'zod';
import type { Outbox } from '../conversation.js';
import type { Problem } from '../http/problem.js';
import type { Answer } from '../http/server.js';
import { isLoopback } from '../loopback.js';
import { reasonOf } from '../store/durable-file.js';
import { InboundActivity, sdkActivity } from './activity.js';
import { createMailbox } from './mailbox.js';
import { activityKey, conversationKey, localeOf } from './message.js';
import { createTurn, type TurnOptions } from './turn.js';
import { createTurns } from './turns.js';

/** Milliseconds after which the channel gets its answer while the turn goes on: it would redeliver after 15 s. */
const PATIENCE = 10_000;

/** Seconds until a channel is to try again what could not be checked. */
const RETRY = 15;

export interface Bot {
  /** The answer to one request to `/api/messages`; rejects only for a fault of our own. */
  receive(authorization: string, body: unknown): Promise<Answer>;
  /** See `Outbox`: for what no message brings about. */
  readonly tell: Outbox['tell'];
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

/** What Bot Framework sends becomes turns of the conversation, once each and one at a time. */
export function createBot(options: TurnOptions): Bot {
  const { adapter, conversation, log } = options;
  const turns = createTurns();
  const mailbox = createMailbox(options);
  const turn = createTurn(options, mailbox);

  async function receive(authorization: string, body: unknown): Promise<Answer> {
    const parsed = InboundActivity.safeParse(body);
    if (!parsed.success) return problem(400, 'BadRequest', describe(parsed.error));
    const inbound = complete(parsed.data);
    if (!options.authenticated && !staysHere(inbound)) {
      return problem(400, 'BadRequest', 'serviceUrl: replies go to this machine only');
    }
    if (options.authenticated && parsed.data.serviceUrl === undefined) {
      return problem(400, 'BadRequest', 'serviceUrl: is missing');
    }
    const answer = process(authorization, inbound);
    if (inbound.deliveryMode === 'expectReplies' || inbound.type === 'invoke') return answer;
    return Promise.race([answer, after(PATIENCE, { status: 202 })]);
  }

  async function process(authorization: string, inbound: InboundActivity): Promise<Answer> {
    const result = await adapter.receive(authorization, sdkActivity(inbound), (context) =>
      handle(context, inbound),
    );
    if (result.kind === 'received') {
      const { status = 200, body } = result.response ?? {};
      return { status, body };
    }
    const why = reasonOf(result.error);
    if (result.kind === 'unauthorized') {
      return problem(401, 'Unauthorized', 'The request carries no valid token.', { why });
    }
    const message = 'The keys that tokens are signed with cannot be fetched at the moment.';
    return problem(503, 'SigningKeysUnreachable', message, { why, retryAfter: RETRY });
  }

  async function handle(context: TurnContext, inbound: InboundActivity): Promise<void> {
    if (inbound.type === 'message') return message(context, inbound);
    if (inbound.type === 'conversationUpdate') return welcome(context, inbound);
    if (inbound.type === 'invoke') {
      const body = { code: 'NotSupported', message: 'Steward answers messages only.' };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 400, body } });
    }
  }

  async function message(context: TurnContext, inbound: InboundActivity): Promise<void> {
    const { first, replies } = await turns.run(
      conversationKey(inbound),
      activityKey(inbound),
      async () => {
        await turn(context, inbound);
        return context.bufferedReplyActivities;
      },
    );
    if (!first) context.bufferedReplyActivities.push(...replies);
  }

  async function welcome(context: TurnContext, inbound: InboundActivity): Promise<void> {
    const joined = inbound.membersAdded?.some((member) => member.id !== inbound.recipient.id);
    if (!joined) return;
    await context
      .sendActivity(conversation.welcome(localeOf(inbound.locale)))
      .catch((err: unknown) => log.error({ err }, 'welcome not delivered'));
  }

  return { receive, tell: mailbox.tell, idle: () => turns.idle() };
}

/** Replies that travel in the answer need no address, yet the SDK wants one. */
function complete(inbound: InboundActivity): InboundActivity {
  const buffered = inbound.deliveryMode === 'expectReplies' || inbound.type === 'invoke';
  const serviceUrl = inbound.serviceUrl ?? (buffered ? 'http://127.0.0.1/' : undefined);
  return { ...inbound, id: inbound.id ?? randomUUID(), serviceUrl };
}

/** Without tokens, replies must not go wherever a request says: the bot would be a proxy into its network. */
function staysHere({ serviceUrl }: InboundActivity): boolean {
  return serviceUrl !== undefined && isLoopback(new URL(serviceUrl).hostname);
}

function problem(
  status: number,
  code: string,
  message: string,
  more: Pick<Problem, 'why' | 'retryAfter'> = {},
): Answer {
  return { status, body: { code, message }, problem: { status, code, message, ...more } };
}

function describe(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`)
    .join('; ');
}

function after<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds).unref();
  });
}
