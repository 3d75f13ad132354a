import type { Doable, DoableTarget } from '../src/language/doable.js';
import { likelyNames } from '../src/language/likely-names.js';
import type { User } from '../src/policy/policy.js';
import { helpTopics } from './help.js';
import { offerPhrases, withQuestion } from './suggest.js';
import { about, type Said, type Turn } from './turn.js';

/**
 * Nothing was understood: what was not, whom it names as far as such a person exists, and what can be said of them or
 * asked about.
 */
export async function miss(turn: Turn, text: string = turn.message.text): Promise<Said> {
  const named = await personIn(turn, text);
  if (named === undefined) {
    const content = { kind: 'none', text, topics: helpTopics(turn) } as const;
    return { reply: about(turn, 'none', content) };
  }
  const { person, unread } = named;
  const { offered, question } = offerPhrases(turn, waysWith(turn, person));
  const { displayName, userPrincipalName } = person;
  const content = { kind: 'missed', unread, displayName, userPrincipalName, offered } as const;
  return withQuestion(about(turn, 'none', content), question);
}

/** Somebody who exists and whom the text names in full, and the words beside that. */
async function personIn(
  turn: Turn,
  text: string,
): Promise<{ readonly person: User; readonly unread: string } | undefined> {
  const { service, message } = turn;
  if (!service.rights(message.actor).includes('read')) return undefined;
  for (const { name, unread } of likelyNames(text)) {
    const found = await service.resolve(name, turn.asker(message.text));
    if (found.kind === 'found') return { person: found.user, unread };
  }
  return undefined;
}

/** What can be asked about somebody, and help about settings. */
function waysWith(turn: Turn, { userPrincipalName }: User): string[] {
  const { grammar, language, service, message } = turn;
  const target: DoableTarget = { kind: 'users', names: [userPrincipalName] };
  const asks: Doable[] = [
    { intent: 'show', target, setting: 'all' },
    ...(service.rights(message.actor).includes('history')
      ? [{ intent: 'history', target } as const]
      : []),
    { intent: 'explain', topic: 'settings' },
  ];
  return asks.map((command) => grammar.render(command, language));
}
