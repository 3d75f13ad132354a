import { LRUCache } from 'lru-cache';
import { StewardError } from '../errors.js';
import { sameIdentity } from '../policy/identity.js';
import type { Plan } from '../policy/plan.js';
import type { Policy } from '../policy/policy.js';
import type { BookRecord, Change, Pending } from '../policy/record.js';
import type { Deed } from '../policy/records.js';
import type { Journal } from '../store/journal.js';
import type { DeedEntry } from './activities.js';
import { type BookEntry, bookRecord } from './book.js';
import type { BookIndex } from './book-index.js';
import { type ChangeEntry, changeNumber, type PendingEntry } from './entries.js';

/** Records and steps of plans kept at hand. */
const RECENT = 2_000;

/** Changes and previews whole: what the index knows, with what stands on disk. */
export function createViews(journal: Pick<Journal<BookEntry>, 'read'>, index: BookIndex) {
  const recent = new LRUCache<number, BookRecord>({
    maxSize: RECENT,
    sizeCalculation: (record) => (record.event === 'ordered' ? 1 + record.plan.steps.length : 1),
  });

  async function read<Event extends BookRecord['event']>(
    offset: number,
    event: Event,
  ): Promise<Extract<BookRecord, { event: Event }>> {
    const record = recent.get(offset) ?? bookRecord(await journal.read(offset));
    if (isEvent(record, event)) return record;
    throw new StewardError('internal', `no ${event} stands at byte ${offset} of the records`);
  }

  async function answerTo(id: string | undefined) {
    const offset = id === undefined ? undefined : index.pendings.get(id)?.answered;
    return offset === undefined ? undefined : read(offset, 'answered');
  }

  async function change(entry: ChangeEntry): Promise<Change> {
    const record = await read(entry.offset, 'ordered');
    const answer = await answerTo(record.pending);
    const second =
      answer?.answer === 'approved' || answer?.answer === 'overridden' ? answer : undefined;
    return {
      id: record.change,
      time: record.time,
      actor: record.actor,
      phrase: record.phrase,
      plan: withCreated(record.plan, entry.created),
      planHash: record.planHash,
      outcome: entry.outcome ?? 'unknown',
      done: entry.done,
      ...(entry.refused !== undefined && { refused: entry.refused }),
      ...(entry.error !== undefined && { error: entry.error }),
      ...(entry.undoes !== undefined && { undoes: entry.undoes }),
      ...(entry.undoneBy !== undefined && { undoneBy: entry.undoneBy }),
      ...(second && { approvedBy: second.actor }),
      ...(second?.answer === 'overridden' && { overridden: true as const }),
      ...(entry.recovered && { recovered: true as const }),
      ...(second?.reason !== undefined && { approvalReason: second.reason }),
      ...(entry.gone !== undefined && { gone: entry.gone }),
    };
  }

  async function pending(code: string): Promise<Pending | undefined> {
    const id = code.trim().toUpperCase();
    const entry = index.pendings.get(id);
    if (entry === undefined) return undefined;
    const record = await read(entry.offset, 'previewed');
    const state = standing(entry);
    const answer = state === 'open' ? undefined : await answerTo(id);
    return {
      id,
      time: record.time,
      actor: record.actor,
      phrase: record.phrase,
      order: record.order,
      planHash: record.planHash,
      touched: record.touched,
      approval: record.approval,
      expires: record.expires,
      state,
      ...(answer && { answeredBy: answer.actor }),
      ...(answer?.reason !== undefined && { reason: answer.reason }),
      ...(entry.change !== undefined && { change: entry.change }),
    };
  }

  async function deed({ event, offset, id = '' }: DeedEntry): Promise<Deed | undefined> {
    switch (event) {
      case 'ordered': {
        const entry = index.changes[(changeNumber(id) ?? 0) - 1];
        return entry && { kind: 'ordered', change: await change(entry) };
      }
      case 'previewed':
      case 'answered': {
        const found = await pending(id);
        return found && { kind: event, pending: found };
      }
      case 'alreadySo':
        return { kind: event, order: (await read(offset, event)).order };
      case 'froze':
      case 'unfroze':
        return { kind: event };
    }
  }

  return {
    change,
    pending,
    deed,
    /** A record just written is asked for at once. */
    remember(record: BookRecord, offset: number): void {
      if (record.event !== 'outcome') recent.set(offset, record);
    },
  };
}

/** The plan with the policies that it created as they became. */
function withCreated(plan: Plan, created: readonly Policy[] | undefined): Plan {
  if (created === undefined) return plan;
  const steps = plan.steps.map((step) => {
    const { after } = step;
    if (after.object !== 'policy' || step.cmdlet.name !== 'New-CsClientPolicy') return step;
    const value = created.find(({ identity }) => sameIdentity(identity, after.identity));
    return value === undefined ? step : { ...step, after: { ...after, value } };
  });
  return { ...plan, steps };
}

/** A yes is written in one go with its order; where a crash kept only the yes, nothing was done and it still waits. */
function standing({ state, change }: PendingEntry): Pending['state'] {
  const yes = state === 'confirmed' || state === 'approved' || state === 'overridden';
  return yes && change === undefined ? 'open' : state;
}

function isEvent<Event extends BookRecord['event']>(
  record: BookRecord,
  event: Event,
): record is Extract<BookRecord, { event: Event }> {
  return record.event === event;
}
