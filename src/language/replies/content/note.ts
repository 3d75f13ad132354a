import type { Order } from '../../../policy/plan.js';
import type { Effective } from '../../../policy/policy.js';
import type { Loss } from '../../../policy/service.js';
import type { Decided } from './notices.js';

/** A next step beside an answer: nothing waits for it, and it is previewed like any other order. */
export type Offer = { readonly order: Order } & (
  | { readonly kind: 'gate'; readonly identity: string }
  /** What would mend a report of trouble of this person. */
  | { readonly kind: 'mend'; readonly person: Effective }
  /** The order once more, for those for whom it did not take effect. */
  | { readonly kind: 'again' }
  | { readonly kind: 'unassign' }
);

/** What is said beside the content of a reply: above what it says, or below it. */
export type Note =
  /** It was sent before the question was shown. */
  | { readonly kind: 'sentBefore' }
  /** Words of an order that were not read. */
  | { readonly kind: 'unread'; readonly text: string }
  | Untold
  | {
      readonly kind: 'frozen';
      readonly by: string;
      readonly reason: string;
      readonly since: string;
    }
  /** The tenant is not as the book says; `decide`: what an admin can say about it. */
  | { readonly kind: 'loss'; readonly loss: Loss; readonly decide: Decisions | undefined }
  | { readonly kind: 'lossHelp'; readonly decide: Decisions }
  /** A preview that goes on waiting. */
  | { readonly kind: 'stillOpen'; readonly order: Order; readonly expires: string }
  /** What was ordered before a correction stands. */
  | { readonly kind: 'stands'; readonly change: string }
  /** What the speaker answered a request of somebody else. */
  | {
      readonly kind: 'youAnswered';
      readonly answer: 'approve' | 'override';
      readonly code: string;
      readonly asker: string;
    }
  | Decided
  | { readonly kind: 'offers'; readonly question: string; readonly offers: readonly Offer[] };

/** What came of a change whose reply may not have arrived. */
export interface Untold {
  readonly kind: 'untold';
  readonly change: string;
  readonly done: boolean;
}

/** The phrases that decide about a loss. */
export interface Decisions {
  readonly restore: string;
  readonly accept: string;
}
