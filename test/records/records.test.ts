import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyBook } from '../../src/records/audit.js';
import { openRecords } from '../../src/records/records.js';
import { DURABLE } from '../../src/store/durable-file.js';
import { recordsContract, type Subject } from '../contract/records.js';
import { ANN, ordered, outcome } from './events.js';

const UNSYNCED = { ...DURABLE, sync: async () => undefined };

async function subjectIn(folder: string, now: () => Date): Promise<Subject> {
  const records = await openRecords({ folder, now });
  return {
    records,
    async reopen() {
      await records.close();
      return subjectIn(folder, now);
    },
    async close() {
      await records.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

describe('the book in a journal', () => {
  recordsContract(async (now) => subjectIn(await mkdtemp(join(tmpdir(), 'steward-book-')), now));
});

describe('the book on a disk that fails or was touched', () => {
  let folder: string;
  let path: string;
  let head: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steward-book-'));
    path = join(folder, 'records.journal');
    head = join(folder, 'records.head.json');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function fill(changes: number): Promise<void> {
    const records = await openRecords({ folder });
    for (let number = 1; number <= changes; number += 1) {
      await records.append(ordered(`C${number}`));
      await records.append(outcome(`C${number}`));
    }
    await records.close();
  }

  it('rejects what it cannot write, says why, and goes on once it can', async () => {
    let full = false;
    const records = await openRecords({
      folder,
      operations: {
        ...UNSYNCED,
        async write(file, bytes, position) {
          if (full) throw new Error('ENOSPC');
          await DURABLE.write(file, bytes, position);
        },
      },
    });
    await records.append(ordered('C1'));
    full = true;
    await expect(records.append(outcome('C1'))).rejects.toMatchObject({
      code: 'data.write-failed',
    });
    expect(records.nextChange()).toBe('C2');
    await expect(records.append(ordered('C2'))).rejects.toMatchObject({
      code: 'data.write-failed',
    });
    expect(await records.fault()).toMatchObject({ file: path, reason: 'ENOSPC' });
    expect(await records.change('C1')).toMatchObject({ outcome: 'unknown' });
    expect(records.unfinished()).toEqual(['C1']);

    full = false;
    expect(await records.fault()).toBeUndefined();
    await records.append(outcome('C1'));
    // What could not be recorded has used up no number.
    expect(records.nextChange()).toBe('C2');
    await records.close();
    const again = await openRecords({ folder });
    expect(await again.change('C1')).toMatchObject({ outcome: 'applied' });
    expect(await again.change('C2')).toBeUndefined();
    await again.close();
    expect((await verifyBook(folder)).kind).toBe('whole');
  });

  it('drops a last record cut short that was never acknowledged', async () => {
    await fill(2);
    const whole = await readFile(path);
    await writeFile(path, Buffer.concat([whole, Buffer.from('{"seq":5,"previous":"ab')]));
    const records = await openRecords({ folder });
    expect(await records.change('C2')).toMatchObject({ outcome: 'applied' });
    await records.append({ event: 'froze', actor: ANN, reason: 'x' });
    await records.close();
    const again = await openRecords({ folder });
    expect(again.frozen()).toMatchObject({ reason: 'x' });
    await again.close();
  });

  it.each([
    { what: 'cut short', damage: async () => truncate(path, (await stat(path)).size - 9) },
    { what: 'cut off', damage: async () => cutLast() },
    { what: 'taken away whole', damage: async () => rm(path) },
  ])('does not start when an acknowledged record was $what, and leaves the file', async (row) => {
    await fill(2);
    await row.damage();
    const left = await readFile(path).catch(() => undefined);
    await expect(openRecords({ folder })).rejects.toMatchObject({
      code: 'data.corrupt',
      message: expect.stringContaining('records.journal'),
    });
    if (left !== undefined) expect(await readFile(path)).toEqual(left);
  });

  it('goes on without the file that knows the end, but never hides that', async () => {
    await fill(1);
    await cutLast();
    await rm(head);
    const records = await openRecords({ folder });
    expect(records.unfinished()).toEqual(['C1']);
    await records.close();
    expect(await readFile(path, 'utf8')).toContain('"event":"endUnknown"');
  });

  it('belongs to one process at a time', async () => {
    const records = await openRecords({ folder });
    await expect(openRecords({ folder })).rejects.toMatchObject({ code: 'data.locked' });
    await records.close();
  });

  async function cutLast(): Promise<void> {
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    await writeFile(path, `${lines.slice(0, -1).join('\n')}\n`);
  }
});
