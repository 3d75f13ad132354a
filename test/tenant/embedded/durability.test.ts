import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { openEmbeddedTenant } from '../../../src/tenant/embedded/embedded-tenant.js';
import { newFolder, reopened } from '../../support/embedded.js';

const MODULE = new URL('../../../src/tenant/embedded/embedded-tenant.ts', import.meta.url).href;

/** Another process that creates policies P1, P2, … without pause and prints the number of each that is reported done. */
function writer(folder: string): ChildProcess {
  const program = `
    const { openEmbeddedTenant } = await import(${JSON.stringify(MODULE)});
    const tenant = await openEmbeddedTenant({ folder: ${JSON.stringify(folder)} });
    for (let number = 1; ; number += 1) {
      const result = await tenant.run([{ name: 'New-CsClientPolicy', identity: 'P' + number, settings: {} }]);
      if (result.kind !== 'done') throw new Error(JSON.stringify(result));
      console.log(number);
    }`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('a process killed while it writes', () => {
  test.each([1, 7, 40])(
    'keeps every change it reported, killed after %i of them',
    async (count) => {
      const folder = newFolder();
      const child = writer(folder);
      let reported = 0;
      if (child.stdout === null) throw new Error('no output');
      for await (const line of createInterface({ input: child.stdout })) {
        reported = Number(line);
        if (reported === count) child.kill('SIGKILL');
      }
      const names = await reopened({ folder });
      const wanted = Array.from({ length: reported }, (_, index) => `P${index + 1}`);
      expect(names).toEqual(expect.arrayContaining(wanted));
      // At most the one on its way besides.
      expect(names.length).toBeLessThanOrEqual(reported + 1);
    },
  );

  test('holds its folder until then: a second process is refused', async () => {
    const folder = newFolder();
    const child = writer(folder);
    if (child.stdout === null) throw new Error('no output');
    await once(child.stdout, 'data');
    const refused = { code: 'data.locked', message: expect.stringContaining(folder) };
    await expect(openEmbeddedTenant({ folder })).rejects.toMatchObject(refused);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await reopened({ folder })).toContain('P1');
  });
});
