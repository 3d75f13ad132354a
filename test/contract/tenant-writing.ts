import { expect, test } from 'vitest';
import type { Cmdlet } from '../../src/policy/cmdlet.js';
import { GLOBAL } from '../../src/policy/identity.js';
import { OFFLINE_IM } from '../../src/policy/policy.js';
import { normaliseSettings } from '../../src/policy/settings.js';
import type { Tenant } from '../../src/policy/tenant.js';
import { effective, grant, HOSTILE, policy, remove } from './tenant-support.js';

const TONY = 'tony@contoso.com';

async function runAll(tenant: Tenant, cmdlets: readonly Cmdlet[]): Promise<void> {
  expect(await tenant.run(cmdlets)).toMatchObject({ kind: 'done', done: cmdlets.length });
}

/** What cmdlets do, read back; the tests leave the organisation as they found it, but for the last. */
export function writingContract(tenant: () => Tenant): void {
  test('creates, changes, grants, revokes and removes a policy', async () => {
    await runAll(tenant(), [
      { name: 'New-CsClientPolicy', identity: 'Tag:OfflineIM', settings: {}, description: 'd' },
      { name: 'Set-CsClientPolicy', identity: 'offlineim', settings: { [OFFLINE_IM]: false } },
      { name: 'Grant-CsClientPolicy', identity: 'tony@contoso.com', policyName: 'OFFLINEIM' },
    ]);
    expect(await policy(tenant(), 'OfflineIM')).toMatchObject({
      identity: 'OfflineIM',
      description: 'd',
      settings: { [OFFLINE_IM]: false },
    });
    expect(await effective(tenant(), 'tony')).toBe('OfflineIM');
    await runAll(tenant(), [
      { name: 'Set-CsClientPolicy', identity: 'OfflineIM', settings: {} },
      { name: 'Set-CsClientPolicy', identity: 'OfflineIM', settings: { EnableURL: false } },
      { name: 'Set-CsClientPolicy', identity: 'OfflineIM', settings: { [OFFLINE_IM]: null } },
    ]);
    const settings = (await policy(tenant(), 'OfflineIM'))?.settings ?? {};
    expect(normaliseSettings(settings)).toEqual({ EnableURL: false });
    await runAll(tenant(), [
      { name: 'Grant-CsClientPolicy', identity: 'sip:tony@contoso.com', policyName: 'Spare' },
      { name: 'Grant-CsClientPolicy', identity: 'tony@contoso.com', policyName: null },
      { name: 'Remove-CsClientPolicy', identity: 'OfflineIM' },
    ]);
    expect(await effective(tenant(), 'tony')).toBe('Global');
    expect(await policy(tenant(), 'OfflineIM')).toBeUndefined();
  });

  test('takes a site’s policy, a hostile name and gate 1', async () => {
    await runAll(tenant(), [
      { name: 'New-CsClientPolicy', identity: 'site:redmond', settings: { [OFFLINE_IM]: false } },
      { name: 'New-CsClientPolicy', identity: HOSTILE, settings: { IMWarning: HOSTILE } },
      { name: 'Grant-CsClientPolicy', identity: 'jose@contoso.com', policyName: HOSTILE },
      { name: 'Set-CsImConfiguration', identity: GLOBAL, enableOfflineIm: false },
    ]);
    expect(await effective(tenant(), 'wang')).toBe('site:Redmond');
    expect(await effective(tenant(), 'jose')).toBe(HOSTILE);
    expect((await policy(tenant(), HOSTILE))?.settings).toMatchObject({ IMWarning: HOSTILE });
    expect(await tenant().imConfigurations()).toMatchObject([{ enableOfflineIm: false }]);
    await runAll(tenant(), [
      { name: 'Grant-CsClientPolicy', identity: 'jose@contoso.com', policyName: null },
      { name: 'Remove-CsClientPolicy', identity: HOSTILE },
      { name: 'Remove-CsClientPolicy', identity: 'site:Redmond' },
      { name: 'Set-CsImConfiguration', identity: GLOBAL, enableOfflineIm: true },
    ]);
    expect(await effective(tenant(), 'wang')).toBe('Global');
  });

  test('changes a policy’s text, and takes it away', async () => {
    const said = (description: string | null): Cmdlet => ({
      name: 'Set-CsClientPolicy',
      identity: 'Spare',
      settings: {},
      description,
    });
    const before = await policy(tenant(), 'Spare');
    await runAll(tenant(), [said(`Desks ${HOSTILE}`)]);
    expect(await policy(tenant(), 'Spare')).toEqual({ ...before, description: `Desks ${HOSTILE}` });
    await runAll(tenant(), [said(null)]);
    expect((await policy(tenant(), 'Spare'))?.description).toBeUndefined();
  });

  test('gives a site a switch of its own, and takes it away again', async () => {
    await runAll(tenant(), [
      { name: 'New-CsImConfiguration', identity: 'site:Redmond', enableOfflineIm: false },
    ]);
    const own = { identity: 'site:Redmond', enableOfflineIm: false };
    expect(await tenant().imConfigurations()).toContainEqual(own);
    const again = await tenant().run([
      { name: 'New-CsImConfiguration', identity: 'site:Redmond', enableOfflineIm: true },
    ]);
    expect(again).toMatchObject({ kind: 'failed', done: 0 });
    expect(await tenant().imConfigurations()).toContainEqual(own);
    await runAll(tenant(), [
      { name: 'Set-CsImConfiguration', identity: 'site:Redmond', enableOfflineIm: true },
      { name: 'Remove-CsImConfiguration', identity: 'site:Redmond' },
    ]);
    expect((await tenant().imConfigurations()).map(({ identity }) => identity)).toEqual([GLOBAL]);
    const gone = await tenant().run([
      { name: 'Remove-CsImConfiguration', identity: 'site:Redmond' },
    ]);
    expect(gone).toMatchObject({ kind: 'failed', done: 0, error: { kind: 'notFound' } });
  });

  test('stops at the first cmdlet that fails, and says how many took effect', async () => {
    const result = await tenant().run([
      grant(TONY, 'Spare'),
      grant(TONY, 'Nope'),
      grant(TONY, 'Desk'),
    ]);
    expect(result).toMatchObject({ kind: 'failed', done: 1, error: { kind: 'notUserPolicy' } });
    expect(await effective(tenant(), 'tony')).toBe('Spare');
    await runAll(tenant(), [grant(TONY, null)]);
  });

  test('goes on with other people where the server refuses one, and with nothing else', async () => {
    const nobody = grant('nobody@contoso.com', 'Spare');
    const refused = [{ index: 1, error: { kind: 'notFound' } }];
    const all = [grant(TONY, 'Spare'), nobody, grant('jose@contoso.com', 'Spare')];
    expect(await tenant().run(all)).toMatchObject({ kind: 'done', done: 3, refused });
    expect(await effective(tenant(), 'jose')).toBe('Spare');
    const back = [grant(TONY, null), nobody, grant('jose@contoso.com', null), remove('Spare')];
    const error = { kind: 'notFound' };
    expect(await tenant().run(back)).toMatchObject({ kind: 'failed', done: 3, refused, error });
    expect(await effective(tenant(), 'jose')).toBe('site:Dublin');
    expect(await policy(tenant(), 'Spare')).toBeDefined();
  });

  test('does nothing for a signal that is aborted, and tells its progress', async () => {
    const signal = AbortSignal.abort();
    expect(await tenant().run([remove('Spare')], { signal })).toEqual({ kind: 'stopped', done: 0 });
    expect(await policy(tenant(), 'Spare')).toBeDefined();
    const progress: number[] = [];
    const onProgress = (done: number) => progress.push(done);
    await tenant().run([grant(TONY, 'Spare'), grant(TONY, null)], { onProgress });
    expect(progress.at(-1)).toBe(2);
  });

  test('resets Global where it is told to remove it', async () => {
    await runAll(tenant(), [remove('Global')]);
    expect(normaliseSettings((await policy(tenant(), GLOBAL))?.settings ?? { kept: true })).toEqual(
      {},
    );
  });
}
