import { describe, expect, it } from 'vitest';
import { Roles } from '../../../src/access/roles.js';
import { createAccess } from '../../../src/access/roles-access.js';
import { asker, expectKind, inOffice, type Office, type OfficeOptions, PEOPLE } from './office.js';
import { EVERYONE_OFF, stateOf, TONY, turn, wholeState } from './orders.js';

const TWO_PEOPLE: OfficeOptions = { approval: { required: 'auto' } };
const OVERRIDE: OfficeOptions = { approval: { required: 'auto', override: true } };

async function request({ service }: Office, who = 'ann') {
  return expectKind(
    await service.submit(EVERYONE_OFF, asker(who, 'everyone off')),
    'approvalNeeded',
  );
}

describe('a change that needs a second person', () => {
  it('waits, and is applied when approved: for whom it is, with who let it', () =>
    inOffice(async (office) => {
      const { service, tenant } = office;
      const { pending, approvers, names } = await request(office);
      expect(approvers).toEqual(['test:pia', 'test:both']);
      expect(names).toEqual(['Pia Approver', 'Bo Both']);
      expect(await stateOf(tenant, TONY)).toMatchObject({ off: false });
      const { change } = expectKind(
        await service.approve(pending.id, 'approve', undefined, asker('pia')),
        'applied',
      );
      expect(change).toMatchObject({
        actor: { id: 'test:ann' },
        phrase: 'everyone off',
        approvedBy: { id: 'test:pia' },
      });
      expect(await stateOf(tenant, TONY)).toMatchObject({ off: true });
      const again = await service.approve(pending.id, 'approve', undefined, asker('both'));
      expect(expectKind(again, 'settled')).toMatchObject({
        pending: { state: 'approved', answeredBy: { id: 'test:pia' } },
        change: { id: 'C1' },
      });
    }, TWO_PEOPLE));

  it('does not make one person wait', () =>
    inOffice(async ({ service }) => {
      expectKind(await service.submit(turn(false, TONY), asker('ann')), 'applied');
    }, TWO_PEOPLE));

  it.each([
    ['Global', EVERYONE_OFF],
    [
      'a shared policy',
      {
        kind: 'set',
        settings: { EnableIMAutoArchiving: false },
        target: { kind: 'policy', identity: 'Counsel' },
      },
    ],
  ] as const)('needs one for taking it back too: %s', (_what, order) =>
    inOffice(async ({ service }) => {
      const { pending } = expectKind(await service.submit(order, asker('ann')), 'approvalNeeded');
      await service.approve(pending.id, 'approve', undefined, asker('pia'));
      const undo = await service.submit({ kind: 'undo', change: 'C1' }, asker('ann'));
      expectKind(undo, 'approvalNeeded');
    }, TWO_PEOPLE),
  );

  it('is never approved, rejected or confirmed by the person who asked', () =>
    inOffice(async (office) => {
      const { pending } = await request(office, 'both');
      const answers = [
        await office.service.approve(pending.id, 'approve', undefined, asker('both')),
        await office.service.approve(pending.id, 'reject', 'no', asker('both')),
        await office.service.answer(pending.id, 'confirm', asker('both')),
      ];
      for (const outcome of answers) {
        expect(expectKind(outcome, 'refused').refusal).toEqual({ reason: 'ownApproval' });
      }
      expectKind(await office.service.answer(pending.id, 'cancel', asker('both')), 'cancelled');
    }, TWO_PEOPLE));

  it.each(['approve', 'reject', 'override'] as const)('is not for just anybody to %s', (wish) =>
    inOffice(async (office) => {
      const { pending } = await request(office);
      const outcome = await office.service.approve(pending.id, wish, 'because', asker('hal'));
      expect(expectKind(outcome, 'refused').refusal).toMatchObject({ reason: 'denied' });
    }, OVERRIDE),
  );

  it('is rejected with a reason only, and then over', () =>
    inOffice(async (office) => {
      const { service } = office;
      const { pending } = await request(office);
      const mute = await service.approve(pending.id, 'reject', ' ', asker('pia'));
      expect(expectKind(mute, 'refused').refusal).toMatchObject({
        reason: 'reasonNeeded',
        wish: 'reject',
      });
      const rejected = await service.approve(pending.id, 'reject', 'not today', asker('pia'));
      expect(expectKind(rejected, 'rejected').pending).toMatchObject({
        state: 'rejected',
        reason: 'not today',
      });
      const late = await service.approve(pending.id, 'approve', undefined, asker('both'));
      expect(expectKind(late, 'settled').pending.reason).toBe('not today');
    }, TWO_PEOPLE));

  it('is void when the state drifted, and asked for anew', () =>
    inOffice(async (office) => {
      const { service, tenant } = office;
      const { pending } = await request(office);
      await tenant.run([{ name: 'Grant-CsClientPolicy', identity: TONY, policyName: 'Counsel' }]);
      const outcome = await service.approve(pending.id, 'approve', undefined, asker('pia'));
      const fresh = expectKind(outcome, 'approvalNeeded');
      expect(fresh).toMatchObject({
        drifted: true,
        pending: { approval: true, actor: { id: 'test:ann' } },
        names: ['Pia Approver', 'Bo Both'],
      });
      const { records } = office;
      expect(await records.pending(pending.id)).toMatchObject({ state: 'drifted' });
      const again = await service.approve(fresh.pending.id, 'approve', undefined, asker('pia'));
      expectKind(again, 'applied');
    }, TWO_PEOPLE));

  it('is void when so few are left that the rules want no second person', () => {
    const order = turn(false, TONY, 'ken.myer@contoso.com');
    return inOffice(
      async ({ service, tenant, records }) => {
        const request = await service.submit(order, asker('ann'));
        const { pending } = expectKind(request, 'approvalNeeded');
        await tenant.run([
          { name: 'Grant-CsClientPolicy', identity: TONY, policyName: 'Reception' },
        ]);
        const outcome = await service.approve(pending.id, 'approve', undefined, asker('pia'));
        expect(expectKind(outcome, 'settled').pending.state).toBe('drifted');
        expect(await records.pending(pending.id)).toMatchObject({ state: 'drifted' });
        expect((await records.changes({ offset: 0, limit: 1 })).total).toBe(0);
      },
      { approval: { required: 'always', people: 1 } },
    );
  });

  it.each([false, true])(
    'is refused when who asked may not do it any more; drifted: %s',
    (drift) => {
      let roles = Roles.parse({ people: PEOPLE, approval: { required: 'auto' } });
      return inOffice(
        async (office) => {
          const { service, tenant } = office;
          const { pending } = await request(office);
          const people = PEOPLE.filter(({ id }) => id !== 'test:ann');
          roles = Roles.parse({ people, approval: { required: 'auto' } });
          if (drift) {
            await tenant.run([
              { name: 'Grant-CsClientPolicy', identity: TONY, policyName: 'Counsel' },
            ]);
          }
          const before = await wholeState(tenant);
          const outcome = await service.approve(pending.id, 'approve', undefined, asker('pia'));
          expect(expectKind(outcome, 'refused').refusal).toEqual({
            reason: 'requesterDenied',
            by: 'Ann Admin',
          });
          expect(await wholeState(tenant)).toEqual(before);
        },
        { access: createAccess(() => roles) },
      );
    },
  );

  it('waits a day, over a restart', () => {
    let time = Date.parse('2026-11-24T09:00:00Z');
    return inOffice(
      async (office) => {
        const { pending } = await request(office);
        const later = await office.restart();
        const waiting = (who: string) => later.service.approvals(asker(who));
        expect((await waiting('pia')).map(({ id }) => id)).toEqual([pending.id]);
        expect((await waiting('ann')).map(({ id }) => id)).toEqual([pending.id]);
        expect(await waiting('hal')).toEqual([]);
        time += 24 * 3_600_000;
        expect(await waiting('pia')).toEqual([]);
        const late = await later.service.approve(pending.id, 'approve', undefined, asker('pia'));
        expect(expectKind(late, 'settled').pending.state).toBe('expired');
        await later.close();
      },
      { ...TWO_PEOPLE, clock: () => new Date(time) },
    );
  });

  it('may be overridden by an admin with a reason, where that is configured', () =>
    inOffice(async (office) => {
      const { service } = office;
      const { pending } = await request(office);
      const mute = await service.approve(pending.id, 'override', undefined, asker('ann'));
      expect(expectKind(mute, 'refused').refusal).toMatchObject({
        reason: 'reasonNeeded',
        wish: 'override',
      });
      const outcome = await service.approve(pending.id, 'override', 'outage', asker('ann'));
      expect(expectKind(outcome, 'applied').change).toMatchObject({
        approvedBy: { id: 'test:ann' },
        approvalReason: 'outage',
      });
    }, OVERRIDE));

  it('may not be overridden elsewhere', () =>
    inOffice(async (office) => {
      const { pending } = await request(office);
      const outcome = await office.service.approve(pending.id, 'override', 'x', asker('ann'));
      expect(expectKind(outcome, 'refused').refusal).toMatchObject({
        decision: { missing: 'override' },
      });
    }, TWO_PEOPLE));

  it('is no plain preview: its code confirms nothing, and a preview waits for no approval', () =>
    inOffice(async ({ service }) => {
      const finance = turn(false, TONY, 'ken.myer@contoso.com');
      const { pending } = expectKind(await service.submit(finance, asker('ann')), 'preview');
      const outcome = await service.approve(pending.id, 'approve', undefined, asker('pia'));
      expect(expectKind(outcome, 'refused').refusal).toMatchObject({ reason: 'noSuchPending' });
    }, TWO_PEOPLE));
});
