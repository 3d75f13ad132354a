import { z } from 'zod';
import type { InboundActivity } from './activity.js';
import { Press } from './audience.js';

/** What a client sends for an `Action.Execute` of an Adaptive Card. */
const Execution = z.looseObject({ action: z.looseObject({ data: z.unknown() }) });

export type CardInvoke =
  | { readonly kind: 'press'; readonly press: InboundActivity }
  | { readonly kind: 'refused'; readonly body: CardAnswer };

/** What such a client shows: the HTTP status is 200 whatever became of it. */
export interface CardAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** The message that pressing the button would have sent, where the button is one of ours. */
export function readCardInvoke(inbound: InboundActivity): CardInvoke {
  const execution = Execution.safeParse(inbound.value);
  if (!execution.success) {
    return refused(400, 'BadRequest', 'The value has no action of a card.');
  }
  const press = Press.safeParse(execution.data.action.data);
  if (!press.success) return refused(501, 'NotSupported', 'The action is none of Steward.');
  return {
    kind: 'press',
    press: { ...inbound, type: 'message', text: undefined, value: press.data },
  };
}

/** Plain text, which the client shows beside the card. */
export function cardAnswer(text: string): CardAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

function refused(statusCode: number, code: string, message: string): CardInvoke {
  const body = { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } };
  return { kind: 'refused', body };
}
