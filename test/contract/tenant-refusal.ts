import { expect, test } from 'vitest';
import type { Cmdlet } from '../../src/policy/cmdlet.js';
import type { Tenant, TenantError } from '../../src/policy/tenant.js';
import { change, create, grant, remove } from './tenant-support.js';

/** What cmdlets refuse, in which kinds, and with which of the server's documented words. */
export function refusalContract(tenant: () => Tenant): void {
  const tony = 'tony@contoso.com';
  const refusals: readonly [string, Cmdlet, TenantError['kind'], RegExp?][] = [
    ['a name taken', create('desk'), 'duplicate'],
    ['a second policy of a site', create('site:Dublin'), 'duplicate'],
    ['a second Global', create('Global'), 'duplicate'],
    ['a policy of a site not in the topology', create('site:Atlantis'), 'noSite'],
    ['a change of a policy that does not exist', change('Nope'), 'notFound', /not found/i],
    ['removing a policy that does not exist', remove('Nope'), 'notFound', /not found/i],
    ['removing a policy in use', remove('Desk'), 'inUse', /currently assigned/i],
    ['granting Global', grant(tony, 'Global'), 'notUserPolicy', /is not a user policy/i],
    ['granting a site’s', grant(tony, 'site:Dublin'), 'notUserPolicy', /is not a user policy/i],
    ['granting a missing one', grant(tony, 'Nope'), 'notUserPolicy', /is not a user policy/i],
    ['granting to nobody', grant('nobody@contoso.com', 'Desk'), 'notFound', /object not found/i],
    ['granting to everybody', grant('*', 'Desk'), 'badIdentity'],
    ['an empty identity', change(''), 'badIdentity'],
    ['an empty user', grant('', 'Desk'), 'badIdentity'],
    ['an identity of spaces', remove('  '), 'badIdentity'],
  ];
  test.each(refusals)('refuses %s', async (_name, cmdlet, kind, text = /./) => {
    const before = [await tenant().policies(), await tenant().census()];
    const error = { kind, text: expect.stringMatching(text) };
    // What is said of one person is no word on the others.
    const ofPerson = cmdlet.name === 'Grant-CsClientPolicy' && kind !== 'notUserPolicy';
    expect(await tenant().run([cmdlet])).toEqual(
      ofPerson
        ? { kind: 'done', done: 1, refused: [{ index: 0, error }] }
        : { kind: 'failed', done: 0, error },
    );
    expect([await tenant().policies(), await tenant().census()]).toEqual(before);
  });
}
