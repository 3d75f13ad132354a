import { randomUUID } from 'node:crypto';
import type { Message, Outbox } from '../src/conversation/conversation.js';
import type { Facts, Reply } from '../src/conversation/reply.js';
import type { Answer, Remark } from '../src/language/answer.js';
import type { Doable, DoableTarget, Understanding } from '../src/language/doable.js';
import type { Content } from '../src/language/replies/content/content.js';
import type { Note } from '../src/language/replies/content/note.js';
import type { Language } from '../src/language/replies/format.js';
import type { UnderstandOptions } from '../src/language/understand.js';
import type { Right } from '../src/policy/actor.js';
import type { Asker, PolicyService } from '../src/policy/service.js';
import type { Memory, Question, ShownList, Work } from './memory.js';

/** The language of the product (src/language), as the conversations use it. */
export interface Grammar {
  understand(text: string, options: UnderstandOptions): Understanding | Promise<Understanding>;
  answer(text: string): Answer | undefined;
  /** Thanks, or a wish for the next page. */
  remark(text: string): Remark | undefined;
  /** A phrase that is understood as this command. */
  render(command: Doable, language: Language): string;
  /** One command for each thing that can be asked, in the order of help. */
  examples(language: Language): readonly Doable[];
}

/** What every conversation works with while one message is answered. */
export interface Turn {
  readonly service: PolicyService;
  readonly grammar: Grammar;
  readonly message: Message;
  readonly out: Outbox;
  readonly memory: Memory;
  readonly language: Language;
  /** The language that somebody else last spoke, else that of this turn. */
  readonly languageOf: (actorId: string) => Language;
  /** The speaker as the service wants them; `phrase` is what ordered it. */
  readonly asker: (phrase: string) => Asker;
}

/** The same turn for a reader of another language. */
export function inLanguage(turn: Turn, language: Language): Turn {
  return { ...turn, language };
}

/** An answer with what it leaves in memory. A question or list that is not given is over. */
export interface Said {
  readonly reply: Reply;
  readonly question?: Question;
  readonly target?: DoableTarget;
  readonly order?: Doable;
  /** The UPN of the one of two people who was not picked. */
  readonly unpicked?: string;
  readonly missing?: Right;
  readonly list?: ShownList;
}

/** How long a question of the conversation itself waits, in milliseconds. */
const PATIENCE = 10 * 60_000;

/** Fields that every question has. */
export function asked(turn: Turn): { readonly id: string; readonly expires: string } {
  return {
    id: randomUUID().slice(0, 8),
    expires: new Date(turn.message.now.getTime() + PATIENCE).toISOString(),
  };
}

/** A reply about something, for the reader of the turn. */
export function about(turn: Turn, kind: Reply['kind'], content: Content, facts: Facts = {}): Reply {
  return { ...facts, kind, content, ...readerOf(turn) };
}

/** Who reads the replies of a turn: in which language, where and when. */
export function readerOf({ language, message: { timeZone, now } }: Turn) {
  return { language, timeZone, now };
}

/** The same reply with what is said at its end. */
export function withNotes(reply: Reply, ...notes: readonly Note[]): Reply {
  return notes.length === 0 ? reply : { ...reply, below: [...(reply.below ?? []), ...notes] };
}

/** The same reply with what is said first of all, right below its headline. */
export function under(reply: Reply, ...notes: readonly Note[]): Reply {
  return notes.length === 0 ? reply : { ...reply, above: [...notes, ...(reply.above ?? [])] };
}

/**
 * Closes a preview that gives way to something else, so that no card that is still on a screen carries it out. The message
 * that did so acts by what it ordered, not by this.
 */
export async function giveWay(turn: Turn, pending: string, phrase: string): Promise<void> {
  const { activity: _, ...asker } = turn.asker(phrase);
  await turn.service.answer(pending, 'cancel', asker);
}

/** Work for a command that was just said. */
export function workOf(
  command: Doable,
  phrase: string,
  { fromContext = false, unread }: Partial<Pick<Understanding, 'fromContext' | 'unread'>> = {},
): Work {
  return { command, phrase, fromContext, ...(unread && { unread }), script: false };
}
