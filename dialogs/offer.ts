import type { Offer } from '../src/language/replies/content/note.js';
import { namesOfOffer } from '../src/language/replies/tell/note.js';
import { asked, type Said, type Turn, withNotes } from './turn.js';

/** Adds next steps to an answer. Nothing waits for them, and each is planned and previewed like any other order. */
export function withOffers(turn: Turn, said: Said, offers: readonly Offer[], phrase: string): Said {
  if (offers.length === 0) return said;
  const fields = asked(turn);
  return {
    ...said,
    reply: withNotes(said.reply, { kind: 'offers', question: fields.id, offers }),
    question: {
      kind: 'orders',
      ...fields,
      orders: offers.map(({ order }) => order),
      named: offers.map((offer) => [...namesOfOffer(offer)]),
      phrase,
      sure: false,
      offer: true,
    },
  };
}
