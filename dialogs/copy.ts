import type { Doable } from '../src/language/doable.js';
import { scopeOf } from '../src/policy/identity.js';
import { change } from './change.js';
import type { Work } from './memory.js';
import { refuse } from './refuse.js';
import { resolveTarget } from './resolve.js';
import { about, type Said, type Turn } from './turn.js';

/**
 * Gives people the policy that somebody has. Who has none of their own is under their site's or Global: what would be the
 * same for the others depends on where they are, so that is told and nothing is done.
 */
export async function copy(
  turn: Turn,
  work: Work,
  command: Extract<Doable, { intent: 'copy' }>,
): Promise<Said> {
  const from = await resolveTarget(turn, work, command.from);
  if (from.kind === 'said') return from.said;
  const [model] = from.users ?? [];
  const view = await turn.service.settings(from.target, turn.asker(work.phrase));
  if (view.kind === 'refused') return refuse(turn, view.refusal, work.phrase);
  const person = view.kind === 'people' ? view.people[0] : undefined;
  if (model === undefined || person === undefined)
    return refuse(turn, { reason: 'noSuchUser', user: command.from.names[0] }, work.phrase);
  if (scopeOf(person.policy) !== 'user') {
    const { displayName: name } = model;
    const content = { kind: 'noneToCopy', name, policy: person.policy } as const;
    return { reply: about(turn, 'refused', content, { reason: 'noneToCopy' }) };
  }
  const grant = { intent: 'grant', policy: person.policy, target: command.target } as const;
  return change(turn, { ...work, command: grant }, grant);
}
