import type { Understanding } from '../src/language/doable.js';
import type { UnderstandOptions } from '../src/language/understand.js';
import { isPlace } from './place.js';
import { contextOf } from './topic.js';
import type { Turn } from './turn.js';

/** More names than these are not looked up only to tell how a text is to be read. */
const MOST = 20;

type Speaking = Pick<Turn, 'grammar' | 'message' | 'memory'>;

function optionsFor({ message, memory }: Speaking, inContext: boolean): UnderstandOptions {
  const context = contextOf(memory);
  const { now, timeZone } = message;
  return { now, timeZone, ...(inContext && { context }) };
}

/** What a text means to this person by its words alone; without `inContext` as if nothing had been said before. */
export function understandIn(
  speaking: Speaking,
  text: string,
  inContext = true,
): Understanding | Promise<Understanding> {
  return speaking.grammar.understand(text, optionsFor(speaking, inContext));
}

/**
 * What a text means here: where its words leave open which names are meant, the tenant tells who is known. For a speaker
 * who may not look anybody up it stays as the words have it. `read`: what the words say, where that is known already.
 */
export async function understandHere(
  turn: Turn,
  text: string,
  read?: Understanding,
): Promise<Understanding> {
  const { service, message, grammar } = turn;
  const byWords = read ?? (await understandIn(turn, text));
  const { disputed } = byWords;
  const looks = disputed.length <= MOST && service.rights(message.actor).includes('read');
  if (disputed.length === 0 || !looks) return byWords;
  const unknown = new Set<string>();
  for (const name of disputed) if (!(await isKnown(turn, text, name))) unknown.add(name);
  return grammar.understand(text, {
    ...optionsFor(turn, true),
    isKnown: (name) => !unknown.has(name),
  });
}

/** Whether somebody, a department or a site has the name. */
async function isKnown(turn: Turn, text: string, name: string): Promise<boolean> {
  const person = await turn.service.resolve(name, turn.asker(text));
  const isPerson = person.kind === 'found' || person.kind === 'ambiguous';
  return isPerson || isPlace(turn, text, name);
}
