import type { Activity } from 'botbuilder';
import { createConversation } from '../../dialogs/conversation.js';
import type { Grammar } from '../../dialogs/turn.js';
import { renderActivity } from '../../src/channel/botframework/render-activity.js';
import type {
  Conversation,
  Delivery,
  Message,
  Outbox,
} from '../../src/conversation/conversation.js';
import { type Reply, ReplyData } from '../../src/conversation/reply.js';
import type { Doable } from '../../src/language/doable.js';
import type { PolicyService } from '../../src/policy/service.js';
import { actor } from '../policy/service/office.js';

/** What one person got back for one message. */
export interface Heard {
  /** The last reply, as a program reads it. */
  readonly reply: ReplyData;
  readonly activity: Partial<Activity>;
  readonly all: readonly Partial<Activity>[];
}

export interface TalkOptions {
  readonly service: PolicyService;
  readonly grammar: Grammar;
  /** Shared where people are to meet in one process. */
  readonly conversation?: Conversation;
  readonly clock?: () => Date;
  readonly channel?: string;
  readonly locale?: string;
  readonly group?: boolean;
  /** What becomes of a reply; without it each arrives. */
  readonly delivery?: (reply: Reply) => Delivery;
  /** Where `tell` puts what people get unasked; nobody can be reached without it. */
  readonly mailboxes?: Map<string, Partial<Activity>[]>;
}

/** One person's conversation with Steward: memory in between goes through JSON as in the product. */
export interface Talk {
  says(text: string | Doable): Promise<Heard>;
  presses(value: unknown): Promise<Heard>;
  /** What is remembered now. */
  memory(): unknown;
  forget(memory: unknown): void;
}

/** What a person sees where nothing arrived. */
const NOTHING: ReplyData = { version: 1, kind: 'none', title: '', text: '', language: 'en' };

let activities = 0;

export function talkAs(name: string, options: TalkOptions): Talk {
  const { service, grammar, channel = 'test', group = false, mailboxes } = options;
  const conversation = options.conversation ?? createConversation({ service, ...grammar });
  let memory: unknown;

  async function turn(text: string, value: unknown): Promise<Heard> {
    activities += 1;
    const sent: Partial<Activity>[] = [];
    const out: Outbox = {
      send: async (reply) => {
        const activity = renderActivity(reply, channel);
        const delivery = options.delivery?.(reply) ?? 'delivered';
        if (delivery === 'delivered') sent.push(activity);
        return delivery;
      },
      typing: async () => {},
      tell: async (id, reply) => {
        const box = mailboxes?.get(id);
        box?.push(renderActivity(reply, channel));
        return box !== undefined;
      },
    };
    const message: Message = {
      ...{ text, value, group, locale: options.locale, timeZone: 'Europe/Dublin' },
      actor: { ...actor(name), channel },
      activity: `${channel}/with ${name}/${activities}`,
      now: options.clock?.() ?? new Date(),
    };
    const kept = await conversation.turn(message, memory, out);
    memory = kept === undefined ? undefined : JSON.parse(JSON.stringify(kept));
    const activity = sent.at(-1) ?? {};
    return { reply: ReplyData.parse(activity.value ?? NOTHING), activity, all: sent };
  }

  return {
    says: (text) =>
      turn(
        typeof text === 'string'
          ? text
          : grammar.render(text, options.locale?.startsWith('zh') ? 'zh' : 'en'),
        undefined,
      ),
    presses: (value) => turn('', value),
    memory: () => memory,
    forget(other) {
      memory = other;
    },
  };
}
