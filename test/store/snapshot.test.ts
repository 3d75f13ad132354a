import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openSnapshot } from '../../src/store/snapshot.js';

const Book = z.object({ names: z.array(z.string()) });

function newPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'steward-snapshot-')), 'book.json');
}

function openBook(path: string) {
  return openSnapshot({
    path,
    format: 'book',
    version: 1,
    schema: Book,
    empty: () => ({ names: [] }),
  });
}

describe('a snapshot', () => {
  test('is empty where the file is missing, and keeps what was written', async () => {
    const path = newPath();
    const book = await openBook(path);
    expect(book.data).toEqual({ names: [] });
    await book.update((data) => data.names.push('李娜'));
    expect((await openBook(path)).data).toEqual({ names: ['李娜'] });
    expect(readdirSync(dirname(path))).toEqual(['book.json']);
  });

  test('replaces what a killed process left of a write', async () => {
    const path = newPath();
    const book = await openBook(path);
    writeFileSync(`${path}.tmp`, `half a ${'very long '.repeat(100)}write`);
    await book.update((data) => data.names.push('Tony Smith'));
    expect((await openBook(path)).data).toEqual({ names: ['Tony Smith'] });
    expect(readdirSync(dirname(path))).toEqual(['book.json']);
  });

  test('gives each opener an empty value of its own', async () => {
    const [one, two] = [await openBook(newPath()), await openBook(newPath())];
    one.data.names.push('x');
    expect(two.data).toEqual({ names: [] });
  });

  test('leaves the file as it was when it cannot be written', async () => {
    const path = join(newPath(), 'missing', 'book.json');
    const book = await openBook(path);
    await expect(book.write()).rejects.toMatchObject({
      code: 'data.write-failed',
      message: expect.stringContaining(path),
    });
  });

  test('notices a changed byte', async () => {
    const path = newPath();
    const book = await openBook(path);
    await book.update((data) => data.names.push('Tony Smith'));
    const damaged = readFileSync(path, 'utf8').replace('Tony', 'Tomy');
    writeFileSync(path, damaged);
    await expect(openBook(path)).rejects.toMatchObject({
      code: 'data.corrupt',
      message: expect.stringContaining(path),
    });
    expect(readFileSync(path, 'utf8')).toBe(damaged);
  });

  const envelope = { format: 'book', version: 1, data: { names: ['x'] } };
  const cases: readonly [string, string, string][] = [
    ['half a file', 'data.corrupt', JSON.stringify(envelope).slice(0, 30)],
    ['an empty file', 'data.corrupt', ''],
    ['data of another shape', 'data.corrupt', JSON.stringify({ ...envelope, data: { names: 1 } })],
    ['another program’s JSON', 'data.foreign', '{"name":"something"}'],
    ['another kind', 'data.foreign', JSON.stringify({ ...envelope, format: 'x' })],
    ['a later version', 'data.foreign', JSON.stringify({ ...envelope, version: 2 })],
  ];
  test.each(cases)('refuses %s: %s', async (_name, code, text) => {
    const path = newPath();
    writeFileSync(path, text);
    await expect(openBook(path)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(path),
    });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
