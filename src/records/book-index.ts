import type { Actor } from '../policy/actor.js';
import type { Position } from '../policy/position.js';
import type { BookRecord } from '../policy/record.js';
import type { RefusalEntry } from '../policy/records.js';
import { type Activities, createActivities } from './activities.js';
import {
  type ChangeEntry,
  changeId,
  changeNumber,
  type Frozen,
  type PendingEntry,
} from './entries.js';
import { isWhole } from './stack.js';
import { createSubjectIndex, subjectsOf } from './subjects.js';

const HOUR = 3_600_000;

/** The fold of the book: small, and every look-up and every record takes the same time however long the book is. */
export interface BookIndex {
  /** Takes in the record that stands at `offset`. */
  fold(record: BookRecord, offset: number): void;
  /** By number, `C1` first. */
  readonly changes: readonly (ChangeEntry | undefined)[];
  readonly unfinished: ReadonlySet<number>;
  readonly pendings: ReadonlyMap<string, PendingEntry>;
  /** Open previews that wait for a second person, oldest first. */
  readonly waiting: ReadonlySet<string>;
  readonly activities: Pick<Activities, 'get'>;
  /** One person's changes, oldest first. */
  changesOf(actor: string): readonly ChangeEntry[];
  readonly frozen: Frozen | undefined;
  /** Those of the last hour of the book, oldest first. */
  readonly refusals: readonly RefusalEntry[];
  /** Where the tenant stood last. */
  readonly position: Position | undefined;
  /** Numbers of the changes that touched one of the subjects (see `subjectsOf`), ascending. */
  touching(keys: readonly string[]): readonly number[];
}

export function createIndex(): BookIndex {
  const changes: (ChangeEntry | undefined)[] = [];
  const unfinished = new Set<number>();
  const pendings = new Map<string, PendingEntry>();
  const waiting = new Set<string>();
  const activities = createActivities();
  const byActor = new Map<string, ChangeEntry[]>();
  const subjects = createSubjectIndex();
  // One object a person, however many changes they make.
  const actors = new Map<string, Pick<Actor, 'id' | 'name'>>();
  const refusals: RefusalEntry[] = [];
  let frozen: Frozen | undefined;
  let position: Position | undefined;

  function once({ id, name }: Actor): Pick<Actor, 'id' | 'name'> {
    const known = actors.get(`${id}\n${name}`) ?? { id, name };
    actors.set(`${id}\n${name}`, known);
    return known;
  }

  function entry(id: string | undefined): ChangeEntry | undefined {
    const number = id === undefined ? undefined : changeNumber(id);
    return number === undefined ? undefined : changes[number - 1];
  }

  function ordered(record: Extract<BookRecord, { event: 'ordered' }>, offset: number): void {
    const number = changeNumber(record.change) ?? changes.length + 1;
    const pending = record.pending === undefined ? undefined : pendings.get(record.pending);
    const actor = once(record.actor);
    const change: ChangeEntry = {
      number,
      offset,
      time: record.time,
      actor,
      approver: pending?.approver,
      undoes: record.undoes,
      kind: kindOf(record.undoes),
      undoneBy: undefined,
      outcome: undefined,
      done: 0,
      refused: undefined,
      created: undefined,
      error: undefined,
      recovered: false,
      gone: undefined,
    };
    changes[number - 1] = change;
    const own = byActor.get(actor.id);
    if (own === undefined) byActor.set(actor.id, [change]);
    else own.push(change);
    unfinished.add(number);
    subjects.add(subjectsOf(record.plan), number);
    if (pending !== undefined) pending.change = record.change;
    waiting.delete(record.pending ?? '');
  }

  function kindOf(undoes: string | undefined): ChangeEntry['kind'] {
    if (undoes === undefined) return 'change';
    return entry(undoes)?.kind === 'undo' ? 'redo' : 'undo';
  }

  function refused({ actor, time }: RefusalEntry): void {
    refusals.push({ actor, time });
    const start = new Date(Date.parse(time) - HOUR).toISOString();
    const recent = refusals.findIndex((entry) => entry.time >= start);
    refusals.splice(0, recent);
  }

  function ended(record: Extract<BookRecord, { event: 'outcome' }>): void {
    const change = entry(record.change);
    if (change === undefined) return;
    change.outcome = record.outcome;
    change.done = record.done;
    change.refused = record.refused;
    change.created = record.created ?? change.created;
    change.error = record.error;
    change.recovered = record.recovered === true;
    if (record.outcome === 'unknown') unfinished.add(change.number);
    else unfinished.delete(change.number);
    if (isWhole(change)) markUndone(change);
  }

  /** Taking back the taking back puts what that took back in force again, and so on down to the first change. */
  function markUndone(undo: ChangeEntry): void {
    let inForce: ChangeEntry = undo;
    for (;;) {
      const undone = entry(inForce.undoes);
      if (undone === undefined) return;
      undone.undoneBy = changeId(inForce.number);
      const below = entry(undone.undoes);
      if (below === undefined) return;
      below.undoneBy = undefined;
      inForce = below;
    }
  }

  /** Changes side by side end in any order: the tenant stood where the furthest one left it. */
  function advance(to: Position | undefined): void {
    if (to === undefined) return;
    const { lineage, seq } = position ?? to;
    if (lineage === to.lineage && seq <= to.seq) position = to;
  }

  function decided(record: Extract<BookRecord, { event: 'lossDecided' }>): void {
    position = record.position;
    const lost = record.lost.map(entry).filter((change) => change !== undefined);
    for (const change of lost.sort((a, b) => b.number - a.number)) {
      change.gone = 'lost';
      // What it had taken back is in force again.
      const undone = entry(change.undoes);
      if (undone === undefined) continue;
      undone.undoneBy = undefined;
      markUndone(undone);
    }
  }

  function replaced(record: Extract<BookRecord, { event: 'imported' }>): void {
    position = record.position;
    for (const change of changes) if (change !== undefined) change.gone ??= 'imported';
  }

  function answered(record: Extract<BookRecord, { event: 'answered' }>, offset: number): void {
    const pending = pendings.get(record.pending);
    if (pending === undefined) return;
    if (record.answer !== 'approved' && record.answer !== 'overridden') {
      waiting.delete(record.pending);
    }
    pending.state = record.answer;
    pending.answered = offset;
    if (record.answer === 'approved') pending.approver = once(record.actor);
  }

  return {
    fold(record, offset) {
      activities.fold(record, offset);
      switch (record.event) {
        case 'previewed':
          pendings.set(record.pending, {
            offset,
            approval: record.approval,
            expires: record.expires,
            state: 'open',
            answered: undefined,
            approver: undefined,
            change: undefined,
          });
          if (record.approval) waiting.add(record.pending);
          return;
        case 'answered':
          answered(record, offset);
          return;
        case 'ordered':
          ordered(record, offset);
          return;
        case 'progress': {
          const change = entry(record.change);
          if (change === undefined) return;
          change.done = record.done;
          change.refused = record.refused;
          advance(record.position);
          return;
        }
        case 'outcome':
          ended(record);
          advance(record.position);
          return;
        case 'froze':
          frozen = { actor: record.actor, reason: record.reason, time: record.time };
          return;
        case 'unfroze':
          frozen = undefined;
          return;
        case 'imported':
          replaced(record);
          return;
        case 'lossDecided':
          decided(record);
          return;
        case 'refused':
          refused(record);
          return;
        case 'refusalsOmitted':
        case 'alreadySo':
        case 'endUnknown':
          return;
      }
    },
    changes,
    unfinished,
    pendings,
    waiting,
    activities,
    changesOf: (actor) => byActor.get(actor) ?? [],
    get frozen() {
      return frozen;
    },
    refusals,
    get position() {
      return position;
    },
    touching: subjects.touching,
  };
}
