import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Memories } from '../../conversation/conversation.js';
import { type Reply, Shown } from '../../conversation/reply.js';
import { settledOf } from '../render/told.js';
import { renderShown } from './render-activity.js';

/** Channels in which what was sent can be replaced. */
const REPLACING: ReadonlySet<string> = new Set(['msteams', 'emulator']);

const Card = z.object({ activity: z.string(), shown: Shown });

/** Cards that wait for an answer: once there is one, their buttons go, and they say who gave it. */
export interface Cards {
  /** That a reply with a question was sent as this activity. */
  remember(context: TurnContext, reply: Reply, shown: Shown, activity: string): Promise<void>;
  /** Replaces the card of the question that this reply settles, where it is known and can be. */
  settle(context: TurnContext, reply: Reply): Promise<void>;
}

export function createCards(memories: Memories, log: Logger): Cards {
  return {
    async remember(context, { asks }, shown, activity) {
      const { channelId } = context.activity;
      if (asks === undefined || !REPLACING.has(channelId)) return;
      await memories.write([{ key: keyOf(context, asks), value: { activity, shown } }]);
    },
    async settle(context, reply) {
      const { settles } = reply;
      if (settles === undefined || !REPLACING.has(context.activity.channelId)) return;
      const key = keyOf(context, settles.question);
      const card = Card.optional()
        .catch(undefined)
        .parse(await memories.read(key));
      if (card === undefined) return;
      await memories.write([{ key, value: undefined }]);
      const shown = settledOf(card.shown, reply);
      try {
        const { channelId } = context.activity;
        await context.updateActivity({ ...renderShown(shown, channelId), id: card.activity });
      } catch (err) {
        // The old buttons stay, and a late press is told what became of it.
        log.warn({ err }, 'card not replaced');
      }
    },
  };
}

function keyOf({ activity: { channelId, conversation } }: TurnContext, question: string): string {
  return `card/${channelId}/${encodeURIComponent(conversation.id)}/${question}`;
}
