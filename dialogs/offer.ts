import type { Order } from '../src/policy/plan.js';
import { asked, pickButtons, type Said, type Turn, withParts } from './turn.js';

/** An order that may be given next. */
export interface Offer {
  readonly order: Order;
  /** What its button says. */
  readonly title: string;
  readonly line?: string;
  /** What people say for it. */
  readonly words?: readonly string[];
}

/** Adds next steps to an answer. Nothing waits for them, and each is planned and previewed like any other order. */
export function withOffers(turn: Turn, said: Said, offers: readonly Offer[], phrase: string): Said {
  if (offers.length === 0) return said;
  const fields = asked(turn);
  const lines = offers.flatMap(({ line }) => line ?? []);
  const choices = pickButtons(
    offers.map(({ title }) => title),
    fields.id,
  );
  return {
    ...said,
    reply: {
      ...withParts(said.reply, ...lines),
      choices: [...(said.reply.choices ?? []), ...choices],
    },
    question: {
      kind: 'orders',
      ...fields,
      orders: offers.map(({ order }) => order),
      named: offers.map(({ title, words = [] }) => [title, ...words]),
      phrase,
      sure: false,
      offer: true,
    },
  };
}
