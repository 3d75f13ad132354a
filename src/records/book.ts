import { join } from 'node:path';
import { z } from 'zod';
import { type BookRecord, RecordEvent } from '../policy/record.js';
import type { JournalRecord } from '../store/journal-scan.js';

/** One line's value: the event and when it was written (ISO 8601, UTC). */
const BookEntry = z.intersection(RecordEvent, z.object({ time: z.iso.datetime() }));
export type BookEntry = z.infer<typeof BookEntry>;

/** The book of a data folder, as the journal reads it; for the writer and for those who only look. */
export function bookIn(folder: string) {
  return {
    path: join(folder, 'records.journal'),
    format: 'steward-records',
    version: 1,
    schema: BookEntry,
    chained: true,
  };
}

export function bookRecord(record: JournalRecord<BookEntry>): BookRecord {
  return { ...record.value, seq: record.seq, previous: record.previous ?? '' };
}
