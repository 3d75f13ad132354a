import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { z } from 'zod';
import { StewardError } from '../errors.js';
import type { LanguageId } from '../language/languages.js';
import { CATALOGUES } from '../language/replies/catalogue.js';
import { languageOf } from '../language/replies/format.js';
import { reasonOf } from '../store/durable-file.js';

const Reply = z.object({
  type: z.string(),
  text: z.string().default(''),
  /** Facts for programs. */
  value: z.unknown().optional(),
});
export type Reply = z.infer<typeof Reply>;

const Replies = z.object({ activities: z.array(Reply) });
const Found = z.object({ value: z.object({ results: z.array(z.object({ value: z.string() })) }) });
const Problem = z.object({ code: z.string(), message: z.string() });

export interface ChatClient {
  /** The replies, once the turn is over. Throws StewardError `internal` when the server refuses. */
  say(text: string, value?: unknown): Promise<readonly Reply[]>;
  /** Joins the conversation: the replies greet. */
  join(): Promise<readonly Reply[]>;
  /** Names that begin so; none where the server refuses. */
  names(beginning: string, limit: number): Promise<readonly string[]>;
}

/** The language of whoever sits at this machine. */
export function localLanguage(): LanguageId {
  return languageOf(Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
}

/**
 * A conversation of this machine's user with a server at an address, whose replies come back in the answer. `language` is
 * that of what goes wrong between the two.
 */
export function createChatClient(
  address: string,
  language: () => LanguageId = localLanguage,
): ChatClient {
  const name = accountName();
  const me = { id: name, name };
  // No account has a colon in its name: nobody who is called like the bot is taken for it.
  const bot = { id: 'bot:steward', name: 'Steward' };
  const conversation = { id: `terminal-${randomUUID()}` };
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const words = () => CATALOGUES[language()].terminal;

  async function post(activity: object): Promise<unknown> {
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
    }).catch((error: unknown) => {
      // What fetch says itself is only that it failed.
      const reason = reasonOf(error instanceof Error ? (error.cause ?? error) : error);
      throw new StewardError('internal', words().unreachable({ address, reason }), error);
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) return body;
    throw new StewardError('internal', refusal(response.status, body));
  }

  function refusal(status: number, body: unknown): string {
    if (status === 401) return words().served({ address });
    return Problem.safeParse(body).data?.message ?? words().status({ status: String(status) });
  }

  async function send(activity: object): Promise<readonly Reply[]> {
    return Replies.parse(await post(activity)).activities;
  }

  return {
    say: (text, value) => send({ type: 'message', text, value }),
    join: () => send({ type: 'conversationUpdate', membersAdded: [me, bot] }),
    async names(queryText, top) {
      const value = { kind: 'search', queryText, queryOptions: { skip: 0, top }, dataset: 'names' };
      const search = { type: 'invoke', name: 'application/search', value };
      const found = Found.safeParse(await post(search).catch(() => undefined));
      return found.data?.value.results.map((result) => result.value) ?? [];
    },
  };
}

/** Some accounts of containers have no name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'user';
  }
}
