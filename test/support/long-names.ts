import type { User } from '../../src/policy/policy.js';
import type { Organisation } from '../../src/tenant/embedded/organisation.js';

const LONGEST = 256;

/** A name that is told from the others by its number, and as long as names can be. */
export function longName(start: string, number: number, filler = '赵'): string {
  return `${start}${String(number).padStart(5, '0')}${filler.repeat(LONGEST)}`.slice(0, LONGEST);
}

/** So many people of 财务部 and policies, all with the longest names; the policies are the people's in turn. */
export function organisationOfLongNames(people: number, policies: number): Organisation {
  const names = Array.from({ length: policies }, (_, index) => longName('Desk', index, 'x'));
  return {
    sites: ['Redmond'],
    imConfigurations: [{ identity: 'Global', enableOfflineIm: true }],
    policies: [
      { identity: 'Global', settings: {} },
      ...names.map((identity) => ({ identity, settings: { EnableURL: true } })),
    ],
    users: Array.from({ length: people }, (_, index): User => {
      return {
        displayName: longName('王', index),
        userPrincipalName: `${longName('wang', index, 'w').slice(0, 100)}@contoso.com`,
        sipAddress: `sip:wang${index}@contoso.com`,
        department: '财务部',
        site: 'Redmond',
        policy: names[index % policies] ?? null,
      };
    }),
  };
}
