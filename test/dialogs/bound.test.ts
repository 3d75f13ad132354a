import { expect, onTestFinished, test } from 'vitest';
import { openEmbeddedTenant } from '../../src/tenant/embedded/embedded-tenant.js';
import type { Organisation } from '../../src/tenant/embedded/organisation.js';
import { sampleOrganisation } from '../../src/tenant/embedded/sample-organisation.js';
import { openOffice } from '../policy/service/office.js';
import { newFolder } from '../support/embedded.js';
import { grammar } from '../support/grammar.js';
import { talkAs } from '../support/talk.js';

async function annIn(change: (organisation: Organisation) => Organisation) {
  const initial = () => change(sampleOrganisation());
  const tenant = await openEmbeddedTenant({ folder: newFolder(), initial });
  onTestFinished(() => tenant.close());
  const office = await openOffice({ aroundTenant: () => tenant });
  onTestFinished(() => office.close());
  return { ann: talkAs('ann', { service: office.service, grammar }), tenant };
}

test('a pick is of a person, also where the UPN of one is the SIP address of another', async () => {
  const shared = 'shared@contoso.com';
  const { ann } = await annIn((organisation) => ({
    ...organisation,
    users: [
      ...organisation.users,
      ...[
        {
          displayName: 'Kim Lee',
          userPrincipalName: 'kim@contoso.com',
          sipAddress: `sip:${shared}`,
        },
        { displayName: 'Lin Chen', userPrincipalName: shared, sipAddress: 'sip:lin@contoso.com' },
      ].map((user) => ({ ...user, department: 'Finance', site: 'Dublin', policy: null })),
    ],
  }));
  const asked = await ann.says(`disable offline IM for ${shared}`);
  expect(asked.reply.kind).toBe('pick');
  const lin = asked.reply.choices?.findIndex(({ title }) => title.includes('Lin Chen')) ?? -1;
  const { reply } = await ann.says(String(lin + 1));
  expect(reply).toMatchObject({ kind: 'applied', people: [{ displayName: 'Lin Chen' }] });
});

test('an undo that would give back a policy that is gone says whom that concerns, and offers to unassign', async () => {
  const { ann, tenant } = await annIn((organisation) => organisation);
  await ann.says('create policy FrontRoom with offline IM off');
  await ann.says('grant policy FrontRoom to Tony Smith');
  const moved = await ann.says('grant Kiosk to Tony Smith');
  if (moved.reply.kind === 'preview') await ann.says('yes');
  expect(
    await tenant.run([{ name: 'Remove-CsClientPolicy', identity: 'FrontRoom' }]),
  ).toMatchObject({
    kind: 'done',
  });
  const refused = await ann.says('undo');
  expect(refused.reply).toMatchObject({ kind: 'refused', reason: 'policyGone' });
  expect(refused.reply.text).toContain('That concerns Tony Smith');
  const offered = await ann.says('1');
  const done = offered.reply.kind === 'preview' ? await ann.says('yes') : offered;
  expect(done.reply).toMatchObject({ kind: 'applied', people: [{ policy: 'Global' }] });
});
