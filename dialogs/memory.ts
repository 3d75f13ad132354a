import { z } from 'zod';
import { Value } from '../src/language/command.js';
import { Doable, DoableKnown, DoableTarget } from '../src/language/doable.js';
import { LANGUAGE_IDS } from '../src/language/languages.js';
import { Right } from '../src/policy/actor.js';
import { Order, OrderTarget } from '../src/policy/plan.js';

/** A command on its way to the service; names that were settled stand as UPNs in `command`. */
export const Work = z.object({
  command: Doable,
  /** The message that ordered it, for the audit. */
  phrase: z.string(),
  /** Whom it is about was filled from the context: a change is confirmed by naming them. */
  fromContext: z.boolean(),
  /** What a word that names both was said to mean. */
  place: z.enum(['department', 'site']).optional(),
  /** Those among the names that were picked: UPNs, which may be somebody else's SIP address as well. */
  picked: z.array(z.string()).optional(),
  /** A remark beside the order that was not read. */
  unread: z.string().optional(),
  /** Show the PowerShell, change nothing. */
  script: z.boolean(),
});
export type Work = z.infer<typeof Work>;

const asked = {
  /** What buttons refer to: an answer to another question is not taken. */
  id: z.string().max(16),
  /** Not answered after this; a preview has its own, kept by the service. */
  expires: z.iso.datetime(),
  /** It may not have arrived, so words do not answer it; its own button proves that it did. */
  unseen: z.boolean().optional(),
};

/** The one question that waits for an answer. */
export const Question = z.discriminatedUnion('kind', [
  /** Phrases to choose from: the n-th is understood as if it had been typed. */
  z.object({
    kind: z.literal('say'),
    ...asked,
    phrases: z.array(z.string()),
    /** They are the speaker's own words: one that is chosen is an order like any other. */
    own: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('piece'),
    ...asked,
    piece: z.enum(['target', 'state', 'policy']),
    known: DoableKnown,
    phrase: z.string(),
    /** "me": the answer is confirmed by naming the person. */
    self: z.boolean(),
    script: z.boolean(),
    phrases: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('pick'),
    ...asked,
    work: Work,
    name: z.string(),
    people: z.array(
      z.object({
        displayName: z.string(),
        userPrincipalName: z.string(),
        department: z.string(),
        site: z.string().optional(),
      }),
    ),
    /** From which of them on the last page was. */
    offset: z.number().int().min(0).optional(),
  }),
  z.object({ kind: z.literal('place'), ...asked, work: Work, name: z.string() }),
  /** Orders to choose from; `sure`: there is one, and yes or no is asked. */
  z.object({
    kind: z.literal('orders'),
    ...asked,
    orders: z.array(Order).min(1),
    /** What people say for each. */
    named: z.array(z.array(z.string())).optional(),
    phrase: z.string(),
    sure: z.boolean(),
    /** A next step that was offered beside an answer: nothing waits for it. */
    offer: z.literal(true).optional(),
  }),
  /** Whether to give up what the tenant lacks. */
  z.object({ kind: z.literal('loss'), ...asked, loss: z.string() }),
  /** A preview: yes, no, or one of the other orders offered beside it. */
  z.object({
    kind: z.literal('confirm'),
    ...asked,
    pending: z.string(),
    order: Order,
    phrase: z.string(),
    /** Waits for a second person: the asker can only withdraw it. */
    approval: z.boolean(),
    alternatives: z.array(Order),
  }),
]);
export type Question = z.infer<typeof Question>;

/**
 * When a question was shown, by our clock. Of the message that led to it: `sent`, by the channel's clock (milliseconds), and
 * `lag`, the milliseconds until it was received by ours, which is never less than ours is ahead of the channel's.
 */
const Shown = z.object({
  at: z.iso.datetime(),
  sent: z.number().optional(),
  lag: z.number().optional(),
});

/** An order that is not carried out, or a change by its id: what people or lines are shown of. */
export const Deed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order'), order: Order }),
  z.object({ kind: z.literal('change'), change: z.string() }),
]);
export type Deed = z.infer<typeof Deed>;

const offset = z.number().int().min(0);

/** The last list shown, for "more". */
export const ShownList = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('who'),
    enabled: z.boolean().optional(),
    setting: z.string().optional(),
    value: Value.optional(),
    policy: z.string().nullable().optional(),
    group: z.string().optional(),
    site: z.string().optional(),
    offset,
  }),
  z.object({
    kind: z.literal('settings'),
    target: OrderTarget,
    setting: z.string().optional(),
    offset,
  }),
  z.object({
    kind: z.literal('history'),
    user: z.string().optional(),
    policies: z.array(z.string()).optional(),
    actor: z.string().optional(),
    approver: z.string().optional(),
    setting: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    offset,
  }),
  z.object({ kind: z.literal('policies'), offset }),
  /** The settings that there are. */
  z.object({ kind: z.literal('catalogue'), offset }),
  z.object({ kind: z.literal('approvals'), offset }),
  /** The people whom it touches. */
  z.object({ kind: z.literal('concerned'), of: Deed, offset }),
  z.object({ kind: z.literal('script'), of: Deed, offset }),
]);
export type ShownList = z.infer<typeof ShownList>;

/** What is remembered of a conversation with one person. */
export const Memory = z.object({
  language: z.enum(LANGUAGE_IDS).optional(),
  question: Question.optional(),
  /** When the question was shown. */
  shown: Shown.optional(),
  target: DoableTarget.optional(),
  order: Doable.optional(),
  /** The change that the order came to. */
  change: z.string().optional(),
  /** Of two people who were offered the UPN of the one that was not picked. */
  unpicked: z.string().optional(),
  /** Turns since any of these was set: what is further back is no longer what a pronoun means. */
  age: z.number().int().optional(),
  /** The right that the last refusal named, for "who can do this?". */
  missing: Right.optional(),
  list: ShownList.optional(),
  /** Changes whose reply may not have arrived. */
  untold: z.array(z.object({ change: z.string(), done: z.boolean() })).optional(),
});
export type Memory = z.infer<typeof Memory>;

/** Memory that an older version wrote, or that is damaged, is forgotten: at worst a question is asked again. */
export function recall(memory: unknown): Memory {
  const known = Memory.safeParse(memory ?? {});
  return known.success ? known.data : {};
}
