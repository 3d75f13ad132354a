import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbeddedTenant } from '../../../src/tenant/embedded/embedded-tenant.js';
import { create, newFolder, reopened } from '../../support/embedded.js';

describe('files that are not whole', () => {
  const [snapshot, journal] = ['tenant.json', 'tenant.journal'] as const;

  async function written(): Promise<string> {
    const folder = newFolder();
    const tenant = await openEmbeddedTenant({ folder });
    for (const number of [1, 2, 3]) await tenant.run([create(number)]);
    await tenant.close();
    return folder;
  }

  test('a record cut short is reported and dropped', async () => {
    const folder = await written();
    const path = join(folder, journal);
    writeFileSync(path, readFileSync(path).subarray(0, -5));
    const warnings: unknown[] = [];
    const log = {
      info: () => undefined,
      warn: (...args: unknown[]) => warnings.push(args),
      error: () => undefined,
    };
    expect(await reopened({ folder, log })).toEqual(['P1', 'P2']);
    expect(warnings).toMatchObject([[{ path }, expect.stringContaining('cut short')]]);
  });

  const damages: readonly [string, string, string, (text: string) => string | undefined][] = [
    ['a record broken in the middle', journal, 'data.corrupt', (text) => text.replace('P1', 'PX')],
    ['a foreign journal', journal, 'data.foreign', () => 'Dear diary\n'],
    ['a journal gone', journal, 'data.corrupt', () => undefined],
    ['a snapshot gone', snapshot, 'data.corrupt', () => undefined],
    ['half a snapshot', snapshot, 'data.corrupt', (text) => text.slice(0, text.length / 2)],
    ['a foreign snapshot', snapshot, 'data.foreign', () => '{"users":[]}'],
    ['a later snapshot', snapshot, 'data.corrupt', (text) => text.replace('"seq":0', '"seq":9')],
    [
      'a snapshot of another journal',
      journal,
      'data.corrupt',
      (text) => text.replace('"first":1', '"first":5'),
    ],
  ];
  test.each(damages)('%s stops the start and is left alone', async (_name, file, code, damage) => {
    const folder = await written();
    const path = join(folder, file);
    const damaged = damage(readFileSync(path, 'utf8'));
    if (damaged === undefined) rmSync(path);
    else writeFileSync(path, damaged);
    const before = contents(folder);
    await expect(openEmbeddedTenant({ folder })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(path),
    });
    expect(contents(folder)).toEqual(before);
    // The refusal does not keep the folder locked.
    await expect(openEmbeddedTenant({ folder })).rejects.toMatchObject({ code });
  });

  function contents(folder: string) {
    return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  }
});

test('a first start cut short before there was a snapshot is begun again', async () => {
  const folder = newFolder();
  expect(await reopened({ folder })).toEqual([]);
  rmSync(join(folder, 'tenant.json'));
  expect(await reopened({ folder })).toEqual([]);
});

describe('a long journal', () => {
  test('is folded into a new snapshot at the start, and a crash in between is harmless', async () => {
    const folder = newFolder();
    const longJournal = 10;
    const tenant = await openEmbeddedTenant({ folder, longJournal });
    for (let number = 0; number < 12; number += 1) await tenant.run([create(number)]);
    await tenant.close();
    const before = readFileSync(join(folder, 'tenant.journal'));
    const names = await reopened({ folder, longJournal });
    expect(names).toHaveLength(12);
    const after = readFileSync(join(folder, 'tenant.journal'));
    expect(after.length).toBeLessThan(before.length / 10);
    // As if the process had died after the snapshot and before the journal was emptied.
    writeFileSync(join(folder, 'tenant.journal'), before);
    expect(await reopened({ folder, longJournal })).toEqual(names);
    const again = await openEmbeddedTenant({ folder, longJournal });
    expect(await again.run([create(99)])).toMatchObject({ kind: 'done' });
    await again.close();
    expect(await reopened({ folder, longJournal })).toEqual([...names, 'P99'].sort());
  });
});
