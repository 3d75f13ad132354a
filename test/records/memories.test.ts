import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemories } from '../../src/records/memories.js';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steward-memories-'));
  path = join(folder, 'memories.journal');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('memories', () => {
  it('outlive a restart, the last value of each key', async () => {
    const first = await openMemories({ folder });
    await first.write([{ key: 'tony', value: { asked: 'which Chris?' } }]);
    await first.write([{ key: 'ana', value: ['a', 1, null] }]);
    await first.write([{ key: 'tony', value: { asked: 'sure?' } }]);
    await first.write([{ key: 'ken', value: 'x' }]);
    await first.write([{ key: 'ken', value: undefined }]);
    await first.close();

    const second = await openMemories({ folder });
    expect(await second.read('tony')).toEqual({ asked: 'sure?' });
    expect(await second.read('ana')).toEqual(['a', 1, null]);
    expect(await second.read('ken')).toBeUndefined();
    expect(await second.read('nobody')).toBeUndefined();
    await second.close();
  });

  it('are forgotten 30 days after they were last written', async () => {
    const start = Date.parse('2026-11-24T08:00:00Z');
    let time = start;
    const memories = await openMemories({ folder, now: () => new Date(time) });
    await memories.write([{ key: 'tony', value: 1 }]);
    time = start + 29 * 86_400_000;
    expect(await memories.read('tony')).toBe(1);
    time = start + 31 * 86_400_000;
    expect(await memories.read('tony')).toBeUndefined();
    await memories.close();
  });

  it('keep so many keys, those written last', async () => {
    const memories = await openMemories({ folder, limit: 3 });
    for (const key of ['a', 'b', 'c', 'a', 'd']) await memories.write([{ key: key, value: key }]);
    const kept = await Promise.all(['a', 'b', 'c', 'd'].map((key) => memories.read(key)));
    expect(kept).toEqual(['a', undefined, 'c', 'd']);
    await memories.close();
  });

  it('do not let the file grow with the number of turns', async () => {
    const memories = await openMemories({ folder });
    const value = 'x'.repeat(100);
    for (let turn = 0; turn < 5_000; turn += 1)
      await memories.write([{ key: `k${turn % 10}`, value: value }]);
    expect((await stat(path)).size).toBeLessThan(1_100 * 300);
    expect(await memories.read('k3')).toBe(value);
    await memories.close();
  });

  it('start with what is whole when the last write was cut short', async () => {
    const first = await openMemories({ folder });
    await first.write([{ key: 'a', value: 1 }]);
    await first.write([{ key: 'b', value: 2 }]);
    await first.close();
    await truncate(path, (await stat(path)).size - 5);
    const second = await openMemories({ folder });
    expect([await second.read('a'), await second.read('b')]).toEqual([1, undefined]);
    await second.close();
  });

  it('start anew beside a damaged file, which is kept', async () => {
    const first = await openMemories({ folder });
    for (const key of ['a', 'b', 'c']) await first.write([{ key: key, value: key }]);
    await first.close();
    const bytes = await readFile(path, 'utf8');
    const damaged = bytes.replace('"key":"b"', '"key":"\u0000"');
    await writeFile(path, damaged);
    const second = await openMemories({ folder });
    expect(await second.read('a')).toBeUndefined();
    await second.write([{ key: 'a', value: 'new' }]);
    expect(await second.read('a')).toBe('new');
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe(damaged);
    await second.close();
  });

  it('belong to one process at a time', async () => {
    const first = await openMemories({ folder });
    await expect(openMemories({ folder })).rejects.toMatchObject({ code: 'data.locked' });
    await first.close();
  });
});
