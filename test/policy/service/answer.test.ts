import { describe, expect, it } from 'vitest';
import { asker, expectKind, inOffice } from './office.js';
import { EVERYONE_OFF, stateOf, TONY, turn, turnDepartment, wholeState } from './orders.js';

const MINUTE = 60_000;

describe('a preview', () => {
  it('changes nothing until its yes, then does what it showed', () =>
    inOffice(async ({ service, tenant }) => {
      const before = await wholeState(tenant);
      const { pending, plan } = expectKind(
        await service.submit(EVERYONE_OFF, asker('ann')),
        'preview',
      );
      expect(plan.touched).toBeGreaterThan(1);
      expect(await wholeState(tenant)).toEqual(before);
      const { change } = expectKind(
        await service.answer(pending.id.toLowerCase(), 'confirm', asker('ann', 'yes')),
        'applied',
      );
      expect(change).toMatchObject({ phrase: 'do it', planHash: pending.planHash });
      expect(await stateOf(tenant, TONY)).toMatchObject({ off: true });
    }));

  it('works once, however often its button is pressed', () =>
    inOffice(async ({ service, records }) => {
      const { pending } = expectKind(await service.submit(EVERYONE_OFF, asker('ann')), 'preview');
      const outcomes = await Promise.all(
        [1, 2, 3].map((press) =>
          service.answer(pending.id, 'confirm', asker('ann', 'yes', { activity: `a/b/${press}` })),
        ),
      );
      expect(outcomes.map((outcome) => outcome.kind)).toEqual(['applied', 'settled', 'settled']);
      expect((await records.changes({ offset: 0, limit: 9 })).total).toBe(1);
      const later = await service.answer(pending.id, 'confirm', asker('ann', 'yes'));
      expect(expectKind(later, 'settled')).toMatchObject({
        pending: { state: 'confirmed', change: 'C1' },
        change: { id: 'C1', outcome: 'applied' },
      });
    }));

  it('answers a press that is delivered again as it did before', () =>
    inOffice(async ({ service }) => {
      const { pending } = expectKind(await service.submit(EVERYONE_OFF, asker('ann')), 'preview');
      const press = asker('ann', 'yes', { activity: 'a/b/1' });
      expectKind(await service.answer(pending.id, 'confirm', press), 'applied');
      expectKind(await service.answer(pending.id, 'confirm', press), 'applied');
    }));

  it('is still there after a restart', () =>
    inOffice(async (office) => {
      const { pending } = expectKind(
        await office.service.submit(EVERYONE_OFF, asker('ann')),
        'preview',
      );
      const later = await office.restart();
      expectKind(await later.service.answer(pending.id, 'confirm', asker('ann')), 'applied');
      await later.close();
    }));

  it('cancelled stays cancelled', () =>
    inOffice(async ({ service, tenant }) => {
      const { pending } = expectKind(await service.submit(EVERYONE_OFF, asker('ann')), 'preview');
      expectKind(await service.answer(pending.id, 'cancel', asker('ann')), 'cancelled');
      const late = expectKind(await service.answer(pending.id, 'confirm', asker('ann')), 'settled');
      expect(late.pending.state).toBe('cancelled');
      expect(await stateOf(tenant, TONY)).toMatchObject({ off: false });
    }));

  it('expires after ten minutes', () => {
    let time = Date.parse('2026-11-24T09:00:00Z');
    return inOffice(
      async ({ service, tenant }) => {
        const { pending } = expectKind(await service.submit(EVERYONE_OFF, asker('ann')), 'preview');
        expect(pending.expires).toBe('2026-11-24T09:10:00.000Z');
        time += 10 * MINUTE;
        const late = expectKind(
          await service.answer(pending.id, 'confirm', asker('ann')),
          'settled',
        );
        expect(late.pending.state).toBe('expired');
        expect(await stateOf(tenant, TONY)).toMatchObject({ off: false });
        time -= 5 * MINUTE;
        expectKind(await service.answer(pending.id, 'confirm', asker('ann')), 'settled');
      },
      { clock: () => new Date(time) },
    );
  });

  it('is not shown again once its time is over, to a copy of its order neither', () => {
    let time = Date.parse('2026-11-24T09:00:00Z');
    return inOffice(
      async ({ service }) => {
        const order = asker('ann', 'do it', { activity: 'a/b/1' });
        const { pending } = expectKind(await service.submit(EVERYONE_OFF, order), 'preview');
        expectKind(await service.showAgain(pending.id, asker('ann')), 'preview');
        expect(await service.cameTo(order)).toMatchObject({ kind: 'preview', pending });
        time += 10 * MINUTE;
        const over = { kind: 'settled', pending: { state: 'expired' } };
        expect(await service.showAgain(pending.id, asker('ann'))).toMatchObject(over);
        expect(await service.cameTo(order)).toMatchObject(over);
      },
      { clock: () => new Date(time) },
    );
  });

  it.each(['confirm', 'cancel'] as const)('is not for another person to %s', (wish) =>
    inOffice(async ({ service }) => {
      const { pending } = expectKind(await service.submit(EVERYONE_OFF, asker('ann')), 'preview');
      const outcome = await service.answer(pending.id, wish, asker('adam'));
      expect(expectKind(outcome, 'refused').refusal).toEqual({
        reason: 'notYours',
        by: 'Ann Admin',
      });
      expectKind(await service.answer(pending.id, 'confirm', asker('ann')), 'applied');
    }),
  );

  it('that nobody made is refused', () =>
    inOffice(async ({ service }) => {
      const outcome = await service.answer('Z9Z9', 'confirm', asker('ann'));
      expect(expectKind(outcome, 'refused').refusal).toEqual({
        reason: 'noSuchPending',
        pending: 'Z9Z9',
      });
    }));

  it('does nothing when the state drifted, and shows what would happen now', () =>
    inOffice(async ({ service, tenant }) => {
      const order = turnDepartment(false, 'Finance');
      const { pending, plan } = expectKind(await service.submit(order, asker('ann')), 'preview');
      await tenant.run([{ name: 'Grant-CsClientPolicy', identity: TONY, policyName: 'Counsel' }]);
      const before = await wholeState(tenant);
      const again = expectKind(
        await service.answer(pending.id, 'confirm', asker('ann')),
        'preview',
      );
      expect(again).toMatchObject({ drifted: true, pending: { state: 'open' } });
      expect(again.plan).not.toEqual(plan);
      expect(await wholeState(tenant)).toEqual(before);
      const old = expectKind(await service.answer(pending.id, 'confirm', asker('ann')), 'settled');
      expect(old.pending.state).toBe('drifted');
      expectKind(await service.answer(again.pending.id, 'confirm', asker('ann')), 'applied');
    }));

  it('has nothing left to do when somebody else did it meanwhile', () =>
    inOffice(async ({ service }) => {
      const order = turn(false, TONY, 'ken.myer@contoso.com');
      const first = expectKind(await service.submit(order, asker('ann')), 'preview');
      const second = expectKind(await service.submit(order, asker('adam')), 'preview');
      expectKind(await service.answer(second.pending.id, 'confirm', asker('adam')), 'applied');
      const outcome = await service.answer(first.pending.id, 'confirm', asker('ann'));
      expect(expectKind(outcome, 'alreadySo').people).toHaveLength(2);
    }));

  it('is checked against the rights of the moment it is confirmed', () => {
    let roles = ['admin'];
    const may = () => roles.length > 0;
    return inOffice(
      async ({ service, tenant }) => {
        const { pending } = expectKind(await service.submit(EVERYONE_OFF, asker('ann')), 'preview');
        roles = [];
        const outcome = await service.answer(pending.id, 'confirm', asker('ann'));
        expect(expectKind(outcome, 'refused').refusal).toMatchObject({ reason: 'denied' });
        expect(await stateOf(tenant, TONY)).toMatchObject({ off: false });
      },
      {
        access: {
          decide(_actor, { rights: [right = 'read'] }) {
            return may()
              ? { kind: 'allowed' }
              : { kind: 'denied', missing: right, right, helpers: [] };
          },
          rightsOf: () => [],
          limitsOf: () => [],
          nameOf: () => undefined,
          whoCan: () => [],
          needsApproval: () => false,
          approvers: () => [],
        },
      },
    );
  });
});
