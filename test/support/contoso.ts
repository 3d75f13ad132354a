import type { User } from '../../src/policy/policy.js';
import type { Organisation } from './memory-tenant.js';

export function person(
  name: string,
  {
    site = 'Redmond',
    policy = null,
    department = 'Sales',
  }: Partial<Pick<User, 'site' | 'policy' | 'department'>> = {},
): User {
  const upn = `${name}@contoso.com`;
  return {
    displayName: name,
    userPrincipalName: upn,
    sipAddress: `sip:${upn}`,
    department,
    site,
    policy,
  };
}

/** Two sites, one with a policy; people under every scope; a policy nobody holds, one with other settings. */
export function contoso(): Organisation {
  return {
    sites: ['Redmond', 'Dublin'],
    gates: [{ identity: 'Global', enableOfflineIm: true }],
    policies: [
      { identity: 'Global', settings: {} },
      { identity: 'site:Dublin', settings: { DisableEmoticons: true } },
      { identity: 'OfflineIM', settings: { EnableIMAutoArchiving: false } },
      {
        identity: 'Sales',
        settings: { EnableURL: true, DisableSavingIM: true },
        description: 'Sellers',
      },
      { identity: 'Spare', settings: { ShowRecentContacts: false } },
    ],
    users: [
      person('tony'),
      person('ana', { department: 'Finance' }),
      person('liam', { site: 'Dublin' }),
      person('mei', { site: 'Dublin', policy: 'Sales', department: 'Finance' }),
      person('sam', { policy: 'Sales' }),
      person('off', { policy: 'OfflineIM' }),
    ],
  };
}
