import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { MemoryEntry } from '../../conversation/conversation.js';
import type { Reply, Shown } from '../../conversation/reply.js';
import { type HttpAnswer, problem } from '../../http-answer.js';
import { CATALOGUES, type Catalogue } from '../../language/replies/catalogue.js';
import { languageOf } from '../../language/replies/format.js';
import { toldOf } from '../render/told.js';
import type { InboundActivity } from './activity.js';
import { isFromProgram } from './audience.js';
import {
  type CardAnswer,
  type CardInvoke,
  errorAnswer,
  messageAnswer,
  readCardInvoke,
  replacingAnswer,
} from './card-invoke.js';
import type { Cards } from './cards.js';
import { activityKey, localeOf } from './message.js';
import { renderActivity, renderShown } from './render-activity.js';
import { SEARCH, type Search } from './search-invoke.js';
import type { Turn } from './turn.js';

interface InvokesOptions {
  readonly appId: string | undefined;
  readonly cards: Cards;
  readonly turn: Turn;
  readonly search: Search;
  /** Acts unless this activity did before; then what was buffered for its answer is so again. */
  readonly once: (
    context: TurnContext,
    inbound: InboundActivity,
    key: string,
    action: () => Promise<readonly MemoryEntry[]>,
  ) => Promise<void>;
}

/** What wants its answer at once: presses of buttons, clients that look whether a card still holds, and searches. */
export interface Invokes {
  answer(context: TurnContext, inbound: InboundActivity, received: Date): Promise<HttpAnswer>;
  /** What is answered where the turn goes on for too long: from now on all that it says is posted. */
  late(inbound: InboundActivity): HttpAnswer;
}

/** What a reply of ours says. */
const ReplyText = z.looseObject({ text: z.string() });

/**
 * In Teams the answer to a press is the card as it is now, and the reply is posted. The answer reaches the client alone
 * that pressed, so the card is replaced for all others, and for good, by `updateActivity` besides:
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/user-specific-views
 * (its note) and …/up-to-date-views (steps 4 and 5). Programs that want their replies in the answer get their texts.
 */
export function createInvokes({ appId, cards, turn, search, once }: InvokesOptions): Invokes {
  const late = new WeakSet<InboundActivity>();

  async function press(
    context: TurnContext,
    inbound: InboundActivity,
    invoke: Extract<CardInvoke, { kind: 'press' }>,
    received: Date,
  ): Promise<CardAnswer> {
    const { bufferedReplyActivities: beside } = context;
    const isPosting = inbound.deliveryMode !== 'expectReplies';
    let language = languageFor(inbound);

    function aside(reply: Reply): boolean {
      language = reply.language;
      if (late.has(inbound) || !isAside(reply)) return false;
      beside.push(renderActivity(reply, undefined));
      return true;
    }

    await once(context, inbound, activityKey(inbound), async () => {
      const left = await turn(context, invoke.press, received, isPosting ? aside : undefined);
      const isSaid = beside.length > 0 || (await settled()) !== undefined;
      if (isPosting && !isSaid) beside.push(below(language));
      return left;
    });

    /** The card that was pressed, where its question is over. One of its buttons may stand in a list as well. */
    async function settled() {
      const { question } = invoke;
      const card = question === undefined ? undefined : await cards.now(inbound, question);
      const pressed = inbound.replyToId ?? card?.activity.id;
      return card?.isOver && card.activity.id === pressed ? card.activity : undefined;
    }

    const texts = beside.flatMap(({ value }) => ReplyText.safeParse(value).data?.text ?? []);
    const card = isPosting && texts.length === 0 ? await settled() : undefined;
    return card === undefined ? messageAnswer(texts.join('\n\n')) : replacingAnswer(card);
  }

  async function refresh(inbound: InboundActivity, question: string): Promise<CardAnswer> {
    const card = await cards.now(inbound, question);
    if (card === undefined) return errorAnswer(404, 'NotFound', 'The card is not known any more.');
    return replacingAnswer(card.activity);
  }

  return {
    async answer(context, inbound, received) {
      const isHeard = !isFromProgram(inbound, appId);
      if (isHeard && inbound.name === SEARCH) return search(inbound);
      if (!isHeard || inbound.name !== 'adaptiveCard/action') {
        return problem(501, 'NotImplemented', 'Steward has no such action.');
      }
      const invoke = readCardInvoke(inbound);
      if (invoke.kind === 'refused') return { status: 200, body: invoke.answer };
      if (invoke.kind === 'refresh') {
        return { status: 200, body: await refresh(inbound, invoke.question) };
      }
      return { status: 200, body: await press(context, inbound, invoke, received) };
    },
    late(inbound) {
      late.add(inbound);
      return { status: 200, body: messageAnswer(words(languageFor(inbound)).running) };
    },
  };
}

/** What concerns whoever pressed alone and leaves all as it was is told beside the card, and is no message to a group. */
function isAside(reply: Reply): boolean {
  const { kind, settles } = reply;
  if (settles !== undefined || (kind !== 'refused' && kind !== 'settled')) return false;
  return (toldOf(reply).choices ?? []).length === 0;
}

function below(language: Reply['language']) {
  const blocks: Shown['blocks'] = [{ kind: 'title', text: words(language).below }];
  return renderShown({ kind: 'notice', language, blocks }, undefined);
}

function words(language: Reply['language']): Catalogue['general'] {
  return CATALOGUES[language].general;
}

function languageFor({ locale }: InboundActivity): Reply['language'] {
  return languageOf(localeOf(locale)) ?? 'en';
}
