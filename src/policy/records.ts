import type { Actor } from './actor.js';
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
  /** ISO instants, inclusive and exclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly offset: number;
  readonly limit: number;
}

/** The bot's own books. Contract tests hold every implementation to this. */
export interface Records {
  /** Resolves when the event is durable; rejects (StewardError `data.write-failed`) when it cannot be: then nothing may be done. */
  append(event: RecordEvent): Promise<BookRecord>;
  /** The next free change id. Reserved at once. */
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
  /** The newest change by this actor (by anyone, if absent) that took effect in part or whole and is neither undone nor gone. */
  lastChange(actor?: string): Promise<Change | undefined>;
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
  /** Whether a change was ordered by this activity: its id, also after a restart. */
  changeOfActivity(activity: string): string | undefined;
  /** Whether a preview was recorded for this activity: its id, also after a restart. */
  pendingOfActivity(activity: string): string | undefined;
  /** Why nothing can be recorded any more until the next start, and so nothing can be changed; undefined while all is well. */
  fault(): string | undefined;
  close(): Promise<void>;
}
