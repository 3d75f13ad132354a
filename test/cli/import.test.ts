import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbeddedTenant } from '../../src/tenant/embedded/embedded-tenant.js';
import { HEADER, setUp, TONY } from '../support/import.js';

describe('the organisation before', () => {
  test('is kept in a file and can be brought back', async () => {
    const { dataDir, file, run, look } = setUp();
    await look((tenant) =>
      tenant.run([{ name: 'New-CsClientPolicy', identity: 'Mine', settings: {} }]),
    );
    const result = await run(file('users.csv', [HEADER, TONY].join('\n')));
    expect(result.out).toContain('They replace 41 people, 7 policies and 2 sites');
    const backup = readdirSync(dataDir).find((name) => name.startsWith('tenant.backup-')) ?? '';
    expect(result.out).toContain(backup);
    await look((tenant) =>
      tenant.run([{ name: 'New-CsClientPolicy', identity: 'Other', settings: {} }]),
    );
    expect(await run('--restore', join(dataDir, backup))).toMatchObject({ code: 0 });
    const names = (await look((tenant) => tenant.policies())).map(({ identity }) => identity);
    expect(names).toContain('Mine');
    expect(names).not.toContain('Other');
  });

  test.each([
    ['tenant.json', 'tenant.journal'],
    ['tenant.journal', 'tenant.json'],
  ])(
    'of which only half is left without %s is replaced once %s is moved away',
    async (lost, left) => {
      const { dataDir, file, run, look } = setUp();
      await look((tenant) =>
        tenant.run([{ name: 'New-CsClientPolicy', identity: 'Mine', settings: {} }]),
      );
      rmSync(join(dataDir, lost));
      const users = file('users.csv', [HEADER, TONY].join('\n'));
      await expect(run(users)).rejects.toMatchObject({
        code: 'data.corrupt',
        message: expect.stringContaining(`move ${join(dataDir, left)} out of the folder`),
      });
      renameSync(join(dataDir, left), `${dataDir}.${left}`);
      expect(await run(users)).toMatchObject({ code: 0 });
      expect(await look((tenant) => tenant.findUsers('Tony Smith'))).toHaveLength(1);
    },
  );

  test('stays while a server holds the folder', async () => {
    const { dataDir, file, run } = setUp();
    const tenant = await openEmbeddedTenant({ folder: dataDir });
    await expect(run(file('users.csv', HEADER))).rejects.toMatchObject({ code: 'data.locked' });
    await tenant.close();
  });
});

test.each([[[]], [['a.csv', 'b.csv']], [['a.csv', '--frobnicate']]])(
  '%j shows how to use it',
  async (argv) => {
    const { dataDir, run } = setUp();
    expect(await run(...argv)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Get-CsUser |'),
    });
    expect(existsSync(dataDir)).toBe(false);
  },
);
