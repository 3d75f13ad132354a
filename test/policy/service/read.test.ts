import { describe, expect, it } from 'vitest';
import type { OrderTarget } from '../../../src/policy/plan.js';
import { contentsOf } from '../../support/files.js';
import { actor, asker, expectKind, inOffice, type Office } from './office.js';
import { ANA, TONY, turn } from './orders.js';

const VIC = asker('vic');

describe('whom a name stands for', () => {
  it.each([
    ['tony smith', { kind: 'found', user: { userPrincipalName: TONY } }],
    [' sip:tony@contoso.com ', { kind: 'found', user: { userPrincipalName: TONY } }],
    ['Chris Green', { kind: 'ambiguous', users: [{}, {}] }],
    ['Tony Smyth', { kind: 'unknown' }],
    ['Tony*', { kind: 'wildcard' }],
    ['＊', { kind: 'wildcard' }],
  ])('%s', (name, expected) =>
    inOffice(async ({ service }) =>
      expect(await service.resolve(name, VIC)).toMatchObject(expected),
    ),
  );

  it('suggests three near names at most, and stands for none of them', () =>
    inOffice(async ({ service }) => {
      const resolution = await service.resolve('Tony Smyth', VIC);
      if (resolution.kind !== 'unknown') throw new Error(resolution.kind);
      expect(resolution.suggestions.length).toBeLessThanOrEqual(3);
      expect(resolution.suggestions[0]).toMatchObject({ userPrincipalName: TONY });
    }));
});

describe('names that begin so', () => {
  it.each<[string, readonly string[]]>([
    ['ton', ['Tony Smith']],
    ['k', ['Kiosk', 'Ken Myer']],
    ['王小', ['王小明']],
    ['smith', []],
    ['', []],
  ])('%s', (beginning, expected) =>
    inOffice(async ({ service }) =>
      expect(await service.names(beginning, VIC.actor, 10)).toEqual(expected),
    ),
  );

  it('are no more than asked for', () =>
    inOffice(async ({ service }) => {
      expect(await service.names('a', VIC.actor, 2)).toHaveLength(2);
    }));

  it('are not told to whoever may not read, and nothing is recorded for it', () =>
    inOffice(async ({ service, folder, shut }) => {
      expect(await service.names('ton', actor('nobody'), 10)).toEqual([]);
      await shut();
      expect(contentsOf(folder).filter(([, bytes]) => bytes.includes('test:nobody'))).toEqual([]);
    }));
});

describe('which place a word names', () => {
  it.each([
    ['finance', { department: 'Finance' }],
    ['the Finance department', { department: 'Finance' }],
    ['财务', { department: '财务部' }],
    ['财务部门', { department: '财务部' }],
    ['dublin', { site: 'Dublin' }],
    ['Dublin site', { site: 'Dublin' }],
    ['Atlantis', {}],
  ])('%s', (word, expected) =>
    inOffice(async ({ service }) =>
      expect(await service.place(word, VIC)).toEqual({ kind: 'place', ...expected }),
    ),
  );
});

describe('what is in force', () => {
  async function settings(office: Office, target: OrderTarget) {
    return office.service.settings(target, VIC, { offset: 0, limit: 3 });
  }

  it('for people, in the order asked', () =>
    inOffice(async (office) => {
      expectKind(await office.service.submit(turn(false, TONY), asker('ann')), 'applied');
      const view = await settings(office, { kind: 'users', users: [ANA, TONY] });
      expect(view).toMatchObject({
        kind: 'people',
        total: 2,
        off: 1,
        people: [{ userPrincipalName: ANA, enabled: true }, { userPrincipalName: TONY }],
      });
    }));

  it('for a department: all are counted, a page is shown', () =>
    inOffice(async (office) => {
      expectKind(await office.service.submit(turn(false, TONY), asker('ann')), 'applied');
      const view = await settings(office, { kind: 'department', name: 'finance' });
      const { total } = await office.tenant.listUsers(
        { department: 'Finance' },
        { offset: 0, limit: 0 },
      );
      expect(view).toMatchObject({ kind: 'people', total, off: 1 });
      if (view.kind === 'people') expect(view.people).toHaveLength(3);
    }));

  it('for everyone: Global, whom it reaches, and who has something else', () =>
    inOffice(async (office) => {
      const view = await settings(office, { kind: 'global' });
      if (view.kind !== 'policy') throw new Error(view.kind);
      const all = (await office.tenant.listUsers({}, { offset: 0, limit: 0 })).total;
      const others = view.others.reduce((sum, other) => sum + other.count, 0);
      expect(view.policy.identity).toBe('Global');
      expect(view.reach).toBeGreaterThan(0);
      expect(view.reach + others).toBe(all);
      expect(view.others.map((other) => other.policy)).toContain('site:Dublin');
    }));

  it('for a site: the policy that applies there, and who there has something else', () =>
    inOffice(async (office) => {
      const there = async (site: string) =>
        (await office.tenant.listUsers({ site }, { offset: 0, limit: 0 })).total;
      const dublin = await settings(office, { kind: 'site', name: 'dublin' });
      if (dublin.kind !== 'policy') throw new Error(dublin.kind);
      const others = dublin.others.reduce((sum, other) => sum + other.count, 0);
      expect(dublin.policy.identity).toBe('site:Dublin');
      expect(dublin.reach + others).toBe(await there('Dublin'));
      const redmond = await settings(office, { kind: 'policy', identity: 'site:Redmond' });
      expect(redmond).toMatchObject({ kind: 'policy', policy: { identity: 'Global' } });
    }));

  it('for a policy: who holds it', () =>
    inOffice(async (office) => {
      const view = await settings(office, { kind: 'policy', identity: 'tag:counsel' });
      const held = await office.tenant.listUsers({ policy: 'Counsel' }, { offset: 0, limit: 0 });
      expect(view).toMatchObject({
        kind: 'policy',
        policy: { identity: 'Counsel' },
        holders: held.total,
        reach: held.total,
        others: [],
      });
    }));

  it.each([
    [{ kind: 'policy', identity: 'Nope' }, 'noSuchPolicy'],
    [{ kind: 'site', name: 'Atlantis' }, 'noSuchPlace'],
    [{ kind: 'department', name: 'Magic' }, 'noSuchPlace'],
    [{ kind: 'users', users: ['gone@contoso.com'] }, 'noSuchUser'],
  ] as const)('%j: %s', (target, reason) =>
    inOffice(async (office) => {
      const copy = target.kind === 'users' ? { ...target, users: [...target.users] } : target;
      expect(await settings(office, copy)).toMatchObject({ kind: 'refused', refusal: { reason } });
    }),
  );
});
