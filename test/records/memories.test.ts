import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  rmdir,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWERS } from '../../src/conversation/conversation.js';
import { openMemories } from '../../src/records/memories.js';
import { DURABLE, type FileOperations } from '../../src/store/durable-file.js';

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

  it('are written together or not at all', async () => {
    const first = await openMemories({ folder });
    await first.write([{ key: 'a', value: 0 }]);
    await first.write([
      { key: 'a', value: 1 },
      { key: `${ANSWERS}a`, value: 2 },
      { key: 'nobody', value: undefined },
    ]);
    await first.close();
    const whole = await openMemories({ folder });
    expect([await whole.read('a'), await whole.read(`${ANSWERS}a`)]).toEqual([1, 2]);
    await whole.close();
    await truncate(path, (await stat(path)).size - 5);
    const torn = await openMemories({ folder });
    expect([await torn.read('a'), await torn.read(`${ANSWERS}a`)]).toEqual([0, undefined]);
    await torn.close();
  });

  it('keep answers for 7 days, and so many beside all else', async () => {
    let time = Date.parse('2026-11-24T08:00:00Z');
    const options = { folder, limit: 3, now: () => new Date(time) };
    const first = await openMemories(options);
    await first.write([{ key: 'tony', value: 'asked' }]);
    for (const id of ['1', '2', '3', '4']) await first.write([{ key: ANSWERS + id, value: id }]);
    await first.close();
    const second = await openMemories(options);
    const read = () => Promise.all(['1', '2', '4'].map((id) => second.read(ANSWERS + id)));
    time += 6.9 * 86_400_000;
    expect(await read()).toEqual([undefined, '2', '4']);
    time += 0.2 * 86_400_000;
    expect(await read()).toEqual([undefined, undefined, undefined]);
    expect(await second.read('tony')).toBe('asked');
    await second.close();
  });

  it('survive a rewriting of the file, answers too', async () => {
    const first = await openMemories({ folder });
    await first.write([{ key: `${ANSWERS}kept`, value: 'yes' }]);
    for (let turn = 0; turn < 5_000; turn += 1) {
      await first.write([
        { key: 'tony', value: turn },
        { key: `${ANSWERS}${turn % 5}`, value: turn },
      ]);
    }
    await first.close();
    expect((await stat(path)).size).toBeLessThan(1_100 * 300);
    const second = await openMemories({ folder });
    expect(await second.read('tony')).toBe(4_999);
    expect(await second.read(`${ANSWERS}3`)).toBe(4_998);
    expect(await second.read(`${ANSWERS}kept`)).toBe('yes');
    await second.close();
  });

  it.skipIf(process.platform !== 'linux')(
    'leave nothing open where the file cannot be rewritten',
    async () => {
      let isFull = false;
      const operations: FileOperations = {
        ...DURABLE,
        sync: async () => undefined,
        async write(file, bytes, position) {
          const path = await readlink(`/proc/self/fd/${file.fd}`);
          if (isFull && path.endsWith('.new')) throw new Error('no space left');
          await DURABLE.write(file, bytes, position);
        },
      };
      const memories = await openMemories({ folder, operations });
      await memories.write([{ key: 'b', value: 'kept' }]);
      isFull = true;
      for (let turn = 0; turn < 1_100; turn += 1) await memories.write([{ key: 'a', value: turn }]);
      const open = await Promise.all(
        (await readdir('/proc/self/fd')).map((fd) =>
          readlink(`/proc/self/fd/${fd}`).catch(() => ''),
        ),
      );
      expect(open.filter((path) => path.startsWith(`${folder}/memories.journal.new`))).toEqual([]);
      expect([await memories.read('a'), await memories.read('b')]).toEqual([1_099, 'kept']);
      await memories.close();
    },
  );

  it.skipIf(process.platform !== 'linux')(
    'hold up turns little while the file is rewritten: entries share their way',
    async () => {
      let copying = 0;
      const operations: FileOperations = {
        ...DURABLE,
        sync: async () => undefined,
        async write(file, bytes, position) {
          const path = await readlink(`/proc/self/fd/${file.fd}`);
          if (path.endsWith('.new')) copying += 1;
          await DURABLE.write(file, bytes, position);
        },
      };
      const memories = await openMemories({ folder, operations });
      const keys = Array.from({ length: 200 }, (_, index) => `k${index}`);
      await Promise.all(keys.map((key) => memories.write([{ key, value: key }])));
      for (let turn = 0; turn < 900; turn += 1) await memories.write([{ key: 'a', value: turn }]);
      expect(copying).toBeGreaterThan(0);
      expect(copying).toBeLessThan(40);
      expect(await Promise.all(keys.map((key) => memories.read(key)))).toEqual(keys);
      await memories.close();
    },
  );

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

  it('stay at hand while the disk takes nothing, and are written once it does', async () => {
    let full = false;
    const operations: FileOperations = {
      ...DURABLE,
      async write(file, bytes, position) {
        if (full) throw new Error('ENOSPC: no space left on device');
        await DURABLE.write(file, bytes, position);
      },
    };
    const memories = await openMemories({ folder, operations });
    await memories.write([{ key: 'a', value: 1 }]);
    full = true;
    await memories.write([{ key: 'a', value: 2 }]);
    await memories.write([
      { key: 'b', value: 3 },
      { key: `${ANSWERS}m1`, value: 'done' },
    ]);
    expect([await memories.read('a'), await memories.read('b')]).toEqual([2, 3]);
    expect(await memories.read(`${ANSWERS}m1`)).toBe('done');
    expect(await memories.fault()).toMatchObject({ file: path, reason: expect.any(String) });
    full = false;
    expect(await memories.fault()).toBeUndefined();
    await memories.write([{ key: 'c', value: 4 }]);
    await memories.close();
    const again = await openMemories({ folder });
    const keys = ['a', 'b', 'c', `${ANSWERS}m1`];
    expect(await Promise.all(keys.map((key) => again.read(key)))).toEqual([2, 3, 4, 'done']);
    await again.close();
  });

  it('start anew with what is at hand when their file is removed', async () => {
    const warn = vi.fn();
    const log = { warn, info: () => undefined, error: () => undefined };
    const memories = await openMemories({ folder, log });
    await memories.write([{ key: 'a', value: 1 }]);
    await rm(path);
    await memories.write([{ key: 'b', value: 2 }]);
    expect(await memories.read('a')).toBe(1);
    expect(await memories.fault()).toBeUndefined();
    expect(warn).toHaveBeenCalledWith({ path }, expect.stringContaining('removed'));
    await memories.close();
    const again = await openMemories({ folder });
    expect([await again.read('a'), await again.read('b')]).toEqual([1, 2]);
    await again.close();
  });

  it('do not come back into a folder that is gone', async () => {
    const memories = await openMemories({ folder });
    await memories.write([{ key: 'a', value: 1 }]);
    await rm(folder, { recursive: true });
    await memories.write([{ key: 'a', value: 2 }]);
    expect(await memories.read('a')).toBe(2);
    expect(await memories.fault()).toMatchObject({ reason: expect.stringContaining('removed') });
    await mkdir(folder);
    await memories.write([{ key: 'a', value: 3 }]);
    expect(await readdir(folder)).toEqual([]);
    expect(await memories.read('a')).toBe(3);
    await memories.close();
  });

  it('hold nobody up where their file cannot even be opened', async () => {
    await mkdir(path);
    // Nor set aside.
    await mkdir(join(`${path}.damaged`, 'full'), { recursive: true });
    const memories = await openMemories({ folder });
    await memories.write([{ key: 'a', value: 1 }]);
    expect(await memories.read('a')).toBe(1);
    expect(await memories.fault()).toMatchObject({ file: path });
    await rmdir(path);
    expect(await memories.fault()).toBeUndefined();
    await memories.close();
    const again = await openMemories({ folder });
    expect(await again.read('a')).toBe(1);
    await again.close();
  });

  it('wait for a disk that hangs no longer than a moment', async () => {
    let hang = false;
    const forever = new Promise<void>(() => undefined);
    const operations: FileOperations = {
      ...DURABLE,
      write: (...all) => (hang ? forever : DURABLE.write(...all)),
    };
    const memories = await openMemories({ folder, operations });
    await memories.write([{ key: 'a', value: 1 }]);
    hang = true;
    await memories.write([{ key: 'a', value: 2 }]);
    expect(await memories.read('a')).toBe(2);
  });

  it('belong to one process at a time', async () => {
    const first = await openMemories({ folder });
    await expect(openMemories({ folder })).rejects.toMatchObject({ code: 'data.locked' });
    await first.close();
  });
});
