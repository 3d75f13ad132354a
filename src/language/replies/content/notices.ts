import type { Order } from '../../../policy/plan.js';
import type { Change } from '../../../policy/record.js';
import type { TenantStatus } from '../../../policy/tenant.js';
import type { HelpTopic } from '../../core/answers.js';
import type { Offered } from './questions.js';

/** What help has a row of examples for. */
export type HelpRow = 'read' | 'change' | 'wide' | 'policy' | 'history' | 'steward';

/** Talk about Steward itself, and what people are told although they have not just ordered anything. */
export type Notice =
  /** What can be said, a row a topic, and what help can be about. */
  | {
      readonly kind: 'help';
      readonly rows: readonly { readonly topic: HelpRow; readonly phrases: readonly string[] }[];
      readonly topics: readonly HelpTopic[];
    }
  | { readonly kind: 'helpOn'; readonly topic: HelpTopic; readonly phrases: readonly string[] }
  /** To somebody without any right. */
  | { readonly kind: 'helpNothing'; readonly speaker: string }
  /** Nothing was understood of a text. */
  | { readonly kind: 'none'; readonly text: string; readonly topics: readonly HelpTopic[] }
  /** The same, but for a person whom it names. */
  | {
      readonly kind: 'missed';
      readonly unread: string;
      readonly displayName: string;
      readonly userPrincipalName: string;
      readonly offered: Offered | undefined;
    }
  /** `mention`: only messages that mention Steward are answered here. `help` asks for help. */
  | {
      readonly kind: 'greeting';
      readonly phrases: readonly string[];
      readonly mention: boolean;
      readonly help: string | undefined;
    }
  | { readonly kind: 'thanks' | 'bye' }
  | { readonly kind: 'about'; readonly version: string; readonly tenant: TenantStatus['tenant'] }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'replicating' }
  | { readonly kind: 'looking'; readonly seen: number }
  | { readonly kind: 'tooLong'; readonly length: number; readonly longest: number }
  | { readonly kind: 'tooFast'; readonly seconds: number }
  /** Edits are not followed; a copy of a message is not answered again. */
  | { readonly kind: 'edited' | 'answeredBefore' }
  | { readonly kind: 'unavailable'; readonly error: string }
  | {
      readonly kind: 'failure';
      readonly reference: string;
      readonly why: 'unwritable' | 'broken';
      readonly changed: 'nothing' | 'unknown';
    }
  | News;

/** What became of requests and changes, in a message of its own. */
export type News =
  | { readonly kind: 'expired'; readonly code: string; readonly order: Order; readonly by?: string }
  | { readonly kind: 'voided'; readonly code: string; readonly order: Order }
  | { readonly kind: 'withdrawn'; readonly code: string; readonly by: string }
  | Decided
  | { readonly kind: 'recovered'; readonly change: Change };

/** A request was answered: whoever asked reads by whom. */
export interface Decided {
  readonly kind: 'decided';
  readonly answer: 'approve' | 'reject' | 'override';
  readonly code: string;
  readonly order: Order;
  readonly by: string;
  readonly reason: string | undefined;
}
