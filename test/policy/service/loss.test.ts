import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Order } from '../../../src/policy/plan.js';
import type { Loss } from '../../../src/policy/service.js';
import { replaceOrganisation } from '../../../src/tenant/embedded/replace-organisation.js';
import { sampleOrganisation } from '../../../src/tenant/embedded/sample-organisation.js';
import {
  readSnapshot,
  snapshotPath,
  writeSnapshot,
} from '../../../src/tenant/embedded/snapshot-file.js';
import { copyOf, cutLines } from '../../support/files.js';
import { asker, expectKind, type Office, type OfficeOptions, openOffice } from './office.js';
import { ANA, stateOf, TONY, turn, turnDepartment, wholeState } from './orders.js';

const KEN = 'ken.myer@contoso.com';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

afterEach(() => office.close());

async function off(...users: string[]): Promise<string> {
  const outcome = await office.service.submit(turn(false, ...users), asker('ann'));
  return expectKind(outcome, 'applied').change.id;
}

/** Gives an order and says yes to its preview. */
async function agreed({ service }: Office, order: Order): Promise<void> {
  const { pending } = expectKind(await service.submit(order, asker('ann')), 'preview');
  expectKind(await service.answer(pending.id, 'confirm', asker('ann')), 'applied');
}

/** Does something to the files between two runs; what the next start finds. */
async function meanwhile(
  work: (folder: string) => unknown,
  options: OfficeOptions = {},
): Promise<Loss | undefined> {
  await office.shut();
  await work(office.folder);
  office = await openOffice({ ...options, folder: office.folder });
  return office.service.examine();
}

const cutTenant = (count: number) => (folder: string) =>
  cutLines(join(folder, 'tenant.journal'), count);

const replaceTenant = (other: string) => (folder: string) => {
  for (const name of ['tenant.json', 'tenant.journal']) {
    cpSync(join(other, name), join(folder, name));
  }
};

async function restore() {
  const { pending, plan } = expectKind(await office.service.restore(asker('ann')), 'preview');
  return { plan, outcome: await office.service.answer(pending.id, 'confirm', asker('ann')) };
}

describe('a tenant that is as the book says', () => {
  test('is no loss, however often it is opened', async () => {
    expect(await office.service.examine()).toBeUndefined();
    await off(TONY);
    expect(await meanwhile(() => {})).toBeUndefined();
    await off(ANA);
    expect(await meanwhile(() => {})).toBeUndefined();
  });

  test('is none after a crash in the middle of a change, which recovery explains', async () => {
    await off(TONY);
    await meanwhile(() => {}, {
      chunk: 1,
      aroundTenant: (tenant) => ({
        ...tenant,
        async run(cmdlets, options) {
          await tenant.run(cmdlets, options);
          throw new Error('the process died here');
        },
      }),
    });
    const yes = expectKind(
      await office.service.submit(turnDepartment(false, 'Sales'), asker('ann')),
      'preview',
    );
    await office.service.answer(yes.pending.id, 'confirm', asker('ann')).catch(() => undefined);
    expect(office.records.unfinished()).toHaveLength(1);
    expect(await meanwhile(() => {})).toBeUndefined();
    await office.service.recover();
    expect(office.records.unfinished()).toEqual([]);
    expect(await meanwhile(() => {})).toBeUndefined();
  });
});

describe('a tenant cut at its end', () => {
  let lost: readonly string[];

  beforeEach(async () => {
    await off(TONY);
    lost = [await off(ANA), await off(KEN)];
    expect(await meanwhile(cutTenant(2))).toMatchObject({
      gap: 'behind',
      missing: lost,
      first: [{ id: lost[0] }, { id: lost[1] }],
    });
  });

  test('is read and not changed, and asks again at the next start', async () => {
    const before = await wholeState(office.tenant);
    const orders = [turn(false, 'joni.sherman@contoso.com'), turn(true, TONY)];
    for (const order of [...orders, { kind: 'undo', change: 'C1' } as const]) {
      const refused = expectKind(await office.service.submit(order, asker('ann')), 'refused');
      expect(refused.refusal).toEqual({ reason: 'undecided' });
    }
    expect(await wholeState(office.tenant)).toEqual(before);
    expect(await stateOf(office.tenant, TONY)).toMatchObject({ off: true });
    expect(await meanwhile(() => {})).toMatchObject({ missing: lost });
  });

  test('gets the missing changes back', async () => {
    const { plan, outcome } = await restore();
    expect(plan.order).toEqual({ kind: 'restore', changes: lost, lost: [] });
    expect(plan.touched).toBe(2);
    expect(expectKind(outcome, 'applied').people.map(({ after }) => after.enabled)).toEqual([
      false,
      false,
    ]);
    for (const user of [TONY, ANA, KEN]) {
      expect(await stateOf(office.tenant, user)).toMatchObject({ off: true });
    }
    expect(office.service.loss()).toBeUndefined();
    expect(await meanwhile(() => {})).toBeUndefined();
    // They are in force again, and so they can be taken back.
    expectKind(
      await office.service.submit({ kind: 'undo', change: lost[1] ?? '' }, asker('ann')),
      'applied',
    );
    expect(await stateOf(office.tenant, KEN)).toMatchObject({ off: false });
  });

  test('that loses another change after that lacks that one alone', async () => {
    await restore();
    const id = await off('joni.sherman@contoso.com');
    expect(await meanwhile(cutTenant(1))).toMatchObject({ missing: [id] });
    await office.service.acceptLoss(asker('ann'));
    expect(await meanwhile(cutTenant(1))).toMatchObject({ missing: lost });
  });

  test('is accepted by an admin only, in the book, and then the changes are gone', async () => {
    const denied = await office.service.acceptLoss(asker('hal'));
    expect(denied).toMatchObject({ kind: 'refused', refusal: { reason: 'denied' } });
    expect(office.service.loss()).toBeDefined();
    expect(await office.service.acceptLoss(asker('ann', 'accept the loss'))).toEqual({
      kind: 'accepted',
      lost: 2,
    });
    expect(await meanwhile(() => {})).toBeUndefined();
    for (const id of lost) {
      expect(await office.records.change(id)).toMatchObject({ outcome: 'applied', gone: 'lost' });
      const undo = await office.service.submit({ kind: 'undo', change: id }, asker('ann'));
      expect(undo).toMatchObject({ refusal: { reason: 'gone', change: id, why: 'lost' } });
    }
    expect(await office.service.lastChange(asker('ann').actor)).toMatchObject({ id: 'C1' });
    await off(ANA);
    expect(await meanwhile(() => {})).toBeUndefined();
    expect(await office.service.acceptLoss(asker('ann'))).toMatchObject({
      refusal: { reason: 'nothingMissing' },
    });
  });

  test('restores nothing that somebody may not do, and nothing while changes are frozen', async () => {
    expect(await office.service.restore(asker('hal'))).toMatchObject({
      refusal: { reason: 'denied' },
    });
    await office.service.freeze('maintenance', asker('ann'));
    expect(await office.service.restore(asker('ann'))).toMatchObject({
      refusal: { reason: 'frozen' },
    });
    expect(await stateOf(office.tenant, ANA)).toMatchObject({ off: false });
  });

  test('a restore that ends in the middle decides nothing', async () => {
    let runs = 0;
    await meanwhile(() => {}, {
      chunk: 1,
      aroundTenant: (tenant) => ({
        ...tenant,
        async run(cmdlets, options) {
          runs += 1;
          if (runs > 1) throw new Error('the process died here');
          return tenant.run(cmdlets, options);
        },
      }),
    });
    await restore().catch(() => undefined);
    expect(runs).toBe(2);
    expect(await meanwhile(() => {})).toMatchObject({ missing: lost });
    const { plan, outcome } = await restore();
    expect(plan.steps.length).toBeLessThan(4);
    expectKind(outcome, 'applied');
    await office.service.recover();
    expect(await stateOf(office.tenant, KEN)).toMatchObject({ off: true });
    expect(await meanwhile(() => {})).toBeUndefined();
  });
});

test('what cannot be restored is named, and given up with the yes', async () => {
  const grant = (policy: string): Order => ({
    ...{ kind: 'grant', policy },
    target: { kind: 'users', users: [ANA] },
  });
  await agreed(office, grant('Kiosk'));
  await off(KEN);
  // The tenant of somebody else, where Ana has another policy already.
  const other = await openOffice();
  await agreed(other, grant('Counsel'));
  await other.shut();
  expect(await meanwhile(replaceTenant(other.folder))).toMatchObject({
    gap: 'other',
    missing: ['C1', 'C2'],
  });
  const { plan, outcome } = await restore();
  expect(plan.order).toEqual({ kind: 'restore', changes: ['C2'], lost: ['C1'] });
  expectKind(outcome, 'applied');
  expect(await stateOf(office.tenant, KEN)).toMatchObject({ off: true });
  expect(await stateOf(office.tenant, ANA)).toMatchObject({ policy: 'Counsel' });
  expect(await office.records.change('C1')).toMatchObject({ gone: 'lost' });
  expect(await office.records.change('C2')).not.toHaveProperty('gone');
  expect(await meanwhile(() => {})).toBeUndefined();
});

test('a lost undo leaves in force what it had taken back', async () => {
  await off(TONY);
  expectKind(await office.service.submit({ kind: 'undo', change: 'C1' }, asker('ann')), 'applied');
  expect(await meanwhile(cutTenant(1))).toMatchObject({ missing: ['C2'] });
  await office.service.acceptLoss(asker('ann'));
  expect(await office.service.lastChange(asker('ann').actor)).toMatchObject({ id: 'C1' });
  await meanwhile(() => {});
  expectKind(await office.service.submit({ kind: 'undo', change: 'C1' }, asker('ann')), 'applied');
  expect(await stateOf(office.tenant, TONY)).toMatchObject({ off: false });
});

describe('an older copy of the tenant with other changes on top', () => {
  test('is told by its history, not by its length', async () => {
    await off(TONY);
    const older = copyOf(office.folder);
    await off(ANA);
    await office.shut();
    const other = await openOffice({ folder: older });
    await other.service.submit(turn(false, KEN), asker('ann'));
    await other.service.submit(turn(false, 'joni.sherman@contoso.com'), asker('ann'));
    await other.shut();
    replaceTenant(older)(office.folder);
    office = await openOffice({ folder: office.folder });
    expect(await office.service.examine()).toMatchObject({ gap: 'other', missing: ['C2'] });
  });
});

describe('a book that lacks changes of the tenant', () => {
  const older = (copy: string) => (folder: string) => {
    for (const name of ['records.journal', 'records.head.json']) {
      cpSync(join(copy, name), join(folder, name));
    }
  };
  const removed = (folder: string) => {
    for (const name of ['records.journal', 'records.head.json']) rmSync(join(folder, name));
  };

  test.each([
    ['an older copy', 1],
    ['removed', 2],
  ])('%s', async (kind, writes) => {
    await off(TONY);
    const copy = copyOf(office.folder);
    await off(ANA);
    const change = kind === 'removed' ? removed : older(copy);
    expect(await meanwhile(change)).toMatchObject({ gap: 'ahead', writes, missing: [] });
    expect(await office.service.restore(asker('ann'))).toMatchObject({
      refusal: { reason: 'nothingToRestore' },
    });
    expect(await office.service.submit(turn(true, TONY), asker('ann'))).toMatchObject({
      refusal: { reason: 'undecided' },
    });
    expect(await office.service.acceptLoss(asker('ann'))).toEqual({ kind: 'accepted', lost: 0 });
    expectKind(await office.service.submit(turn(true, TONY), asker('ann')), 'applied');
    expect(await meanwhile(() => {})).toBeUndefined();
  });
});

test('a book of before there were positions keeps the changes of then', async () => {
  await meanwhile(() => {}, {
    aroundRecords: (records) => ({
      ...records,
      append: (event) =>
        records.append(event.event === 'outcome' ? { ...event, position: undefined } : event),
    }),
  });
  await off(TONY);
  await off(ANA);
  const begunAt = (seq: number) => async (folder: string) => {
    const path = snapshotPath(folder);
    const snapshot = await readSnapshot(path);
    if (snapshot.history === undefined) throw new Error('no history');
    const history = { ...snapshot.history, origin: { kind: 'unknown' as const, seq } };
    await writeSnapshot(path, { ...snapshot, history });
  };
  expect(await meanwhile(begunAt(2))).toBeUndefined();
  expect(await meanwhile(begunAt(1))).toMatchObject({ gap: 'ahead', writes: 1, missing: [] });
});

describe('an import', () => {
  async function imported(folder: string, now: string): Promise<void> {
    const { records } = office;
    await replaceOrganisation(
      { folder, log: undefined, over: records.position(), now: () => new Date(now) },
      async () => sampleOrganisation(),
    );
  }

  test('is no loss, and what was changed before it is not taken back', async () => {
    const id = await off(TONY);
    expect(
      await meanwhile(async (folder) => {
        await imported(folder, '2026-11-24T10:00:00.000Z');
        await imported(folder, '2026-11-25T10:00:00.000Z');
      }),
    ).toBeUndefined();
    expect(await office.service.lastChange(asker('ann').actor)).toBeUndefined();
    expect(await office.service.submit({ kind: 'undo', change: id }, asker('ann'))).toMatchObject({
      refusal: { reason: 'gone', why: 'imported' },
    });
    expect(await meanwhile(() => {})).toBeUndefined();
    await off(TONY);
    expect(await meanwhile(() => {})).toBeUndefined();
    expect(await meanwhile(cutTenant(1))).toMatchObject({ gap: 'behind', missing: ['C2'] });
  });

  test('is an answer to a loss', async () => {
    await off(TONY);
    await off(ANA);
    await meanwhile(cutTenant(1));
    expect(await meanwhile((folder) => imported(folder, '2026-11-24T10:00:00.000Z'))).toBe(
      undefined,
    );
    expect(await meanwhile(() => {})).toBeUndefined();
  });
});
