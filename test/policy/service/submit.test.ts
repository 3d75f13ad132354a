import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/policy/plan.js';
import { asker, expectKind, inOffice } from './office.js';
import { ANA, EVERYONE_OFF, stateOf, TONY, turn } from './orders.js';

describe('one person', () => {
  it('is changed at once, and what is in force is read back', () =>
    inOffice(async ({ service, tenant }) => {
      const { change, people } = expectKind(
        await service.submit(turn(false, TONY), asker('ann', 'turn it off for Tony')),
        'applied',
      );
      expect(change).toMatchObject({
        id: 'C1',
        outcome: 'applied',
        phrase: 'turn it off for Tony',
      });
      expect(people).toHaveLength(1);
      expect(people[0]).toMatchObject({ before: { enabled: true }, after: { enabled: false } });
      expect(await stateOf(tenant, TONY)).toEqual({ off: true, policy: 'OfflineIM' });
    }));

  it('needs nothing when it is already so', () =>
    inOffice(async ({ service }) => {
      const outcome = expectKind(await service.submit(turn(true, TONY), asker('ann')), 'alreadySo');
      expect(outcome.people).toMatchObject([{ userPrincipalName: TONY, enabled: true }]);
      expect(await service.lastChange(asker('ann').actor)).toBeUndefined();
    }));

  it('undo restores what was, and undo of the undo what it took back', () =>
    inOffice(async ({ service, records, tenant }) => {
      const before = await stateOf(tenant, ANA);
      const first = expectKind(await service.submit(turn(false, ANA), asker('ann')), 'applied');
      const after = await stateOf(tenant, ANA);
      expect(after).not.toEqual(before);
      const undo: Order = { kind: 'undo', change: first.change.id };
      const second = expectKind(await service.submit(undo, asker('ann')), 'applied');
      expect(second.change).toMatchObject({ undoes: first.change.id });
      expect(await stateOf(tenant, ANA)).toEqual(before);
      expect(await records.change(first.change.id)).toMatchObject({ undoneBy: 'C2' });
      expect(expectKind(await service.submit(undo, asker('ann')), 'refused').refusal).toEqual({
        reason: 'alreadyUndone',
        change: 'C1',
        by: 'C2',
      });
      const redo: Order = { kind: 'undo', change: 'C2' };
      expectKind(await service.submit(redo, asker('ann')), 'applied');
      expect(await stateOf(tenant, ANA)).toEqual(after);
      expect(await records.change('C1')).not.toHaveProperty('undoneBy');
      expect(await service.lastChange(asker('ann').actor)).toMatchObject({ id: 'C3' });
    }));

  it('is not undone when somebody changed it since', () =>
    inOffice(async ({ service, tenant }) => {
      expectKind(await service.submit(turn(false, TONY), asker('ann')), 'applied');
      await tenant.run([
        { name: 'Grant-CsClientPolicy', identity: TONY, policyName: 'FinanceDesk' },
      ]);
      const outcome = await service.submit({ kind: 'undo', change: 'C1' }, asker('ann'));
      expect(expectKind(outcome, 'refused').refusal).toMatchObject({ reason: 'changedSince' });
      expect(await stateOf(tenant, TONY)).toMatchObject({ policy: 'FinanceDesk' });
    }));
});

describe('rights', () => {
  it.each([
    { who: 'vic', order: turn(false, TONY), missing: 'assign' },
    { who: 'nobody', order: turn(false, TONY), missing: 'assign' },
    { who: 'hal', order: EVERYONE_OFF, missing: 'global' },
    { who: 'dora', order: turn(false, TONY), missing: 'place' },
  ])('$who lacks $missing for $order.kind', ({ who, order, missing }) =>
    inOffice(async ({ service, tenant }) => {
      const before = await tenant.census();
      const { refusal } = expectKind(await service.submit(order, asker(who)), 'refused');
      expect(refusal).toMatchObject({ reason: 'denied', decision: { missing } });
      expect(await tenant.census()).toEqual(before);
    }),
  );

  it('lets a role limited to Dublin act in Dublin', () =>
    inOffice(async ({ service }) => {
      expectKind(await service.submit(turn(false, 'li.na@contoso.com'), asker('dora')), 'applied');
    }));

  it('caps how many people a role may change at once', () =>
    inOffice(
      async ({ service }) => {
        const outcome = await service.submit(turn(false, TONY, ANA), asker('hal'));
        expect(expectKind(outcome, 'refused').refusal).toMatchObject({
          decision: { missing: 'cap', cap: 1 },
        });
      },
      { caps: { helpdesk: 1 } },
    ));

  it("asks for more to undo another person's change", () =>
    inOffice(async ({ service }) => {
      expectKind(await service.submit(turn(false, TONY), asker('ann')), 'applied');
      const undo: Order = { kind: 'undo', change: 'C1' };
      const { refusal } = expectKind(await service.submit(undo, asker('hal')), 'refused');
      expect(refusal).toMatchObject({ decision: { missing: 'undoOthers' } });
      expectKind(await service.submit(undo, asker('adam')), 'applied');
    }));

  it.each(['settings', 'who', 'policies', 'history'] as const)(
    '%s is for those who may read',
    (name) =>
      inOffice(async ({ service }) => {
        const stranger = asker('nobody');
        const page = { offset: 0, limit: 5 };
        const answers = {
          settings: () => service.settings({ kind: 'global' }, stranger),
          who: () => service.who({ enabled: true }, stranger, page),
          policies: () => service.policies(stranger),
          history: () => service.history(page, stranger),
        };
        expect(await answers[name]()).toMatchObject({ kind: 'refused' });
      }),
  );
});

describe('one message, delivered twice', () => {
  const twice = asker('ann', 'off for Tony', { activity: 'test/c1/m1' });

  it('acts once when both copies run at the same moment', () =>
    inOffice(async ({ service, records }) => {
      const outcomes = await Promise.all([
        service.submit(turn(false, TONY), twice),
        service.submit(turn(false, TONY), twice),
      ]);
      expect(outcomes.map((outcome) => expectKind(outcome, 'applied').change.id)).toEqual([
        'C1',
        'C1',
      ]);
      expect((await records.changes({ offset: 0, limit: 9 })).total).toBe(1);
    }));

  it('acts once when the second copy comes after a restart', () =>
    inOffice(async (office) => {
      expectKind(await office.service.submit(turn(false, TONY), twice), 'applied');
      expectKind(
        await office.service.submit({ kind: 'undo', change: 'C1' }, asker('ann')),
        'applied',
      );
      const later = await office.restart();
      expect(
        expectKind(await later.service.submit(turn(false, TONY), twice), 'applied').change.id,
      ).toBe('C1');
      expect(await stateOf(later.tenant, TONY)).toMatchObject({ off: false });
      await later.close();
    }));

  it('asks the same question again', () =>
    inOffice(async ({ service }) => {
      const first = expectKind(await service.submit(EVERYONE_OFF, twice), 'preview');
      const second = expectKind(await service.submit(EVERYONE_OFF, twice), 'preview');
      expect(second.pending.id).toBe(first.pending.id);
    }));
});
