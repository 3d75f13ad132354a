import { CATALOGUES } from '../src/language/replies/catalogue.js';
import { type Plain, plain } from '../src/language/replies/plain.js';
import { few } from '../src/language/replies/tell/few.js';
import type { Order, Plan } from '../src/policy/plan.js';
import { type Change, refusedPeople, tookEffect } from '../src/policy/record.js';
import { assigned } from '../src/policy/step.js';
import { type Offer, withOffers } from './offer.js';
import type { Said, Turn } from './turn.js';

/** How many people are named for one reason of the server. */
const NAMED = 10;
/** How many reasons are told. */
const REASONS = 5;

/** Whom the server refused, by what it said, a line each. */
export function refusedRows({ words }: Turn, change: Change): string[] {
  const { changes } = words;
  const byReason = new Map<string, string[]>();
  for (const { user, error } of refusedPeople(change)) {
    byReason.set(error, [...(byReason.get(error) ?? []), user]);
  }
  const rows = [...byReason].slice(0, REASONS).map(([error, users]) => {
    const people = few(words, users, (user) => personIn(change.plan, user), NAMED);
    return changes.refusedFor({ people, said: error === '' ? undefined : plain(error, 300) });
  });
  const rest = byReason.size - rows.length;
  return rest === 0 ? rows : [...rows, words.lists.rest({ rest })];
}

/** A person of a plan by name; by UPN where the plan does not name them. */
export function personIn({ people }: Plan, upn: string): Plain {
  const person = people.find(({ after }) => after.userPrincipalName === upn)?.after;
  return person === undefined ? plain(upn) : plain(person.displayName);
}

/** Adds the order for those of a change's people for whom it did not take effect: "again". */
export function withAgain(turn: Turn, said: Said, change: Change, phrase: string): Said {
  const rest = restOf(change);
  if (rest === undefined) return said;
  const { again } = turn.words.changes;
  const words = Object.values(CATALOGUES).flatMap(({ changes }) => changes.again.words);
  const offer: Offer = { order: rest, title: again.title, line: again.hint, words };
  return withOffers(turn, said, [offer], phrase);
}

/**
 * The order of a change for the people whom it did not reach; undefined where it is not about people one by one. Whom it
 * ended at comes last: an account that always ends it keeps nobody else waiting.
 */
function restOf(change: Change): Order | undefined {
  const { order, steps } = change.plan;
  const took = new Set(tookEffect(change));
  if (took.size === steps.length) return undefined;
  if (order.kind === 'undo') return order;
  if (order.kind !== 'set' && order.kind !== 'grant' && order.kind !== 'revoke') return undefined;
  const inHand = steps[change.done];
  const left = steps.filter((step) => !took.has(step) && step !== inHand);
  const users = [...assigned([...left, ...(inHand === undefined ? [] : [inHand])])];
  return users.length === 0 ? undefined : { ...order, target: { kind: 'users', users } };
}
