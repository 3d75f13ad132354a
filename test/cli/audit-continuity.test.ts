import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runAudit } from '../../src/cli/audit.js';
import { asker, expectKind, type Office, openOffice } from '../policy/service/office.js';
import { ANA, TONY, turn } from '../policy/service/orders.js';
import { cutLines } from '../support/files.js';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  for (const user of [TONY, ANA]) {
    expectKind(await office.service.submit(turn(false, user), asker('ann')), 'applied');
  }
});

afterEach(() => office.close());

async function verify() {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const code = await runAudit(['verify'], { dataDir: office.folder }, out, err);
  return { code, err: String(err.read() ?? '') };
}

const remove = (...names: string[]) => {
  for (const name of names) rmSync(join(office.folder, name));
};

const FAULTS: readonly [string, () => void, RegExp][] = [
  [
    'a removed book',
    () => remove('records.journal', 'records.head.json'),
    /tenant has 2 writes that the records lack/,
  ],
  [
    'an emptied book',
    () => {
      remove('records.head.json');
      const header = { format: 'steward-records', version: 1, first: 1 };
      writeFileSync(join(office.folder, 'records.journal'), `${JSON.stringify(header)}\n`);
    },
    /tenant has 2 writes that the records lack/,
  ],
  [
    'a cut tenant',
    () => cutLines(join(office.folder, 'tenant.journal'), 1),
    /tenant lacks changes that the records have/,
  ],
  ['a removed tenant', () => remove('tenant.json', 'tenant.journal'), /no tenant/],
  ['half a tenant', () => remove('tenant.journal'), /tenant\.journal/],
];

describe('audit verify', () => {
  test('passes a tenant and a book that fit, also while Steward runs', async () => {
    expect(await verify()).toEqual({ code: 0, err: '' });
    const turns = Array.from({ length: 20 }, (_, at) =>
      office.service.submit(turn(at % 2 === 0, TONY), asker('ann')),
    );
    const verdicts = [await verify(), await verify(), await verify()];
    await Promise.all(turns);
    expect(verdicts.map(({ code }) => code)).toEqual([0, 0, 0]);
    await office.shut();
    expect(await verify()).toEqual({ code: 0, err: '' });
    office = await openOffice({ folder: office.folder });
  });

  test.each(FAULTS)('fails on %s', async (_name, damage, words) => {
    await office.shut();
    damage();
    const { code, err } = await verify();
    expect(code).toBe(1);
    expect(err).toMatch(words);
    office = await openOffice();
  });

  test('passes again once an admin has decided', async () => {
    await office.shut();
    cutLines(join(office.folder, 'tenant.journal'), 1);
    office = await openOffice({ folder: office.folder });
    await office.service.examine();
    expect(await verify()).toMatchObject({ code: 1 });
    await office.service.acceptLoss(asker('ann'));
    expect(await verify()).toEqual({ code: 0, err: '' });
  });
});
