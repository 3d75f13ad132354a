import { z } from 'zod';

/**
 * What a button sends back as `activity.value`, and all that is accepted from one. It names a recorded preview or a
 * phrase to be understood like typed text: it can carry no plan, no person and no role.
 */
export const CardAction = z.discriminatedUnion('steward', [
  z.strictObject({
    steward: z.literal('answer'),
    pending: z.string().max(16),
    answer: z.enum(['yes', 'no']),
  }),
  z.strictObject({
    steward: z.literal('approval'),
    pending: z.string().max(16),
    answer: z.enum(['approve', 'reject']),
    reason: z.string().max(500).optional(),
  }),
  z.strictObject({ steward: z.literal('undo'), change: z.string().max(16) }),
  /** The n-th choice of the question with this id, from 1. */
  z.strictObject({
    steward: z.literal('pick'),
    question: z.string().max(16),
    number: z.number().int().min(1),
  }),
  z.strictObject({ steward: z.literal('say'), text: z.string().max(1000) }),
]);
export type CardAction = z.infer<typeof CardAction>;

/** One answer offered: typed as its number or its title, or pressed. */
export const Choice = z.object({
  title: z.string(),
  detail: z.string().optional(),
  action: CardAction,
  /** `primary` does what was asked; `danger` reaches everyone, or cannot be taken back whole. */
  weight: z.enum(['primary', 'danger']).optional(),
});
export type Choice = z.infer<typeof Choice>;
