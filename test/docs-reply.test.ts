import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replySchema } from '../src/conversation/reply-schema.js';
import { ROOT } from './support/readme.js';
import { type Steward, startSteward, temporaryFolder } from './support/server.js';

const CLIENT = `${ROOT}docs/examples/client.mjs`;

it('the published schema of replies is that of the code', async () => {
  // To take over what the code says now: npx vitest run … test/docs-reply -u
  const schema = `${JSON.stringify(replySchema(), undefined, 2)}\n`;
  await expect(schema).toMatchFileSnapshot(`${ROOT}docs/reply.schema.json`);
});

it('the example of a client is short', async () => {
  const lines = (await readFile(CLIENT, 'utf8')).trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(45);
});

describe('the example of a client', () => {
  let data: Awaited<ReturnType<typeof temporaryFolder>>;
  let steward: Steward;
  beforeAll(async () => {
    data = await temporaryFolder();
    steward = await startSteward(data.folder);
  });
  afterAll(async () => {
    await steward.end();
    await data.remove();
  });

  it.each([
    [
      'show Tony Smith',
      'settings: 0 people change, 1 in the list\nTony Smith: can send, by policy Global\n',
    ],
    ['disable offline IM for Chris Green', 'pick: 0 people change, 0 in the list\n'],
  ])('asks %s and reads the reply', async (phrase, wanted) => {
    const { stdout } = await promisify(execFile)('node', [CLIENT, steward.address, phrase]);
    expect(stdout).toBe(wanted);
  });

  it('leaves a preview as it is', async () => {
    const args = [CLIENT, steward.address, 'disable offline IM for everyone'];
    const { stdout } = await promisify(execFile)('node', args);
    expect(stdout).toMatch(/^preview: 21 people change/);
    expect(stdout).toMatch(/cancelled\n$/);
  });
});
