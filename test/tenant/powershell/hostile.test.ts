import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tenant } from '../../../src/policy/tenant.js';
import type { Organisation } from '../../../src/tenant/embedded/organisation.js';
import { hasPwsh, powerShellTenant } from '../../support/pwsh.js';

const CANARY = '/tmp/steward-canary';

/** Names that would do harm, or get lost, were they ever taken for script, filter, date or encoding. */
const NAMES: readonly string[] = [
  `Tony'; New-Item ${CANARY}; '`,
  `"$(New-Item ${CANARY})"`,
  `\`$(New-Item ${CANARY})\`n`,
  '’; Remove-CsClientPolicy Global; ‘',
  '“$env:PATH” „x‟ ‚y‛',
  '王小明',
  'José O’Neil-Müller',
  "Shane O'Neil",
  '🙂 surrogates 𠮷田',
  '(|(displayName=Ana))',
  'Ana)(department=Finance',
  'back\\5cslash and \\ more',
  '2024-01-31T12:00:00Z',
  '/Date(1700000000000)/',
  '=1+1',
  '$null',
  '-WhatIf',
  'tab\tand & < > | % ! ^ signs',
  '[x] {y} @(z) #',
  'lines\u2028of\u2029all\u0085kinds',
];

function organisation(): Organisation {
  return {
    sites: ['Redmond'],
    users: NAMES.map((displayName, index) => ({
      displayName,
      userPrincipalName: `user${index}@contoso.com`,
      sipAddress: `sip:user${index}@contoso.com`,
      department: `Dept ${displayName}`,
      site: 'Redmond',
      policy: null,
    })),
    policies: [{ identity: 'Global', settings: {} }],
    imConfigurations: [{ identity: 'Global', enableOfflineIm: true }],
  };
}

describe.skipIf(!hasPwsh)('a name is data, whatever it holds', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    ({ tenant } = await powerShellTenant(organisation()));
  });
  afterAll(async () => {
    await tenant?.close();
    expect(existsSync(CANARY)).toBe(false);
  });

  test.each(NAMES.map((name, index) => [name, `user${index}@contoso.com`]))(
    '%j of a person',
    async (name, upn) => {
      const found = await tenant.findUsers(name);
      const spoken = name.replace(/\s+/g, ' ');
      expect(found.map((user) => user.userPrincipalName)).toEqual([upn]);
      expect(found[0]?.displayName.replace(/\s+/g, ' ')).toBe(spoken);
    },
  );

  test.each(NAMES.map((name, index) => [name, `user${index}@contoso.com`]))(
    '%j of a department',
    async (name, upn) => {
      const page = { offset: 0, limit: 10 };
      const { users } = await tenant.listUsers({ department: `Dept ${name}` }, page);
      expect(users.map((user) => user.userPrincipalName)).toEqual([upn]);
    },
  );

  test.each(NAMES)('%j of a policy, a description and a setting', async (name) => {
    const result = await tenant.run([
      {
        name: 'New-CsClientPolicy',
        identity: name,
        description: name,
        settings: { CustomStateUrl: name, PolicyEntry: [`OnlineFeedbackURL=${name}`] },
      },
      { name: 'Grant-CsClientPolicy', identity: 'user0@contoso.com', policyName: name },
    ]);
    expect(result).toEqual({ kind: 'done', done: 2 });
    const policies = await tenant.policies();
    expect(policies.find((policy) => policy.identity === name)).toEqual({
      identity: name,
      description: name,
      settings: { CustomStateUrl: name, PolicyEntry: [`OnlineFeedbackURL=${name}`] },
    });
    const holders = await tenant.listUsers({ policy: name }, { offset: 0, limit: 10 });
    expect(holders.users.map((user) => user.policy)).toEqual([name]);
    await tenant.run([
      { name: 'Grant-CsClientPolicy', identity: 'user0@contoso.com', policyName: null },
    ]);
  });

  test('a name that sounds like a broken connection breaks none', async () => {
    expect(await tenant.findUsers('CONTOSO\\The session state is Broken')).toEqual([]);
    expect((await tenant.status()).lastError).toBeUndefined();
  });

  test('a setting that steers the cmdlet itself is refused', async () => {
    for (const name of ['WhatIf', 'force', 'OutVariable', 'Identity', 'NoSuchSetting']) {
      const result = await tenant.run([
        { name: 'Set-CsClientPolicy', identity: 'Global', settings: { [name]: true } },
      ]);
      expect(result).toMatchObject({ kind: 'failed', done: 0, error: { kind: 'unsupported' } });
    }
  });
});
