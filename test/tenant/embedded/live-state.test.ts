import { copyFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Cmdlet } from '../../../src/policy/cmdlet.js';
import { DURABLE } from '../../../src/store/durable-file.js';
import { openEmbeddedTenant } from '../../../src/tenant/embedded/embedded-tenant.js';
import { create, created, newFolder, reopened } from '../../support/embedded.js';

test('a closed tenant says that it cannot be asked, and changes nothing', async () => {
  const tenant = await openEmbeddedTenant({ folder: newFolder() });
  await tenant.close();
  await tenant.close();
  await expect(tenant.policies()).rejects.toMatchObject({ code: 'tenant.unavailable' });
  expect(await tenant.run([create(1)])).toMatchObject({ kind: 'failed', done: 0 });
  expect(await tenant.status()).toMatchObject({ ready: false });
});

describe('a write that fails', () => {
  test('is reported as lost, shown to nobody, and the tenant works on when the disk does', async () => {
    const folder = newFolder();
    let full = false;
    const operations: typeof DURABLE = {
      ...DURABLE,
      async write(file, bytes, position) {
        await DURABLE.write(file, full ? bytes.subarray(0, 10) : bytes, position);
        if (full) throw new Error('ENOSPC: no space left on device');
      },
    };
    const tenant = await openEmbeddedTenant({ folder, operations });
    await tenant.run([create(1)]);
    full = true;
    const running = [tenant.run([create(2)]), tenant.run([create(3)])];
    const [reading] = await Promise.allSettled([created(tenant)]);
    if (reading.status === 'fulfilled') expect(reading.value).toEqual(['P1']);
    else expect(reading.reason).toMatchObject({ code: 'tenant.unavailable' });
    for (const result of await Promise.all(running)) {
      expect(result).toMatchObject({ kind: 'lost', done: 0, error: { kind: 'unavailable' } });
    }
    expect(await created(tenant)).toEqual(['P1']);
    expect(await tenant.status()).toMatchObject({
      ready: false,
      lastError: 'ENOSPC: no space left on device',
      fault: { file: join(folder, 'tenant.journal'), since: expect.any(String) },
    });
    expect(await tenant.run([create(5)])).toMatchObject({ kind: 'failed', done: 0 });
    full = false;
    expect(await tenant.status()).toMatchObject({ ready: true, lastError: expect.any(String) });
    expect(await tenant.run([create(4)])).toMatchObject({ kind: 'done', done: 1 });
    await tenant.close();
    expect(await reopened({ folder })).toEqual(['P1', 'P4']);
  });

  test.each([
    ['removed', (path: string) => rm(path), / was removed$/],
    ['replaced', replace, / was replaced by another file/],
  ])('or whose file was %s tells it, and what was known can still be asked', async (...row) => {
    const [, damage, reason] = row;
    for (const file of ['tenant.journal', 'tenant.json']) {
      const folder = newFolder();
      const tenant = await openEmbeddedTenant({ folder });
      await tenant.run([create(1)]);
      await damage(join(folder, file));
      const result = await tenant.run([create(2)]);
      expect(result).toMatchObject({ done: 0, error: { kind: 'unavailable' } });
      expect(await tenant.status()).toMatchObject({
        ready: false,
        fault: { reason: expect.stringMatching(reason) },
      });
      if (file === 'tenant.journal') expect(await created(tenant)).toEqual(['P1']);
      expect(await tenant.run([create(3)])).toMatchObject({ kind: 'failed', done: 0 });
      await tenant.close();
    }
  });

  test('heals when the folder is put back', async () => {
    const folder = newFolder();
    const tenant = await openEmbeddedTenant({ folder });
    await tenant.run([create(1)]);
    await rename(folder, `${folder}-away`);
    expect(await tenant.run([create(2)])).toMatchObject({ done: 0 });
    await rename(`${folder}-away`, folder);
    expect(await tenant.status()).toMatchObject({ ready: true });
    expect(await tenant.run([create(3)])).toMatchObject({ kind: 'done' });
    await tenant.close();
    expect(await reopened({ folder })).toEqual(['P1', 'P3']);
  });

  test('takes with it what was built on it, and nothing of that comes back', async () => {
    const folder = newFolder();
    let failing = 0;
    const operations: typeof DURABLE = {
      ...DURABLE,
      async sync(file) {
        await DURABLE.sync(file);
        failing -= 1;
        if (failing === 0) throw new Error('EIO: i/o error');
      },
    };
    const tenant = await openEmbeddedTenant({ folder, operations });
    failing = 1;
    const first = tenant.run([create(1)]);
    await new Promise((resolve) => setImmediate(resolve));
    // Both follow on what the disk is about to lose.
    const grant: Cmdlet = {
      name: 'Grant-CsClientPolicy',
      identity: 'tony@contoso.com',
      policyName: 'P1',
    };
    const rest = [tenant.run([grant]), tenant.run([create(2)])];
    for (const result of await Promise.all([first, ...rest])) {
      expect(result).toMatchObject({ done: 0, error: { kind: 'unavailable' } });
    }
    expect(await created(tenant)).toEqual([]);
    expect(await tenant.run([create(3)])).toMatchObject({ kind: 'done' });
    await tenant.close();
    expect(await reopened({ folder })).toEqual(['P3']);
  });
});

async function replace(path: string): Promise<void> {
  await rename(path, `${path}.old`);
  await copyFile(`${path}.old`, path);
}
