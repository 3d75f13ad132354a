import type { User } from '../../src/policy/policy.js';

/** So many people of Sales who hold no policy; their names sort by number. */
export function crowd(count: number, siteOf: (index: number) => string = () => 'Redmond'): User[] {
  return Array.from({ length: count }, (_, index) => ({
    displayName: `Person ${String(index).padStart(4, '0')}`,
    userPrincipalName: `person${index}@contoso.com`,
    sipAddress: `sip:person${index}@contoso.com`,
    department: 'Sales',
    site: siteOf(index),
    policy: null,
  }));
}
