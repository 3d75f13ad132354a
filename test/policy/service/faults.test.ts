import { describe, expect, it } from 'vitest';
import { StewardError } from '../../../src/errors.js';
import type { User } from '../../../src/policy/policy.js';
import type { Records } from '../../../src/policy/records.js';
import type { RunResult, Tenant } from '../../../src/policy/tenant.js';
import { asker, expectKind, inOffice } from './office.js';
import { stateOf, TONY, turn, turnDepartment, wholeState } from './orders.js';

const DOWN = new StewardError('tenant.unavailable', 'the server does not answer');

/** A tenant whose runs may be replaced, one by one. */
function withRuns(
  replace: (run: Tenant['run'], count: number) => Tenant['run'],
): (tenant: Tenant) => Tenant {
  let count = 0;
  return (tenant) => ({
    ...tenant,
    run(cmdlets, options) {
      count += 1;
      return replace(tenant.run, count)(cmdlets, options);
    },
  });
}

describe('a tenant that fails', () => {
  it('stops at the step that failed, says what was done, and takes that back', () =>
    inOffice(
      async ({ service, tenant }) => {
        const before = await wholeState(tenant);
        const order = turnDepartment(false, 'Finance');
        const { pending } = expectKind(await service.submit(order, asker('ann')), 'preview');
        const failed = expectKind(
          await service.answer(pending.id, 'confirm', asker('ann')),
          'failed',
        );
        expect(failed).toMatchObject({
          error: { kind: 'denied', text: 'Access Denied' },
          change: { outcome: 'failed', done: 3, error: 'Access Denied' },
        });
        const undo = await service.submit({ kind: 'undo', change: 'C1' }, asker('ann'));
        if (undo.kind === 'preview') {
          expectKind(await service.answer(undo.pending.id, 'confirm', asker('ann')), 'applied');
        }
        expect(await wholeState(tenant)).toEqual(before);
      },
      {
        chunk: 1,
        aroundTenant: withRuns((run, count) =>
          count === 4
            ? async () => ({
                kind: 'failed',
                done: 0,
                error: { kind: 'denied', text: 'Access Denied' },
              })
            : run,
        ),
      },
    ));

  it('that says done and did not is found out by reading back', () =>
    inOffice(
      async ({ service, records }) => {
        const outcome = await service.submit(turn(false, TONY), asker('ann'));
        const { found } = expectKind(outcome, 'mismatch');
        expect(found).toContainEqual({ object: 'assignment', user: TONY, policy: null });
        expect(await records.change('C1')).toMatchObject({ outcome: 'mismatch' });
      },
      {
        aroundTenant: withRuns(() => async (cmdlets) => ({ kind: 'done', done: cmdlets.length })),
      },
    ));

  it('that took every step while another policy is in force is found out by reading back', () => {
    let ran = false;
    return inOffice(
      async ({ service, records }) => {
        const outcome = await service.submit(turn(false, TONY), asker('ann'));
        expect(expectKind(outcome, 'mismatch')).toMatchObject({
          found: [],
          people: [{ after: { userPrincipalName: TONY, enabled: true, policy: 'Global' } }],
        });
        expect(await records.change('C1')).toMatchObject({ outcome: 'mismatch' });
      },
      {
        aroundTenant: (tenant) => ({
          ...tenant,
          async run(cmdlets, options) {
            const result = await tenant.run(cmdlets, options);
            ran = true;
            return result;
          },
          effectivePolicies: async (users) =>
            ran ? users.map(() => 'Global') : tenant.effectivePolicies(users),
        }),
      },
    );
  });

  const LOST: RunResult = {
    kind: 'lost',
    done: 0,
    error: { kind: 'unavailable', text: 'the answer was lost' },
  };

  it.each([
    { what: 'took effect', runs: true, kind: 'applied', off: true },
    { what: 'did not take effect', runs: false, kind: 'failed', off: false },
  ] as const)('a lost answer to what $what is looked up, never sent again', (row) => {
    let sent = 0;
    return inOffice(
      async ({ service, tenant, records }) => {
        const outcome = await service.submit(turn(false, TONY), asker('ann'));
        expectKind(outcome, row.kind);
        expect(sent).toBe(1);
        expect(await stateOf(tenant, TONY)).toMatchObject({ off: row.off });
        expect(records.unfinished()).toEqual([]);
      },
      {
        aroundTenant: withRuns((run) => async (cmdlets, options) => {
          sent += 1;
          if (row.runs) await run(cmdlets, options);
          return LOST;
        }),
      },
    );
  });

  it('that stays away leaves the outcome unknown, and it is found out before the next change', () => {
    let [first, down] = [true, false];
    return inOffice(
      async ({ service, records }) => {
        const outcome = expectKind(
          await service.submit(turn(false, TONY), asker('ann')),
          'unknown',
        );
        expect(outcome.error.kind).toBe('unavailable');
        expect(await service.recover()).toMatchObject([{ id: 'C1', outcome: 'unknown' }]);
        down = false;
        expectKind(
          await service.submit(turn(false, 'ken.myer@contoso.com'), asker('ann')),
          'applied',
        );
        expect(await records.change('C1')).toMatchObject({ outcome: 'applied' });
        expectKind(await service.submit({ kind: 'undo', change: 'C1' }, asker('ann')), 'applied');
      },
      {
        aroundTenant: (tenant) => ({
          ...tenant,
          async run(cmdlets, options) {
            const result = await tenant.run(cmdlets, options);
            if (first) [first, down] = [false, true];
            if (down) throw DOWN;
            return result;
          },
          async usersByUpn(upns) {
            if (down) throw DOWN;
            return tenant.usersByUpn(upns);
          },
        }),
      },
    );
  });

  it('that cannot be read stops an order before anything is recorded as done', () =>
    inOffice(
      async ({ service, records }) => {
        await expect(service.submit(turn(false, TONY), asker('ann'))).rejects.toBe(DOWN);
        expect((await records.changes({ offset: 0, limit: 1 })).total).toBe(0);
      },
      { aroundTenant: (tenant) => ({ ...tenant, usersByUpn: () => Promise.reject(DOWN) }) },
    ));
});

describe('a book that cannot be written', () => {
  const FULL = new StewardError('data.write-failed', 'no space left');

  function failingAt(event: string): (records: Records) => Records {
    return (records) => ({
      ...records,
      append: (record) => (record.event === event ? Promise.reject(FULL) : records.append(record)),
    });
  }

  it.each(['ordered', 'previewed', 'answered', 'refused'])(
    'lets nothing happen that it cannot record: %s',
    (event) =>
      inOffice(
        async ({ service, tenant }) => {
          const before = await wholeState(tenant);
          const order = event === 'ordered' ? turn(false, TONY) : turnDepartment(false, 'Finance');
          const who = event === 'refused' ? 'vic' : 'ann';
          const attempt = async () => {
            const outcome = expectKind(await service.submit(order, asker(who)), 'preview');
            return service.answer(outcome.pending.id, 'confirm', asker(who));
          };
          await expect(attempt()).rejects.toBe(FULL);
          expect(await wholeState(tenant)).toEqual(before);
        },
        { aroundRecords: failingAt(event) },
      ),
  );
});

it('waits for people who are read behind a write, also where the policy they had is gone already', async () => {
  let until = 0;
  let before: readonly User[] = [];
  const aroundTenant = (tenant: Tenant): Tenant => ({
    ...tenant,
    async run(cmdlets, options) {
      before = (await tenant.listUsers({}, { offset: 0, limit: 1_000 })).users;
      until = performance.now() + 800;
      return tenant.run(cmdlets, options);
    },
    async usersByUpn(upns) {
      if (performance.now() >= until) return tenant.usersByUpn(upns);
      return before.filter((user) => upns.includes(user.userPrincipalName));
    },
  });
  await inOffice(
    async ({ service }) => {
      const off = expectKind(await service.submit(turn(false, TONY), asker('ann')), 'applied');
      until = 0;
      const undo = { kind: 'undo' as const, change: off.change.id };
      const undone = expectKind(await service.submit(undo, asker('ann')), 'applied');
      expect(undone.change.plan.steps.map(({ cmdlet }) => cmdlet.name)).toEqual([
        'Grant-CsClientPolicy',
        'Remove-CsClientPolicy',
      ]);
    },
    { aroundTenant, visibilitySeconds: 10 },
  );
});
