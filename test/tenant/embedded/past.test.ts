import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cmdlet } from '../../../src/policy/cmdlet.js';
import type { Past } from '../../../src/policy/position.js';
import { DURABLE } from '../../../src/store/durable-file.js';
import { encodeLine, sealed } from '../../../src/store/journal-line.js';
import { openEmbeddedTenant } from '../../../src/tenant/embedded/embedded-tenant.js';
import { readPast } from '../../../src/tenant/embedded/past.js';
import { replaceOrganisation } from '../../../src/tenant/embedded/replace-organisation.js';
import { sampleOrganisation } from '../../../src/tenant/embedded/sample-organisation.js';
import { create, newFolder, reopened } from '../../support/embedded.js';
import { copyOf } from '../../support/files.js';

async function tenantWith(count: number, folder = newFolder()): Promise<string> {
  const tenant = await openEmbeddedTenant({ folder });
  for (let number = 1; number <= count; number += 1) await tenant.run([create(number)]);
  await tenant.close();
  return folder;
}

async function pastOf(folder: string): Promise<Past> {
  const past = await readPast(folder);
  if (past === undefined) throw new Error(`no tenant in ${folder}`);
  return past;
}

test('each run tells where the tenant stands, also after a restart', async () => {
  const folder = newFolder();
  const tenant = await openEmbeddedTenant({ folder });
  expect((await tenant.past())?.position).toMatchObject({ seq: 0 });
  const side = await Promise.all([tenant.run([create(1)]), tenant.run([create(2)])]);
  expect(side.map(({ position }) => position?.seq)).toEqual([1, 2]);
  const { position } = await tenant.run([create(3), create(1)]);
  expect(position).toMatchObject({ seq: 3 });
  expect(await tenant.run([create(1)])).not.toHaveProperty('position');
  expect((await tenant.past())?.position).toEqual(position);
  expect((await tenant.past())?.origin).toEqual({ kind: 'new' });
  await tenant.close();
  const past = await pastOf(folder);
  expect(past.position).toEqual(position);
  const hashes = (await past.writes()).map(({ seq, hash }) => ({ seq, hash }));
  expect(hashes.slice(1)).toMatchObject([...side.map((run) => run.position), position].map(hashOf));
  const again = await openEmbeddedTenant({ folder });
  expect((await again.past())?.position).toEqual(position);
  await again.close();
});

function hashOf(position: Past['position'] | undefined) {
  return { seq: position?.seq, hash: position?.hash };
}

test('a folded journal leaves it where it stands', async () => {
  const folder = await tenantWith(12);
  const { position } = await pastOf(folder);
  const kept = await openEmbeddedTenant({ folder, longJournal: 10, mayFold: () => false });
  expect(await (await kept.past())?.writes()).toHaveLength(13);
  await kept.close();
  const folded = await openEmbeddedTenant({ folder, longJournal: 10 });
  expect((await folded.past())?.position).toEqual(position);
  expect(await (await folded.past())?.writes()).toHaveLength(1);
  expect(await folded.run([create(99)])).toMatchObject({ position: { seq: 13 } });
  await folded.close();
});

test('files of two tenants are not taken together', async () => {
  const [one, other] = [await tenantWith(2), await tenantWith(2)];
  for (const name of ['tenant.json', 'tenant.journal']) {
    const mixed = copyOf(one);
    cpSync(join(other, name), join(mixed, name));
    await expect(openEmbeddedTenant({ folder: mixed })).rejects.toMatchObject({
      code: 'data.corrupt',
    });
  }
});

test('an organisation that is gone while it runs is not begun anew', async () => {
  const folder = newFolder();
  let broken = false;
  const tenant = await openEmbeddedTenant({
    folder,
    operations: {
      ...DURABLE,
      async write(file, bytes, position) {
        if (broken) throw new Error('EIO: i/o error');
        await file.write(bytes, 0, bytes.length, position);
      },
    },
  });
  await tenant.run([create(1)]);
  broken = true;
  const away = copyOf(folder);
  for (const name of ['tenant.json', 'tenant.journal']) {
    writeFileSync(join(folder, name), '');
  }
  expect(await tenant.run([create(2)])).toMatchObject({ kind: 'lost' });
  await expect(tenant.policies()).rejects.toMatchObject({ code: 'tenant.unavailable' });
  await tenant.close();
  expect(await reopened({ folder: away })).toEqual(['P1']);
});

describe('files of the first version', () => {
  const time = '2026-11-24T10:00:00.000Z';

  function written(...runs: readonly (readonly Cmdlet[])[]): string {
    const folder = newFolder();
    const snapshot = { format: 'steward-tenant', version: 1 };
    const data = { seq: 0, organisation: sampleOrganisation() };
    writeFileSync(join(folder, 'tenant.json'), sealed(JSON.stringify({ ...snapshot, data })));
    const header = { format: 'steward-tenant-journal', version: 1, first: 1 };
    const lines = runs.map((cmdlets, index) =>
      encodeLine(index + 1, JSON.stringify({ time, cmdlets })),
    );
    const text = `${JSON.stringify(header)}\n${lines.join('')}`;
    writeFileSync(join(folder, 'tenant.journal'), text);
    return folder;
  }

  test('are taken over whole, and their past begins', async () => {
    const folder = written([create(1), create(2)], [create(3)]);
    expect(await pastOf(folder)).toMatchObject({ position: { seq: 2 } });
    expect(await reopened({ folder })).toEqual(['P1', 'P2', 'P3']);
    const { position, origin } = await pastOf(folder);
    expect(position).toMatchObject({ lineage: expect.stringMatching(/./), seq: 2 });
    expect(origin).toEqual({ kind: 'unknown', seq: 2 });
    await tenantWith(0, folder);
    expect((await pastOf(folder)).position).toEqual(position);
  });

  test('survive a crash between the two files', async () => {
    const folder = written([create(1)]);
    const before = readFileSync(join(folder, 'tenant.journal'));
    await reopened({ folder });
    const { position } = await pastOf(folder);
    writeFileSync(join(folder, 'tenant.journal'), before);
    expect(await reopened({ folder })).toEqual(['P1']);
    expect((await pastOf(folder)).position).toEqual(position);
  });

  test('are refused where records are missing', async () => {
    const folder = written([create(1)], [create(2)]);
    const path = join(folder, 'tenant.journal');
    const [header, , last] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${header}\n${last}\n`);
    await expect(openEmbeddedTenant({ folder })).rejects.toMatchObject({ code: 'data.corrupt' });
  });
});

describe('an import', () => {
  const put = (folder: string, over?: Past['position']) =>
    replaceOrganisation({ folder, log: undefined, over }, async () => sampleOrganisation());

  test('goes on where tenant and book stood, in the same lineage', async () => {
    const folder = await tenantWith(2);
    const { position } = await pastOf(folder);
    const over = { ...position, seq: 7 };
    await put(folder, over);
    const past = await pastOf(folder);
    expect(past.position).toMatchObject({ lineage: position.lineage, seq: 8 });
    expect(past.origin).toMatchObject({ kind: 'imported', seq: 8, over });
    expect(await reopened({ folder })).toEqual([]);
  });

  test('cut short between the two files is finished by the next start', async () => {
    const folder = await tenantWith(2);
    const before = readFileSync(join(folder, 'tenant.journal'));
    await put(folder);
    const { position } = await pastOf(folder);
    writeFileSync(join(folder, 'tenant.journal'), before);
    expect(await reopened({ folder })).toEqual([]);
    expect((await pastOf(folder)).position).toEqual(position);
  });

  test('that finds faults leaves a folder without an organisation as it is', async () => {
    const folder = newFolder();
    await replaceOrganisation({ folder, log: undefined, over: undefined }, async () => undefined);
    expect(await readPast(folder)).toBeUndefined();
  });
});
