import type { Order } from '../../../policy/plan.js';
import type { User } from '../../../policy/policy.js';
import type { ClarifyReason } from '../../command.js';
import type { DoableKnown } from '../../doable.js';
import type { Untold } from './note.js';

/** Phrases to choose from, by number or by pressing; each is understood as if it had been typed. */
export interface Offered {
  readonly phrases: readonly string[];
  readonly question: string;
}

/** Somebody of several with one name. */
export interface Alike {
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly department: string;
  readonly site?: string | undefined;
}

/** The one word that an order lacks. */
export type Piece = 'target' | 'state' | 'policy';

/** What is asked, and why nothing was done. */
export type Asking =
  /** Several people of one name; `order`: something is to be changed. */
  | {
      readonly kind: 'pick';
      readonly name: string;
      readonly people: readonly Alike[];
      readonly offset: number;
      readonly question: string;
      readonly again: boolean;
      readonly order: boolean;
    }
  /** Nobody of that name; what is offered are orders about those who may be meant. */
  | {
      readonly kind: 'unknownName';
      readonly name: string;
      readonly isPlace: boolean;
      readonly order: boolean;
      readonly offered: Offered | undefined;
    }
  | { readonly kind: 'wildcard'; readonly name: string }
  /** A word that names a department and a site. */
  | { readonly kind: 'place'; readonly name: string; readonly question: string }
  /** Whose account the speaker's is, nobody knows. */
  | { readonly kind: 'self' }
  /** What was understood of a phrase, and why that is no order; `example` is one that would be. */
  | {
      readonly kind: 'clarify';
      readonly reason: ClarifyReason;
      readonly known: DoableKnown;
      readonly piece: Piece | undefined;
      readonly offered: Offered | undefined;
      readonly example: string;
    }
  /** An order for another time, which is not taken. */
  | {
      readonly kind: 'timed';
      readonly order: Order;
      readonly people: readonly User[];
      readonly at: string | undefined;
      readonly until: string | undefined;
      readonly example: string;
    }
  /** A word that is nearly the name of a setting. */
  | { readonly kind: 'misspelt'; readonly word: string; readonly offered: Offered }
  /** The answers of a question once more, by their numbers. */
  | { readonly kind: 'askedAgain'; readonly options: Options; readonly question: string }
  /** That was no answer. */
  | { readonly kind: 'stillWaiting'; readonly how: Piece | 'yesNo' | 'number' | undefined }
  /** A bare answer; `news`: what its speaker may be asking after instead. */
  | { readonly kind: 'nothingAsked'; readonly news: readonly Untold[] }
  | { readonly kind: 'stale' | 'noList' };

/** What a question lets choose from. */
export type Options =
  | { readonly kind: 'orders'; readonly orders: readonly Order[] }
  | { readonly kind: 'phrases'; readonly phrases: readonly string[]; readonly piece?: Piece }
  | { readonly kind: 'place'; readonly name: string };
