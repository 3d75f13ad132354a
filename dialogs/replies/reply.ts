import { z } from 'zod';

/** What programs on the channel read: `activity.valueType`. */
export const REPLY_TYPE = 'application/vnd.steward.reply+json';

/** One person as in force now, in a preview as it would be; `before` where the reply is about a change. */
export const ReplyPerson = z.object({
  displayName: z.string(),
  userPrincipalName: z.string(),
  /** Can send offline messages. */
  enabled: z.boolean(),
  setting: z.boolean().nullable(),
  policy: z.string(),
  scope: z.enum(['user', 'site', 'global']),
  department: z.string().optional(),
  before: z
    .object({
      enabled: z.boolean(),
      setting: z.boolean().nullable(),
      policy: z.string(),
      scope: z.enum(['user', 'site', 'global']),
    })
    .optional(),
});
export type ReplyPerson = z.infer<typeof ReplyPerson>;

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
});
export type Choice = z.infer<typeof Choice>;

export const ReplyKind = z.enum([
  'settings',
  'applied',
  'alreadySo',
  'preview',
  'approval',
  'pick',
  'ask',
  'notFound',
  'refused',
  'undone',
  'cancelled',
  'settled',
  'failed',
  'list',
  'help',
  'greeting',
  'status',
  'script',
  'progress',
  'notice',
  'none',
]);
export type ReplyKind = z.infer<typeof ReplyKind>;

/**
 * One view model feeds text, card and data. The keys here are the public data; `text` is complete without the rest.
 * `touched`: how many people's effective setting changes.
 */
export const Reply = z.object({
  kind: ReplyKind,
  /** The whole reply as markdown text, in the language of the conversation. */
  text: z.string(),
  language: z.enum(['en', 'zh']),
  people: z.array(ReplyPerson).optional(),
  touched: z.number().int().optional(),
  total: z.number().int().optional(),
  /** PowerShell lines. */
  cmdlets: z.array(z.string()).optional(),
  warnings: z.array(z.string()).optional(),
  /** A code: why refused, what is asked, what failed. */
  reason: z.string().optional(),
  change: z.string().optional(),
  pending: z.string().optional(),
  policies: z
    .array(
      z.object({ identity: z.string(), setting: z.boolean().nullable(), reach: z.number().int() }),
    )
    .optional(),
  /** How Steward is connected to the tenant. */
  connection: z
    .object({
      tenant: z.enum(['embedded', 'powershell']),
      facts: z.record(z.string(), z.string()),
      missing: z.array(z.string()).readonly(),
      lastError: z.string().optional(),
    })
    .optional(),
  changes: z
    .array(
      z.object({
        id: z.string(),
        time: z.string(),
        by: z.string(),
        phrase: z.string(),
        outcome: z.string(),
      }),
    )
    .optional(),
  choices: z.array(Choice).optional(),
});
export type Reply = z.infer<typeof Reply>;
