import { z } from 'zod';
import type { Conversation } from '../../conversation/conversation.js';
import { type HttpAnswer, problem } from '../../http-answer.js';
import type { Actor } from '../../policy/actor.js';
import type { InboundActivity } from './activity.js';
import { actorOf } from './message.js';

/** Names that one answer has, at most. */
const MOST = 50;

/** What a client sends to complete what somebody types: the search that the SDK has for choices of cards. */
export const SEARCH = 'application/search';

const SearchValue = z.looseObject({
  queryText: z.string().max(200),
  queryOptions: z.looseObject({ top: z.number().int().min(1) }).optional(),
});

interface SearchOptions {
  readonly conversation: Pick<Conversation, 'names'>;
  readonly authenticated: boolean;
  /** Seconds for which a person must wait. */
  readonly pace: (actorId: Actor['id']) => Promise<number>;
}

export type Search = (inbound: InboundActivity) => Promise<HttpAnswer>;

/** Nothing is done and nobody waits for it, so that it is no turn: whoever asks too often is told no names. */
export function createSearch({ conversation, authenticated, pace }: SearchOptions): Search {
  return async (inbound) => {
    const { success, data } = SearchValue.safeParse(inbound.value);
    if (!success) return problem(400, 'BadRequest', 'The value is no search.');
    const actor = actorOf(inbound, authenticated);
    const limit = Math.min(data.queryOptions?.top ?? MOST, MOST);
    const isTooFast = (await pace(actor.id)) > 0;
    const names = isTooFast ? [] : await conversation.names(data.queryText, actor, limit);
    return {
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.search.searchResponse',
        value: { results: names.map((name) => ({ title: name, value: name })) },
      },
    };
  };
}
