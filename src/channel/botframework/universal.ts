import { z } from 'zod';

/** What a button sends beside its data: that it is one of ours. */
export const VERB = 'steward';
/** What a client sends by itself when it shows a card again. It never acts. */
export const REFRESH = 'refresh';

/**
 * People whose clients look again whether a card still holds; Teams takes no more.
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards#user-ids-in-refresh
 */
const USERS = 60;

/** What a client asks for that looks again; it may add what stands in a field of the card. */
export const RefreshData = z.object({
  steward: z.literal(REFRESH),
  question: z.string().min(1).max(16),
});

/** Whose clients are to look again at the card of a question: those who may answer it. */
export const Refresh = z.object({ question: z.string(), users: z.array(z.string()).readonly() });
export type Refresh = z.infer<typeof Refresh>;

const ButtonRow = z.looseObject({
  type: z.literal('ActionSet'),
  actions: z.array(z.looseObject({ type: z.string() })),
});
const Card = z.looseObject({ body: z.array(z.unknown()) });

/**
 * A card in the form of Teams, the only host that is known to replace a card by the answer to its press: other hosts do
 * nothing at all on `Action.Execute`, Web Chat up to 4.18 among them.
 */
export function universal(
  generic: Readonly<Record<string, unknown>>,
  refresh?: Refresh,
): z.infer<typeof Card> {
  const card = Card.parse(generic);
  return {
    ...card,
    ...(refresh !== undefined && { refresh: refreshOf(refresh) }),
    body: card.body.map((element) => {
      const row = ButtonRow.safeParse(element).data;
      return row === undefined ? element : { ...row, actions: row.actions.map(executed) };
    }),
  };
}

function executed<Action extends { readonly type: string }>(action: Action) {
  return action.type === 'Action.Submit'
    ? { ...action, type: 'Action.Execute', verb: VERB }
    : action;
}

function refreshOf({ question, users }: Refresh) {
  const data: z.infer<typeof RefreshData> = { steward: REFRESH, question };
  return {
    action: { type: 'Action.Execute', verb: REFRESH, data },
    userIds: users.slice(0, USERS),
  };
}
