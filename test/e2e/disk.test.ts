import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reply } from '../../dialogs/replies/reply.js';
import { verifyBook } from '../../src/records/audit.js';
import { type Steward, startSteward, talkTo, temporaryFolder } from '../support/server.js';

/** Blocks of 512 bytes that each file may have: soon the book does not fit, as on a full disk. */
const LIMIT = 128;

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let steward: Steward;

beforeAll(async () => {
  data = await temporaryFolder();
  const node = join(data.folder, 'node');
  await writeFile(node, `#!/bin/sh\nulimit -f ${LIMIT}\nexec '${process.execPath}' "$@"\n`);
  await chmod(node, 0o755);
  steward = await startSteward(join(data.folder, 'data'), {}, node);
});
afterAll(async () => {
  await steward.end();
  await data.remove();
});

async function readiness(): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${steward.address}/readyz`);
  return { status: response.status, body: await response.json() };
}

it('a change that the disk has no room to record does not happen, and everybody is told', async () => {
  const ann = talkTo(steward, 'ann', 'room');
  expect((await readiness()).status).toBe(200);
  let on = true;
  let broken: Reply | undefined;
  for (let turns = 0; broken === undefined && turns < 500; turns += 1) {
    const verb = on ? 'disable' : 'enable';
    const reply = await ann.say(`${verb} offline IM for Tony Smith`);
    if (reply.kind === 'applied') on = !on;
    else broken = reply;
  }
  expect(broken).toMatchObject({ kind: 'failed' });
  expect(broken?.text).toMatch(/cannot write to my records.*Nothing was changed.*restart/s);
  expect((await ann.say('show Tony Smith')).people?.[0]?.enabled).toBe(on);
  expect(await readiness()).toMatchObject({
    status: 503,
    body: { ready: false, store: { ready: false, fault: expect.stringContaining('records') } },
  });

  await steward.end();
  expect((await verifyBook(steward.dataDir)).kind).toBe('whole');
  steward = await startSteward(steward.dataDir);
  const again = talkTo(steward, 'ann', 'room');
  expect((await again.say('show Tony Smith')).people?.[0]?.enabled).toBe(on);
  const { kind } = await again.say(`${on ? 'disable' : 'enable'} offline IM for Tony Smith`);
  expect(kind).toBe('applied');
});
