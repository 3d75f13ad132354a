import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type JournalOptions, openJournal } from '../../src/store/journal.js';
import type { JournalRecord, TornRecord } from '../../src/store/journal-scan.js';

export const Note = z.object({ note: z.string() });
type Note = z.infer<typeof Note>;

export function newPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'steward-journal-')), 'notes.journal');
}

export async function openNotes(path: string, options: Partial<JournalOptions<Note>> = {}) {
  const records: JournalRecord<Note>[] = [];
  const torn: TornRecord[] = [];
  const journal = await openJournal({
    path,
    format: 'notes',
    version: 1,
    schema: Note,
    onRecord: (record) => records.push(record),
    onTorn: (record) => torn.push(record),
    ...options,
  });
  return { journal, records, torn };
}

export async function writeNotes(
  path: string,
  notes: readonly string[],
  chained = false,
): Promise<void> {
  const { journal } = await openNotes(path, { chained });
  for (const note of notes) {
    await journal.append({ note });
  }
  await journal.close();
}

export function notesOf(records: readonly JournalRecord<Note>[]): string[] {
  return records.map((record) => record.value.note);
}
