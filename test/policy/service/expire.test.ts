import { expect, it } from 'vitest';
import { asker, expectKind, inOffice } from './office.js';
import { EVERYONE_OFF } from './orders.js';

const HOUR = 3_600_000;

it('a request runs out after 24 hours, once, and stays so over a restart', async () => {
  let now = new Date('2026-11-24T10:00:00Z');
  await inOffice(
    async (office) => {
      const asked = await office.service.submit(EVERYONE_OFF, asker('ann'));
      const { id } = expectKind(asked, 'approvalNeeded').pending;
      now = new Date(now.getTime() + 24 * HOUR - 1);
      expect(await office.service.expire()).toEqual([]);
      now = new Date(now.getTime() + 1);
      const both = await Promise.all([office.service.expire(), office.service.expire()]);
      expect(both.flat()).toMatchObject([{ id, state: 'expired' }]);

      const later = await office.restart();
      expect(await later.service.expire()).toEqual([]);
      const answer = await later.service.approve(id, 'approve', undefined, asker('pia'));
      expect(expectKind(answer, 'settled').pending.state).toBe('expired');
      await later.shut();
    },
    { approval: { required: 'always' }, clock: () => now },
  );
});
