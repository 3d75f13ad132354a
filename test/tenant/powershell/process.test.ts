import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Cmdlet } from '../../../src/policy/cmdlet.js';
import type { PowerShellTenantOptions } from '../../../src/tenant/powershell/powershell-tenant.js';
import { openPowerShellTenant } from '../../../src/tenant/powershell/powershell-tenant.js';
import { CONTRACT_ORGANISATION } from '../../contract/tenant.js';
import { type Behaviour, hasPwsh, PWSH, powerShellTenant, standIn } from '../../support/pwsh.js';

const PEOPLE = ['tony', 'ana', 'chris', 'jose'].map((mailbox) => `${mailbox}@contoso.com`);
const GRANTS: readonly Cmdlet[] = PEOPLE.map((identity) => ({
  name: 'Grant-CsClientPolicy',
  identity,
  policyName: 'Spare',
}));
const PAUSE = { first: 50, longest: 200 };

async function open(behaviour: Behaviour, options: Partial<PowerShellTenantOptions> = {}) {
  const opened = await powerShellTenant(CONTRACT_ORGANISATION, behaviour, {
    pause: PAUSE,
    ...options,
  });
  onTestFinished(() => opened.tenant.close());
  return opened;
}

describe.skipIf(!hasPwsh)('a PowerShell process may fail at any time', () => {
  test.each([
    ['before', [true, false, false, false]],
    ['after', [true, true, false, false]],
  ] as const)(
    'killed in the middle of a plan, %s the second cmdlet took effect: the doubt is told, nothing is sent twice',
    async (when, held) => {
      const { tenant, standIn: server } = await open({
        dies: { 'Grant-CsClientPolicy ana@contoso.com': when },
      });
      expect(await tenant.run(GRANTS)).toMatchObject({
        kind: 'lost',
        done: 1,
        error: { kind: 'unavailable', text: expect.stringContaining('exit code 9') },
      });
      const found = await tenant.usersByUpn(PEOPLE);
      expect(found.map((user) => user.policy === 'Spare')).toEqual(held);
      expect(await server.writes()).toHaveLength(held.filter(Boolean).length);
      expect(await tenant.run(GRANTS)).toEqual({ kind: 'done', done: GRANTS.length });
      expect((await tenant.status()).lastError).toContain('exit code 9');
    },
  );

  test('the end of Steward is the end of what it sent ahead, but for what was being done', async () => {
    const delays = Object.fromEntries(PEOPLE.map((upn) => [`Grant-CsClientPolicy ${upn}`, 700]));
    const server = await standIn(CONTRACT_ORGANISATION, { delays });
    onTestFinished(server.remove);
    const program = fileURLToPath(new URL('./doomed-grants.ts', import.meta.url));
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', program, server.setup, 'Spare', ...PEOPLE],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    // Longer than all that was sent could take.
    await sleep(PEOPLE.length * 700 + 1_500);
    const writes = await server.writes();
    expect(writes.length).toBeGreaterThan(0);
    expect(writes.length).toBeLessThanOrEqual(2);
  });

  test('a write that does not answer in time is ended with all it started, and is in doubt', async () => {
    const { tenant } = await open(
      { delays: { 'Grant-CsClientPolicy ana@contoso.com': 60_000 } },
      { timeouts: { call: 5_000 } },
    );
    await tenant.policies();
    expect(await tenant.run(GRANTS)).toMatchObject({
      kind: 'lost',
      done: 1,
      error: { text: 'no answer to Grant-CsClientPolicy within 5 s' },
    });
    expect((await tenant.usersByUpn(PEOPLE)).map((user) => user.policy)[0]).toBe('Spare');
  });

  test('a connection that died in silence is replaced before a write, which is not in doubt then', async () => {
    const server = await standIn(CONTRACT_ORGANISATION);
    onTestFinished(() => server.remove());
    const pids = join(await mkdtemp(join(tmpdir(), 'steward-pid-')), 'pids');
    onTestFinished(() => rm(dirname(pids), { recursive: true }));
    const tenant = await openPowerShellTenant({
      // Behind a shell, as behind ssh: the whole tree has to go.
      command: ['sh', '-c', `${PWSH.join(' ')} "$@"; true`, 'sh'],
      setup: `${server.setup}; [IO.File]::AppendAllText('${pids}', "$PID ")`,
      timeouts: { call: 8_000 },
    });
    onTestFinished(() => tenant.close());
    await tenant.policies();
    const pid = Number(await readFile(pids, 'utf8'));
    process.kill(pid, 'SIGSTOP');
    // One thread takes the signal, and others may answer until then.
    await vi.waitUntil(() => isStopped(pid));
    expect(await tenant.run(GRANTS)).toEqual({ kind: 'done', done: GRANTS.length });
    expect((await tenant.status()).lastError).toBe('no answer to a sign of life within 8 s');
    expect(await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).toBe('');
  });

  test('a remote session that breaks behind the imported cmdlets leaves a write in doubt, and is set up anew', async () => {
    const text = 'Starting a command failed. The session state is Broken.';
    const { tenant } = await open({ errors: { 'Grant-CsClientPolicy ana@contoso.com': text } });
    expect(await tenant.run(GRANTS)).toMatchObject({ kind: 'lost', done: 1 });
    expect((await tenant.usersByUpn(PEOPLE)).map((user) => user.policy)[0]).toBe('Spare');
    expect((await tenant.status()).lastError).toBe(`the session is gone: ${text}`);
  });

  test('a read whose answer was lost is asked once more, of a new process', async () => {
    const { tenant } = await open({ dies: { 'Get-CsClientPolicy': 'before' } });
    expect(await tenant.policies()).toHaveLength(CONTRACT_ORGANISATION.policies.length);
  });

  test('a server that is slow but alive is waited for', async () => {
    const { tenant } = await open(
      { delays: { 'Get-CsUser': 300 } },
      { timeouts: { call: 20_000 } },
    );
    expect(await tenant.findUsers('tony@contoso.com')).toHaveLength(1);
  });

  test('the signal stops a run between two cmdlets', async () => {
    const { tenant, standIn } = await open({});
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === 2) stop.abort();
    };
    const result = await tenant.run(GRANTS, { signal: stop.signal, onProgress });
    expect(result.kind).toBe('stopped');
    // The one that was on its way is not called back.
    expect([2, 3]).toContain(result.done);
    expect(await standIn.writes()).toHaveLength(result.done);
  });

  test('several processes share the reads; runs at the same time follow one another', async () => {
    const { tenant, standIn: server } = await open(
      { delays: { 'Get-CsUser': 100 } },
      { processes: 2 },
    );
    const back: readonly Cmdlet[] = PEOPLE.map((identity) => ({
      name: 'Grant-CsClientPolicy',
      identity,
      policyName: null,
    }));
    const [first, second, ...found] = await Promise.all([
      tenant.run(GRANTS),
      tenant.run(back),
      ...PEOPLE.map((upn) => tenant.findUsers(upn)),
    ]);
    expect([first, second].map((result) => result.kind)).toEqual(['done', 'done']);
    expect(found.map((users) => users.length)).toEqual([1, 1, 1, 1]);
    const policies = (await server.writes()).map((line) => line.includes('Spare'));
    expect(policies).toEqual([true, true, true, true, false, false, false, false]);
    // The second one may still be starting on a busy machine.
    const processes = async () => (await tenant.status()).facts.processes;
    await vi.waitUntil(async () => (await processes()) === '2/2', { timeout: 20_000 });
  });
});

async function isStopped(pid: number): Promise<boolean> {
  const threads = await readdir(`/proc/${pid}/task`);
  const states = threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/status`, 'utf8'));
  return (await Promise.all(states)).every((status) => /^State:\s+T/m.test(status));
}
