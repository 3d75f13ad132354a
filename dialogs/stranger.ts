import type { Understanding } from '../src/command/command.js';
import { greet, help } from './help.js';
import { refuse } from './refuse.js';
import { CardAction } from './replies/reply.js';
import { type Said, type Turn, understandIn } from './turn.js';

/**
 * What a person without any right hears, before anything is looked up for them: help and a greeting, and to all else
 * a refusal with their id. Undefined for everyone else.
 */
export async function turnAway(turn: Turn, meaning: Understanding): Promise<Said | undefined> {
  const { service, message } = turn;
  if (service.rights(message.actor).length > 0) return undefined;
  const press = CardAction.safeParse(message.value).data;
  const said = press?.steward === 'say' ? press.text : undefined;
  const { command } = said === undefined ? meaning : await understandIn(turn, said, false);
  if (press === undefined || said !== undefined) {
    if (command.intent === 'help') return help(turn);
    if (command.intent === 'greet') return greet(turn);
  }
  const phrase = said ?? (message.text || JSON.stringify(press ?? null));
  const permission = await service.permit('read', turn.asker(phrase));
  return permission.kind === 'permitted' ? undefined : refuse(turn, permission.refusal, phrase);
}
