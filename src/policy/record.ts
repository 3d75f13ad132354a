import { z } from 'zod';
import { Actor } from './actor.js';
import { Order, Plan, type Step } from './plan.js';
import { Policy } from './policy.js';
import { Position } from './position.js';

/** How a change ended; `unknown` until read back, when the process died (or the answer was lost) in the middle. */
export const ChangeOutcome = z.enum([
  'applied',
  /** The server refused some people, and it took effect for the others. */
  'partly',
  /** Everything ran, and the tenant's answers do not show it yet. */
  'unseen',
  /** A step failed; the steps before it took effect. */
  'failed',
  /** Stopped between two steps by a freeze or a shutdown. */
  'stopped',
  /** Everything ran and the settings read back are not the ones planned. */
  'mismatch',
  'unknown',
]);
export type ChangeOutcome = z.infer<typeof ChangeOutcome>;

const by = { actor: Actor, phrase: z.string() };

/**
 * `channel/conversation/sender/activity id` of the message that brought it about: a copy of it brings about nothing
 * more, and is told what the first came to.
 */
const ofActivity = { activity: z.string().optional() };

/** What became of a preview or request. */
export const PendingEnd = z.enum([
  'confirmed',
  'cancelled',
  'expired',
  'drifted',
  'approved',
  'rejected',
  'overridden',
]);
export type PendingEnd = z.infer<typeof PendingEnd>;

/** A step (by its number, from 0) that the server refused while others took effect. */
const RefusedStep = z.object({ step: z.number().int().nonnegative(), error: z.string() });
export type RefusedStep = z.infer<typeof RefusedStep>;

/** Steps that are dealt with; among them those that were refused. */
const far = { done: z.number().int(), refused: z.array(RefusedStep).optional() };

/**
 * One event of the bot's book, append-only; state (changes, pending confirmations, freeze) is the fold of these.
 * The journal adds `seq`, `time` and the hash of the record before.
 */
export const RecordEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('refused'), ...by, order: Order.optional(), reason: z.string() }),
  /** How many more refusals of a person there were since the last one in the book: too many to keep. */
  z.object({
    event: z.literal('refusalsOmitted'),
    actor: Actor,
    omitted: z.number().int().positive(),
  }),
  /** An order that would change nothing. */
  z.object({ event: z.literal('alreadySo'), ...by, ...ofActivity, order: Order }),
  z.object({
    event: z.literal('previewed'),
    ...by,
    /** Short code that people can type: `K7Q2`. */
    pending: z.string(),
    order: Order,
    planHash: z.string(),
    ...ofActivity,
    touched: z.number().int(),
    approval: z.boolean(),
    expires: z.iso.datetime(),
  }),
  z.object({
    event: z.literal('answered'),
    pending: z.string(),
    actor: Actor,
    /** Of a yes, its order has it: without that order nothing was done. */
    ...ofActivity,
    answer: PendingEnd,
    reason: z.string().optional(),
    phrase: z.string().optional(),
    planHash: z.string().optional(),
  }),
  /** Written before the first step runs. */
  z.object({
    event: z.literal('ordered'),
    ...by,
    change: z.string(),
    ...ofActivity,
    pending: z.string().optional(),
    undoes: z.string().optional(),
    planHash: z.string(),
    plan: Plan,
  }),
  /** Bulk work says how far it is, so that a crash in the middle leaves little to find out. */
  z.object({
    event: z.literal('progress'),
    change: z.string(),
    ...far,
    position: Position.optional(),
  }),
  /** Written after. A second one for a change corrects the first (recovery). */
  z.object({
    event: z.literal('outcome'),
    change: z.string(),
    outcome: ChangeOutcome,
    ...far,
    /** The policies that it created, as they were read back: a server fills in what it was not sent. */
    created: z.array(Policy).optional(),
    error: z.string().optional(),
    recovered: z.boolean().optional(),
    /** Where the tenant stood after it. */
    position: Position.optional(),
  }),
  z.object({ event: z.literal('froze'), actor: Actor, ...ofActivity, reason: z.string() }),
  z.object({ event: z.literal('unfroze'), actor: Actor, ...ofActivity }),
  /** The book was opened without the file that knows its end: whether records were cut off before this one is unknown. */
  z.object({ event: z.literal('endUnknown') }),
  /** The organisation was replaced (`at`): what the changes before did to the one before is no more. */
  z.object({ event: z.literal('imported'), at: z.iso.datetime(), position: Position }),
  /** An admin's word on a tenant that is not the one this book knows. */
  z.object({
    event: z.literal('lossDecided'),
    ...by,
    /** Where the book had the tenant, and where it stands. */
    was: Position.optional(),
    position: Position,
    /** Changes that are in force again, and those that are given up. */
    restored: z.array(z.string()),
    lost: z.array(z.string()),
  }),
]);
export type RecordEvent = z.infer<typeof RecordEvent>;

/** As it stands in the book. `previous` is the SHA-256 (hex) of the line before it. */
export type BookRecord = RecordEvent & {
  readonly seq: number;
  readonly time: string;
  readonly previous: string;
};

/** A change with what became of it. */
export interface Change {
  /** `C1`, `C2`, … in the order of the book. */
  readonly id: string;
  readonly time: string;
  readonly actor: Actor;
  readonly phrase: string;
  readonly plan: Plan;
  readonly planHash: string;
  readonly outcome: ChangeOutcome;
  /** Steps that are dealt with: each took effect but for the `refused`. See `tookEffect`. */
  readonly done: number;
  readonly refused?: readonly RefusedStep[];
  readonly error?: string;
  readonly undoes?: string;
  /** The change that took this one back. */
  readonly undoneBy?: string;
  /** The second person, where one was needed; the same as `actor` when an admin overrode with a reason. */
  readonly approvedBy?: Actor;
  readonly approvalReason?: string;
  /** It went ahead without the second person's approval, by `approvedBy`, for `approvalReason`. */
  readonly overridden?: true;
  /** The process ended, or an answer was lost, in the middle: the outcome was found by reading back. */
  readonly recovered?: true;
  /** What it did is no more: its tenant lost it and an admin accepted that, or another organisation was imported. */
  readonly gone?: 'lost' | 'imported';
}

/** The steps of a change that took effect, in order. */
export function tookEffect({ plan, done, refused = [] }: Change): readonly Step[] {
  const not = new Set(refused.map(({ step }) => step));
  return plan.steps.slice(0, done).filter((_step, index) => !not.has(index));
}

/** The people (by UPN) whom the server refused, and what it said. */
export function refusedPeople({
  plan,
  refused = [],
}: Change): readonly { readonly user: string; readonly error: string }[] {
  return refused.flatMap(({ step, error }) => {
    const after = plan.steps[step]?.after;
    return after?.object === 'assignment' ? [{ user: after.user, error }] : [];
  });
}

/** A preview that waits for a yes, or for a second person. */
export interface Pending {
  readonly id: string;
  readonly time: string;
  readonly actor: Actor;
  readonly phrase: string;
  readonly order: Order;
  readonly planHash: string;
  readonly touched: number;
  readonly approval: boolean;
  readonly expires: string;
  readonly state: 'open' | PendingEnd;
  readonly answeredBy?: Actor;
  readonly reason?: string;
  /** The change it became. */
  readonly change?: string;
}
