import type { StoreFault } from '../errors.js';
import type { Actor } from './actor.js';
import type { Order } from './plan.js';
import type { Position } from './position.js';
import type { BookRecord, Change, Pending, RecordEvent } from './record.js';

export interface ChangeQuery {
  /** UPN: changes that touched this person by name or grant. */
  readonly user?: string;
  /** Changes that edited one of these policies in place count too. */
  readonly policies?: readonly string[];
  /** Changes of the server-wide switch of these (`Global`, `site:X`) count too. */
  readonly gates?: readonly string[];
  /** Actor id, display name or some words of it, of who made them. */
  readonly actor?: string;
  /** The same of who approved them. */
  readonly approver?: string;
  /** Only changes that were ordered for this setting, or that changed it for somebody. */
  readonly setting?: string;
  /** ISO instants, inclusive and exclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly offset: number;
  readonly limit: number;
}

/** What came of an activity. */
export type Deed =
  | { readonly kind: 'ordered'; readonly change: Change }
  | { readonly kind: 'previewed' | 'answered'; readonly pending: Pending }
  | { readonly kind: 'alreadySo'; readonly order: Order }
  | { readonly kind: 'froze' }
  | { readonly kind: 'unfroze' };

/** Who was refused, and when (ISO 8601, UTC). */
export interface RefusalEntry {
  readonly actor: Actor;
  readonly time: string;
}

/** The bot's own books. Contract tests hold every implementation to this. */
export interface Records {
  /**
   * Resolves when the event is durable; rejects (StewardError `data.write-failed`) when it cannot be: then nothing may be
   * done. The next one is tried anew.
   */
  append(event: RecordEvent): Promise<BookRecord>;
  /** The next free change id. Reserved at once, and free again when its order cannot be recorded. */
  nextChange(): string;
  /** An unused short code for a preview, such as `K7Q2`. Reserved at once. */
  nextPending(): string;
  /** Ignoring case. Its state is what the book says: one that is past its time and unanswered is still `open`. */
  pending(id: string): Promise<Pending | undefined>;
  /** Open requests for approval that have not expired, oldest first. */
  approvals(now: Date): Promise<readonly Pending[]>;
  /** Requests for approval that nobody answered in time and that are not closed yet, oldest first. */
  overdue(now: Date): Promise<readonly Pending[]>;
  change(id: string): Promise<Change | undefined>;
  /** The newest change by this actor that took effect in part or whole and is neither undone nor gone; it may be an undo itself. */
  lastChange(actor: string): Promise<Change | undefined>;
  /** What `undo` takes back next: the actor's newest change in force that is no undo or redo, or one of those that got stuck. */
  undoable(actor: string): Promise<Change | undefined>;
  /** The actor's newest undo in force, which `redo` takes back; `since`: the newest change that they made after it. */
  redoable(actor: string): Promise<{ readonly undo: Change; readonly since?: string } | undefined>;
  /** Newest first. */
  changes(
    query: ChangeQuery,
  ): Promise<{ readonly changes: readonly Change[]; readonly total: number }>;
  /** Ids of changes with an `ordered` and no `outcome`, or with outcome unknown: oldest first. */
  unfinished(): readonly string[];
  /** Where the tenant stood last, by the outcomes and by what admins decided. */
  position(): Position | undefined;
  /** Where the tenant stood after each change, by id, oldest first; undefined: not noted. Reads the whole book. */
  positions(): Promise<ReadonlyMap<string, Position | undefined>>;
  frozen(): { readonly actor: Actor; readonly reason: string; readonly time: string } | undefined;
  /** Whether a change was ordered by this activity in the last 7 days. */
  hasOrdered(activity: string): boolean;
  /** Refusals since an instant, oldest first; those of the last hour of the book are known. */
  refusals(since: Date): readonly RefusalEntry[];
  /** What came of this activity in the last 7 days, also after a restart. */
  deedOf(activity: string): Promise<Deed | undefined>;
  /** Why nothing can be recorded at the moment, and so nothing can be changed, looked at just now; undefined while all is well. */
  fault(): Promise<StoreFault | undefined>;
  close(): Promise<void>;
}
