import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setImmediate as turnOver } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { lockFolder } from '../../src/store/folder-lock.js';

const ROOT = new URL('../..', import.meta.url).pathname;

const MODULE = new URL('../../src/store/folder-lock.ts', import.meta.url).href;

/** Tries to lock the folder; says what came of it and, where it has the lock, holds it until its input ends. */
const PROGRAM = `
  const { lockFolder } = await import(${JSON.stringify(MODULE)});
  const [folder, name] = process.argv.slice(1);
  try {
    const lock = await lockFolder(folder, name);
    console.log('locked');
    process.stdin.resume().once('end', () => lock.release());
  } catch (error) {
    console.log(error.message);
    process.exit(0);
  }`;

interface Contender {
  readonly child: ChildProcess;
  readonly said: string;
}

/** Another process that tries to lock a folder; `through` is a program that runs it. */
async function contend(folder: string, through: readonly string[] = []): Promise<Contender> {
  const [program = '', ...args] = [
    ...through,
    process.execPath,
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    PROGRAM,
    folder,
    'test',
  ];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: ROOT });
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said).trim() };
}

async function end({ child }: Contender): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.stdin?.end();
  await once(child, 'exit');
}

async function kill({ child }: Contender): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Whether this machine lets us do what the rest of the words are about. */
function can(...command: readonly string[]): boolean {
  const [program = '', ...args] = command;
  return process.platform === 'linux' && spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'steward-lock-'));
}

describe('the lock of a folder', () => {
  test('refuses a second process and dies with the first, however that ends', async () => {
    const folder = newFolder();
    const holder = await contend(folder);
    await expect(lockFolder(folder, 'test')).rejects.toMatchObject({
      code: 'data.locked',
      message: expect.stringContaining(
        `${folder} is in use by another Steward (process ${holder.child.pid})`,
      ),
    });
    await kill(holder);
    expect(readdirSync(folder)).toHaveLength(1);
    const lock = await lockFolder(folder, 'test');
    expect(readdirSync(folder)).toEqual(lock.files.map((file) => basename(file)));
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('goes to exactly one of those who come at once, whatever the dead left', async () => {
    const folder = newFolder();
    for (let round = 0; round < 20; round += 1) {
      const tries = Array.from({ length: 12 }, () => lockFolder(folder, 'test'));
      const held = (await Promise.allSettled(tries)).filter((each) => each.status === 'fulfilled');
      expect(held).toHaveLength(1);
      for (const { value } of held) await value.release();
    }
    for (let round = 0; round < 3; round += 1) {
      const contenders = await Promise.all(Array.from({ length: 6 }, () => contend(folder)));
      const winners = contenders.filter(({ said }) => said === 'locked');
      expect(winners).toHaveLength(1);
      // The next ones find the dead lock of this one.
      for (const winner of winners) await kill(winner);
      await Promise.all(contenders.map(end));
    }
  });

  test('goes to one of them also where nobody gets a turn for longer than an answer takes', async () => {
    const folder = newFolder();
    const tries = Array.from({ length: 12 }, () => lockFolder(folder, 'test'));
    const ended = Promise.allSettled(tries);
    for (let turn = 0; turn < 12; turn += 1) {
      await turnOver();
      const until = performance.now() + 1_050;
      while (performance.now() < until);
    }
    const held = (await ended).filter((each) => each.status === 'fulfilled');
    expect(held).toHaveLength(1);
    for (const { value } of held) await value.release();
  }, 60_000);

  test('is held while its holder does not answer', async () => {
    const folder = newFolder();
    const holder = await contend(folder);
    holder.child.kill('SIGSTOP');
    await expect(lockFolder(folder, 'test')).rejects.toMatchObject({ code: 'data.locked' });
    await kill(holder);
    await (await lockFolder(folder, 'test')).release();
  });

  test('needs no short path', async () => {
    const folder = join(newFolder(), 'a'.repeat(200));
    const lock = await lockFolder(folder, 'test');
    await expect(lockFolder(folder, 'test')).rejects.toMatchObject({ code: 'data.locked' });
    await lock.release();
  });

  const mayMount = can('unshare', '--mount', 'true');
  test.skipIf(!mayMount)(
    'holds through another mount of the folder (needs unshare --mount)',
    async () => {
      const [folder, mounted] = [newFolder(), newFolder()];
      const lock = await lockFolder(folder, 'test');
      const script = `mount --bind '${folder}' '${mounted}' && exec "$@"`;
      const through = ['unshare', '--mount', 'sh', '-c', script, 'sh'];
      const other = await contend(mounted, through);
      expect(other.said).toContain(`(process ${process.pid})`);
      await end(other);
      await lock.release();
    },
  );

  const mayLeave = can('unshare', '--net', 'true');
  test.skipIf(!mayLeave)('holds in another network (needs unshare --net)', async () => {
    const folder = newFolder();
    const lock = await lockFolder(folder, 'test');
    const other = await contend(folder, ['unshare', '--net']);
    expect(other.said).toContain(`(process ${process.pid})`);
    await end(other);
    await lock.release();
  });

  const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
  test.skipIf(!can(...nobody, 'true'))(
    'cannot be taken by who may not write there (needs setpriv)',
    async () => {
      const folder = newFolder();
      chmodSync(folder, 0o755);
      // By another account, with all that a program can do: what it may not make, it may not hold.
      const squatter = spawnSync(
        nobody[0] ?? '',
        [
          ...nobody.slice(1),
          process.execPath,
          '-e',
          `require('net').createServer().on('error', (error) => console.log(error.code))
          .listen('${folder}/test-0000000000000000.lock')`,
        ],
        { encoding: 'utf8' },
      );
      expect(squatter.stdout.trim()).toBe('EACCES');
      const lock = await lockFolder(folder, 'test');
      await lock.release();
    },
  );

  test.skipIf(process.platform === 'win32')(
    'is let go though somebody who asked for it never hangs up',
    async () => {
      const folder = newFolder();
      const lock = await lockFolder(folder, 'test');
      const visitor = connect({ path: lock.files[0] ?? '', allowHalfOpen: true }).resume();
      await once(visitor, 'end');
      await lock.release();
      await (await lockFolder(folder, 'test')).release();
      visitor.destroy();
    },
  );

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
