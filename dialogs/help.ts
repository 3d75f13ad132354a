import { HELP_TOPICS, type HelpTopic } from '../src/language/core/answers.js';
import type { Doable, DoableTarget } from '../src/language/doable.js';
import type { Note } from '../src/language/replies/content/note.js';
import type { HelpRow } from '../src/language/replies/content/notices.js';
import { VERSION } from '../src/version.js';
import { decisions } from './loss.js';
import { rightFor } from './needed-right.js';
import { about, type Said, type Turn, withNotes } from './turn.js';

/** Examples that a greeting shows. */
const FEW = 3;

const TOPICS: readonly HelpRow[] = ['read', 'change', 'wide', 'policy', 'history', 'steward'];

/** How many phrases a row has. */
const ROW = 3;

/** What can be said, from the grammar's own examples, and only what this person may do. */
export function help(turn: Turn): Said {
  const { actor } = turn.message;
  if (turn.service.rights(actor).length === 0) {
    const content = { kind: 'helpNothing', speaker: actor.id } as const;
    return { reply: about(turn, 'help', content, { reason: 'noRights' }) };
  }
  const examples = allowed(turn);
  const rows = TOPICS.flatMap((topic) => {
    const theirs = examples.filter(({ command }) => rowOf(command) === topic);
    const phrases = oneOfEach(theirs)
      .slice(0, ROW)
      .map(({ text }) => text);
    return phrases.length === 0 ? [] : [{ topic, phrases }];
  });
  const topics = helpTopics(turn);
  return {
    reply: withNotes(about(turn, 'help', { kind: 'help', rows, topics }), ...missing(turn)),
  };
}

/** One example of each intent first, then the others. */
function oneOfEach(examples: readonly Example[]): readonly Example[] {
  const first = examples.filter(
    ({ command }, at) => examples.findIndex((it) => it.command.intent === command.intent) === at,
  );
  return [...first, ...examples.filter((example) => !first.includes(example))];
}

/** What an admin can say about changes that the tenant has lost. */
function missing(turn: Turn): Note[] {
  const { service, message } = turn;
  const decides = service.rights(message.actor).includes('global');
  if (service.loss() === undefined || !decides) return [];
  return [{ kind: 'lossHelp', decide: decisions(turn) }];
}

/** Help about one thing: what is to be known of it, and what can be said. */
export function helpOn(turn: Turn, topic: HelpTopic): Said {
  const phrases = examplesOn(topic, allowed(turn)).map(({ text }) => text);
  if (phrases.length === 0) return help(turn);
  const content = { kind: 'helpOn', topic, phrases } as const;
  return { reply: about(turn, 'help', content, { reason: topic }) };
}

function examplesOn(topic: HelpTopic, examples: readonly Example[]): Example[] {
  return examples.filter(({ command }) => isAbout(topic, command));
}

function isAbout(topic: HelpTopic, command: Doable): boolean {
  const { intent } = command;
  switch (topic) {
    case 'people':
      return intent === 'set' && isOfMany(command.target);
    case 'policies':
      return ['grant', 'revoke', 'copy', 'policy.list', 'policy.create', 'policy.delete'].includes(
        intent,
      );
    case 'settings':
      return (
        (intent === 'set' && command.setting !== undefined) ||
        (intent === 'show' && command.setting !== undefined) ||
        intent === 'compare'
      );
    case 'undo':
      return intent === 'undo' || intent === 'redo' || intent === 'script';
    case 'history':
      return intent === 'history';
    case 'approval':
      return ['approval', 'approval.list', 'freeze', 'unfreeze', 'rights'].includes(intent);
  }
}

function isOfMany(target: DoableTarget): boolean {
  if (target.kind === 'users') return target.names.length > 1;
  return target.kind === 'group' || target.kind === 'site' || target.kind === 'org';
}

export function greet(turn: Turn): Said {
  const { grammar, language } = turn;
  const phrases = firstOfEach(allowed(turn))
    .slice(0, FEW)
    .map(({ text }) => text);
  const help = grammar.render({ intent: 'help' }, language);
  return {
    reply: about(turn, 'greeting', { kind: 'greeting', phrases, mention: false, help }),
  };
}

export function youAreWelcome(turn: Turn): Said {
  return { reply: about(turn, 'greeting', { kind: 'thanks' }, { reason: 'thanks' }) };
}

export function goodbye(turn: Turn): Said {
  return { reply: about(turn, 'greeting', { kind: 'bye' }, { reason: 'bye' }) };
}

/** What Steward is, of which version, and to what it is connected. */
export async function aboutSteward(turn: Turn): Promise<Said> {
  const { tenant } = await turn.service.status();
  const content = { kind: 'about', version: VERSION, tenant } as const;
  return { reply: about(turn, 'status', content, { reason: 'about' }) };
}

/** What help can be about, for this person. */
export function helpTopics(turn: Turn): HelpTopic[] {
  const examples = allowed(turn);
  return HELP_TOPICS.filter((topic) => examplesOn(topic, examples).length > 0);
}

function firstOfEach(examples: readonly Example[]): Example[] {
  return TOPICS.flatMap((topic) => {
    const first = examples.find(({ command }) => rowOf(command) === topic);
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

function rowOf(command: Doable): HelpRow {
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
