import type { BookRecord } from '../policy/record.js';

/** How long a copy of an activity is known: far longer than any channel goes on delivering. */
const DAYS = 7;

/** So many are never met in so many days; a bound on memory all the same. */
const MOST = 500_000;

/** What came of an activity; the record stands at `offset`. */
export interface DeedEntry {
  readonly event: 'ordered' | 'previewed' | 'answered' | 'alreadySo' | 'froze' | 'unfroze';
  readonly offset: number;
  /** Of the change or the preview. */
  readonly id: string | undefined;
}

/** The last thing that came of each activity of the last days. */
export interface Activities {
  fold(record: BookRecord, offset: number): void;
  get(activity: string): DeedEntry | undefined;
}

export function createActivities(): Activities {
  /** In the order of the book. */
  const deeds = new Map<string, DeedEntry & { readonly time: string }>();

  function prune(now: string): void {
    const oldest = new Date(Date.parse(now) - DAYS * 86_400_000).toISOString();
    for (const [activity, { time }] of deeds) {
      if (time >= oldest && deeds.size <= MOST) return;
      deeds.delete(activity);
    }
  }

  return {
    fold(record, offset) {
      if (!('activity' in record) || record.activity === undefined) return;
      const { event, activity, time } = record;
      deeds.delete(activity);
      deeds.set(activity, { event, offset, time, id: idIn(record) });
      prune(time);
    },
    get: (activity) => deeds.get(activity),
  };
}

function idIn(record: BookRecord): string | undefined {
  if (record.event === 'ordered') return record.change;
  return 'pending' in record ? record.pending : undefined;
}
