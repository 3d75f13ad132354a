import type { Order } from '../src/policy/plan.js';
import type { Effective, ImConfiguration } from '../src/policy/policy.js';
import { code } from './replies/plain.js';
import { asked, pickButtons, type Said, type Turn } from './turn.js';

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
  if (orders.length === 0) return said;
  const { changes } = turn.words;
  const fields = asked(turn);
  const lines = orders.map(({ identity }, index) => changes.openGate(index + 1, code(identity)));
  const titles = orders.map(({ identity }) => changes.buttons.openGate(identity));
  const choices = pickButtons(titles, fields.id);
  return {
    ...said,
    reply: {
      ...said.reply,
      text: [said.reply.text, ...lines].join('\n\n'),
      choices: [...(said.reply.choices ?? []), ...choices],
    },
    question: { kind: 'orders', ...fields, orders, phrase, sure: false, offer: true },
  };
}
