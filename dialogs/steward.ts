import { StewardError } from '../src/errors.js';
import { tidy } from '../src/language/replies/plain.js';
import { stateOfStatus } from '../src/language/replies/tell/steward.js';
import { Right } from '../src/policy/actor.js';
import type { ImConfiguration } from '../src/policy/policy.js';
import { outcomeSaid } from './outcome.js';
import { about, type Said, type Turn } from './turn.js';

/** Cmdlets and parameters that are named as missing. */
const CMDLETS = 30;

/** The connection, for people: what it is, where, and what it does not offer. */
export async function status(turn: Turn): Promise<Said> {
  const found = await turn.service.status();
  const { tenant, ready, facts, missing, lastError } = found;
  const connection = {
    ...{ tenant, facts, missing: missing.slice(0, CMDLETS) },
    ...(lastError !== undefined && { lastError: tidy(lastError, 300) }),
  };
  const gates = ready ? await switches(turn) : [];
  const content = { kind: 'status', status: found, gates } as const;
  return {
    reply: about(turn, 'status', content, { reason: stateOfStatus(found), connection }),
  };
}

/** The server-wide switches, for whoever may read; what cannot be read now is no matter of the connection. */
async function switches(turn: Turn): Promise<readonly ImConfiguration[]> {
  const { service, message } = turn;
  if (!service.rights(message.actor).includes('read')) return [];
  try {
    const view = await service.settings({ kind: 'global' }, turn.asker(message.text));
    return view.kind === 'policy' ? view.gates : [];
  } catch (error) {
    if (!(error instanceof StewardError)) throw error;
    return [];
  }
}

/** Stops all changes at once. Nobody is asked for a reason in an emergency: without one their words stand for it. */
export async function freeze(turn: Turn, reason: string | undefined): Promise<Said> {
  const text = turn.message.text || 'freeze';
  return outcomeSaid(turn, await turn.service.freeze(reason ?? text, turn.asker(text)), text);
}

export async function unfreeze(turn: Turn): Promise<Said> {
  const { text } = turn.message;
  if (turn.service.frozen() === undefined)
    return { reply: about(turn, 'notice', { kind: 'notFrozen' }, { reason: 'notFrozen' }) };
  return outcomeSaid(turn, await turn.service.unfreeze(turn.asker(text)), text);
}

/** "What can I do?" and "who can do this?", which is about the last refusal if there was one. */
export async function rights(turn: Turn, question: 'mine' | 'who'): Promise<Said> {
  return { reply: question === 'mine' ? mine(turn) : whoCan(turn) };
}

function mine(turn: Turn): Said['reply'] {
  const { service, message } = turn;
  const { actor } = message;
  const held = service
    .rights(actor)
    .map((right) => ({ right, limits: service.limits(actor, right) }));
  const content = { kind: 'myRights', rights: held, speaker: actor.id } as const;
  return about(turn, 'help', content, { reason: 'rights' });
}

function whoCan(turn: Turn): Said['reply'] {
  const { missing } = turn.memory;
  const { actor } = turn.message;
  // Without a roles file nobody is listed, and still the local user may do things.
  const held = new Set(turn.service.rights(actor));
  const asked = missing === undefined ? Right.options : [missing];
  const rows = asked.map((right) => {
    const holders = turn.service.whoCan(right);
    const alone = holders.length === 0 && held.has(right);
    return { right, holders: alone ? [{ name: actor.name, limits: [] }] : holders };
  });
  return about(turn, 'help', { kind: 'whoMay', rights: rows }, { reason: 'whoCan' });
}
