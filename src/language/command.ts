import { z } from 'zod';
import { type FeatureId, isFeature } from '../settings/features.js';

/**
 * Whom or what a phrase is about, as a set, in the speaker's own spelling; nothing is resolved yet. Each may leave out
 * a part of itself (`except`).
 */
export type Target = (
  | { kind: 'org' }
  | { kind: 'users'; names: string[] }
  /** A department or team. */
  | { kind: 'group'; name: string }
  | { kind: 'site'; name: string }
  /** Those who hold a policy of their own of this name. */
  | { kind: 'holders'; policy: string }
  /** The people of the list last shown. */
  | { kind: 'those' }
  /** The policy itself. */
  | { kind: 'policy'; name: string }
  | { kind: 'self' }
  /** Union. */
  | { kind: 'any'; of: Target[] }
  /** Intersection: a department at a site. */
  | { kind: 'all'; of: Target[] }
) & { except?: Target | undefined };

const name = z.string().min(1);

export const Target: z.ZodType<Target> = z.lazy(() => {
  const except = Target.optional();
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('org'), except }),
    z.object({ kind: z.literal('users'), names: z.array(name).min(1), except }),
    z.object({ kind: z.literal('group'), name, except }),
    z.object({ kind: z.literal('site'), name, except }),
    z.object({ kind: z.literal('holders'), policy: name, except }),
    z.object({ kind: z.literal('those'), except }),
    z.object({ kind: z.literal('policy'), name, except }),
    z.object({ kind: z.literal('self'), except }),
    z.object({ kind: z.literal('any'), of: z.array(Target).min(2), except }),
    z.object({ kind: z.literal('all'), of: z.array(Target).min(2), except }),
  ]);
});

/** What can be explained: a setting by its name, or an idea. */
export const Topic = z.enum([
  'setting',
  /** Which settings there are. */
  'settings',
  'policy',
  /** Global, of a site, of a person: which comes first. */
  'levels',
  'not-set',
  'takes-effect',
  'approval',
  'freeze',
  'undo',
  /** What is governed by another cmdlet. */
  'feature',
]);
export type Topic = z.infer<typeof Topic>;
/** A topic that is no setting and no feature. */
export type Idea = Exclude<Topic, 'setting' | 'settings' | 'feature'>;

export const Feature = z.custom<FeatureId>((id) => typeof id === 'string' && isFeature(id));

/** Why a phrase that is near a command is not carried out. */
export const ClarifyReason = z.enum([
  'missing-target',
  'missing-state',
  'missing-setting',
  'missing-policy',
  /** Words for something that a setting does besides, or that several do. */
  'either-setting',
  'negated',
  'hypothetical',
  'question-how',
  'reported',
  'conditional',
  'excluded',
  'both-states',
  'several-orders',
  /** Several settings in one order: read whole, and shown before they are changed. */
  'several-settings',
  'pronoun',
  'other-feature',
  'quoted',
  'wildcard',
  'time-unsupported',
  'time-past',
  'time-unclear',
  'cmdlet-invalid',
  'part-of-group',
  'value-invalid',
  /** A setting of the whole server, wished for people or a policy. */
  'server-wide',
  /** Understood whole, and not offered yet. */
  'not-yet',
  'unclear',
]);
export type ClarifyReason = z.infer<typeof ClarifyReason>;

/** ISO 8601 with offset, in the speaker's time zone. */
const Instant = z.iso.datetime({ offset: true });

/** The value of a setting; null is "not set". */
export const Value = z.union([z.boolean(), z.number(), z.string(), z.null()]);
export type Value = z.infer<typeof Value>;

/** What a phrase that is not carried out did say: a `set` without target knows `enabled`, and so on. */
export const Known = z
  .object({
    intent: z.enum(['set', 'show', 'grant', 'revoke', 'policy.create', 'policy.delete']),
    enabled: z.boolean(),
    setting: z.string(),
    value: Value,
    /** Settings of which one is meant; `enabled` is what is wished of it. */
    either: z.array(z.string()),
    /** Several settings of one order, each with its value. */
    settings: z.record(z.string(), Value),
    target: Target,
    policy: z.string(),
    /** A policy whose settings it takes. */
    from: z.string(),
    /** What is governed by another cmdlet. */
    feature: Feature,
    /** The names of the people that an exception ("everyone except …") leaves out. */
    except: z.array(z.string()),
    /** The orders of a message that has several, as they were written. */
    orders: z.array(z.string()),
    /** The words that were not read. */
    unread: z.string(),
  })
  .partial();
export type Known = z.infer<typeof Known>;

/** Times of an order: when it is to happen, and when it is to be taken back. */
const times = { at: Instant.optional(), until: Instant.optional() };
/** A half-open span of time. */
const span = { from: Instant.optional(), to: Instant.optional() };

/**
 * What a message means. The key names and shapes are the output contract of `npm run understand`;
 * `clarify` and `none` never change anything.
 */
export const Command = z.union([
  /** Offline IM (EnableIMAutoArchiving); null is "not set". */
  z.object({
    intent: z.literal('set'),
    enabled: z.boolean().nullable(),
    setting: z.undefined().optional(),
    target: Target,
    ...times,
  }),
  /** Any other parameter of a client policy, by its name. */
  z.object({
    intent: z.literal('set'),
    enabled: z.undefined().optional(),
    setting: name,
    value: Value,
    target: Target,
    ...times,
  }),
  z.object({
    intent: z.literal('show'),
    target: Target,
    /** One parameter, or `all`. */
    setting: z.string().optional(),
    /** It was reported that they cannot send: the order that would mend it is worth offering. */
    trouble: z.literal(true).optional(),
  }),
  z.object({ intent: z.literal('compare'), targets: z.array(Target).min(2) }),
  z.object({
    intent: z.literal('who'),
    enabled: z.boolean().optional(),
    setting: z.string().optional(),
    value: Value.optional(),
    /** null: those who have none of their own. */
    policy: z.string().nullable().optional(),
    group: z.string().optional(),
    site: z.string().optional(),
    /** Counted so. */
    by: z.enum(['site', 'group', 'policy']).optional(),
  }),
  z.object({ intent: z.literal('policy.list') }),
  z.object({
    intent: z.literal('policy.create'),
    policy: name,
    enabled: z.boolean().optional(),
    /** A policy whose settings it takes. */
    from: z.string().optional(),
  }),
  z.object({ intent: z.literal('policy.delete'), policy: name }),
  z.object({ intent: z.literal('grant'), policy: name, target: Target }),
  /** `policy`: only from those who hold it. */
  z.object({ intent: z.literal('revoke'), target: Target, policy: z.string().optional() }),
  /** The target gets the policy that `from` has. */
  z.object({ intent: z.literal('copy'), from: Target, target: Target }),
  z.object({
    intent: z.literal('history'),
    target: Target.optional(),
    /** Who made the changes ("what did Ann change?"). */
    by: Target.optional(),
    /** `by` is who approved the changes ("what did Bob approve?"). */
    approved: z.literal(true).optional(),
    /** Only what changed it; of offline messages everything is told. */
    setting: name.optional(),
    outcome: z.enum(['failed', 'applied', 'refused', 'waiting']).optional(),
    ...span,
  }),
  /** `changes`: those of these codes (`C12`), whoever made them; nothing: the speaker's last. */
  z.object({
    intent: z.literal('undo'),
    changes: z.array(z.string()).min(1).optional(),
    last: z.number().int().positive().optional(),
    from: Instant.optional(),
    by: Target.optional(),
  }),
  /** Brings back what the speaker took back last. */
  z.object({ intent: z.literal('redo') }),
  z.object({
    intent: z.literal('explain'),
    topic: Topic,
    setting: name.optional(),
    /** A second setting, asked about together with the first. */
    other: name.optional(),
    feature: Feature.optional(),
  }),
  z.object({ intent: z.literal('help') }),
  z.object({ intent: z.literal('greet') }),
  z.object({ intent: z.literal('clarify'), reason: ClarifyReason, known: Known }),
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
