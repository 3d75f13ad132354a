import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRecords } from '../../src/records/records.js';
import { hasPwsh, PWSH } from '../support/pwsh.js';
import { message, type Steward, startSteward, talkTo, temporaryFolder } from '../support/server.js';

const SECRET = 'correct-horse-battery-staple';

let data: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  data = await temporaryFolder();
});
afterEach(() => data.remove());

/** Every other level logs a part of this. */
const MOST = { LOG_LEVEL: 'trace' };

async function get(steward: Steward, path: string): Promise<string> {
  return (await fetch(`${steward.address}${path}`)).text();
}

async function post(steward: Steward, body: string, headers = {}): Promise<string> {
  const response = await fetch(`${steward.address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return response.text();
}

/** Everything that was written below a folder: books, snapshots, memory. */
async function written(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8'));
  return (await Promise.all(texts)).join('\n');
}

async function everythingTold(steward: Steward): Promise<string> {
  const pages = await Promise.all(['/readyz', '/livez', '/metrics'].map((at) => get(steward, at)));
  await steward.end();
  return [...pages, ...steward.log(), await written(steward.dataDir)].join('\n');
}

describe('the password of the app', () => {
  it.each(['variable', 'file'])('from a %s stays secret', async (source) => {
    const path = join(data.folder, 'password');
    const folder = join(data.folder, 'data');
    await writeFile(path, `${SECRET}\n`);
    // Somebody to be told something, so that a token is asked for.
    const before = await startSteward(folder);
    await talkTo(before).say('hello');
    await before.end();
    const records = await openRecords({ folder });
    await records.append({
      event: 'previewed',
      actor: { id: 'emulator:ann', name: 'Ann', channel: 'emulator', conversation: 'c1' },
      phrase: 'everyone off',
      pending: records.nextPending(),
      order: {
        kind: 'set',
        settings: { EnableIMAutoArchiving: false },
        target: { kind: 'global' },
      },
      planHash: 'hash',
      touched: 20,
      approval: true,
      expires: '2026-01-01T00:00:00.000Z',
    });
    await records.close();

    const secret =
      source === 'file' ? { MicrosoftAppPassword_FILE: path } : { MicrosoftAppPassword: SECRET };
    const steward = await startSteward(folder, { ...MOST, MicrosoftAppId: 'app-id', ...secret });
    const activity = JSON.stringify(message({ text: 'show Tony Smith' }));
    const answers = [
      await post(steward, activity),
      await post(steward, activity, { authorization: 'Bearer nonsense' }),
      await post(steward, '{'),
    ];
    await steward.logged('message not delivered');
    expect([...answers, await everythingTold(steward)].join('\n')).not.toContain(SECRET);
  });

  it('stays secret when the start fails', async () => {
    const wrong = {
      ...MOST,
      MicrosoftAppPassword: SECRET,
      PORT: 'nowhere',
      MicrosoftAppTyp: SECRET,
    };
    const failure = await startSteward(data.folder, wrong).then(
      () => 'started',
      (error: unknown) => String(error),
    );
    expect(failure).toContain('PORT');
    expect(failure).not.toContain(SECRET);
  });
});

describe.skipIf(!hasPwsh)('a password in the setup of PowerShell', () => {
  it.each([
    ['does not parse', `$p = ConvertTo-SecureString '${SECRET}' -AsPlainText; if (`],
    ['fails over it', `$password = '${SECRET}'; Get-Item -Path $password -ErrorAction Stop`],
    ['prints it', `$secret = '${SECRET}'; Write-Warning $secret; $secret; exit 3`],
    ['takes it from the environment', 'Get-Item $env:SFB_PASSWORD -ErrorAction Stop'],
  ])('that %s stays secret', async (_case, setup) => {
    const steward = await startSteward(data.folder, {
      ...MOST,
      TENANT: 'powershell',
      POWERSHELL_COMMAND: PWSH.join(' '),
      POWERSHELL_SETUP: setup,
      SFB_PASSWORD: SECRET,
    });
    const ann = talkTo(steward);
    const replies = await Promise.all(['list policies', 'status'].map((text) => ann.say(text)));
    await steward.logged('a PowerShell process is gone');
    const told = `${JSON.stringify(replies)}\n${await everythingTold(steward)}`;
    expect(told).not.toContain(SECRET);
    expect(told).toMatch(/the setup failed|PowerShell ended/);
  });
});
