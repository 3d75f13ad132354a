import { describe, expect, test } from 'vitest';
import { DURABLE } from '../../src/store/durable-file.js';
import { createJournal } from '../../src/store/journal.js';
import { newPath, notesOf, openNotes, writeNotes } from '../support/notes.js';

describe('a journal', () => {
  test('gives back what was appended, in order, and continues its numbers', async () => {
    const path = newPath();
    await writeNotes(path, ['one', '王小明\n"quoted"']);
    await writeNotes(path, ['three']);
    const { journal, records } = await openNotes(path);
    expect(notesOf(records)).toEqual(['one', '王小明\n"quoted"', 'three']);
    expect(records.map((record) => record.seq)).toEqual([1, 2, 3]);
    expect(journal.nextSeq()).toBe(4);
    await journal.close();
  });

  test('reads a record by the place of its line, however long it is', async () => {
    const path = newPath();
    const { journal } = await openNotes(path, { chained: true });
    const appended = [];
    for (const note of ['short', 'long '.repeat(10_000), 'last']) {
      appended.push(await journal.append({ note }));
    }
    for (const record of appended) {
      expect(record).toMatchObject(await journal.read(record.offset));
    }
    await expect(journal.read(3)).rejects.toMatchObject({ code: 'data.corrupt' });
    await expect(journal.read(10_000_000)).rejects.toMatchObject({ code: 'data.corrupt' });
    await journal.close();
  });

  test('starts at the number it was created with', async () => {
    const path = newPath();
    await createJournal({ path, format: 'notes', version: 1, first: 41 });
    const { journal } = await openNotes(path);
    expect((await journal.append({ note: 'x' })).seq).toBe(41);
    await journal.close();
  });

  test('lets appends that arrive together share flushes', async () => {
    let syncs = 0;
    const operations = {
      ...DURABLE,
      sync: async (...[file]: Parameters<typeof DURABLE.sync>) => {
        syncs += 1;
        await DURABLE.sync(file);
      },
    };
    const { journal } = await openNotes(newPath(), { operations });
    const before = syncs;
    await Promise.all(Array.from({ length: 200 }, (_, n) => journal.append({ note: String(n) })));
    expect(syncs - before).toBe(1);
    await journal.append({ note: 'alone' });
    expect(syncs - before).toBe(2);
    await journal.close();
  });
});
