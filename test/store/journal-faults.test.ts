import {
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StewardError, type StoreFault } from '../../src/errors.js';
import { DURABLE, type FileOperations } from '../../src/store/durable-file.js';
import { newPath, notesOf, openNotes } from '../support/notes.js';

/** How an operation of the disk goes; `part` writes a part, or all of it, and fails then. */
type Way = 'well' | 'fails' | 'part';

/** A disk that goes wrong in the ways given, one an operation, and well after them. */
function failingDisk() {
  const ways: Way[] = [];
  async function go(work: (part: boolean) => Promise<void>): Promise<void> {
    const way = ways.shift() ?? 'well';
    if (way !== 'fails') await work(way === 'part');
    if (way !== 'well') throw new Error(`EIO: ${way}`);
  }
  const operations: FileOperations = {
    write: (file, bytes, position) =>
      go((part) =>
        DURABLE.write(file, part ? bytes.subarray(0, (bytes.length * 3) / 4) : bytes, position),
      ),
    sync: (file) => go(() => DURABLE.sync(file)),
    truncate: (file, length) => go(() => DURABLE.truncate(file, length)),
  };
  return { ways, operations };
}

const way = fc.constantFrom<Way>('well', 'well', 'fails', 'part');
const step = fc.oneof(
  fc.record({ kind: fc.constant('append' as const), notes: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('fail' as const), ways: fc.array(way, { maxLength: 9 }) }),
  fc.record({ kind: fc.constant('look' as const) }),
);

describe('whatever the disk does', () => {
  test.each([false, true])(
    'what was acknowledged is what is read back (chained: %s)',
    async (chained) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const path = newPath();
          const { ways, operations } = failingDisk();
          const { journal } = await openNotes(path, { operations, chained });
          const kept: string[] = [];
          let number = 0;
          for (const each of steps) {
            if (each.kind === 'fail') ways.splice(0, ways.length, ...each.ways);
            if (each.kind === 'look') await journal.look();
            if (each.kind !== 'append') continue;
            const notes = Array.from({ length: each.notes }, (_, index) =>
              `${number + index} `.repeat(20),
            );
            number += notes.length;
            const results = await Promise.allSettled(notes.map((note) => journal.append({ note })));
            const fulfilled = results.filter(({ status }) => status === 'fulfilled');
            // All or none, and a refusal leaves a journal that says so.
            expect([0, notes.length]).toContain(fulfilled.length);
            if (fulfilled.length > 0) kept.push(...notes);
            expect(journal.fault() === undefined).toBe(fulfilled.length > 0);
            expect(journal.nextSeq()).toBe(kept.length + 1);
          }
          const replayed: string[] = [];
          await journal.replay(({ value }) => replayed.push(value.note));
          expect(replayed).toEqual(kept);
          ways.length = 0;
          await journal.close();
          const { journal: again, records, torn } = await openNotes(path, { chained });
          expect([notesOf(records), torn]).toEqual([kept, []]);
          await again.close();
        }),
        { numRuns: 150 },
      );
    },
  );

  test('a process killed before the disk recovers has lost nothing that was acknowledged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(way, { minLength: 1, maxLength: 6 }), async (schedule) => {
        const path = newPath();
        const { ways, operations } = failingDisk();
        const { journal } = await openNotes(path, { operations });
        await journal.append({ note: 'kept' });
        ways.push(...schedule, ...Array<Way>(20).fill('fails'));
        const refused = await journal.append({ note: 'refused' }).catch(() => undefined);
        const left = readFileSync(path);
        ways.length = 0;
        await journal.close();
        writeFileSync(path, left);
        const { journal: again, records } = await openNotes(path);
        const found = notesOf(records);
        expect(found.slice(0, 1)).toEqual(['kept']);
        // A write that failed and could not be taken back is all that may be there besides.
        expect([[], ['refused']]).toContainEqual(found.slice(1));
        if (refused !== undefined) expect(found).toEqual(['kept', 'refused']);
        await again.close();
      }),
    );
  });

  test('what waits behind a failed write fails with it, for it may rest on it', async () => {
    const { ways, operations } = failingDisk();
    const { journal } = await openNotes(newPath(), { operations });
    ways.push('part');
    const first = journal.append({ note: 'a' });
    await new Promise((resolve) => setImmediate(resolve));
    const results = await Promise.allSettled([first, journal.append({ note: 'b' })]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(journal.failures()).toBe(1);
    expect((await journal.append({ note: 'c' })).seq).toBe(1);
    await journal.close();
  });
});

describe('a fault', () => {
  test('says which file, why and since when, once; and is over by itself once writing works', async () => {
    const path = newPath();
    const { ways, operations } = failingDisk();
    const told: (StoreFault | undefined)[] = [];
    const { journal } = await openNotes(path, { operations, onFault: (fault) => told.push(fault) });
    ways.push(...Array<Way>(30).fill('fails'));
    for (const note of ['a', 'b']) {
      await expect(journal.append({ note })).rejects.toMatchObject({
        code: 'data.write-failed',
        message: expect.stringContaining(path),
      });
    }
    expect(told).toEqual([{ file: path, reason: 'EIO: fails', since: expect.any(String) }]);
    expect(journal.fault()).toEqual(told[0]);
    ways.length = 0;
    await expect.poll(() => journal.fault(), { timeout: 10_000 }).toBeUndefined();
    expect(told).toEqual([told[0], undefined]);
    await journal.close();
  });

  test('goes on while there is no room for a record', async () => {
    const path = newPath();
    let room = 0;
    const operations: FileOperations = {
      ...DURABLE,
      async write(file, bytes, position) {
        if (position + bytes.length > room) throw new Error('ENOSPC: no space left on device');
        await DURABLE.write(file, bytes, position);
      },
    };
    room = 10_000;
    const { journal } = await openNotes(path, { operations });
    await expect(journal.append({ note: 'x'.repeat(20_000) })).rejects.toThrow('ENOSPC');
    await journal.look();
    expect(journal.fault()).toMatchObject({ reason: expect.stringContaining('ENOSPC') });
    room = 1_000_000;
    await journal.look();
    expect(journal.fault()).toBeUndefined();
    await journal.close();
    expect((await openNotes(path)).torn).toEqual([]);
  });
});

describe('a file that somebody touched while it was open', () => {
  const cases: readonly [string, string, (path: string) => void, ((path: string) => void)?][] = [
    ['removed', 'was removed', (path) => rmSync(path)],
    ['moved away', 'was removed', (path) => renameSync(path, `${path}.x`), back],
    ['replaced by a copy', 'was replaced', replace, back],
    ['cut', 'was changed', (path) => truncateSync(path, 40)],
    ['emptied', 'was changed', (path) => truncateSync(path, 0)],
    ['added to', 'was changed', (path) => writeFileSync(path, '{}', { flag: 'a' })],
    [
      'left with its folder',
      'was removed',
      (path) => renameSync(dirname(path), `${dirname(path)}.x`),
      (path) => renameSync(`${dirname(path)}.x`, dirname(path)),
    ],
  ];
  test.each(cases)('%s: %s; nothing is acknowledged', async (_what, reason, touch, mend) => {
    const path = newPath();
    const { journal } = await openNotes(path);
    await journal.append({ note: 'one' });
    const before = readFileSync(path);
    touch(path);
    for (const note of ['two', 'three']) {
      await expect(journal.append({ note })).rejects.toBeInstanceOf(StewardError);
    }
    expect(journal.fault()?.reason).toContain(reason);
    const replayed: string[] = [];
    if (reason !== 'was changed') {
      await journal.replay(({ value }) => replayed.push(value.note));
      expect(replayed).toEqual(['one']);
    }
    if (mend !== undefined) {
      mend(path);
      expect(readFileSync(path)).toEqual(before);
      expect((await journal.append({ note: 'four' })).seq).toBe(2);
      expect(journal.fault()).toBeUndefined();
    }
    await journal.close();
  });

  test('is not made anew, and what another wrote into it is left alone', async () => {
    const path = newPath();
    const { journal } = await openNotes(path);
    await journal.append({ note: 'one' });
    await appendFile(path, 'mine\n');
    await expect(journal.append({ note: 'two' })).rejects.toThrow('changed by something else');
    await journal.look();
    expect(readFileSync(path, 'utf8')).toContain('mine');
    rmSync(path);
    await journal.look();
    await expect(journal.append({ note: 'two' })).rejects.toThrow('removed');
    expect(() => readFileSync(path)).toThrow('ENOENT');
    await journal.close();
  });

  test.each([
    ['removed', (path: string) => rmSync(path)],
    ['replaced', replace],
    ['changed', (path: string) => truncateSync(path, 0)],
    ['changed', (path: string) => writeFileSync(path, 'more', { flag: 'a' })],
  ])('and one beside it that was %s stops it as well', async (what, touch) => {
    const path = newPath();
    const beside = join(dirname(path), 'beside');
    writeFileSync(beside, 'whole');
    const { journal } = await openNotes(path, { beside: [beside] });
    touch(beside);
    await expect(journal.append({ note: 'one' })).rejects.toThrow(`${beside} was ${what}`);
    await journal.close();
  });

  test('and goes on once what stands beside it is as it was', async () => {
    const path = newPath();
    const beside = join(dirname(path), 'beside');
    writeFileSync(beside, 'whole');
    const { journal } = await openNotes(path, { beside: [beside] });
    writeFileSync(beside, '');
    await expect(journal.append({ note: 'one' })).rejects.toThrow(`${beside} was changed`);
    writeFileSync(beside, 'whole');
    expect((await journal.append({ note: 'two' })).seq).toBe(1);
    expect(journal.fault()).toBeUndefined();
    await journal.close();
  });
});

function replace(path: string): void {
  renameSync(path, `${path}.x`);
  copyFileSync(`${path}.x`, path);
}

function back(path: string): void {
  renameSync(`${path}.x`, path);
}
