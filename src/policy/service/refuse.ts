import type { Actor, Decision, Need, Right } from '../actor.js';
import type { Order } from '../plan.js';
import type { Asker, Refusal } from '../service.js';
import type { Context } from './context.js';

export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

/** Characters of what a person without any right brings along that the book keeps, as JSON writes them. */
const STRANGER = 500;

/** Of these, those of their name. */
const NAME = 100;

/** Puts a refusal into the book, or counts it there, then gives it back. */
export async function refuse(
  context: Context,
  refusal: Refusal,
  asker: Asker,
  order?: Order,
): Promise<Refused> {
  const isStranger = context.access.rightsOf(asker.actor).length === 0;
  await context.refusals.record({
    event: 'refused',
    ...(isStranger ? brief(asker) : { actor: asker.actor, phrase: asker.phrase }),
    ...(order && !isStranger && { order }),
    reason: refusal.reason === 'denied' ? deniedFor(refusal.decision) : refusal.reason,
  });
  return { kind: 'refused', refusal };
}

function brief({ actor, phrase }: Asker): Pick<Asker, 'actor' | 'phrase'> {
  const name = cut(actor.name, NAME);
  return { actor: { ...actor, name }, phrase: cut(phrase, STRANGER - jsonLength(name)) };
}

function cut(text: string, length: number): string {
  let kept = '';
  let room = length;
  for (const character of text) {
    room -= jsonLength(character);
    if (room < 0) break;
    kept += character;
  }
  return kept;
}

function jsonLength(text: string): number {
  return JSON.stringify(text).length - 2;
}

function deniedFor({ missing, right }: Extract<Decision, { kind: 'denied' }>): string {
  return missing === right ? `denied: ${right}` : `denied: ${right}, for its ${missing}`;
}

export function denial(context: Context, actor: Actor, need: Need): Refusal | undefined {
  const decision = context.access.decide(actor, need);
  return decision.kind === 'denied' ? { reason: 'denied', decision } : undefined;
}

/** The same of whoever an order is of, in words for the one who lets it through. */
export function denialOfOwner(
  context: Context,
  owner: Actor,
  need: Need,
  asker: Actor,
): Refusal | undefined {
  const denied = denial(context, owner, need);
  if (denied === undefined || owner.id === asker.id) return denied;
  return { reason: 'requesterDenied', by: owner.name };
}

/** For what concerns no particular person or place. Rules that limit a role to places limit what it may change. */
export function plainNeed(...rights: Right[]): Need {
  return { rights, departments: [], sites: [], people: 0 };
}

/** Why nobody may change anything now. */
export function barredRefusal(context: Context, order: Order): Refusal | undefined {
  if (context.loss !== undefined && order.kind !== 'restore') return { reason: 'undecided' };
  return frozenRefusal(context);
}

function frozenRefusal(context: Context): Refusal | undefined {
  const frozen = context.records.frozen();
  return (
    frozen && {
      reason: 'frozen',
      by: frozen.actor.name,
      why: frozen.reason,
      since: frozen.time,
    }
  );
}
