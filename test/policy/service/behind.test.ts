import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/policy/plan.js';
import type { Tenant } from '../../../src/policy/tenant.js';
import { asker, expectKind, openOffice } from './office.js';
import { stateOf, turn } from './orders.js';

// A server whose answers are behind what was written, and a change of which nobody knows how far it got.

const TEAM = [
  'tony@contoso.com',
  'ken.myer@contoso.com',
  'megan.bowen@contoso.com',
  'alex.wilber@contoso.com',
] as const;
const [FIRST, , , LAST] = TEAM;
const target = { kind: 'users' as const, users: [FIRST] };
const MINUTE = 60_000;

interface Server {
  /** Who is shown as before. */
  readonly hidden: Set<string>;
  /** The answer to the grant of this person is lost, once. */
  loses?: string | undefined;
}

function around({ hidden, ...server }: Server): (tenant: Tenant) => Tenant {
  let { loses } = server;
  return (tenant) => ({
    ...tenant,
    reading() {
      return this;
    },
    async usersByUpn(upns) {
      const users = await tenant.usersByUpn(upns);
      return users.map((user) =>
        hidden.has(user.userPrincipalName) ? { ...user, policy: null } : user,
      );
    },
    async run(cmdlets, options) {
      const lost = cmdlets.findIndex(({ identity }) => identity === loses);
      if (lost < 0) return tenant.run(cmdlets, options);
      loses = undefined;
      const { done } = await tenant.run(cmdlets.slice(0, lost));
      return { kind: 'lost', done, error: { kind: 'unavailable', text: 'the process ended' } };
    },
  });
}

async function open(server: Server, folder?: string) {
  let minutes = 0;
  const clock = () => new Date(Date.parse('2026-11-28T09:00:00Z') + minutes * MINUTE);
  const office = await openOffice({
    ...{ chunk: 1, visibilitySeconds: 0.01, clock },
    ...{ aroundTenant: around(server), ...(folder && { folder }) },
  });
  const { service } = office;
  async function carryOut(order: Order) {
    const outcome = await service.submit(order, asker('ann'));
    if (outcome.kind !== 'preview') return outcome;
    return service.answer(outcome.pending.id, 'confirm', asker('ann'));
  }
  const pass = (count: number) => {
    minutes += count;
  };
  return { ...office, carryOut, pass };
}

describe('an answer that was lost by a server that is behind', () => {
  it('leaves the outcome open until all that ran is to be seen, and nothing is planned on it', async () => {
    const hidden = new Set<string>([FIRST]);
    const { records, tenant, carryOut, close } = await open({ hidden, loses: LAST });
    const unknown = expectKind(await carryOut(turn(false, ...TEAM)), 'unknown');
    const { id } = unknown.change;
    const notYet = { reason: 'notVisibleYet', change: id };
    expect(await carryOut({ kind: 'undo', change: id })).toMatchObject({ refusal: notYet });
    expect(await carryOut(turn(true, FIRST))).toMatchObject({ refusal: notYet });
    hidden.clear();
    const undone = expectKind(await carryOut({ kind: 'undo', change: id }), 'applied');
    expect(await records.change(id)).toMatchObject({ outcome: 'failed', undoneBy: 'C2' });
    expect(undone.change.plan.steps.length).toBeGreaterThan(2);
    for (const upn of TEAM) expect(await stateOf(tenant, upn)).toMatchObject({ policy: null });
    await close();
  });

  it('is no matter of patience for ever', async () => {
    const hidden = new Set<string>([FIRST]);
    const { records, carryOut, pass, close } = await open({ hidden, loses: LAST });
    expectKind(await carryOut(turn(false, ...TEAM)), 'unknown');
    pass(6);
    await carryOut({ kind: 'create', policy: 'Lobby', settings: { EnableIMAutoArchiving: false } });
    expect((await records.change('C1'))?.outcome).toBe('mismatch');
    await close();
  });
});

describe('what was written and is not to be seen yet', () => {
  it('is not planned on after a restart either, until it was for too long', async () => {
    const hidden = new Set<string>([FIRST]);
    const before = await open({ hidden });
    expectKind(await before.carryOut({ kind: 'grant', policy: 'Kiosk', target }), 'unseen');
    await before.shut();
    const { service, carryOut, pass, close } = await open({ hidden }, before.folder);
    await service.recover();
    const revoke: Order = { kind: 'revoke', target };
    expect(await carryOut(revoke)).toMatchObject({ refusal: { reason: 'notVisibleYet' } });
    pass(6);
    expectKind(await carryOut(revoke), 'alreadySo');
    await close();
  });
});
