import type { Limit } from '../../../policy/actor.js';
import type { Order, PersonChange, Plan } from '../../../policy/plan.js';
import type { Effective } from '../../../policy/policy.js';
import type { Change, Pending } from '../../../policy/record.js';
import type { Outcome, Refusal } from '../../../policy/service.js';
import type { Offered } from './questions.js';

/** Outcomes that are not what was planned. */
type Broken = Extract<
  Outcome,
  { kind: 'partly' | 'unseen' | 'mismatch' | 'failed' | 'stopped' | 'unknown' }
>;

/** An order: what it would do, what it did, and why it did not. */
export type Deed =
  /** What an order would do, and whether it is to be done. `alternatives` are answered by the numbers from 3 on. */
  | {
      readonly kind: 'preview';
      readonly plan: Plan;
      readonly pending: string;
      readonly expires: string;
      /** In place of a preview that no longer held. */
      readonly drifted: boolean;
      readonly question: string;
      readonly alternatives: readonly Order[];
    }
  /** The same of one person, whom nobody named in so many words. */
  | { readonly kind: 'sure'; readonly plan: Plan; readonly question: string }
  /** Whoever asked: it waits for a second person. `told`: how many approvers were reached. */
  | {
      readonly kind: 'waiting';
      readonly plan: Plan;
      readonly pending: Pending;
      readonly drifted: boolean;
      readonly names: readonly string[];
      readonly told: number;
    }
  /** An approver: what is to be approved. `own`: in a message of its own. */
  | {
      readonly kind: 'request';
      readonly plan: Plan;
      readonly pending: Pending;
      readonly drifted: boolean;
    }
  /** It took effect; `people` as read back. */
  | {
      readonly kind: 'done';
      readonly change: Change;
      readonly people: readonly PersonChange[];
      /** What `undo` would take back now. */
      readonly next: Change | undefined;
      /** How the reader takes back this change: by “undo” alone, or by its number; not at all where they may not. */
      readonly back: 'bare' | 'named' | undefined;
      /** Whether a preview has said what there is to know. */
      readonly previewed: boolean;
    }
  | { readonly kind: 'alreadySo'; readonly plan: Plan; readonly people: readonly Effective[] }
  /** It did not go as planned. */
  | { readonly kind: 'broken'; readonly outcome: Broken }
  /**
   * `speaker` is their id, `limits` how far a right of theirs goes that does not go far enough, `offered` what could be
   * said instead, and `others` the policies that the holders of one that is to go can be given.
   */
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly speaker: string;
      readonly limits: readonly Limit[];
      readonly offered?: Offered | undefined;
      readonly reassign?: { readonly question: string; readonly others: readonly string[] };
    }
  /** Of somebody with no policy of their own: what is the same for others depends on where they are. */
  | { readonly kind: 'noneToCopy'; readonly name: string; readonly policy: string }
  /** A preview or question is over, on request; `again`: what a second “undo” would take back. */
  | { readonly kind: 'closed'; readonly preview: boolean; readonly again: Change | undefined }
  /** Nothing was open. */
  | { readonly kind: 'nothingOpen' }
  /** An old card or a second press: what became of the preview. */
  | { readonly kind: 'settled'; readonly pending: Pending; readonly change: Change | undefined }
  | { readonly kind: 'rejected'; readonly pending: Pending }
  | { readonly kind: 'frozenNow' | 'unfrozen' | 'notFrozen' }
  /** Whether to give up what the tenant lacks; and that it is given up. */
  | { readonly kind: 'acceptLoss'; readonly missing: number; readonly question: string }
  | { readonly kind: 'lossAccepted'; readonly lost: number };
