import type { Doable, DoableTarget } from '../src/language/doable.js';
import type { OrderTarget } from '../src/policy/plan.js';
import type { User } from '../src/policy/policy.js';
import type { Resolution } from '../src/policy/service.js';
import { unreachable } from '../src/result.js';
import { askPlace, askSelf, pickSaid, unknownName } from './ask-whom.js';
import type { Work } from './memory.js';
import { isPlace } from './place.js';
import { refuse } from './refuse.js';
import { withTarget } from './retarget.js';
import { about, type Said, type Turn } from './turn.js';

export type Resolved =
  | {
      readonly kind: 'target';
      readonly target: OrderTarget;
      readonly command: Doable;
      /** The people named, where people were. */
      readonly users?: readonly User[];
      /** It is a place, which nobody called one: an order for it is shown first. */
      readonly assumed?: true;
    }
  | { readonly kind: 'said'; readonly said: Said };

/** Finds out whom a command is about, name after name; the first that is not certain is asked about. */
export async function resolveTarget(
  turn: Turn,
  work: Work,
  target: DoableTarget,
): Promise<Resolved> {
  const { command } = work;
  switch (target.kind) {
    case 'org':
      return { kind: 'target', target: { kind: 'global' }, command };
    case 'policy':
      return { kind: 'target', target: { kind: 'policy', identity: target.name }, command };
    case 'users':
      return resolveUsers(turn, work, target.names);
    case 'group':
    case 'site':
      return resolvePlace(turn, work, target);
    case 'self':
      return { kind: 'said', said: askSelf(turn, work) };
    default:
      return unreachable(target);
  }
}

async function resolveUsers(turn: Turn, work: Work, names: readonly string[]): Promise<Resolved> {
  const users: User[] = [];
  for (const name of names) {
    const asker = turn.asker(work.phrase);
    const found = work.picked?.includes(name)
      ? await turn.service.person(name, asker)
      : await turn.service.resolve(name, asker);
    if (found.kind !== 'found') {
      const place =
        found.kind === 'unknown' && names.length === 1 && (await placeOf(turn, work, name));
      if (place) return place;
      return { kind: 'said', said: await askName(turn, work, name, found) };
    }
    if (!users.some((user) => user.userPrincipalName === found.user.userPrincipalName)) {
      users.push(found.user);
    }
  }
  const upns = users.map((user) => user.userPrincipalName);
  const command = withTarget(work.command, { kind: 'users', names: upns });
  return { kind: 'target', target: { kind: 'users', users: upns }, command, users };
}

/** A name that nobody has, but a place. */
async function placeOf(turn: Turn, work: Work, name: string): Promise<Resolved | undefined> {
  if (!(await isPlace(turn, work.phrase, name))) return undefined;
  const target: DoableTarget = { kind: 'group', name };
  const command = withTarget(work.command, target);
  const resolved = await resolvePlace(turn, { ...work, command, fromContext: true }, target);
  return resolved.kind === 'said' ? resolved : { ...resolved, assumed: true };
}

async function askName(
  turn: Turn,
  work: Work,
  name: string,
  found: Exclude<Resolution, { kind: 'found' }>,
): Promise<Said> {
  switch (found.kind) {
    case 'ambiguous':
      return pickSaid(turn, work, name, found.users);
    case 'wildcard':
      return {
        reply: about(turn, 'refused', { kind: 'wildcard', name }, { reason: 'wildcard' }),
      };
    case 'refused':
      return refuse(turn, found.refusal, work.phrase);
    case 'unknown':
      return unknownName(turn, work, name, found.suggestions);
  }
}

/** A word may name a department, a site or both. */
async function resolvePlace(
  turn: Turn,
  work: Work,
  target: Extract<DoableTarget, { kind: 'group' | 'site' }>,
): Promise<Resolved> {
  const { command } = work;
  const found = await turn.service.place(target.name, turn.asker(work.phrase));
  if (found.kind === 'refused') {
    return { kind: 'said', said: await refuse(turn, found.refusal, work.phrase) };
  }
  const { department, site } = found;
  const meant = work.place ?? (target.kind === 'site' ? 'site' : undefined);
  if (meant === undefined && department !== undefined && site !== undefined) {
    return { kind: 'said', said: askPlace(turn, work, target.name) };
  }
  if (meant === 'site' || (meant === undefined && department === undefined && site !== undefined)) {
    return { kind: 'target', target: { kind: 'site', name: site ?? target.name }, command };
  }
  const name = department ?? target.name;
  return { kind: 'target', target: { kind: 'department', name }, command };
}
