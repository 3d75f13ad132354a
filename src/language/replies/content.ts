import type { Limit } from '../../policy/actor.js';
import type { Order, PersonChange, Plan } from '../../policy/plan.js';
import type { Effective } from '../../policy/policy.js';
import type { Change, Pending } from '../../policy/record.js';
import type { Refusal } from '../../policy/service.js';
import type { HelpTopic } from '../core/answers.js';

/** What a reply is about, as data: `tell` makes words of it. */
export type Content =
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
      /** Whether a bare “undo” takes back this change. */
      readonly bare: boolean;
      /** Whether a preview has said what there is to know. */
      readonly previewed: boolean;
    }
  | { readonly kind: 'alreadySo'; readonly plan: Plan; readonly people: readonly Effective[] }
  /** `speaker` is their id, `limits` how far a right of theirs goes that does not go far enough. */
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly speaker: string;
      readonly limits: readonly Limit[];
    }
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
  /** Nobody of that name; `phrases` are orders about those who may be meant. */
  | {
      readonly kind: 'unknownName';
      readonly name: string;
      readonly isPlace: boolean;
      readonly order: boolean;
      readonly phrases: readonly string[];
    }
  /** What can be said, a row a topic, and what help can be about. */
  | {
      readonly kind: 'help';
      readonly rows: readonly { readonly topic: HelpRow; readonly phrases: readonly string[] }[];
      readonly topics: readonly HelpTopic[];
    }
  /** Nothing was understood of a text. */
  | { readonly kind: 'none'; readonly text: string; readonly topics: readonly HelpTopic[] }
  | { readonly kind: 'helpOn'; readonly topic: HelpTopic; readonly phrases: readonly string[] }
  /** A preview or question is over, on request; `again`: what a second “undo” would take back. */
  | { readonly kind: 'closed'; readonly preview: boolean; readonly again: Change | undefined }
  /** Nothing was open. */
  | { readonly kind: 'nothingOpen' };

/** Somebody of several with one name. */
export interface Alike {
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly department: string;
  readonly site?: string | undefined;
}

/** What help has a row of examples for. */
export type HelpRow = 'read' | 'change' | 'wide' | 'policy' | 'history' | 'steward';
