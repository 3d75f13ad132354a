import { describe, expect, test } from 'vitest';
import { openEmbeddedTenant } from '../../../src/tenant/embedded/embedded-tenant.js';
import { tenantContract } from '../../contract/tenant.js';
import { newFolder } from '../../support/embedded.js';

tenantContract('the embedded tenant', (organisation) =>
  openEmbeddedTenant({ folder: newFolder(), initial: () => organisation }),
);

describe('the sample organisation', () => {
  test('has one Tony Smith under a Global that sets nothing, and two people of one name', async () => {
    const tenant = await openEmbeddedTenant({ folder: newFolder() });
    const tony = await tenant.findUsers('Tony Smith');
    expect(tony).toMatchObject([
      { userPrincipalName: 'tony@contoso.com', site: 'Redmond', policy: null },
    ]);
    expect(await tenant.effectivePolicies(tony)).toEqual(['Global']);
    expect((await tenant.policies())[0]).toEqual({ identity: 'Global', settings: {} });
    expect(await tenant.findUsers('Chris Green')).toHaveLength(2);
    const held = new Set((await tenant.census()).map((row) => row.policy));
    const unheld = (await tenant.policies()).filter(
      ({ identity }) => !/^(global$|site:)/i.test(identity) && !held.has(identity),
    );
    expect(unheld.map(({ identity }) => identity)).toEqual(['Kiosk']);
    await tenant.close();
  });
});
