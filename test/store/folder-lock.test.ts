import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockFolder } from '../../src/store/folder-lock.js';

const MODULE = new URL('../../src/store/folder-lock.ts', import.meta.url).href;

/** Another process that holds the folder until it is killed. */
async function holder(folder: string): Promise<ChildProcess> {
  const program = `
    const { lockFolder } = await import(${JSON.stringify(MODULE)});
    await lockFolder(${JSON.stringify(folder)}, 'test');
    console.log('locked');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'steward-lock-'));
}

describe('the lock of a folder', () => {
  test('refuses a second process and dies with the first, however that ends', async () => {
    const folder = newFolder();
    const child = await holder(folder);
    await expect(lockFolder(folder, 'test')).rejects.toMatchObject({
      code: 'data.locked',
      message: expect.stringContaining(
        `${folder} is in use by another Steward (process ${child.pid})`,
      ),
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = await lockFolder(folder, 'test');
    await lock.release();
  });

  test('makes the folder, and says where it cannot', async () => {
    const folder = join(newFolder(), 'data', 'of Steward');
    await (await lockFolder(folder, 'test')).release();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(lockFolder(join(file, 'data'), 'test')).rejects.toMatchObject({
      code: 'data.write-failed',
      message: expect.stringContaining(file),
    });
  });

  test('is the same by every path to the folder, and another for another name or folder', async () => {
    const folder = newFolder();
    const link = join(newFolder(), 'link');
    symlinkSync(folder, link);
    const lock = await lockFolder(folder, 'test');
    await expect(lockFolder(link, 'test')).rejects.toMatchObject({ code: 'data.locked' });
    const others = [await lockFolder(folder, 'other'), await lockFolder(newFolder(), 'test')];
    await lock.release();
    const again = await lockFolder(link, 'test');
    await Promise.all([again, ...others].map((held) => held.release()));
  });
});
