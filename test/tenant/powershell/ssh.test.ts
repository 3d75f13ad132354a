import { describe, expect, onTestFinished, test } from 'vitest';
import { openPowerShellTenant } from '../../../src/tenant/powershell/powershell-tenant.js';
import { CONTRACT_ORGANISATION } from '../../contract/tenant.js';
import { hasPwsh, PWSH, standIn } from '../../support/pwsh.js';
import { hasSshd, startSshd } from '../../support/sshd.js';

describe.skipIf(!hasPwsh || !hasSshd)('through ssh', () => {
  test('nothing is copied by hand, names survive, and a connection that breaks is made again', async () => {
    const server = await standIn(CONTRACT_ORGANISATION, {
      dies: { 'Grant-CsClientPolicy wang@contoso.com': 'after' },
    });
    onTestFinished(() => server.remove());
    const sshd = await startSshd();
    onTestFinished(() => sshd.stop());
    const tenant = await openPowerShellTenant({
      command: [...sshd.ssh, ...PWSH],
      setup: server.setup,
    });
    onTestFinished(() => tenant.close());

    const [wang] = await tenant.findUsers('王小明');
    expect(wang).toMatchObject({ userPrincipalName: 'wang@contoso.com', department: '财务部' });
    const run = await tenant.run([
      { name: 'New-CsClientPolicy', identity: '离线关闭 ’x’', settings: {} },
      {
        name: 'Grant-CsClientPolicy',
        identity: 'wang@contoso.com',
        policyName: '离线关闭 ’x’',
      },
    ]);
    expect(run).toMatchObject({ kind: 'lost', done: 1 });
    const [after] = await tenant.usersByUpn(['wang@contoso.com']);
    expect(after?.policy).toBe('离线关闭 ’x’');
    expect(await sshd.log()).toContain('Accepted publickey');
  });

  test('a host that refuses is told in the words of ssh', async () => {
    const tenant = await openPowerShellTenant({
      command: 'ssh -F/dev/null -p1 -oBatchMode=yes 127.0.0.1 pwsh',
      pause: { first: 60_000, longest: 60_000 },
    });
    onTestFinished(() => tenant.close());
    await expect(tenant.policies()).rejects.toThrow(/exit code 255.*refused/i);
  });
});
