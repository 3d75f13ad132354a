import { describe, expect, it } from 'vitest';
import type { Tenant } from '../../../src/policy/tenant.js';
import { asker, expectKind, inOffice, type Office } from './office.js';
import { ANA, EVERYONE_OFF, TONY, turn, turnDepartment } from './orders.js';

const VIC = asker('vic');

async function confirmed({ service }: Office, order: Parameters<typeof service.submit>[0]) {
  const { pending } = expectKind(await service.submit(order, asker('ann')), 'preview');
  expectKind(await service.answer(pending.id, 'confirm', asker('ann')), 'applied');
}

describe('who', () => {
  async function everyPage({ service }: Office, query: { enabled?: boolean; policy?: string }) {
    const names: string[] = [];
    let total = 1;
    for (let offset = 0; offset < total; offset += 4) {
      const answer = await service.who(query, VIC, { offset, limit: 4 });
      if (answer.kind === 'refused') throw new Error(answer.refusal.reason);
      names.push(...answer.view.people.map((person) => person.userPrincipalName));
      total = answer.view.total;
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(total);
    return names;
  }

  it('has it on, and who has it off: everybody once, page by page', () =>
    inOffice(async (office) => {
      await confirmed(office, turnDepartment(false, 'Finance'));
      const off = await everyPage(office, { enabled: false });
      const on = await everyPage(office, { enabled: true });
      const all = (await office.tenant.listUsers({}, { offset: 0, limit: 0 })).total;
      expect(off).toContain(TONY);
      expect(on).not.toContain(TONY);
      expect(off.length + on.length).toBe(all);
    }));

  it('counts the server-wide switch', () =>
    inOffice(async (office) => {
      await confirmed(office, { kind: 'gate', enabled: false, identity: 'Global' });
      expect(await everyPage(office, { enabled: true })).toEqual([]);
    }));

  it('holds a policy, or is reached by Global', () =>
    inOffice(async (office) => {
      const { tenant } = office;
      const { users } = await tenant.listUsers({ policy: 'Counsel' }, { offset: 0, limit: 99 });
      const holders = users.map((user) => user.userPrincipalName);
      expect((await everyPage(office, { policy: 'counsel' })).sort()).toEqual(holders.sort());
      expect(await everyPage(office, { policy: 'Global' })).toContain(TONY);
      const nobody = await office.service.who({ policy: 'Nope' }, VIC, { offset: 0, limit: 4 });
      expect(nobody).toMatchObject({ refusal: { reason: 'noSuchPolicy' } });
    }));

  it('reads no more people than a page has', () => {
    const limits: number[] = [];
    return inOffice(
      async ({ service }) => {
        await service.who({ enabled: true }, VIC, { offset: 10, limit: 5 });
        expect(limits.reduce((sum, limit) => sum + limit, 0)).toBeLessThanOrEqual(
          5 * limits.length,
        );
        expect(Math.max(...limits)).toBeLessThanOrEqual(5);
      },
      {
        aroundTenant: (tenant: Tenant): Tenant => ({
          ...tenant,
          listUsers(filter, page) {
            limits.push(page.limit);
            return tenant.listUsers(filter, page);
          },
        }),
      },
    );
  });
});

describe('the policies', () => {
  it('reach everybody together', () =>
    inOffice(async ({ service, tenant }) => {
      const answer = await service.policies(VIC);
      if (answer.kind !== 'policies') throw new Error(answer.kind);
      const all = (await tenant.listUsers({}, { offset: 0, limit: 0 })).total;
      expect(answer.rows[0]).toMatchObject({ policy: { identity: 'Global' }, setting: null });
      expect(answer.rows.reduce((sum, row) => sum + row.reach, 0)).toBe(all);
    }));
});

describe('the history', () => {
  it('of a person has what was done to them and to what applies to them', () =>
    inOffice(async (office) => {
      const { service } = office;
      expectKind(await service.submit(turn(false, ANA), asker('ann', 'Ana off')), 'applied');
      await confirmed(office, EVERYONE_OFF);
      const of = async (user: string) => {
        const answer = await service.history({ user, offset: 0, limit: 9 }, VIC);
        if (answer.kind === 'refused') throw new Error(answer.refusal.reason);
        return answer.changes.map((change) => change.id);
      };
      expect(await of(TONY)).toEqual(['C2']);
      expect(await of(ANA)).toEqual(['C1']);
    }));

  it('tells who did what', () =>
    inOffice(async ({ service }) => {
      expectKind(await service.submit(turn(false, TONY), asker('ann')), 'applied');
      expectKind(await service.submit(turn(false, ANA), asker('adam')), 'applied');
      const answer = await service.history({ actor: 'adam', offset: 0, limit: 9 }, VIC);
      expect(answer).toMatchObject({ total: 1, changes: [{ actor: { name: 'Adam Admin' } }] });
    }));
});

describe('a plan alone', () => {
  it('changes nothing and stands in no book', () =>
    inOffice(async ({ service, records }) => {
      const answer = await service.plan(EVERYONE_OFF, VIC);
      expect(answer).toMatchObject({ kind: 'plan', plan: { risky: true } });
      expect(await service.plan(EVERYONE_OFF, asker('nobody'))).toMatchObject({ kind: 'refused' });
      expect((await records.changes({ offset: 0, limit: 1 })).total).toBe(0);
    }));
});
