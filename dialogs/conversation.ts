import { LRUCache } from 'lru-cache';
import type { Conversation, Message, Outbox } from '../src/conversation/conversation.js';
import type { Reply } from '../src/conversation/reply.js';
import type { Understanding } from '../src/language/doable.js';
import { blocksOf, bullets, type Part } from '../src/language/replies/block.js';
import { CATALOGUES } from '../src/language/replies/catalogue.js';
import {
  formatMoment,
  formatTime,
  type Language,
  languageOf,
  languageOfScript,
} from '../src/language/replies/format.js';
import { plain } from '../src/language/replies/plain.js';
import type { PolicyService } from '../src/policy/service.js';
import { pressed } from './card-action.js';
import { questionAfter, stillUntold, untoldLines } from './delivered.js';
import { shownNow } from './early.js';
import { hear } from './hear.js';
import { languageFor } from './language.js';
import { lossNote } from './loss.js';
import { type Memory, type Question, recall } from './memory.js';
import { tellExpired, tellRecovered } from './news.js';
import { outcomeSaid } from './outcome.js';
import { createProgress } from './progress.js';
import { isRead, turnAway } from './stranger.js';
import { tooLong } from './too-long.js';
import { topicAfter } from './topic.js';
import { type Grammar, type Said, type Turn, under, withParts } from './turn.js';
import { orUnavailable } from './unavailable.js';
import { understandIn } from './understand.js';
import { unwrap } from './unwrap.js';

export interface ConversationOptions extends Grammar {
  readonly service: PolicyService;
  /** Milliseconds, for pacing progress; not for what is recorded. */
  readonly clock?: () => number;
}

/** Characters of a phrase that the book keeps: hundreds of names fit, and nobody can fill the disk with a few messages. */
const LONGEST_PHRASE = 10_000;

/** The conversations over the policy service and the grammar: one message in, one reply out, memory in between. */
export function createConversation(options: ConversationOptions): Conversation {
  const { service, clock = Date.now } = options;
  const grammar: Grammar = options;
  /** By person, for what they are told unasked; after a restart it is learnt anew. */
  const languages = new LRUCache<string, Language>({ max: 10_000 });

  async function turn(given: Message, stored: unknown, out: Outbox): Promise<Memory> {
    const start = clock();
    const memory = recall(stored);
    const actor = service.known(given.actor);
    // Rights before words: what nobody may order is not understood, however long it is.
    const read = isRead(service, actor, given.text);
    const text = read ? await unwrap(grammar, given, memory) : given.text;
    const message = { ...given, text, actor };
    const meaning = read ? await understandIn({ grammar, message, memory }, text) : undefined;
    const language = languageFor(grammar, message, memory, meaning);
    languages.set(message.actor.id, language);
    const words = CATALOGUES[language];
    const progress = createProgress(out, words, language, clock);
    const current: Turn = {
      ...{ service, grammar, message, out, memory, language, words },
      time: (instant) => formatMoment(language, message.timeZone, instant, message.now),
      languageOf: (actorId) => languages.get(actorId) ?? language,
      asker: (phrase) => ({
        actor: message.actor,
        phrase: phrase.slice(0, LONGEST_PHRASE),
        activity: message.activity,
        onProgress: progress.onProgress,
        onLook: progress.onLook,
      }),
    };
    const said =
      (await turnAway(current, meaning)) ??
      (await orUnavailable(current, respond(current, meaning)));
    await progress.settled();
    const reply = { ...finish(current, said), ...asksAndSettles(current, said) };
    const delivery = await out.send(reply);
    // Not before: a busy channel may keep it waiting.
    const shown = shownNow(message, clock() - start);
    const question = await questionAfter(current, said, delivery);
    const untold = stillUntold(current, reply, delivery);
    return {
      ...remember(memory, language, { ...said, question }, shown),
      ...(untold.length > 0 && { untold }),
    };
  }

  /** Outside a turn: no rights are known, so what is said is what anyone may read. */
  function frozenNote(language: Language): string | undefined {
    const frozen = service.frozen();
    if (frozen === undefined) return undefined;
    const since = formatTime(language, 'UTC', frozen.since);
    return CATALOGUES[language].refusals.frozen({
      by: plain(frozen.by),
      reason: plain(frozen.reason),
      since,
    });
  }

  function outside(language: Language, kind: Reply['kind'], lines: readonly Part[]): Reply {
    return { kind, blocks: blocksOf([...lines, frozenNote(language)]), language };
  }

  /** Of somebody who has not spoken since the start: that of the phrase it is about. */
  function languageBy(phrase: string): (actorId: string) => Language {
    return (actorId) => languages.get(actorId) ?? languageOfScript(phrase) ?? 'en';
  }

  return {
    turn,
    expired: (request, tell) =>
      tellExpired(request, service.approversOf(request), languageBy(request.phrase), tell),
    recovered: (change, tell) => tellRecovered(change, languageBy(change.phrase), tell),
    welcome(locale, group) {
      const language = languageOf(locale) ?? 'en';
      const { general } = CATALOGUES[language];
      const help = grammar.render({ intent: 'help' }, language);
      const list = grammar.render({ intent: 'who', enabled: false }, language);
      const examples = bullets([list, help].map((phrase) => plain(phrase)));
      const lines = [general.greeting, group ? general.mentionMe : undefined];
      return outside(language, 'greeting', [...lines, general.tryThese, examples]);
    },
    edited({ actor, text, locale }) {
      const spoken = languages.get(actor.id) ?? languageOfScript(text) ?? languageOf(locale);
      const language = spoken ?? 'en';
      return outside(language, 'refused', [CATALOGUES[language].general.edited]);
    },
    tooFast(seconds, locale) {
      const language = languageOf(locale) ?? 'en';
      return outside(language, 'refused', [CATALOGUES[language].general.tooFast({ seconds })]);
    },
    answered(locale) {
      const language = languageOf(locale) ?? 'en';
      return outside(language, 'notice', [CATALOGUES[language].general.answered]);
    },
    failure(reference, why, changed, locale) {
      const language = languageOf(locale) ?? 'en';
      const { general } = CATALOGUES[language];
      const effect = changed === 'nothing' ? general.failureNothing : general.failureUnknown;
      const lines =
        why === 'unwritable'
          ? [general.unwritable({ reference: plain(reference) }), effect, general.unwritableHelp]
          : [general.failure({ reference: plain(reference) }), effect];
      return outside(language, 'failed', lines);
    },
  };
}

/** A copy of a message that has acted is told what came of it: nothing is heard in it again. */
async function respond(turn: Turn, meaning: Understanding | undefined): Promise<Said> {
  const { text } = turn.message;
  const outcome = await turn.service.cameTo(turn.asker(text));
  if (outcome !== undefined) return outcomeSaid(turn, outcome, text);
  return pressed(turn) ?? (meaning === undefined ? tooLong(turn) : hear(turn, text, meaning));
}

/**
 * Adds what every reply says: how to see all the people it is about, that changes are frozen or the tenant has lost some,
 * and in a group who is asked.
 */
function finish(turn: Turn, { reply, question, list }: Said): Reply {
  const { message, words } = turn;
  const frozen = turn.service.frozen();
  const lost = lossNote(turn, question);
  const notes = [...(frozen ? ['frozen'] : []), ...(lost === undefined ? [] : ['loss'])];
  const to =
    message.group && question !== undefined
      ? { to: words.general.forPerson({ name: plain(message.actor.name) }) }
      : {};
  const last = [
    list?.offset === 0 && reply.content === undefined ? words.lists.everyone : undefined,
    frozen &&
      words.refusals.frozen({
        by: plain(frozen.by),
        reason: plain(frozen.reason),
        since: turn.time(frozen.since),
      }),
    lost,
  ];
  return {
    ...withParts(under(reply, ...untoldLines(turn)), ...last),
    ...to,
    ...(notes.length > 0 && { warnings: [...(reply.warnings ?? []), ...notes] }),
  };
}

/** Which question a reply asks, and which one it ends. */
function asksAndSettles({ message, memory }: Turn, said: Said): Pick<Reply, 'asks' | 'settles'> {
  const { question: last } = memory;
  const { question, reply } = said;
  const asks =
    reply.asks ??
    (question && isAsked(question) && !isSame(question, memory) ? question.id : undefined);
  const over = last !== undefined && isAsked(last) && last.id !== question?.id;
  const ended = over
    ? { question: last.id, by: message.actor.name, yes: YES.has(reply.kind) }
    : undefined;
  const settles = reply.settles ?? ended;
  return { ...(asks !== undefined && { asks }), ...(settles && { settles }) };
}

/** Whether a question waits; what is merely offered can be pressed later too. */
function isAsked(question: Question): boolean {
  if (question.kind === 'say' || question.kind === 'piece') return false;
  return question.kind !== 'orders' || question.offer !== true;
}

/** Kinds that a yes comes to. */
const YES: ReadonlySet<Reply['kind']> = new Set(['applied', 'undone', 'failed', 'approval']);

/** A question or list that a reply does not carry on is over; the context stays. */
function remember(
  memory: Memory,
  language: Language,
  said: Omit<Said, 'question'> & { readonly question: Said['question'] | undefined },
  shown: Memory['shown'],
): Memory {
  const { question } = said;
  const missing = said.missing ?? memory.missing;
  return {
    language,
    ...(question && { question, shown: isSame(question, memory) ? memory.shown : shown }),
    ...topicAfter(memory, said),
    ...(missing && { missing }),
    ...(said.list && { list: said.list }),
  };
}

/** Whether a question is the one that waited before. */
function isSame({ id }: Question, memory: Memory): boolean {
  return id === memory.question?.id;
}
