import { z } from 'zod';
import type { CardAnswer } from './card-invoke.js';

/** Names that one answer has, at most. */
const MOST = 50;

/** What a client sends to complete what somebody types: the search that the SDK has for choices of cards. */
export const SEARCH = 'application/search';

const SearchValue = z.looseObject({
  queryText: z.string().max(200),
  queryOptions: z.looseObject({ top: z.number().int().min(1) }).optional(),
});

/** What is searched for, and how many are wanted; undefined where the value is no search. */
export function readSearch(
  value: unknown,
): { readonly beginning: string; readonly limit: number } | undefined {
  const search = SearchValue.safeParse(value).data;
  if (search === undefined) return undefined;
  const { queryText: beginning, queryOptions: { top = MOST } = {} } = search;
  return { beginning, limit: Math.min(top, MOST) };
}

export function searchAnswer(names: readonly string[]): CardAnswer {
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results: names.map((name) => ({ title: name, value: name })) },
  };
}
