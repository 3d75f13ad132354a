import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecordEvent } from '../../src/policy/record.js';
import { openRecords } from '../../src/records/records.js';
import { replaceOrganisation } from '../../src/tenant/embedded/replace-organisation.js';
import { organisationOfLongNames } from '../support/long-names.js';
import { startSteward, talkTo, temporaryFolder } from '../support/server.js';

const ROOT = new URL('../..', import.meta.url).pathname;

let data: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  data = await temporaryFolder();
});
afterEach(() => data.remove());

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One command of `npm run`, with lines piped in. */
async function run(
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ['src/run.mjs', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, DATA_DIR: data.folder, ...environment },
  });
  child.stdin.end(input);
  const [[code], out, err] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, out, err };
}

describe('start', () => {
  it.each([
    ['DATA_DIR', 'package.json'],
    ['DATA_DIR', 'package.json/data'],
    ['ROLES_FILE', 'nowhere.yaml'],
  ])('says in one line what cannot be used: %s=%s', async (key, value) => {
    const { code, err } = await run(['start'], '', { [key]: value });
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^[^\\n]*${value}[^\\n]*\\n$`));
  });
});

describe('chat', () => {
  it('answers piped lines with the replies alone', async () => {
    const { code, out, err } = await run(['chat'], 'disable offline IM for Tony Smith\r\nundo\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^✓ Offline messages are off for Tony Smith \(tony@contoso\.com\)\./);
    expect(out).toContain('✓ C1 is taken back: offline messages are on again for Tony Smith');
    for (const markup of ['**', '`', '\u001b']) expect(out).not.toContain(markup);
  });

  it('takes the number of a choice', async () => {
    const { out } = await run(['chat'], 'disable offline IM for everyone\n2\n');
    expect(out).toContain('Go ahead? yes or no');
    expect(out).toContain('Nothing was changed');
  });

  it('joins the server that runs on the same folder', async () => {
    const steward = await startSteward(data.folder);
    try {
      const PORT = new URL(steward.address).port;
      expect(await run(['chat'], 'disable offline IM for Ken Myer\n', { PORT })).toMatchObject({
        code: 0,
        out: expect.stringContaining('✓ Offline messages are off for Ken Myer'),
      });
      const { people } = await talkTo(steward).say('show Ken Myer');
      expect(people).toMatchObject([{ enabled: false }]);

      const lost = await run(['chat'], 'hello\n', { PORT: '9' });
      expect(lost).toMatchObject({ code: 1, out: '' });
      expect(lost.err).toMatch(/in use by another Steward[\s\S]*set PORT/);
    } finally {
      await steward.end();
    }
  });
});

describe('script', () => {
  it('prints the PowerShell of an order alone, warns beside it and changes nothing', async () => {
    const order = ['script', 'disable offline IM for Tony Smith'];
    const printed = {
      code: 0,
      err: expect.stringContaining('Conversation History'),
      out: "New-CsClientPolicy -Identity 'OfflineIM' -EnableIMAutoArchiving $false\nGrant-CsClientPolicy -Identity 'tony@contoso.com' -PolicyName 'OfflineIM'\n",
    };
    expect(await run(order)).toEqual(printed);
    expect(await run(order)).toEqual(printed);
  });

  it('prints every line, however many there are', async () => {
    await replaceOrganisation({ folder: data.folder, log: undefined, over: undefined }, async () =>
      organisationOfLongNames(300, 3),
    );
    const { code, out } = await run(['script', 'disable offline IM for everyone in 财务部']);
    const lines = out.trimEnd().split('\n');
    const grants = lines.filter((line) => line.startsWith('Grant-CsClientPolicy '));
    expect({ code, lines: lines.length, grants: new Set(grants).size }).toEqual({
      ...{ code: 0, lines: 301, grants: 300 },
    });
    expect(out.length).toBeGreaterThan(80 * 1024);
  });

  it.each([
    ['nothing', []],
    ['somebody unknown', ['disable offline IM for Nobody Atall']],
    ['what is no order', ['show Tony Smith']],
    ['what is not understood', ['make me a sandwich']],
    ['another order smuggled in', ['x\ndisable offline IM for Tony Smith']],
  ])('prints nothing for %s, and says why', async (_case, order) => {
    const { code, out, err } = await run(['script', ...order]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).not.toBe('');
    const shown = await run(['chat'], 'show Tony Smith\n');
    expect(shown.out).toContain('can send offline messages');
  });
});

describe('the command line', () => {
  it('names its commands when one is unknown', async () => {
    const { code, err } = await run(['stat']);
    expect(code).toBe(1);
    expect(err).toMatch(/start.*chat.*import/);
  });

  it('lists all faults of the configuration and shows no stack', async () => {
    const { code, err } = await run(['start'], '', { PORT: 'x', TENANT: 'y' });
    expect(code).toBe(1);
    expect(err).toMatch(/PORT: .*[\s\S]*TENANT: /);
    expect(err).not.toContain('    at ');
  });

  it('understands without a server', async () => {
    const { code, out } = await run(['understand'], 'help\n');
    expect({ code, out }).toEqual({ code: 0, out: '{"intent":"help"}\n' });
  });
});

it('audit export ends quietly when its reader has seen enough', async () => {
  const records = await openRecords({ folder: data.folder });
  const actor = { id: 'emulator:eve', name: 'Eve', channel: 'emulator', conversation: 'c1' };
  const refused = { event: 'refused', actor, phrase: 'x'.repeat(500), reason: 'denied: read' };
  const events = Array.from({ length: 1_000 }, () => RecordEvent.parse(refused));
  await Promise.all(events.map((event) => records.append(event)));
  await records.close();
  const child = spawn(process.execPath, ['src/run.mjs', 'audit', 'export'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, DATA_DIR: data.folder },
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [[code], err] = await Promise.all([once(child, 'exit'), text(child.stderr)]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
