import type { Actor } from '../policy/actor.js';
import type { Change, Pending } from '../policy/record.js';
import type { Reply } from './reply.js';

/** One message or button press, free of channel matters: our own mention is gone, others stay. */
export interface Message {
  readonly text: string;
  /** What a button sent; untrusted, validated by `CardAction` in reply.ts. */
  readonly value: unknown;
  readonly actor: Actor;
  readonly locale: string | undefined;
  /** IANA name; the channel's local time zone, else the server's. */
  readonly timeZone: string;
  /** `channel/conversation/sender/activity id`. */
  readonly activity: string;
  readonly group: boolean;
  /** When it was sent by the channel's clock, which may be far from ours, and when it reached us by ours. */
  readonly sent?: { readonly at: Date; readonly received: Date };
  readonly now: Date;
}

/** `refused`: surely not shown. `unknown`: it may have arrived. */
export type Delivery = 'delivered' | 'refused' | 'unknown';

export interface Outbox {
  /** Sends at once, in order, to the conversation of the message. */
  send(reply: Reply): Promise<Delivery>;
  /** Shows that work goes on. */
  typing(): Promise<void>;
  /** Sends to a person in the last conversation they had with the bot; false where there is none. */
  tell(actorId: string, reply: Reply): Promise<boolean>;
}

/**
 * What the bot says: the port between a channel (src/channel) and the conversations (dialogs), wired in app.ts.
 * `memory` is plain JSON, kept per conversation and person; what `turn` returns replaces it.
 */
export interface Conversation {
  turn(message: Message, memory: unknown, out: Outbox): Promise<unknown>;
  /** Where the bot was added; `group`: others are there too. */
  welcome(locale: string | undefined, group: boolean): Reply;
  /** For a person who edited what they had written: `message` is what it says now. */
  edited(message: Message): Reply;
  /** For a person who writes faster than they may: how many seconds to wait. */
  tooFast(seconds: number, locale: string | undefined): Reply;
  /** For a turn that broke: `reference` stands in the log too. `unwritable`: the disk does not take the records. */
  failure(
    reference: string,
    why: 'unwritable' | 'broken',
    changed: 'nothing' | 'unknown',
    locale: string | undefined,
  ): Reply;
  /** Names that begin so and that this person may know, while they are still writing; up to `limit`. */
  names(beginning: string, actor: Actor, limit: number): Promise<readonly string[]>;
  /** For a message that was answered before, with more than is kept to be told again. */
  answered(locale: string | undefined): Reply;
  /** Tells who asked and who could have approved that a request has run out. */
  expired(request: Pending, tell: Outbox['tell']): Promise<void>;
  /** Tells whoever ordered it what became of a change that the last process left in the middle. */
  recovered(change: Change, tell: Outbox['tell']): Promise<void>;
}

export const ANSWERS = 'answer/';

/** Something to remember; `undefined` forgets. */
export interface MemoryEntry {
  readonly key: string;
  readonly value: unknown;
}

/**
 * What outlives a turn, as plain JSON by key: the memory of a conversation and person, where to reach a person, and
 * (keys that begin with `ANSWERS`) what an activity was answered, and what was asked. Kept over restarts; forgotten after
 * 30 days without a write, an answer after 7.
 */
export interface Memories {
  read(key: string): Promise<unknown>;
  /** All of them or, where the process ends meanwhile, none. */
  write(entries: readonly MemoryEntry[]): Promise<void>;
}
