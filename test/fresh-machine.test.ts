import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programAt } from './support/program-at.js';
import { ROOT } from './support/readme.js';
import { temporaryFolder } from './support/server.js';

/** An account that owns nothing. */
const NOBODY = 65_534;

/** What runs a command as that account; empty where this one has no rights to give up. */
const as = dropRights();

function dropRights(): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  const drop = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const [program = '', ...options] = drop;
  if (spawnSync(program, [...options, 'ls', join(ROOT, 'node_modules')]).status === 0) return drop;
  console.warn('a fresh machine is tried as root: another account cannot be had, or may not read');
  return [];
}

const env = programAt('env');

/**
 * A checkout as `npm ci` of root leaves it, on a machine where nobody has worked: PATH has Node.js, git and a shell,
 * environment and home are empty, no browser, no xdg-open, no pwsh, and the folder above is read-only.
 */
describe.skipIf(env === undefined)('on a fresh machine', () => {
  let machine: Awaited<ReturnType<typeof temporaryFolder>>;
  let checkout: string;
  let command: readonly string[];
  beforeAll(async () => {
    machine = await temporaryFolder();
    const { folder } = machine;
    const [bin, home, above] = ['bin', 'home', 'above'].map((name) => join(folder, name));
    checkout = join(above ?? '', 'steward');
    for (const made of [bin, home, above, checkout]) await mkdir(made ?? '');
    for (const program of ['node', 'npm', 'git', 'sh']) {
      const found = programAt(program);
      if (found !== undefined) await symlink(found, join(bin ?? '', program));
    }
    for (const name of ['package.json', '.npmrc', 'src', 'dialogs']) {
      await cp(join(ROOT, name), join(checkout, name), { recursive: true });
    }
    await symlink(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
    await writeFile(join(checkout, '.env'), 'PORT=0\n');
    if (as.length > 0) for (const own of [home, checkout]) await chown(own ?? '', NOBODY, NOBODY);
    await chmod(folder, 0o755);
    await chmod(above ?? '', 0o555);
    command = [...as, env ?? '', '-i', `PATH=${bin}`, `HOME=${home}`, 'npm', 'run'];
  });
  afterAll(async () => {
    await chmod(join(machine.folder, 'above'), 0o755);
    await machine.remove();
  });

  function run(...args: readonly string[]) {
    const [program = '', ...rest] = [...command, ...args];
    const child = spawn(program, rest, { cwd: checkout, detached: true });
    return { child, err: text(child.stderr), exited: once(child, 'exit') };
  }

  it('the first command converses', async () => {
    const { child, err, exited } = run('--silent', 'chat');
    child.stdin.end('disable offline IM for Tony Smith\nundo\n');
    const out = await text(child.stdout);
    expect({ code: (await exited)[0], err: await err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/✓ Offline messages are off for Tony Smith/);
    expect(out).toMatch(/taken back/i);
  });

  it.each([
    ['start', /"endpoint":"(http:\/\/127\.0\.0\.1:\d+)\/api\/messages"/, '/livez'],
    ['playground', /The playground is at (http:\/\/localhost:\d+)/, '/'],
  ])('npm run %s serves, until it is stopped', async (name, announcement, path) => {
    const { child, err, exited } = run('--silent', name);
    let out = '';
    let address: string | undefined;
    for await (const chunk of child.stdout
      .setEncoding('utf8')
      .iterator({ destroyOnReturn: false })) {
      out += chunk;
      address = announcement.exec(out)?.[1];
      if (address !== undefined) break;
    }
    child.stdout.resume();
    const status = address === undefined ? out : (await fetch(`${address}${path}`)).status;
    process.kill(-(child.pid ?? 0), 'SIGINT');
    await exited;
    expect({ status, err: await err }).toEqual({ status: 200, err: '' });
  });
});
