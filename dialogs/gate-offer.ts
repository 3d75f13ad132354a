import type { Offer } from '../src/language/replies/content/note.js';
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
  const offers = gates
    .filter(({ enableOfflineIm }) => !enableOfflineIm)
    .filter(({ identity }) => rights.has(/^site:/i.test(identity) ? 'site' : 'global'))
    .slice(0, OFFERED)
    .map(({ identity }): Offer => {
      return { kind: 'gate', identity, order: { kind: 'gate', enabled: true, identity } };
    });
  return withOffers(turn, said, offers, phrase);
}
