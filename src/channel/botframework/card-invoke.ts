import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { CardAction } from '../../language/replies/choice.js';
import type { InboundActivity } from './activity.js';
import { Press } from './audience.js';
import { REFRESH, RefreshData } from './universal.js';

/** What a client sends for an `Action.Execute` of an Adaptive Card. What stands in its fields is among the data. */
const Execution = z.looseObject({
  action: z.looseObject({ verb: z.unknown().optional(), data: z.unknown() }),
});

export type CardInvoke =
  /** The message that pressing the button would have sent, and the question that it answers, where it answers one. */
  | {
      readonly kind: 'press';
      readonly press: InboundActivity;
      readonly question: string | undefined;
    }
  /** A client looks again whether the card still holds. */
  | { readonly kind: 'refresh'; readonly question: string }
  | { readonly kind: 'refused'; readonly answer: CardAnswer };

/** What such a client shows: the HTTP status is 200 whatever became of it. */
export interface CardAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

export function readCardInvoke(inbound: InboundActivity): CardInvoke {
  const execution = Execution.safeParse(inbound.value);
  if (!execution.success) {
    return refused(400, 'BadRequest', 'The value has no action of a card.');
  }
  const { verb, data } = execution.data.action;
  const press = Press.safeParse(data);
  if (!press.success) return refused(501, 'NotSupported', 'The action is none of Steward.');
  // Whatever else comes with it: nobody pressed anything.
  if (verb === REFRESH || press.data.steward === REFRESH) {
    const look = RefreshData.safeParse(data).data;
    if (look === undefined) return refused(400, 'BadRequest', 'Nothing is named to look at.');
    return { kind: 'refresh', question: look.question };
  }
  return {
    kind: 'press',
    press: { ...inbound, type: 'message', text: undefined, value: press.data },
    question: questionOf(press.data),
  };
}

function questionOf(data: unknown): string | undefined {
  const action = CardAction.safeParse(data).data;
  if (action === undefined) return undefined;
  if ('pending' in action) return action.pending;
  return 'question' in action ? action.question : undefined;
}

/** Plain text, which the client shows beside the card to whoever pressed it. */
export function messageAnswer(text: string): CardAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

/** The card of this activity, which the client shows in place of the one that was pressed. */
export function replacingAnswer({ attachments }: Partial<Activity>): CardAnswer {
  const value: unknown = attachments?.[0]?.content;
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
}

export function errorAnswer(statusCode: number, code: string, message: string): CardAnswer {
  return { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } };
}

function refused(statusCode: number, code: string, message: string): CardInvoke {
  return { kind: 'refused', answer: errorAnswer(statusCode, code, message) };
}
