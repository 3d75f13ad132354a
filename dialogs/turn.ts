import { randomUUID } from 'node:crypto';
import type { Message, Outbox } from '../src/conversation/conversation.js';
import type { Facts, Reply } from '../src/conversation/reply.js';
import type { Answer, Remark } from '../src/language/answer.js';
import type { Doable, DoableTarget, Understanding } from '../src/language/doable.js';
import { blocksOf, bullets, type Part } from '../src/language/replies/block.js';
import { CATALOGUES, type Catalogue } from '../src/language/replies/catalogue.js';
import type { Choice } from '../src/language/replies/choice.js';
import type { Content } from '../src/language/replies/content.js';
import { formatMoment, type Language } from '../src/language/replies/format.js';
import type { Plain } from '../src/language/replies/plain.js';
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
  readonly words: Catalogue;
  /** An instant in the reader's language and time zone. */
  readonly time: (instant: string | Date) => Plain;
  /** The language that somebody else last spoke, else that of this turn. */
  readonly languageOf: (actorId: string) => Language;
  /** The speaker as the service wants them; `phrase` is what ordered it. */
  readonly asker: (phrase: string) => Asker;
}

/** The same turn for a reader of another language. */
export function inLanguage(turn: Turn, language: Language): Turn {
  return {
    ...turn,
    language,
    words: CATALOGUES[language],
    time: (instant) => formatMoment(language, turn.message.timeZone, instant, turn.message.now),
  };
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

/** Buttons that answer the question with this id by the numbers of their titles. */
export function pickButtons(titles: readonly string[], question: string): Choice[] {
  return titles.map((title, index) => ({
    title,
    action: { steward: 'pick', question, number: index + 1 },
  }));
}

/** A reply in the language of the turn; parts that are undefined are left out. */
export function say(
  turn: Turn,
  kind: Reply['kind'],
  parts: readonly Part[],
  facts: Facts = {},
): Reply {
  return { ...facts, kind, blocks: blocksOf(parts), ...readerOf(turn) };
}

/** A reply about something, in the words of its reader. */
export function about(turn: Turn, kind: Reply['kind'], content: Content, facts: Facts = {}): Reply {
  return { ...facts, kind, content, blocks: [], ...readerOf(turn) };
}

function readerOf({ language, message: { timeZone, now } }: Turn) {
  return { language, timeZone, now };
}

/** That nothing was changed, which stands beside the headline. */
export function unchanged({ words }: Turn): Part {
  return { kind: 'state', text: words.plan.unchanged };
}

/** The same reply with further parts below what it says. */
export function withParts(reply: Reply, ...parts: readonly Part[]): Reply {
  return { ...reply, blocks: blocksOf([...reply.blocks, parts]) };
}

/** The same reply below parts that come first. */
export function under(reply: Reply, ...parts: readonly Part[]): Reply {
  if (reply.content !== undefined)
    return { ...reply, above: blocksOf([parts, ...(reply.above ?? [])]) };
  const blocks = reply.blocks.map((block) =>
    block.kind === 'title' && blocksOf(parts).length > 0
      ? { kind: 'text' as const, text: block.text }
      : block,
  );
  return { ...reply, blocks: blocksOf([...parts, ...blocks]) };
}

/** A statement and what belongs to it. */
export function withFacts([head = '', ...facts]: readonly string[]): readonly Part[] {
  return [head, bullets(facts)];
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
