import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReplyData } from '../../src/conversation/reply.js';
import { verifyBook } from '../../src/records/audit.js';
import { programAt } from '../support/program-at.js';
import {
  type Steward,
  startSteward,
  type Talker,
  talkTo,
  temporaryFolder,
} from '../support/server.js';

const ROOT = join(import.meta.dirname, '../..');

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let folder: string;
let steward: Steward | undefined;

beforeEach(async () => {
  data = await temporaryFolder();
  folder = join(data.folder, 'data');
});
afterEach(async () => {
  await steward?.end('SIGKILL');
  await data.remove();
});

async function readiness({ address }: Steward): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${address}/readyz`);
  return { status: response.status, body: await response.json() };
}

/** Switches one person until a reply says that nothing was done; tells what was in force before. */
async function switchUntilRefused(ann: Talker): Promise<{ on: boolean; refusal: ReplyData }> {
  let on = true;
  for (let turns = 0; turns < 500; turns += 1) {
    const reply = await ann.say(`${on ? 'disable' : 'enable'} offline IM for Tony Smith`);
    if (reply.text.includes('Nothing was changed')) return { on, refusal: reply };
    // Where there was room for the order and none for what it came to, that is not certain yet.
    on = reply.kind === 'applied' ? !on : ((await isOn(ann)) ?? on);
  }
  throw new Error('nothing was refused');
}

async function isOn(ann: Talker): Promise<boolean | undefined> {
  return (await ann.say('show Tony Smith')).people?.[0]?.enabled;
}

/** Gives a running process more room. */
const prlimit = programAt('prlimit');
/** Makes a file that whoever opens it for writing waits at for ever. */
const mkfifo = programAt('mkfifo');

describe('a full disk', () => {
  /** Blocks of 512 bytes that each file may have: soon the book does not fit, as on a full disk. */
  const LIMIT = 128;

  beforeAll(() => {
    // What is bundled once would not fit either.
    execFileSync(process.execPath, [join(ROOT, 'src/run.mjs'), 'understand'], { input: '' });
  });

  async function startCramped(): Promise<Steward> {
    const node = join(data.folder, 'node');
    await writeFile(node, `#!/bin/sh\nulimit -S -f ${LIMIT}\nexec '${process.execPath}' "$@"\n`);
    await chmod(node, 0o755);
    steward = await startSteward(folder, {}, node);
    return steward;
  }

  it('lets no change happen that it has no room to record, and everybody is told', async () => {
    const cramped = await startCramped();
    expect((await readiness(cramped)).status).toBe(200);
    const ann = talkTo(cramped, 'ann', 'room');
    const { on, refusal } = await switchUntilRefused(ann);
    expect(refusal).toMatchObject({ kind: 'failed' });
    expect(refusal.text).toMatch(/records cannot be written.*Nothing was changed.*by itself/s);
    expect(await isOn(ann)).toBe(on);
    expect(await readiness(cramped)).toMatchObject({
      status: 503,
      body: {
        ready: false,
        store: {
          ready: false,
          fault: {
            file: join(folder, 'records.journal'),
            reason: expect.stringMatching(/^EFBIG/),
            since: expect.stringMatching(/^\d{4}-.*Z$/),
          },
        },
      },
    });
    await cramped.end();
    expect((await verifyBook(folder)).kind).toBe('whole');
    steward = await startSteward(folder);
    const again = talkTo(steward, 'ann', 'room');
    expect(await isOn(again)).toBe(on);
    const { kind } = await again.say(`${on ? 'disable' : 'enable'} offline IM for Tony Smith`);
    expect(kind).toBe('applied');
  });

  it.skipIf(prlimit === undefined)(
    'is no matter any more once there is room, without a restart',
    async () => {
      const cramped = await startCramped();
      const ann = talkTo(cramped, 'ann', 'room');
      const { on } = await switchUntilRefused(ann);
      expect((await readiness(cramped)).status).toBe(503);
      execFileSync(prlimit ?? '', ['--fsize=unlimited:', '--pid', String(cramped.process.pid)]);
      await expect
        .poll(async () => (await readiness(cramped)).status, { timeout: 10_000 })
        .toBe(200);
      expect(await readiness(cramped)).toMatchObject({
        body: { conversations: { remembered: true } },
      });
      const { kind } = await ann.say(`${on ? 'disable' : 'enable'} offline IM for Tony Smith`);
      expect(kind).toBe('applied');
      await cramped.end('SIGKILL');
      expect((await verifyBook(folder)).kind).toBe('whole');
      steward = await startSteward(folder);
      expect(await isOn(talkTo(steward))).toBe(!on);
    },
  );
});

describe('what is removed while Steward runs', () => {
  /** All but the first file is found by the beginning of its name: locks have a name of their own each time. */
  async function pathOf(file: string): Promise<string> {
    if (file === 'the folder') return folder;
    const names = await readdir(folder);
    const name = names.find((each) => each.startsWith(file));
    if (name === undefined) throw new Error(`no ${file} in ${names.join()}`);
    return join(folder, name);
  }

  it.each([
    'the folder',
    'records.journal',
    'tenant.journal',
    'tenant.json',
    'records-',
    'tenant-',
  ])('%s: nothing more is acknowledged, until it is put back', async (file) => {
    steward = await startSteward(folder);
    const ann = talkTo(steward, 'ann', 'room');
    expect((await ann.say('disable offline IM for Tony Smith')).kind).toBe('applied');
    const path = await pathOf(file);
    await rename(path, join(data.folder, 'away'));

    const refused = await ann.say('disable offline IM for Ken Myer');
    expect(refused.kind).toBe('failed');
    // The organisation is read anew after a failure, and this is where it stands.
    if (file !== 'tenant.json') expect(await isOn(ann)).toBe(false);
    const told = await readiness(steward);
    expect(told.status).toBe(503);
    expect(JSON.stringify(told.body)).toMatch(/ was removed"/);
    await steward.logged('was removed');
    expect(await readdir(data.folder)).not.toContain(file === 'the folder' ? 'data' : '');

    await rename(join(data.folder, 'away'), path);
    const back = await readiness(steward);
    expect(back, JSON.stringify(back)).toMatchObject({ status: 200 });
    expect((await ann.say('disable offline IM for Ken Myer')).kind).toBe('applied');
    expect(await steward.end()).toBe(0);
    expect((await verifyBook(folder)).kind).toBe('whole');
    steward = await startSteward(folder);
    expect(await isOn(talkTo(steward))).toBe(false);
  });

  it.each(['memories.journal', 'records.head.json'])(
    '%s: it is made again, and that is told',
    async (file) => {
      steward = await startSteward(folder);
      const ann = talkTo(steward, 'ann', 'room');
      expect((await ann.say('disable offline IM for Tony Smith')).kind).toBe('applied');
      await expect.poll(() => readdir(folder)).toContain(file);
      await rm(join(folder, file));
      expect((await ann.say('disable offline IM for Ken Myer')).kind).toBe('applied');
      expect((await ann.say('now turn it back on')).kind).toBe('ask');
      expect((await ann.say('yes')).kind).toBe('applied');
      await steward.logged(`${file}","msg":"was removed`);
      await expect.poll(() => readdir(folder)).toContain(file);
      expect((await readiness(steward)).status).toBe(200);
      expect(await steward.end()).toBe(0);
      expect((await verifyBook(folder)).kind).toBe('whole');
    },
  );
});

it('conversations that cannot be remembered keep nobody from reading or freezing', async () => {
  steward = await startSteward(folder);
  const ann = talkTo(steward, 'ann', 'room');
  await ann.say('show Tony Smith');
  const path = join(folder, 'memories.journal');
  await rm(path);
  await mkdir(path);
  expect((await ann.say('show Ken Myer')).kind).toBe('settings');
  await ann.say('freeze "the disk"');
  expect(await readiness(steward)).toMatchObject({
    status: 200,
    body: {
      conversations: { remembered: false, fault: { file: path } },
      frozen: expect.anything(),
    },
  });
  await ann.say('unfreeze');
  // What is at hand still leads on.
  expect((await ann.say('disable offline IM for Tony Smith')).kind).toBe('applied');
  expect((await ann.say('now turn it back on')).kind).toBe('ask');
  expect((await ann.say('yes')).kind).toBe('applied');
});

describe.skipIf(mkfifo === undefined)('SIGTERM while the disk hangs', () => {
  const LONGEST = 10_000;

  async function makeHang(file: string): Promise<string> {
    await mkdir(folder, { recursive: true });
    const path = join(folder, file);
    execFileSync(mkfifo ?? '', [path]);
    return path;
  }

  it('ends in time, not as if all were well, and keeps what was acknowledged', async () => {
    steward = await startSteward(folder);
    const ann = talkTo(steward, 'ann', 'room');
    const path = await makeHang('records.head.json.tmp');
    expect((await ann.say('disable offline IM for Tony Smith')).kind).toBe('applied');
    // The next head is on its way to a disk that does not answer.
    await pause(1_000);
    const started = Date.now();
    expect(await steward.end('SIGTERM')).not.toBe(0);
    expect(Date.now() - started).toBeLessThan(LONGEST);
    await steward.logged('could not end in time');
    await rm(path);
    steward = await startSteward(folder);
    expect(await isOn(talkTo(steward))).toBe(false);
    expect(await steward.end('SIGTERM')).toBe(0);
  }, 60_000);

  it.each([
    ['node', [join(ROOT, 'src/run.mjs')]],
    ['npm', ['start']],
  ])(
    'ends in time when it hangs at the start already: %s',
    async (program, args) => {
      await makeHang('memories.journal');
      const child = spawn(program, args, {
        cwd: ROOT,
        env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: folder, PORT: '0' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      // Open for as long as any process of it lives.
      const ended = once(child.stdout.resume(), 'close');
      await expect.poll(() => readdir(folder), { timeout: 30_000 }).toContain('records.journal');
      const started = Date.now();
      child.kill('SIGTERM');
      await ended;
      expect(Date.now() - started).toBeLessThan(LONGEST);
    },
    60_000,
  );
});
