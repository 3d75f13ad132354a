import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod';
import { ANSWERS, type Memories, type MemoryEntry } from '../../conversation/conversation.js';
import { type Reply, Shown } from '../../conversation/reply.js';
import { Ending, settledOf } from '../render/told.js';
import { renderShown } from './render-activity.js';
import { Refresh } from './universal.js';

/** Channels in which what was sent can be replaced. */
const REPLACING: ReadonlySet<string> = new Set(['msteams', 'emulator']);

/** Kinds that are about a preview or a request in the book, by whose code others can end them too. */
const CODED: ReadonlySet<Reply['kind']> = new Set(['preview', 'approval']);

const Card = z.object({
  activity: z.string(),
  shown: Shown,
  /** What it asks, by any of which it is found. */
  questions: z.array(z.string()).min(1),
  refresh: Refresh.optional(),
  timeZone: z.string().optional(),
});
type Card = z.infer<typeof Card>;

interface Place {
  readonly channelId: string;
  readonly conversation: { readonly id: string };
}

/** A card as it is to be seen at the moment. */
export interface CardNow {
  readonly activity: Partial<Activity>;
  readonly isOver: boolean;
}

/**
 * Cards that wait for an answer: once there is one, their buttons go, and they say who gave it. They are known for as
 * long as an answer is, so that whoever looks later, or presses late, sees how they ended.
 */
export interface Cards {
  /** That a reply with a question was sent as this activity. */
  remember(
    context: TurnContext,
    reply: Reply,
    sent: Pick<Card, 'activity' | 'shown' | 'refresh'>,
  ): Promise<void>;
  /** Replaces the card of the question that this reply ends, where it is known and can be. */
  settle(context: TurnContext, reply: Reply): Promise<void>;
  /** The card of a question in this place; undefined where none is known. */
  now(place: Place, question: string): Promise<CardNow | undefined>;
}

export function createCards(memories: Memories, log: Logger): Cards {
  async function find(place: Place, question: string): Promise<Card | undefined> {
    return Card.optional()
      .catch(undefined)
      .parse(await memories.read(cardKey(place, question)));
  }

  async function endingOf({ questions, shown }: Card, now: Date): Promise<Ending | undefined> {
    for (const question of questions) {
      const ending = Ending.safeParse(await memories.read(endingKey(question)));
      if (ending.success) return ending.data;
    }
    const isExpired = shown.expires !== undefined && shown.expires <= now.toISOString();
    return isExpired ? { state: 'expired' } : undefined;
  }

  async function look(card: Card, channel: string): Promise<CardNow> {
    const { shown, activity: id, refresh, timeZone } = card;
    const now = new Date();
    const ending = await endingOf(card, now);
    const activity =
      ending === undefined
        ? renderShown(shown, channel, refresh)
        : renderShown(settledOf(shown, ending, timeZone, now), channel);
    return { activity: { ...activity, id }, isOver: ending !== undefined };
  }

  return {
    async remember({ activity: place }, reply, sent) {
      const questions = questionsOf(reply);
      if (questions.length === 0 || !REPLACING.has(place.channelId)) return;
      const card: Card = { ...sent, questions, timeZone: reply.timeZone };
      const entry = (question: string) => ({ key: cardKey(place, question), value: card });
      await memories.write(questions.map(entry));
    },
    async settle(context, reply) {
      const { activity: place } = context;
      const endings = endingsOf(reply);
      await memories.write(await news(endings));
      if (!REPLACING.has(place.channelId)) return;
      for (const [question] of endings) {
        const card = await find(place, question);
        if (card === undefined) continue;
        const { activity } = await look(card, place.channelId);
        try {
          await context.updateActivity(activity);
        } catch (err) {
          // The old buttons stay, and a late press is told what became of it.
          log.warn({ err }, 'card not replaced');
        }
        return;
      }
    },
    async now(place, question) {
      const card = await find(place, question);
      return card && look(card, place.channelId);
    },
  };

  /** What became of it says less than who ended it. */
  async function news(endings: readonly Ended[]): Promise<MemoryEntry[]> {
    const entries: MemoryEntry[] = [];
    for (const [question, value] of endings) {
      const key = endingKey(question);
      if ('by' in value || (await memories.read(key)) === undefined) entries.push({ key, value });
    }
    return entries;
  }
}

/**
 * When a client is to look again whether a card still holds: a preview or request may end by time or be answered in
 * another conversation, which no message in this one tells. So cards of personal chats have it too.
 */
export function refreshOf({ from }: Pick<Activity, 'from'>, reply: Reply): Refresh | undefined {
  const { kind, pending } = reply;
  const waits = CODED.has(kind) && pending !== undefined;
  return waits ? { question: pending, users: [from.id] } : undefined;
}

/** What a reply asks. An approver's card has the code alone. */
function questionsOf({ asks, kind, pending }: Reply): string[] {
  const coded = CODED.has(kind) ? pending : undefined;
  return [asks, coded].filter((it) => it !== undefined);
}

type Ended = readonly [question: string, ending: Ending];

const State = z.object({ state: Ending.options[1].shape.state });

/** Which questions a reply ends. What has a code is over wherever else it is shown. */
function endingsOf({ settles, kind, pending, reason, now = new Date() }: Reply): Ended[] {
  const answered: Ending | undefined = settles && {
    ...{ by: settles.by, yes: settles.yes },
    at: now.toISOString(),
  };
  const became = State.safeParse({ state: kind === 'cancelled' ? kind : reason }).data;
  const isOver = kind === 'cancelled' || kind === 'settled';
  const ending = isOver ? (answered ?? became) : undefined;
  return [
    ...(settles && answered ? [[settles.question, answered] as const] : []),
    ...(pending !== undefined && ending ? [[pending, ending] as const] : []),
  ];
}

/** Beside the answers: where much is said, what is forgotten first is not where people can be reached. */
function cardKey({ channelId, conversation }: Place, question: string): string {
  return `${ANSWERS}card/${channelId}/${encodeURIComponent(conversation.id)}/${question}`;
}

function endingKey(question: string): string {
  return `${ANSWERS}ending/${question}`;
}
