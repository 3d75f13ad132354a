import { plain } from '../src/language/replies/plain.js';
import type { Order } from '../src/policy/plan.js';
import type { Effective, ImConfiguration } from '../src/policy/policy.js';
import { withOffers } from './offer.js';
import type { Said, Turn } from './turn.js';

/** Switches that are offered at once. */
const OFFERED = 5;

/** The switches that alone keep these people from sending: their policy would let them. */
export function closedGates(people: readonly Effective[]): ImConfiguration[] {
  const closed = people
    .filter(({ gate, setting }) => !gate.enableOfflineIm && setting !== false)
    .map(({ gate }) => gate);
  return [...new Map(closed.map((gate) => [gate.identity.toLowerCase(), gate])).values()];
}

/** Adds the next step where only a server-wide switch is in the way, for whoever may turn it on. It is previewed like any order. */
export function withGateOffer(
  turn: Turn,
  said: Said,
  gates: readonly ImConfiguration[],
  phrase: string,
): Said {
  const rights = new Set(turn.service.rights(turn.message.actor));
  const orders = gates
    .filter(({ enableOfflineIm }) => !enableOfflineIm)
    .filter(({ identity }) => rights.has(/^site:/i.test(identity) ? 'site' : 'global'))
    .slice(0, OFFERED)
    .map(({ identity }): Extract<Order, { kind: 'gate' }> => {
      return { kind: 'gate', enabled: true, identity };
    });
  const { changes } = turn.words;
  const offers = orders.map((order, index) => ({
    order,
    title: changes.buttons.openGate({ identity: order.identity }),
    line: changes.openGate({ number: index + 1, identity: plain(order.identity) }),
  }));
  return withOffers(turn, said, offers, phrase);
}
