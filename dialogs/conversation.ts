import { LRUCache } from 'lru-cache';
import type { Conversation, Message, Outbox } from '../src/conversation/conversation.js';
import type { Reply } from '../src/conversation/reply.js';
import { StewardError } from '../src/errors.js';
import type { Doable, Understanding } from '../src/language/doable.js';
import type { Content } from '../src/language/replies/content/content.js';
import type { Note } from '../src/language/replies/content/note.js';
import { type Language, languageOf, languageOfScript } from '../src/language/replies/format.js';
import type { PolicyService } from '../src/policy/service.js';
import { pressed } from './card-action.js';
import { questionAfter, stillUntold, untoldNotes } from './delivered.js';
import { shownNow } from './early.js';
import { hear } from './hear.js';
import { languageFor } from './language.js';
import { lossNotes } from './loss.js';
import { type Memory, type Question, recall } from './memory.js';
import { tellExpired, tellRecovered } from './news.js';
import { outcomeSaid } from './outcome.js';
import { createProgress } from './progress.js';
import { isRead, turnAway } from './stranger.js';
import { tooLong } from './too-long.js';
import { topicAfter } from './topic.js';
import { type Grammar, type Said, type Turn, under, withNotes } from './turn.js';
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
    const progress = createProgress(out, language, clock);
    const current: Turn = {
      ...{ service, grammar, message, out, memory, language },
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
  function outside(language: Language, kind: Reply['kind'], content: Content): Reply {
    return withNotes({ kind, content, language }, ...frozenNotes(service));
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
      const list: Doable = { intent: 'who', enabled: false };
      const phrases = [list, { intent: 'help' } as const].map((command) =>
        grammar.render(command, language),
      );
      const content = { kind: 'greeting', phrases, mention: group, help: undefined } as const;
      return outside(language, 'greeting', content);
    },
    edited({ actor, text, locale }) {
      const spoken = languages.get(actor.id) ?? languageOfScript(text) ?? languageOf(locale);
      return outside(spoken ?? 'en', 'refused', { kind: 'edited' });
    },
    names: (beginning, actor, limit) =>
      service.names(beginning, service.known(actor), limit).catch((error: unknown) => {
        if (error instanceof StewardError && error.code === 'tenant.unavailable') return [];
        throw error;
      }),
    tooFast: (seconds, locale) =>
      outside(languageOf(locale) ?? 'en', 'refused', { kind: 'tooFast', seconds }),
    answered: (locale) => outside(languageOf(locale) ?? 'en', 'notice', { kind: 'answeredBefore' }),
    failure: (reference, why, changed, locale) =>
      outside(languageOf(locale) ?? 'en', 'failed', { kind: 'failure', reference, why, changed }),
  };
}

/** A copy of a message that has acted is told what came of it: nothing is heard in it again. */
async function respond(turn: Turn, meaning: Understanding | undefined): Promise<Said> {
  const { text } = turn.message;
  const outcome = await turn.service.cameTo(turn.asker(text));
  if (outcome !== undefined) return outcomeSaid(turn, outcome, text);
  return pressed(turn) ?? (meaning === undefined ? tooLong(turn) : hear(turn, text, meaning));
}

/** Adds what every reply says: that changes are frozen or the tenant has lost some, and in a group who is asked. */
function finish(turn: Turn, { reply, question }: Said): Reply {
  const { message, service } = turn;
  const frozen = frozenNotes(service);
  const lost = lossNotes(turn, question);
  const notes = [...(frozen.length > 0 ? ['frozen'] : []), ...(lost.length > 0 ? ['loss'] : [])];
  const isNews = reply.content.kind === 'nothingAsked';
  const to = message.group && question !== undefined ? { to: message.actor.name } : {};
  return {
    ...withNotes(isNews ? reply : under(reply, ...untoldNotes(turn)), ...frozen, ...lost),
    ...to,
    ...(notes.length > 0 && { warnings: [...(reply.warnings ?? []), ...notes] }),
  };
}

function frozenNotes(service: PolicyService): Note[] {
  const frozen = service.frozen();
  return frozen === undefined ? [] : [{ kind: 'frozen', ...frozen }];
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
