import { describe, expect, it } from 'vitest';
import { StewardError } from '../../../src/errors.js';
import { asker, expectKind, inOffice, type OfficeOptions } from './office.js';
import { EVERYONE_OFF, stateOf, TONY, turn, turnDepartment, wholeState } from './orders.js';

describe('a freeze', () => {
  it('stops every change, also one that waits, and leaves reading alone', () =>
    inOffice(async ({ service, tenant }) => {
      expectKind(await service.submit(turn(false, TONY), asker('ann')), 'applied');
      const { pending } = expectKind(await service.submit(EVERYONE_OFF, asker('ann')), 'preview');
      const before = await wholeState(tenant);
      expect(await service.freeze(' audit week ', asker('adam'))).toEqual({ kind: 'frozen' });
      expect(service.frozen()).toMatchObject({ by: 'Adam Admin', reason: 'audit week' });
      const tries = [
        await service.submit(turn(true, TONY), asker('ann')),
        await service.submit({ kind: 'undo', change: 'C1' }, asker('ann')),
        await service.answer(pending.id, 'confirm', asker('ann')),
      ];
      for (const outcome of tries) {
        expect(expectKind(outcome, 'refused').refusal).toMatchObject({
          reason: 'frozen',
          by: 'Adam Admin',
          why: 'audit week',
        });
      }
      expect(await wholeState(tenant)).toEqual(before);
      expect(await service.policies(asker('vic'))).toMatchObject({ kind: 'policies' });
      expect(await service.unfreeze(asker('ann'))).toEqual({ kind: 'unfrozen' });
      expect(service.frozen()).toBeUndefined();
      expectKind(await service.answer(pending.id, 'confirm', asker('ann')), 'applied');
    }));

  it('holds over a restart', () =>
    inOffice(async (office) => {
      await office.service.freeze('audit week', asker('ann'));
      const later = await office.restart();
      const outcome = await later.service.submit(turn(false, TONY), asker('ann'));
      expect(expectKind(outcome, 'refused').refusal).toMatchObject({ reason: 'frozen' });
      await later.close();
    }));

  it('is for those with the right, and has a reason', () =>
    inOffice(async ({ service }) => {
      expect(await service.freeze('x', asker('hal'))).toMatchObject({
        refusal: { reason: 'denied', decision: { missing: 'freeze' } },
      });
      expect(await service.freeze(' ', asker('ann'))).toMatchObject({
        refusal: { reason: 'reasonNeeded' },
      });
      await service.freeze('x', asker('ann'));
      expect(await service.unfreeze(asker('hal'))).toMatchObject({ kind: 'refused' });
      expect(service.frozen()).toBeDefined();
    }));

  it('stops bulk work that runs at its next step, which can then be taken back', () => {
    const slow: OfficeOptions = { chunk: 1 };
    return inOffice(async ({ service, tenant }) => {
      const before = await wholeState(tenant);
      const order = turnDepartment(false, 'Finance');
      const { pending, plan } = expectKind(await service.submit(order, asker('ann')), 'preview');
      let frozen: Promise<unknown> | undefined;
      const running = service.answer(pending.id, 'confirm', {
        ...asker('ann'),
        onProgress(done) {
          if (done === 2) frozen = service.freeze('stop', asker('adam'));
        },
      });
      const { change } = expectKind(await running, 'stopped');
      await frozen;
      expect(change.done).toBeGreaterThanOrEqual(2);
      expect(change.done).toBeLessThan(plan.steps.length);
      await service.unfreeze(asker('ann'));
      const undo = await service.submit({ kind: 'undo', change: change.id }, asker('ann'));
      if (undo.kind === 'preview') {
        expectKind(await service.answer(undo.pending.id, 'confirm', asker('ann')), 'applied');
      }
      expect(await wholeState(tenant)).toEqual(before);
    }, slow);
  });

  it('stops what runs although it cannot be recorded itself', () => {
    const full = new StewardError('data.write-failed', 'no space left');
    return inOffice(
      async ({ service }) => {
        const order = turnDepartment(false, 'Finance');
        const { pending } = expectKind(await service.submit(order, asker('ann')), 'preview');
        let freezing: Promise<unknown> | undefined;
        const running = service.answer(pending.id, 'confirm', {
          ...asker('ann'),
          onProgress() {
            freezing ??= expect(service.freeze('stop', asker('adam'))).rejects.toBe(full);
          },
        });
        expectKind(await running, 'stopped');
        await freezing;
        expect(service.frozen()).toBeUndefined();
      },
      {
        chunk: 1,
        aroundRecords: (records) => ({
          ...records,
          append: (event) =>
            event.event === 'froze' ? Promise.reject(full) : records.append(event),
        }),
      },
    );
  });

  it('the end of the process stops bulk work too, with its outcome in the book', () =>
    inOffice(
      async ({ service, records, tenant }) => {
        const order = turnDepartment(false, 'Finance');
        const { pending } = expectKind(await service.submit(order, asker('ann')), 'preview');
        let closing: Promise<void> | undefined;
        const running = service.answer(pending.id, 'confirm', {
          ...asker('ann'),
          onProgress() {
            closing ??= service.close();
          },
        });
        expectKind(await running, 'stopped');
        await closing;
        expect(records.unfinished()).toEqual([]);
        await expect(
          service.submit(turn(false, 'ken.myer@contoso.com'), asker('ann')),
        ).rejects.toMatchObject({ code: 'tenant.unavailable' });
        expect(await stateOf(tenant, 'ken.myer@contoso.com')).toMatchObject({ off: false });
      },
      { chunk: 1 },
    ));
});
