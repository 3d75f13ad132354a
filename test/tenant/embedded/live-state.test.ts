import { describe, expect, test } from 'vitest';
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
    expect(await tenant.status()).toMatchObject({ ready: true, lastError: expect.any(String) });
    full = false;
    expect(await tenant.run([create(4)])).toMatchObject({ kind: 'done', done: 1 });
    await tenant.close();
    expect(await reopened({ folder })).toEqual(['P1', 'P4']);
  });

  test('leaves a tenant that says it cannot be asked where its files are gone', async () => {
    const folder = newFolder();
    let broken = false;
    const operations: typeof DURABLE = {
      ...DURABLE,
      async sync(file) {
        if (broken) throw new Error('EIO: i/o error');
        await DURABLE.sync(file);
      },
    };
    const tenant = await openEmbeddedTenant({ folder, operations });
    broken = true;
    expect(await tenant.run([create(1)])).toMatchObject({ kind: 'lost' });
    await expect(tenant.policies()).rejects.toMatchObject({ code: 'tenant.unavailable' });
    expect(await tenant.status()).toMatchObject({ ready: false });
    broken = false;
    await expect.poll(() => tenant.status()).toMatchObject({ ready: true });
    await tenant.close();
  });
});
