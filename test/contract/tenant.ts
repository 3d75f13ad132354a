import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFLINE_IM, type User } from '../../src/policy/policy.js';
import type { Tenant } from '../../src/policy/tenant.js';
import type { Organisation } from '../../src/tenant/embedded/organisation.js';
import { readingContract } from './tenant-reading.js';
import { refusalContract } from './tenant-refusal.js';
import { writingContract } from './tenant-writing.js';

function person(displayName: string, mailbox: string, rest: Partial<User> = {}): User {
  return {
    displayName,
    userPrincipalName: `${mailbox}@contoso.com`,
    sipAddress: `sip:${mailbox}@contoso.com`,
    samAccountName: `CONTOSO\\${mailbox}`,
    department: 'Finance',
    site: 'Redmond',
    policy: null,
    ...rest,
  };
}

/** What every tenant under contract starts with. */
export const CONTRACT_ORGANISATION: Organisation = {
  sites: ['Redmond', 'Dublin', 'Paris'],
  users: [
    person('Tony Smith', 'tony'),
    person('Ana Lopez', 'ana', { policy: 'Desk' }),
    person('Chris Green', 'chris'),
    person('Chris Green', 'chris2', { department: 'Sales', site: 'Dublin' }),
    person("José O'Neil", 'jose', { department: 'Sales', site: 'Dublin' }),
    person('王小明', 'wang', { department: '财务部' }),
    person('Mary-Jane Watson', 'mj', { department: '财务部', site: 'Dublin', policy: 'Desk' }),
  ],
  policies: [
    { identity: 'Global', settings: { EnableURL: true } },
    { identity: 'site:Dublin', settings: { [OFFLINE_IM]: true } },
    { identity: 'Desk', settings: { DisableEmoticons: true, MaximumNumberOfContacts: 500 } },
    { identity: 'Spare', settings: { [OFFLINE_IM]: false } },
  ],
  imConfigurations: [{ identity: 'Global', enableOfflineIm: true }],
};

/**
 * The documented semantics of the cmdlets, as every tenant must show them. `makeTenant` starts one on the organisation
 * given; it is called once, and the tests run in order on that one, so that a slow server can be held to them too.
 */
export function tenantContract(
  name: string,
  makeTenant: (organisation: Organisation) => Promise<Tenant>,
): void {
  describe(`${name} keeps the contract of a tenant`, () => {
    let tenant: Tenant;
    beforeAll(async () => {
      tenant = await makeTenant(structuredClone(CONTRACT_ORGANISATION));
    }, 120_000);
    afterAll(() => tenant?.close());

    test('is ready', async () => {
      expect(await tenant.status()).toMatchObject({ ready: true, missing: [] });
    });

    readingContract(() => tenant, CONTRACT_ORGANISATION);
    writingContract(() => tenant);
    refusalContract(() => tenant);
  });
}
