import { soleState } from '../src/policy/about.js';
import type { Order, Plan } from '../src/policy/plan.js';
import type { Outcome } from '../src/policy/service.js';

import { concernedList, planFacts } from './facts.js';
import { about, asked, type Said, type Turn } from './turn.js';

/** Shows what an order would do, and asks. */
export function previewSaid(
  turn: Turn,
  { pending, plan, drifted }: Extract<Outcome, { kind: 'preview' }>,
  phrase: string,
): Said {
  const fields = asked(turn);
  const alternatives = pending.approval ? [] : alternativesTo(plan.order);
  const { id, expires } = pending;
  const content = { kind: 'preview', plan, pending: id, expires, drifted, alternatives } as const;
  return {
    reply: about(
      turn,
      'preview',
      { ...content, question: fields.id },
      {
        ...planFacts(plan),
        pending: id,
        expires,
        ...(drifted && { reason: 'drifted' }),
      },
    ),
    question: {
      kind: 'confirm',
      ...fields,
      pending: id,
      order: plan.order,
      phrase,
      approval: pending.approval,
      alternatives,
    },
    ...concernedList(plan, { kind: 'order', order: plan.order }),
  };
}

/** Everyone off without losing history: the server-wide switch keeps instant messages being saved. */
function alternativesTo(order: Order): Order[] {
  if (order.kind !== 'set' || soleState(order) !== false || order.target.kind !== 'global')
    return [];
  return [{ kind: 'gate', enabled: false, identity: 'Global' }];
}

/** A request for a yes to an order that names its people. */
export function sureSaid(turn: Turn, order: Order, phrase: string, plan: Plan): Said {
  const fields = asked(turn);
  return {
    reply: about(
      turn,
      'ask',
      { kind: 'sure', plan, question: fields.id },
      {
        ...planFacts(plan),
        reason: 'sure',
      },
    ),
    question: { kind: 'orders', ...fields, orders: [order], phrase, sure: true },
  };
}
