import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { z } from 'zod';
import { StewardError } from '../errors.js';

const Reply = z.object({
  type: z.string(),
  text: z.string().default(''),
  /** Facts for programs. */
  value: z.unknown().optional(),
});
export type Reply = z.infer<typeof Reply>;

const Replies = z.object({ activities: z.array(Reply) });
const Problem = z.object({ code: z.string(), message: z.string() });

export interface ChatClient {
  /** The replies, once the turn is over. Throws StewardError `internal` when the server refuses. */
  say(text: string, value?: unknown): Promise<readonly Reply[]>;
  /** Joins the conversation: the replies greet. */
  join(): Promise<readonly Reply[]>;
}

/** A conversation of this machine's user with a server at an address, whose replies come back in the answer. */
export function createChatClient(address: string): ChatClient {
  const name = accountName();
  const me = { id: name, name };
  // No account has a colon in its name: nobody who is called like the bot is taken for it.
  const bot = { id: 'bot:steward', name: 'Steward' };
  const conversation = { id: `terminal-${randomUUID()}` };
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();

  async function post(activity: object): Promise<readonly Reply[]> {
    const response = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: randomUUID(),
        channelId: 'console',
        serviceUrl: address,
        deliveryMode: 'expectReplies',
        conversation,
        from: me,
        recipient: bot,
        locale,
        localTimezone: timeZone,
        ...activity,
      }),
    });
    const body: unknown = await response.json();
    if (response.ok) return Replies.parse(body).activities;
    throw new StewardError('internal', refusal(response.status, address, body));
  }

  return {
    say: (text, value) => post({ type: 'message', text, value }),
    join: () => post({ type: 'conversationUpdate', membersAdded: [me, bot] }),
  };
}

function refusal(status: number, address: string, body: unknown): string {
  if (status === 401) {
    return `The Steward on ${address} serves its channels only: stop it to talk to it here.`;
  }
  return Problem.safeParse(body).data?.message ?? `The server answered with status ${status}.`;
}

/** Some accounts of containers have no name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'user';
  }
}
