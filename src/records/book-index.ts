import { LRUCache } from 'lru-cache';
import type { Actor } from '../policy/actor.js';
import type { Position } from '../policy/position.js';
import type { BookRecord } from '../policy/record.js';
import {
  type ChangeEntry,
  changeId,
  changeNumber,
  type Frozen,
  type PendingEntry,
} from './entries.js';
import { createSubjectIndex, subjectsOf } from './subjects.js';

/** Activities remembered: channels redeliver within minutes, not after so many others. */
const ACTIVITIES = 10_000;

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
  /** Ids of the change or the preview that came of an activity. */
  readonly activities: Pick<ReadonlyMap<string, string>, 'get'>;
  readonly frozen: Frozen | undefined;
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
  const activities = new LRUCache<string, string>({ max: ACTIVITIES });
  const subjects = createSubjectIndex();
  // One object a person, however many changes they make.
  const actors = new Map<string, Pick<Actor, 'id' | 'name'>>();
  let frozen: Frozen | undefined;
  let position: Position | undefined;

  function entry(id: string | undefined): ChangeEntry | undefined {
    const number = id === undefined ? undefined : changeNumber(id);
    return number === undefined ? undefined : changes[number - 1];
  }

  function ordered(record: Extract<BookRecord, { event: 'ordered' }>, offset: number): void {
    const number = changeNumber(record.change) ?? changes.length + 1;
    const { id, name } = record.actor;
    const actor = actors.get(`${id}\n${name}`) ?? { id, name };
    actors.set(`${id}\n${name}`, actor);
    changes[number - 1] = {
      number,
      offset,
      time: record.time,
      actor,
      undoes: record.undoes,
      undoneBy: undefined,
      outcome: undefined,
      done: 0,
      error: undefined,
      recovered: false,
      gone: undefined,
    };
    unfinished.add(number);
    subjects.add(subjectsOf(record.plan), number);
    const pending = record.pending === undefined ? undefined : pendings.get(record.pending);
    if (pending !== undefined) pending.change = record.change;
    waiting.delete(record.pending ?? '');
    if (record.activity !== undefined) activities.set(record.activity, record.change);
  }

  function ended(record: Extract<BookRecord, { event: 'outcome' }>): void {
    const change = entry(record.change);
    if (change === undefined) return;
    change.outcome = record.outcome;
    change.done = record.done;
    change.error = record.error;
    change.recovered = record.recovered === true;
    if (record.outcome === 'unknown') unfinished.add(change.number);
    else unfinished.delete(change.number);
    if (record.outcome === 'applied') markUndone(change);
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
  }

  return {
    fold(record, offset) {
      switch (record.event) {
        case 'previewed':
          pendings.set(record.pending, {
            offset,
            approval: record.approval,
            expires: record.expires,
            state: 'open',
            answered: undefined,
            change: undefined,
          });
          if (record.approval) waiting.add(record.pending);
          if (record.activity !== undefined) activities.set(record.activity, record.pending);
          return;
        case 'answered':
          answered(record, offset);
          return;
        case 'ordered':
          ordered(record, offset);
          return;
        case 'progress': {
          const change = entry(record.change);
          if (change !== undefined) change.done = record.done;
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
    get frozen() {
      return frozen;
    },
    get position() {
      return position;
    },
    touching: subjects.touching,
  };
}
