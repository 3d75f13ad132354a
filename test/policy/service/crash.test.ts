import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Records } from '../../../src/policy/records.js';
import type { Tenant } from '../../../src/policy/tenant.js';
import { verifyBook } from '../../../src/records/audit.js';
import { asker, type Office, openOffice } from './office.js';
import { ANA, TONY, turn, wholeState } from './orders.js';

const DEAD = new Error('the process is dead');

/** A process that dies at its n-th write, to the book or to the tenant, before or after that took effect. */
function mortal(death: number, moment: 'before' | 'after') {
  let writes = 0;
  async function write<Value>(work: () => Promise<Value>): Promise<Value> {
    writes += 1;
    if (writes > death || (writes === death && moment === 'before')) throw DEAD;
    const value = await work();
    if (writes === death) throw DEAD;
    return value;
  }
  return {
    died: () => writes >= death,
    options: {
      chunk: 1,
      aroundRecords: (records: Records): Records => ({
        ...records,
        append: (event) => write(() => records.append(event)),
      }),
      aroundTenant: (tenant: Tenant): Tenant => ({
        ...tenant,
        run: (cmdlets, options) => write(() => tenant.run(cmdlets, options)),
      }),
    },
  };
}

async function orderBoth({ service }: Office): Promise<void> {
  const order = turn(false, TONY, ANA);
  const outcome = await service.submit(order, asker('ann', 'off for Tony and Ana'));
  if (outcome.kind === 'preview') {
    await service.answer(outcome.pending.id, 'confirm', asker('ann', 'yes'));
  }
}

describe.each(['before', 'after'] as const)('a process that dies %s its', (moment) => {
  // One preview, the yes with its order, four steps with three notes between them, the outcome.
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'write number %i explains itself at the next start, and what it did can be taken back',
    async (death) => {
      const { options, died } = mortal(death, moment);
      const first = await openOffice(options);
      const before = await wholeState(first.tenant);
      const end = await orderBoth(first).then(
        () => 'lived',
        (error: unknown) => error,
      );
      if (died()) expect(end).toBe(DEAD);
      const left = await wholeState(first.tenant);

      const second = await first.restart();
      const recovered = await second.service.recover();
      expect(second.records.unfinished()).toEqual([]);
      const { changes } = await second.records.changes({ offset: 0, limit: 9 });
      expect(changes.length).toBeLessThanOrEqual(1);
      const [change] = changes;
      expect(await wholeState(second.tenant)).toEqual(left);
      if (change === undefined || change.done === 0) expect(left).toEqual(before);
      else {
        expect(left).not.toEqual(before);
        const whole = change.done === change.plan.steps.length;
        expect(change.outcome).toBe(whole ? 'applied' : 'stopped');
        const undo = await second.service.submit({ kind: 'undo', change: change.id }, asker('ann'));
        if (undo.kind === 'preview') {
          await second.service.answer(undo.pending.id, 'confirm', asker('ann'));
        }
        expect(await wholeState(second.tenant)).toEqual(before);
      }
      if (end === DEAD && change !== undefined && recovered.length > 0) {
        expect(recovered[0]).toEqual(change);
      }
      expect(await verifyBook(second.folder)).toMatchObject({ kind: 'whole' });
      await second.close();
      await rm(first.folder, { recursive: true, force: true });
    },
  );
});
