import type { ReplyKind } from '../src/conversation/reply.js';
import type { Doable } from '../src/language/doable.js';
import { bullets } from '../src/language/replies/block.js';
import type { Choice } from '../src/language/replies/choice.js';
import { plain } from '../src/language/replies/plain.js';
import { decisions } from './loss.js';
import { rightFor } from './needed-right.js';
import { type Said, say, type Turn, withFacts } from './turn.js';

/** Examples a greeting or a shrug shows. */
const FEW = 3;

type Topic = 'read' | 'change' | 'wide' | 'policy' | 'history' | 'steward';

const TOPICS: readonly Topic[] = ['read', 'change', 'wide', 'policy', 'history', 'steward'];

/** What can be said, from the grammar's own examples, and only what this person may do. */
export function help(turn: Turn): Said {
  const { general, refusals } = turn.words;
  const examples = allowed(turn);
  if (turn.service.rights(turn.message.actor).length === 0) {
    const id = refusals.yourId({ id: plain(turn.message.actor.id) });
    const lines = [general.helpNothing, refusals.noHelpers, id];
    return { reply: say(turn, 'help', lines, { reason: 'noRights' }) };
  }
  const topics = TOPICS.flatMap((topic) => {
    const phrases = examples.filter(({ command }) => topicOf(command) === topic);
    if (phrases.length === 0) return [];
    return [withFacts([general.helpTopics[topic], ...phrases.map(({ text }) => plain(text))])];
  });
  if (
    turn.service.loss() !== undefined &&
    turn.service.rights(turn.message.actor).includes('global')
  ) {
    const phrases = decisions(turn).map((phrase) => plain(phrase));
    topics.unshift(withFacts([turn.words.loss.helpTopic, ...phrases]));
  }
  const choices = examples.filter(({ command }) => looksOnly(command)).map(button);
  return { reply: say(turn, 'help', [general.helpTitle, ...topics, general.helpHow], { choices }) };
}

export function greet(turn: Turn): Said {
  return few(turn, 'greeting', turn.words.general.greeting);
}

export function youAreWelcome(turn: Turn): Said {
  return { reply: say(turn, 'greeting', [turn.words.general.welcome], { reason: 'thanks' }) };
}

/** Not for this bot: the nearest thing it can do. */
export function shrug(turn: Turn): Said {
  return few(turn, 'none', turn.words.general.none);
}

function few(turn: Turn, kind: ReplyKind, heading: string): Said {
  const phrases = firstOfEach(allowed(turn)).slice(0, FEW);
  const title = phrases.length === 0 ? undefined : turn.words.general.tryThese;
  const lines = [heading, title, bullets(phrases.map(({ text }) => plain(text)))];
  const text = turn.grammar.render({ intent: 'help' }, turn.language);
  const choices = [button({ text })];
  return { reply: say(turn, kind, lines, { choices }) };
}

function button({ text }: Pick<Example, 'text'>): Choice {
  return { title: text, action: { steward: 'say', text } };
}

/** Only these become buttons: an example names real people, and a curious press must change nobody. */
function looksOnly(command: Doable): boolean {
  switch (command.intent) {
    case 'who':
      return command.policy === undefined;
    case 'history':
      return command.target === undefined;
    default:
      return command.intent === 'policy.list' || command.intent === 'status';
  }
}

function firstOfEach(examples: readonly Example[]): Example[] {
  return TOPICS.flatMap((topic) => {
    const first = examples.find(({ command }) => topicOf(command) === topic);
    return first === undefined ? [] : [first];
  });
}

interface Example {
  readonly text: string;
  readonly command: Doable;
}

function allowed({ service, grammar, language, message }: Turn): Example[] {
  const held = new Set(service.rights(message.actor));
  // A stranger is turned away from everything, also from what asks for no right of its own.
  if (held.size === 0) return [];
  return grammar
    .examples(language)
    .filter((command) => {
      const right = rightFor(command);
      return right === undefined || held.has(right);
    })
    .map((command) => ({ command, text: grammar.render(command, language) }));
}

function topicOf(command: Doable): Topic {
  switch (command.intent) {
    case 'show':
    case 'who':
    case 'compare':
      return 'read';
    case 'set': {
      const { kind } = command.target;
      if (kind === 'policy') return 'policy';
      return kind === 'org' || kind === 'site' ? 'wide' : 'change';
    }
    case 'grant':
    case 'copy':
    case 'revoke':
    case 'policy.list':
    case 'policy.create':
    case 'policy.delete':
      return 'policy';
    case 'history':
    case 'undo':
    case 'redo':
      return 'history';
    default:
      return 'steward';
  }
}
