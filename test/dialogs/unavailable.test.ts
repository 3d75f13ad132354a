import { expect, test } from 'vitest';
import { StewardError } from '../../src/errors.js';
import type { Tenant } from '../../src/policy/tenant.js';
import { inOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { talkAs } from '../support/talk.js';

function unreachable(tenant: Tenant): Tenant {
  const fail = async () => {
    throw new StewardError('tenant.unavailable', 'the setup failed: no module');
  };
  return {
    ...tenant,
    findUsers: fail,
    policies: fail,
    status: async () => ({ tenant: 'powershell', ready: false, facts: {}, missing: [] }),
  };
}

test.each([
  ['disable offline IM for Tony Smith', 'Nothing was changed'],
  ['who has offline IM turned off?', 'Nothing was changed'],
  ['禁用王小明的脱机消息', '未做任何更改'],
])('a server that cannot be reached is told, with why and what to do: %s', (order, unchanged) =>
  inOffice(
    async ({ service }) => {
      const { reply } = await talkAs('ann', { service, grammar }).says(order);
      expect(reply).toMatchObject({ kind: 'failed', reason: 'unavailable' });
      expect(reply.text).toContain('the setup failed: no module');
      expect(reply.text).toContain(unchanged);
    },
    { aroundTenant: unreachable },
  ),
);

test.each([
  ['disable offline IM for Tony Smith', 'Nothing was changed', 'show the PowerShell to'],
  ['禁用王小明的脱机消息', '未做任何更改', '显示 PowerShell'],
])('what the server does not offer is told, and can be printed: %s', (order, unchanged, print) =>
  inOffice(
    async ({ service }) => {
      const ann = talkAs('ann', { service, grammar });
      const { reply } = await ann.says(order);
      expect(reply).toMatchObject({ kind: 'refused', reason: 'notOffered' });
      expect(reply.text).toContain('Grant-CsClientPolicy');
      expect(reply.text).toContain(unchanged);
      expect(reply.text).toContain(print);
      expect((await ann.says('1')).reply).toMatchObject({
        kind: 'script',
        cmdlets: expect.arrayContaining([expect.stringMatching(/^Grant-CsClientPolicy /)]),
      });
    },
    {
      aroundTenant: (tenant) => ({ ...tenant, notOffered: async () => 'Grant-CsClientPolicy' }),
    },
  ),
);

test('a program that is on its way is starting, not unreachable', () =>
  inOffice(
    async ({ service }) => {
      const { reply } = await talkAs('ann', { service, grammar }).says('status');
      expect(reply).toMatchObject({ kind: 'status', reason: 'starting' });
    },
    { aroundTenant: unreachable },
  ));
