import { LRUCache } from 'lru-cache';
import type { Conversation, Message, Outbox } from '../src/conversation.js';
import type { PolicyService } from '../src/policy/service.js';
import { pressed } from './card-action.js';
import { hear } from './hear.js';
import { languageFor } from './language.js';
import { lossNote } from './loss.js';
import { type Memory, recall } from './memory.js';
import { tellExpired, tellRecovered } from './news.js';
import { createProgress } from './progress.js';
import { CATALOGUES } from './replies/catalogue.js';
import { formatTime, type Language, languageOf, languageOfScript } from './replies/format.js';
import { code, plain } from './replies/plain.js';
import { renderActivity } from './replies/render-activity.js';
import type { Reply } from './replies/reply.js';
import { turnAway } from './stranger.js';
import { bullets, type Grammar, type Said, type Turn, understandIn } from './turn.js';
import { orUnavailable } from './unavailable.js';

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
    const message = { ...given, actor: service.known(given.actor) };
    const memory = recall(stored);
    const meaning = await understandIn({ grammar, message, memory }, message.text);
    const language = languageFor(grammar, message, memory, meaning);
    languages.set(message.actor.id, language);
    const words = CATALOGUES[language];
    const progress = createProgress(out, message, words, language, clock);
    const current: Turn = {
      ...{ service, grammar, message, out, memory, language, words },
      time: (instant) => formatTime(language, message.timeZone, instant),
      languageOf: (actorId) => languages.get(actorId) ?? language,
      asker: (phrase) => ({
        actor: message.actor,
        phrase: phrase.slice(0, LONGEST_PHRASE),
        activity: message.activity,
        onProgress: progress.onProgress,
      }),
    };
    const said =
      (await turnAway(current, meaning)) ??
      (await orUnavailable(current, pressed(current) ?? hear(current, message.text, meaning)));
    await progress.settled();
    await out.send(renderActivity(finish(current, said), message.actor.channel));
    return remember(memory, language, said);
  }

  /** Outside a turn: no rights are known, so what is said is what anyone may read. */
  function frozenNote(language: Language): string | undefined {
    const frozen = service.frozen();
    if (frozen === undefined) return undefined;
    const since = formatTime(language, 'UTC', frozen.since);
    return CATALOGUES[language].refusals.frozen(plain(frozen.by), plain(frozen.reason), since);
  }

  function outside(
    language: Language,
    kind: Reply['kind'],
    lines: readonly (string | undefined)[],
  ) {
    const text = [...lines, frozenNote(language)].filter((line) => line !== undefined).join('\n\n');
    return renderActivity({ kind, text, language }, undefined);
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
    welcome(locale) {
      const language = languageOf(locale) ?? 'en';
      const { general } = CATALOGUES[language];
      const help = grammar.render({ intent: 'help' }, language);
      const list = grammar.render({ intent: 'who', enabled: false }, language);
      const examples = bullets([list, help].map((phrase) => code(phrase)));
      return outside(language, 'greeting', [general.greeting, general.tryThese, examples]);
    },
    tooFast(seconds, locale) {
      const language = languageOf(locale) ?? 'en';
      return outside(language, 'refused', [CATALOGUES[language].general.tooFast(seconds)]);
    },
    failure(reference, why, changed, locale) {
      const language = languageOf(locale) ?? 'en';
      const { general } = CATALOGUES[language];
      const effect = changed === 'nothing' ? general.failureNothing : general.failureUnknown;
      const lines =
        why === 'unwritable'
          ? [general.unwritable(code(reference)), effect, general.unwritableHelp]
          : [general.failure(code(reference)), effect];
      return outside(language, 'failed', lines);
    },
  };
}

/** Adds what every reply says: that changes are frozen or the tenant has lost some, and in a group who is asked. */
function finish(turn: Turn, { reply, question }: Said): Reply {
  const { message, words } = turn;
  const frozen = turn.service.frozen();
  const lost = lossNote(turn, question);
  const notes = [...(frozen ? ['frozen'] : []), ...(lost === undefined ? [] : ['loss'])];
  const lines = [
    message.group && question !== undefined
      ? words.general.forPerson(plain(message.actor.name))
      : undefined,
    reply.text,
    frozen &&
      words.refusals.frozen(plain(frozen.by), plain(frozen.reason), turn.time(frozen.since)),
    lost,
  ].filter((line) => line !== undefined);
  return {
    ...reply,
    text: lines.join('\n\n'),
    ...(notes.length > 0 && { warnings: [...(reply.warnings ?? []), ...notes] }),
  };
}

/** A question or list that a reply does not carry on is over; the context stays. */
function remember(memory: Memory, language: Language, said: Said): Memory {
  const target = said.target ?? memory.target;
  const order = said.order ?? memory.order;
  const missing = said.missing ?? memory.missing;
  return {
    language,
    ...(said.question && { question: said.question }),
    ...(target && { target }),
    ...(order && { order }),
    ...(missing && { missing }),
    ...(said.list && { list: said.list }),
  };
}
