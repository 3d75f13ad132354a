import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/policy/plan.js';
import { always, expectTrueBook, inArena } from './arena.js';
import { asker, expectKind } from './office.js';
import { ANA, EVERYONE_OFF, stateOf, TONY, turn, wholeState } from './orders.js';

describe('however two people race', () => {
  it('confirm and cancel: one of them wins, and the other is told', () =>
    always({}, async ({ service, tenant, race }) => {
      const { pending } = expectKind(await service.submit(EVERYONE_OFF, asker('ann')), 'preview');
      const [confirmed, cancelled] = await race(
        () => service.answer(pending.id, 'confirm', asker('ann', 'yes')),
        () => service.answer(pending.id, 'cancel', asker('ann', 'no')),
      );
      const { off } = await stateOf(tenant, TONY);
      expect([confirmed?.kind, cancelled?.kind, off]).toEqual(
        off ? ['applied', 'settled', true] : ['settled', 'cancelled', false],
      );
    }));

  it('approve and reject: one of them wins, and the other is told', () =>
    always({ approval: { required: 'auto' } }, async ({ service, tenant, race }) => {
      const request = await service.submit(EVERYONE_OFF, asker('ann'));
      const { id } = expectKind(request, 'approvalNeeded').pending;
      const [approved, rejected] = await race(
        () => service.approve(id, 'approve', undefined, asker('pia')),
        () => service.approve(id, 'reject', 'no', asker('both')),
      );
      const { off } = await stateOf(tenant, TONY);
      expect([approved?.kind, rejected?.kind, off]).toEqual(
        off ? ['applied', 'settled', true] : ['settled', 'rejected', false],
      );
    }));

  it('two presses of yes: one change', () =>
    always({}, async ({ service, records, race }) => {
      const { pending } = expectKind(await service.submit(EVERYONE_OFF, asker('ann')), 'preview');
      const press = () => service.answer(pending.id, 'confirm', asker('ann', 'yes'));
      const outcomes = await race(press, press, press);
      expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual([
        'applied',
        'settled',
        'settled',
      ]);
      expect((await records.changes({ offset: 0, limit: 9 })).total).toBe(1);
    }));

  it('undo and another change: the undo restores what was, or is refused since it is no more', () =>
    always({}, async (arena) => {
      const { service, tenant, race } = arena;
      const before = await stateOf(tenant, TONY);
      expectKind(await service.submit(turn(false, TONY), asker('ann')), 'applied');
      const [undone, changed] = await race(
        () => service.submit({ kind: 'undo', change: 'C1' }, asker('ann')),
        () => service.submit(turn(true, TONY), asker('adam')),
      );
      expect(['applied', 'refused']).toContain(undone?.kind);
      expect(['applied', 'alreadySo']).toContain(changed?.kind);
      if (undone?.kind === 'applied') expect(changed?.kind).toBe('alreadySo');
      expect(await stateOf(tenant, TONY)).toEqual(before);
      await expectTrueBook(arena);
    }));

  it('a freeze and a change: what is refused did not happen, what happened is in the book', () =>
    always({ chunk: 1 }, async (arena) => {
      const { service, tenant, race } = arena;
      const before = await wholeState(tenant);
      const [outcome] = await race(
        () => service.submit(turn(false, TONY), asker('ann')),
        async () => {
          await service.freeze('stop', asker('adam'));
          return service.submit(turn(true, ANA), asker('adam'));
        },
      );
      if (outcome?.kind === 'refused') expect(await wholeState(tenant)).toEqual(before);
      else expect(['applied', 'stopped']).toContain(outcome?.kind);
      await expectTrueBook(arena);
    }));

  it('any number of orders and undos: the book tells what the tenant went through', () => {
    const user = fc.constantFrom(TONY, ANA);
    const target = user.map((name) => ({ kind: 'users' as const, users: [name] }));
    const order: fc.Arbitrary<Order> = fc.oneof(
      fc.record({
        kind: fc.constant('set' as const),
        settings: fc.boolean().map((enabled) => ({ EnableIMAutoArchiving: enabled })),
        target,
      }),
      fc.record({ kind: fc.constant('revoke' as const), target }),
      fc.record({
        kind: fc.constant('undo' as const),
        change: fc.constantFrom('C1', 'C2', 'C3', 'C4'),
      }),
    );
    const orders = fc.array(fc.tuple(order, fc.constantFrom('ann', 'adam')), {
      minLength: 2,
      maxLength: 5,
    });
    return fc.assert(
      fc.asyncProperty(fc.scheduler(), orders, (scheduler, list) =>
        inArena(scheduler, {}, async (arena) => {
          const { service, race } = arena;
          for (const round of [1, 2]) {
            const outcomes = await race(
              ...list.map(
                ([wish, who]) =>
                  () =>
                    service.submit(wish, asker(who, `round ${round}`)),
              ),
            );
            for (const outcome of outcomes) {
              expect(['applied', 'alreadySo', 'refused', 'preview']).toContain(outcome.kind);
            }
          }
          await expectTrueBook(arena);
        }),
      ),
      { numRuns: 40 },
    );
  });
});
