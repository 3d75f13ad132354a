import { z } from 'zod';

/** Whom or what a phrase is about, in the speaker's own spelling; nothing is resolved yet. */
export const Target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('org') }),
  z.object({ kind: z.literal('users'), names: z.array(z.string().min(1)).min(1) }),
  z.object({ kind: z.literal('group'), name: z.string().min(1) }),
  z.object({ kind: z.literal('site'), name: z.string().min(1) }),
  z.object({ kind: z.literal('policy'), name: z.string().min(1) }),
  z.object({ kind: z.literal('self') }),
]);
export type Target = z.infer<typeof Target>;

/** Why a phrase that is near a command is not carried out. */
export const ClarifyReason = z.enum([
  'missing-target',
  'missing-state',
  'missing-setting',
  'missing-policy',
  'negated',
  'hypothetical',
  'question-how',
  'reported',
  'conditional',
  'excluded',
  'both-states',
  'several-orders',
  'pronoun',
  'other-feature',
  'quoted',
  'wildcard',
  'time-unsupported',
  'time-past',
  'time-unclear',
  'cmdlet-invalid',
  'unclear',
]);
export type ClarifyReason = z.infer<typeof ClarifyReason>;

/** ISO 8601 with offset, in the speaker's time zone. */
const Instant = z.iso.datetime({ offset: true });

/** What a phrase that is not carried out did say: a `set` without target knows `enabled`, and so on. */
export const Known = z
  .object({
    intent: z.enum(['set', 'show', 'grant', 'revoke', 'policy.create', 'policy.delete']),
    enabled: z.boolean(),
    target: Target,
    policy: z.string(),
    feature: z.string(),
    /** The name of a person that an exception ("everyone except …") leaves out. */
    except: z.array(z.string()),
  })
  .partial();
export type Known = z.infer<typeof Known>;

/**
 * What a message means. The key names and shapes are the output contract of `npm run understand`;
 * `clarify` and `none` never change anything.
 */
export const Command = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('set'),
    enabled: z.boolean(),
    target: Target,
    at: Instant.optional(),
    until: Instant.optional(),
  }),
  z.object({ intent: z.literal('show'), target: Target }),
  z.object({
    intent: z.literal('who'),
    enabled: z.boolean().optional(),
    policy: z.string().optional(),
  }),
  z.object({ intent: z.literal('policy.list') }),
  z.object({
    intent: z.literal('policy.create'),
    policy: z.string(),
    enabled: z.boolean().optional(),
  }),
  z.object({ intent: z.literal('policy.delete'), policy: z.string() }),
  z.object({ intent: z.literal('grant'), policy: z.string(), target: Target }),
  z.object({ intent: z.literal('revoke'), target: Target }),
  z.object({
    intent: z.literal('history'),
    target: Target.optional(),
    /** Who made the changes ("what did Ann change?"), in the speaker's spelling. */
    by: z.string().min(1).optional(),
    /** `by` is who approved the changes ("what did Bob approve?"). */
    approved: z.literal(true).optional(),
    /** "last week": inclusive and exclusive. */
    from: Instant.optional(),
    to: Instant.optional(),
  }),
  /** `change`: the one of this code (`C12`), whoever made it; absent: the speaker's last. */
  z.object({ intent: z.literal('undo'), change: z.string().optional() }),
  /** Brings back what the speaker took back last. */
  z.object({ intent: z.literal('redo') }),
  z.object({ intent: z.literal('help') }),
  z.object({ intent: z.literal('greet') }),
  z.object({
    intent: z.literal('clarify'),
    reason: ClarifyReason,
    known: Known,
  }),
  z.object({ intent: z.literal('none') }),
  // Steward's own affairs; each stands for a whole phrase and carries no target.
  z.object({ intent: z.literal('status') }),
  /** "show the PowerShell" (of the last change) or of an order in words, which is then not carried out. */
  z.object({ intent: z.literal('script'), order: z.string().optional() }),
  z.object({ intent: z.literal('rights'), question: z.enum(['mine', 'who']) }),
  z.object({ intent: z.literal('freeze'), reason: z.string().optional() }),
  z.object({ intent: z.literal('unfreeze') }),
  /** About changes that the tenant has lost: run them again, or give them up. */
  z.object({ intent: z.literal('loss'), decision: z.enum(['restore', 'accept']) }),
  z.object({
    intent: z.literal('approval'),
    answer: z.enum(['approve', 'reject', 'override']),
    code: z.string(),
    reason: z.string().optional(),
  }),
  z.object({ intent: z.literal('approval.list') }),
]);
export type Command = z.infer<typeof Command>;

/** What the conversation is about, so that "and Ana too" or "turn it back on" has a referent. */
export interface Context {
  /** The last target shown or changed. */
  readonly target?: Target;
  /** The last order given, carried out or not. */
  readonly order?: Command;
}

/** UTF-16 units of a text that is read; whoever sends a longer one is told so. */
export const LONGEST_TEXT = 20_000;

export interface UnderstandOptions {
  readonly now: Date;
  /** IANA name, such as Europe/Dublin. */
  readonly timeZone: string;
  readonly context?: Context;
}

export interface Understanding {
  readonly command: Command;
  /** The language of the text; undefined where it has none (a bare name, a number). */
  readonly language: 'en' | 'zh' | undefined;
  /** True when a pronoun or an ellipsis was filled from the context: a change then needs a confirmation that names the person. */
  readonly fromContext: boolean;
  /** The words recognised and the decision, for people (`--explain`). */
  readonly explain: () => readonly string[];
}

/** A reply to a question that Steward asked. */
export type Answer =
  /** `pending`: to the preview with this code (`yes K7Q2`), whatever else waits. */
  | { readonly kind: 'yes' | 'no' | 'cancel'; readonly pending?: string }
  /** "yes?" asks, and answers nothing. */
  | { readonly kind: 'unsure' }
  /** The n-th of the choices offered, from 1. */
  | { readonly kind: 'number'; readonly number: number };
