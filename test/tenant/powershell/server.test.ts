import { describe, expect, onTestFinished, test } from 'vitest';
import type { Cmdlet } from '../../../src/policy/cmdlet.js';
import type { Settings } from '../../../src/policy/policy.js';
import type { PowerShellTenantOptions } from '../../../src/tenant/powershell/powershell-tenant.js';
import { CONTRACT_ORGANISATION } from '../../contract/tenant.js';
import { type Behaviour, hasPwsh, powerShellTenant } from '../../support/pwsh.js';

const TONY = 'tony@contoso.com';
const grant = (policyName: string | null, identity = TONY): Cmdlet => ({
  name: 'Grant-CsClientPolicy',
  identity,
  policyName,
});
const create = (identity: string): Cmdlet => ({
  name: 'New-CsClientPolicy',
  identity,
  settings: {},
});

async function open(behaviour: Behaviour, options: Partial<PowerShellTenantOptions> = {}) {
  const opened = await powerShellTenant(CONTRACT_ORGANISATION, behaviour, options);
  onTestFinished(() => opened.tenant.close());
  return opened;
}

describe.skipIf(!hasPwsh)('servers differ', () => {
  test('a new policy that is not replicated yet is waited for, and the wait is told', async () => {
    const { tenant } = await open(
      { replicationMs: 3_000 },
      { patience: { replication: 10_000, pause: 100 } },
    );
    const told: [number, number, string | undefined][] = [];
    const result = await tenant.run([create('Young'), grant('Young')], {
      onProgress: (...progress) => told.push([progress[0], progress[1], progress[2]]),
    });
    expect(result).toEqual({ kind: 'done', done: 2 });
    expect(told).toContainEqual([1, 2, 'replication']);
    expect(told.at(-1)).toEqual([2, 2, undefined]);
  });

  test('a new policy whose creation was in doubt is waited for as well', async () => {
    const { tenant } = await open(
      { replicationMs: 3_000, dies: { 'New-CsClientPolicy': 'after' } },
      { patience: { replication: 20_000, pause: 100 } },
    );
    expect(await tenant.run([create('Young')])).toMatchObject({ kind: 'lost', done: 0 });
    expect(await tenant.run([grant('Young')])).toEqual({ kind: 'done', done: 1 });
  });

  test('the wait for replication ends by its limit', async () => {
    const { tenant } = await open(
      { replicationMs: 60_000 },
      { patience: { replication: 300, pause: 50 } },
    );
    expect(await tenant.run([create('Young'), grant('Young')])).toMatchObject({
      kind: 'failed',
      done: 1,
      error: { kind: 'notUserPolicy' },
    });
  });

  test('the wait for replication ends by the signal', async () => {
    const { tenant } = await open(
      { replicationMs: 60_000 },
      { patience: { replication: 50_000, pause: 50 } },
    );
    const stop = new AbortController();
    const onProgress = (_done: number, _total: number, note?: string) => {
      if (note === 'replication') stop.abort();
    };
    const options = { signal: stop.signal, onProgress };
    expect(await tenant.run([create('Younger'), grant('Younger')], options)).toEqual({
      kind: 'stopped',
      done: 1,
    });
  });

  test('a policy that was not created here is not waited for', async () => {
    const { tenant } = await open({}, { patience: { replication: 60_000, pause: 10 } });
    const told: unknown[] = [];
    await tenant.run([grant('Nope')], { onProgress: (...progress) => told.push(progress) });
    expect(told).toEqual([]);
  });

  test('what the role does not offer is told at the start, not in the middle of a plan', async () => {
    const { tenant, standIn } = await open({
      missing: [
        'New-CsImConfiguration',
        'Set-CsImConfiguration',
        'Get-CsEffectivePolicy',
        'Get-CsPool',
        'New-CsClientPolicyEntry',
      ],
      missingParameters: ['EnableIMAutoArchiving'],
    });
    const [chris] = await tenant.usersByUpn(['chris2@contoso.com']);
    expect(chris?.site).toBe('');
    // Dublin has a policy, and nobody tells who is in Dublin.
    expect(await tenant.effectivePolicies(chris === undefined ? [] : [chris])).toEqual([undefined]);
    expect(await tenant.lackingForSites()).toEqual(['Get-CsPool']);
    expect((await tenant.status()).missing).toEqual([
      'Get-CsEffectivePolicy',
      'Get-CsPool',
      'New-CsClientPolicy -EnableIMAutoArchiving',
      'Set-CsClientPolicy -EnableIMAutoArchiving',
      'New-CsImConfiguration',
      'Set-CsImConfiguration',
      'New-CsClientPolicyEntry',
    ]);
    const set = (settings: Settings): Cmdlet => ({
      name: 'Set-CsClientPolicy',
      identity: 'Global',
      settings,
    });
    const lacking: readonly [Cmdlet, string][] = [
      [
        { name: 'Set-CsImConfiguration', identity: 'Global', enableOfflineIm: false },
        'Set-CsImConfiguration',
      ],
      [
        { name: 'New-CsImConfiguration', identity: 'site:Dublin', enableOfflineIm: false },
        'New-CsImConfiguration',
      ],
      [set({ EnableIMAutoArchiving: false }), 'Set-CsClientPolicy -EnableIMAutoArchiving'],
      [set({ PolicyEntry: ['a=b'] }), 'New-CsClientPolicyEntry'],
    ];
    for (const [cmdlet, what] of lacking) {
      expect(await tenant.notOffered([grant('Spare'), cmdlet])).toBe(what);
      expect(await tenant.run([grant('Spare'), cmdlet])).toEqual({
        kind: 'failed',
        done: 0,
        error: { kind: 'unsupported', text: `${what} is not offered here.` },
      });
    }
    expect(await tenant.notOffered([grant('Spare'), set({ PolicyEntry: null })])).toBeUndefined();
    expect(await standIn.writes()).toEqual([]);
  });

  test('a removal that would ask a person fails instead', async () => {
    const { tenant, standIn } = await open({ prompts: true });
    const remove: Cmdlet = { name: 'Remove-CsClientPolicy', identity: 'Desk' };
    expect(await tenant.run([remove])).toMatchObject({
      kind: 'failed',
      error: { kind: 'inUse', text: expect.stringContaining('currently assigned') },
    });
    expect(await standIn.writes()).toEqual([]);
  });

  test('an error in words that nobody knows shows its first line; the log has it whole', async () => {
    const logged: object[] = [];
    const log = { debug: () => {}, warn: (fields: object) => logged.push(fields) };
    const { tenant } = await open(
      { errors: { 'Grant-CsClientPolicy': 'The flux\u0007capacitor failed.\nSecond line.' } },
      { log },
    );
    expect(await tenant.run([grant('Spare')])).toEqual({
      kind: 'done',
      done: 1,
      refused: [{ index: 0, error: { kind: 'unknown', text: 'The flux capacitor failed.' } }],
    });
    expect(JSON.stringify(logged)).toContain('Second line.');
    expect(JSON.stringify(logged)).toContain('InvalidOperationException');
  });
});
