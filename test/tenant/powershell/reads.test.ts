import { describe, expect, onTestFinished, test } from 'vitest';
import type { Cmdlet } from '../../../src/policy/cmdlet.js';
import type { Organisation } from '../../../src/tenant/embedded/organisation.js';
import { CONTRACT_ORGANISATION } from '../../contract/tenant.js';
import { crowd } from '../../support/crowd.js';
import { type Behaviour, hasPwsh, powerShellTenant } from '../../support/pwsh.js';

async function open(behaviour: Behaviour, organisation: Organisation = CONTRACT_ORGANISATION) {
  const { tenant } = await powerShellTenant(organisation, behaviour);
  onTestFinished(() => tenant.close());
  return tenant;
}

describe.skipIf(!hasPwsh)('reading from a server', () => {
  test('departments come from Get-CsAdUser where Get-CsUser does not show them', async () => {
    const tenant = await open({ adDepartments: true });
    expect(await tenant.departments()).toEqual(['Finance', 'Sales', '财务部']);
    const [wang] = await tenant.findUsers('王小明');
    expect(wang?.department).toBe('财务部');
    const sales = await tenant.listUsers({ department: 'SALES' }, { offset: 0, limit: 9 });
    expect(sales.users.map((user) => user.department)).toEqual(['Sales', 'Sales']);
  });

  test('many people travel in pieces, and are counted where they are', async () => {
    const many = crowd(1_100, (index) => (index % 2 === 0 ? 'Redmond' : 'Dublin'));
    const tenant = await open({}, { ...CONTRACT_ORGANISATION, users: many });
    const page = { offset: 1_000, limit: 200 };
    const { users, total } = await tenant.listUsers({ department: 'Sales' }, page);
    expect([users.length, total, users[0]?.displayName]).toEqual([100, 1_100, 'Person 1000']);
    expect(await tenant.census()).toEqual([
      { site: 'Dublin', policy: null, count: 550 },
      { site: 'Redmond', policy: null, count: 550 },
    ]);
    expect(await tenant.usersByUpn(many.map((user) => user.userPrincipalName))).toEqual(many);
  });

  test('a read that the server refuses is told with its own words', async () => {
    const tenant = await open({ errors: { 'Get-CsClientPolicy': 'Access Denied.' } });
    await expect(tenant.policies()).rejects.toMatchObject({
      code: 'tenant.unavailable',
      message: 'Get-CsClientPolicy: Access Denied.',
    });
  });

  test('settings keep their types and their three states; what cannot be set is no setting', async () => {
    const tenant = await open({ missingParameters: ['TabURL'] });
    const settings = {
      EnableURL: true,
      DisableEmoticons: false,
      MaxPhotoSizeKB: 30,
      WebServicePollInterval: '00:15:00',
      DisplayPhoto: 'AllPhotos',
      PolicyEntry: ['A=1', 'B=x=y'],
    };
    const policies = [
      ...CONTRACT_ORGANISATION.policies,
      { identity: 'Full', settings: { ...settings, TabURL: 'https://tab' } },
    ];
    const full = await open(
      { missingParameters: ['TabURL'] },
      { ...CONTRACT_ORGANISATION, policies },
    );
    const shown = (await full.policies()).find((policy) => policy.identity === 'Full');
    expect(shown?.settings).toEqual(settings);
    await tenant.run([{ name: 'New-CsClientPolicy', identity: 'Copy', settings }]);
    const edit: Cmdlet = {
      name: 'Set-CsClientPolicy',
      identity: 'Copy',
      settings: { EnableURL: null, WebServicePollInterval: null, PolicyEntry: null },
    };
    expect(await tenant.run([edit])).toEqual({ kind: 'done', done: 1 });
    const copy = (await tenant.policies()).find((policy) => policy.identity === 'Copy');
    expect(copy?.settings).toEqual({
      DisableEmoticons: false,
      MaxPhotoSizeKB: 30,
      DisplayPhoto: 'AllPhotos',
    });
  });
});
