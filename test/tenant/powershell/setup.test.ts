import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Cmdlet } from '../../../src/policy/cmdlet.js';
import { openPowerShellTenant } from '../../../src/tenant/powershell/powershell-tenant.js';
import { CONTRACT_ORGANISATION } from '../../contract/tenant.js';
import { hasPwsh, PWSH, standIn } from '../../support/pwsh.js';

const GRANT: Cmdlet = {
  name: 'Grant-CsClientPolicy',
  identity: 'tony@contoso.com',
  policyName: 'Spare',
};

describe.skipIf(!hasPwsh)('connecting may fail', () => {
  const cases: readonly [string, string, RegExp][] = [
    ['throws', "throw 'no route to the pool'", /the setup failed: no route to the pool/],
    ['has a non-terminating error', "Write-Error 'half done'", /the setup failed: half done/],
    ['does not parse', 'if (', /the setup failed: .*Missing/],
    ['exits', "[Console]::Error.WriteLine('bye'); exit 3", /exit code 3.*bye/],
    ['loads nothing', '$x = 1', /there is no Get-CsUser/],
    ['takes too long', 'Start-Sleep 60', /no answer to the setup within 10 s/],
    ['needs a person', "Read-Host 'Password'", /the setup failed/],
  ];
  test.each(cases)('when the setup %s', async (_name, setup, message) => {
    const tenant = await openPowerShellTenant({
      command: PWSH,
      setup,
      timeouts: { setup: 10_000 },
      pause: { first: 60_000, longest: 60_000 },
    });
    onTestFinished(() => tenant.close());
    await expect(tenant.policies()).rejects.toMatchObject({
      code: 'tenant.unavailable',
      message: expect.stringMatching(message),
    });
    expect(await tenant.status()).toMatchObject({
      ready: false,
      lastError: expect.stringMatching(message),
    });
    expect(await tenant.run([GRANT])).toMatchObject({
      kind: 'failed',
      done: 0,
      error: { kind: 'unavailable' },
    });
  });

  test.each([
    ['is not there', ['no-such-powershell'], /cannot start no-such-powershell/],
    ['says nothing', ['sleep', '30'], /no answer to the start within 0.3 s|PowerShell ended/],
    ['is something else', ['cat'], /PowerShell ended|no answer to the start/],
  ])('when the command %s', async (_name, command, message) => {
    const tenant = await openPowerShellTenant({
      command,
      timeouts: { start: 300 },
      pause: { first: 60_000, longest: 60_000 },
    });
    onTestFinished(() => tenant.close());
    await expect(tenant.policies()).rejects.toMatchObject({
      message: expect.stringMatching(message),
    });
  });

  test('when PowerShell is older than what the scripts need, whatever the setup would do', async () => {
    // What the bridge in a Windows PowerShell 4.0 says first, by the mark that it was given.
    const old = `
      const lines = require('node:readline').createInterface({ input: process.stdin });
      let seen = 0;
      lines.on('line', (line) => {
        seen += 1;
        if (seen !== 2) return;
        const { mark } = JSON.parse(line);
        const started = { version: '4.0', machine: 'FE01' };
        console.log(mark + JSON.stringify({ id: 0, started }));
      });`;
    const tenant = await openPowerShellTenant({
      command: [process.execPath, '-e', old, '--'],
      pause: { first: 60_000, longest: 60_000 },
    });
    onTestFinished(() => tenant.close());
    await expect(tenant.policies()).rejects.toMatchObject({
      code: 'tenant.unavailable',
      message: expect.stringMatching(/^PowerShell 4\.0 is too old: Windows PowerShell 5\.1/),
    });
  });

  test('and no secret of the setup reaches the log, however it is thrown', async () => {
    const told: string[] = [];
    const note = (fields: object, message: string) =>
      told.push(`${message} ${JSON.stringify(fields)}`);
    const tenant = await openPowerShellTenant({
      command: PWSH,
      setup: "$password = 'hunter2-is-secret'; throw $password",
      log: { debug: note, warn: note },
      pause: { first: 60_000, longest: 60_000 },
    });
    onTestFinished(() => tenant.close());
    await expect(tenant.policies()).rejects.toThrow('the setup failed: ***');
    expect(told.join('\n')).toContain('the setup failed');
    expect(told.join('\n')).not.toContain('hunter2');
  });

  test('and is tried again until it works, with growing pauses', async () => {
    const server = await standIn(CONTRACT_ORGANISATION);
    onTestFinished(() => server.remove());
    const folder = await mkdtemp(join(tmpdir(), 'steward-setup-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const setup = join(folder, 'connect.ps1');
    await writeFile(setup, "throw 'the pool is down'");
    const pauses: number[] = [];
    const warn = (fields: object) => {
      if ('pause' in fields && typeof fields.pause === 'number') pauses.push(fields.pause);
    };
    const tenant = await openPowerShellTenant({
      command: PWSH,
      setup,
      pause: { first: 50, longest: 200 },
      log: { debug: () => {}, warn },
    });
    onTestFinished(() => tenant.close());
    await expect(tenant.policies()).rejects.toThrow('the pool is down');
    await expect.poll(() => pauses.length, { timeout: 20_000 }).toBeGreaterThan(2);
    expect(pauses.slice(0, 3)).toEqual([50, 100, 200]);
    await writeFile(setup, server.setup);
    await expect.poll(async () => (await tenant.status()).ready, { timeout: 20_000 }).toBe(true);
    expect(await tenant.policies()).not.toEqual([]);
  });
});

describe.skipIf(!hasPwsh)('a setup may say and set what it likes', () => {
  test('noise, colours, half lines, strict mode and preferences do not disturb the answers', async () => {
    const server = await standIn(CONTRACT_ORGANISATION);
    onTestFinished(() => server.remove());
    const setup = `
      Write-Host 'Welcome' -ForegroundColor Green; Write-Warning '警告'; 'an object'; 1..3
      [Console]::WriteLine('{"id":1,"over":true}')
      [Console]::Error.WriteLine('on stderr')
      ${server.setup}
      [Console]::Write('half a line without an end')
      $ErrorActionPreference = 'SilentlyContinue'; $WarningPreference = 'Stop'; $VerbosePreference = 'Continue'
      $PSDefaultParameterValues = @{ 'Get-CsUser:DomainController' = 'dc01.contoso.com' }
      Set-StrictMode -Version Latest`;
    const tenant = await openPowerShellTenant({ command: PWSH, setup });
    onTestFinished(() => tenant.close());
    expect(await tenant.findUsers('王小明')).toHaveLength(1);
    expect(await tenant.departments()).toContain('财务部');
    expect(await tenant.policies()).toHaveLength(4);
    expect(await tenant.run([GRANT])).toEqual({ kind: 'done', done: 1 });
    const remove: Cmdlet = { name: 'Remove-CsClientPolicy', identity: 'Global' };
    expect(await tenant.run([remove])).toEqual({ kind: 'done', done: 1 });
    expect(await tenant.status()).toMatchObject({
      tenant: 'powershell',
      ready: true,
      facts: {
        module: expect.stringMatching(/^SkypeForBusiness \d/),
        powershell: expect.stringMatching(/^\d/),
        processes: expect.stringMatching(/^[12]\/2$/),
      },
      missing: [],
    });
  });

  test('the bot’s own secrets stay with the bot', async () => {
    vi.stubEnv('MicrosoftAppPassword', 'hunter2');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const tenant = await openPowerShellTenant({
      command: PWSH,
      setup: 'throw "password: $env:MicrosoftAppPassword, path: $($env:PATH.Length -gt 0)"',
    });
    onTestFinished(() => tenant.close());
    await expect(tenant.policies()).rejects.toThrow('password: , path: True');
  });

  test('a console of another code page changes nothing', async () => {
    const server = await standIn(CONTRACT_ORGANISATION);
    onTestFinished(() => server.remove());
    const setup = `${server.setup}
      [Console]::OutputEncoding = [Text.Encoding]::GetEncoding('us-ascii')
      $OutputEncoding = [Text.Encoding]::GetEncoding('us-ascii')`;
    const tenant = await openPowerShellTenant({ command: PWSH, setup });
    onTestFinished(() => tenant.close());
    const [user] = await tenant.findUsers('王小明');
    expect(user).toMatchObject({ displayName: '王小明', department: '财务部' });
    expect((await tenant.findUsers("José O'Neil"))[0]?.displayName).toBe("José O'Neil");
  });
});
