import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newPath, notesOf, openNotes, writeNotes } from '../support/notes.js';

describe('a crash in the middle of a write', () => {
  test('leaves at most a torn last record, wherever it cuts, which is reported and dropped', async () => {
    const path = newPath();
    await writeNotes(path, ['one', 'two']);
    const durable = readFileSync(path);
    await writeNotes(path, ['three 王小明']);
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: durable.length + 1, max: whole.length - 1 }),
        async (cut) => {
          writeFileSync(path, whole.subarray(0, cut));
          const { journal, records, torn } = await openNotes(path);
          await journal.close();
          expect(notesOf(records)).toEqual(['one', 'two']);
          expect(torn).toEqual([{ path, offset: durable.length, bytes: cut - durable.length }]);
          expect(readFileSync(path)).toEqual(durable);
        },
      ),
    );
  });

  test.each([
    ['the record', '\0'.repeat(5000)],
    ['a block of it', `{"seq":2,"value":{"note":"${'\0'.repeat(512)}"},"sum":"0a1b2c3d"}\n`],
  ])('may leave zeros in the place of %s', async (_what, left) => {
    const path = newPath();
    await writeNotes(path, ['one']);
    appendFileSync(path, left);
    const { journal, records, torn } = await openNotes(path);
    expect(notesOf(records)).toEqual(['one']);
    expect(torn).toHaveLength(1);
    await journal.close();
  });
});

describe('a damaged or foreign file stops the start and is left as it is', () => {
  const cases: readonly [string, string, (text: string) => string][] = [
    ['a changed byte before the end', 'data.corrupt', (text) => text.replace('one', 'ane')],
    ['a changed byte in the last record', 'data.corrupt', (text) => text.replace('three', 'thrae')],
    ['a line missing', 'data.corrupt', (text) => text.replace(/\n.*"one".*\n/, '\n')],
    ['an empty file', 'data.corrupt', () => ''],
    ['another program’s JSON', 'data.foreign', () => '{"name":"something"}\n{"a":1}\n'],
    ['no JSON', 'data.foreign', () => 'hello\n'],
    ['a header cut short', 'data.foreign', (text) => text.slice(0, 20)],
    ['another kind', 'data.foreign', (text) => text.replace('"notes"', '"books"')],
    ['a later version', 'data.foreign', (text) => text.replace('"version":1', '"version":2')],
  ];
  test.each(cases)('%s: %s', async (_name, code, damage) => {
    const path = newPath();
    await writeNotes(path, ['one', 'two', 'three']);
    const damaged = damage(readFileSync(path, 'utf8'));
    writeFileSync(path, damaged);
    await expect(openNotes(path)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(path),
    });
    expect(readFileSync(path, 'utf8')).toBe(damaged);
  });

  test('a record of another shape', async () => {
    const path = newPath();
    await writeNotes(path, ['one']);
    const schema = z.object({ note: z.string().max(1) });
    await expect(openNotes(path, { schema })).rejects.toMatchObject({ code: 'data.corrupt' });
  });
});

describe('a chained journal', () => {
  test('names the line before in each line, over a restart too', async () => {
    const path = newPath();
    await writeNotes(path, ['one', 'two'], true);
    await writeNotes(path, ['three'], true);
    const { journal, records } = await openNotes(path, { chained: true });
    expect(notesOf(records)).toEqual(['one', 'two', 'three']);
    expect(new Set(records.map((record) => record.previous)).size).toBe(3);
    expect(journal.lastHash()).toMatch(/^[0-9a-f]{64}$/);
    await journal.close();
  });

  test('notices a record exchanged for another with a good checksum', async () => {
    const [path, other] = [newPath(), newPath()];
    await writeNotes(path, ['one', 'two', 'three'], true);
    await writeNotes(other, ['one', 'forged', 'three'], true);
    const lines = readFileSync(path, 'utf8').split('\n');
    lines[2] = readFileSync(other, 'utf8').split('\n')[2] ?? '';
    writeFileSync(path, lines.join('\n'));
    await expect(openNotes(path, { chained: true })).rejects.toMatchObject({
      code: 'data.corrupt',
    });
  });
});
