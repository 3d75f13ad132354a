import type { Understanding } from '../src/language/doable.js';
import { CardAction } from '../src/language/replies/choice.js';
import { LONGEST_TEXT } from '../src/language/understand.js';
import type { Actor } from '../src/policy/actor.js';
import type { PolicyService } from '../src/policy/service.js';
import { greet, help } from './help.js';
import { refuse } from './refuse.js';
import type { Said, Turn } from './turn.js';
import { understandIn } from './understand.js';

/** Characters of a greeting or of a call for help: all that is read of a person without any right. */
const LONGEST_PLEA = 200;

function isStranger(service: PolicyService, actor: Actor): boolean {
  return service.rights(actor).length === 0;
}

/** Whether a text is read at all for this person. */
export function isRead(service: PolicyService, actor: Actor, text: string): boolean {
  return text.length <= (isStranger(service, actor) ? LONGEST_PLEA : LONGEST_TEXT);
}

/**
 * What a person without any right hears, before anything is looked up for them: help and a greeting, and to all else
 * a refusal with their id. Undefined for everyone else. `meaning` is that of their message, where it was read.
 */
export async function turnAway(
  turn: Turn,
  meaning: Understanding | undefined,
): Promise<Said | undefined> {
  const { service, message } = turn;
  if (!isStranger(service, message.actor)) return undefined;
  const press = CardAction.safeParse(message.value).data;
  const said = press?.steward === 'say' ? press.text : undefined;
  const pressed =
    said !== undefined && isRead(service, message.actor, said)
      ? await understandIn(turn, said, false)
      : undefined;
  const { command } = (press === undefined ? meaning : pressed) ?? {};
  if (command?.intent === 'help') return help(turn);
  if (command?.intent === 'greet') return greet(turn);
  const phrase = said ?? (message.text || JSON.stringify(press ?? null));
  const permission = await service.permit('read', turn.asker(phrase));
  return permission.kind === 'permitted' ? undefined : refuse(turn, permission.refusal, phrase);
}
