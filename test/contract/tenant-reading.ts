import { expect, test } from 'vitest';
import type { User } from '../../src/policy/policy.js';
import { normaliseSettings } from '../../src/policy/settings.js';
import type { Tenant } from '../../src/policy/tenant.js';
import type { Organisation } from '../../src/tenant/embedded/organisation.js';
import { effective, HOSTILE } from './tenant-support.js';

/** What a tenant tells of the organisation it starts with. */
export function readingContract(tenant: () => Tenant, organisation: Organisation): void {
  const names: readonly [string, readonly string[]][] = [
    ['tony@contoso.com', ['tony']],
    ['TONY@Contoso.com', ['tony']],
    ['sip:tony@contoso.com', ['tony']],
    ['contoso\\Tony', ['tony']],
    ['tony smith', ['tony']],
    ['Chris Green', ['chris2', 'chris']],
    ["José O'Neil", ['jose']],
    ["Jose\u0301 O'Neil", ['jose']],
    ['王小明', ['wang']],
    ['Tony', []],
    ['Tony*', []],
    ['*', []],
    [HOSTILE, []],
  ];
  test.each(names)('%s names %j', async (asked, mailboxes) => {
    const found = await tenant().findUsers(asked);
    expect(found.map((user) => user.userPrincipalName).sort()).toEqual(
      mailboxes.map((mailbox) => `${mailbox}@contoso.com`),
    );
  });

  test('knows all of a person, by UPN in the order asked', async () => {
    const found = await tenant().usersByUpn([
      'mj@contoso.com',
      'nobody@contoso.com',
      'WANG@contoso.com',
    ]);
    const wanted = ['mj@contoso.com', 'wang@contoso.com'].map((upn) =>
      organisation.users.find((user) => user.userPrincipalName === upn),
    );
    // The server's own cmdlets show the SAM name without its domain: a tenant may not know it.
    const shown = (user?: User) => ({ ...user, samAccountName: undefined });
    expect(found.map(shown)).toEqual(wanted.map(shown));
  });

  test('suggests people for a misspelt name', async () => {
    const [best] = await tenant().suggestUsers('Toni Smith', 3);
    expect(best?.userPrincipalName).toBe('tony@contoso.com');
    expect(await tenant().suggestUsers(HOSTILE, 3)).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['chris', ['Chris Green', 'Chris Green']],
    ['CHRIS G', ['Chris Green', 'Chris Green']],
    ["josé o'", ["José O'Neil"]],
    ['王小', ['王小明']],
    ['Green', []],
    ['*', []],
    [HOSTILE, []],
  ])('finds whose name begins with %s', async (beginning, names) => {
    const found = await tenant().usersNamedFrom(beginning, 10);
    expect(found.map(({ displayName }) => displayName)).toEqual(names);
  });

  test('finds no more of them than asked', async () => {
    expect(await tenant().usersNamedFrom('Chris', 1)).toMatchObject([
      { displayName: 'Chris Green' },
    ]);
  });

  test('lists people by department, site and assignment, in pages by name', async () => {
    const all = await tenant().listUsers({}, { offset: 0, limit: 100 });
    expect(all.total).toBe(organisation.users.length);
    const page = { offset: 1, limit: 1 };
    const sales = await tenant().listUsers({ department: 'sales' }, page);
    expect(sales).toMatchObject({ total: 2, users: [{ displayName: "José O'Neil" }] });
    const holders = await tenant().listUsers({ policy: 'tag:desk' }, page);
    expect(holders).toMatchObject({ total: 2, users: [{ displayName: 'Mary-Jane Watson' }] });
    const plain = await tenant().listUsers({ site: 'DUBLIN', policy: null }, page);
    expect(plain).toMatchObject({ total: 2, users: [{ displayName: "José O'Neil" }] });
  });

  test('counts people by site and assignment', async () => {
    const rows = (await tenant().census()).map((row) => `${row.site} ${row.policy} ${row.count}`);
    expect(rows.sort()).toEqual([
      'Dublin Desk 1',
      'Dublin null 2',
      'Redmond Desk 1',
      'Redmond null 3',
    ]);
  });

  test('knows departments and sites, also those where nobody is', async () => {
    expect(await tenant().departments()).toEqual(['Finance', 'Sales', '财务部']);
    expect(await tenant().sites()).toEqual(['Dublin', 'Paris', 'Redmond']);
  });

  test('shows all policies in order, with their settings', async () => {
    const shown = (await tenant().policies()).map(({ identity, settings }) => ({
      identity,
      settings: normaliseSettings(settings),
    }));
    const { policies } = organisation;
    expect(shown).toEqual(policies.map(({ identity, settings }) => ({ identity, settings })));
    expect(await tenant().imConfigurations()).toEqual(organisation.imConfigurations);
  });

  test('one policy wins whole: the one assigned, else the site’s, else Global', async () => {
    expect(await effective(tenant(), 'mj')).toBe('Desk');
    expect(await effective(tenant(), 'jose')).toBe('site:Dublin');
    expect(await effective(tenant(), 'tony')).toBe('Global');
  });
}
