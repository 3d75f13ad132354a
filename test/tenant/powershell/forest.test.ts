import { describe, expect, onTestFinished, test } from 'vitest';
import type { Order, OrderTarget } from '../../../src/policy/plan.js';
import { OFFLINE_IM, type User } from '../../../src/policy/policy.js';
import { scriptLines } from '../../../src/policy/script.js';
import type { Organisation } from '../../../src/tenant/embedded/organisation.js';
import type { PowerShellTenantOptions } from '../../../src/tenant/powershell/powershell-tenant.js';
import { CONTRACT_ORGANISATION } from '../../contract/tenant.js';
import { asker, expectKind, openOffice } from '../../policy/service/office.js';
import { crowd } from '../../support/crowd.js';
import { type Behaviour, hasPwsh, powerShellTenant } from '../../support/pwsh.js';

// What forests have that no sample organisation shows: each scene is the policy service on a real PowerShell.

const DEFAULTS = { DisplayPhoto: 'AllPhotos', MaxPhotoSizeKB: 30 };

interface Scene {
  readonly behaviour?: Behaviour;
  readonly organisation?: Partial<Organisation>;
  readonly options?: Partial<PowerShellTenantOptions>;
  readonly visibilitySeconds?: number;
}

async function open({ behaviour = {}, organisation, options, ...rest }: Scene) {
  const { tenant, standIn } = await powerShellTenant(
    { ...CONTRACT_ORGANISATION, ...organisation },
    behaviour,
    { processes: 1, patience: { replication: 5_000, pause: 50 }, ...options },
  );
  onTestFinished(() => tenant.close());
  const office = await openOffice({ aroundTenant: () => tenant, ...rest });
  onTestFinished(() => office.close());
  const { service } = office;
  async function carryOut(order: Order) {
    const outcome = await service.submit(order, asker('ann', 'so be it'));
    if (outcome.kind !== 'preview') return outcome;
    return service.answer(outcome.pending.id, 'confirm', asker('ann', 'yes'));
  }
  const policy = async (name: string) =>
    (await tenant.policies()).find(({ identity }) => identity === name);
  const holds = async (upn: string) => (await tenant.usersByUpn([upn]))[0]?.policy;
  return { tenant, standIn, service, carryOut, policy, holds };
}

function turn(enabled: boolean, ...users: string[]): Order {
  return {
    kind: 'set',
    settings: { EnableIMAutoArchiving: enabled },
    target: { kind: 'users', users },
  };
}

const TONY = 'tony@contoso.com';
const users = (...upns: string[]): OrderTarget => ({ kind: 'users', users: upns });

function person(displayName: string, key: string, rest: Partial<User> = {}): User {
  return {
    ...{ displayName, userPrincipalName: key, sipAddress: key.startsWith('sip:') ? key : '' },
    ...{ department: 'Finance', site: 'Redmond', policy: null },
    ...rest,
  };
}

describe.skipIf(!hasPwsh)('a policy that the server fills in', () => {
  test.each([
    ['where the server tells what it fills in', { defaults: DEFAULTS }],
    ['where it does not', { defaults: DEFAULTS, missingParameters: ['InMemory'] }],
  ])('is created, read back and taken back %s', async (_name, behaviour) => {
    const { carryOut, policy } = await open({ behaviour });
    const made = expectKind(
      await carryOut({
        kind: 'create',
        policy: 'Lobby',
        settings: { EnableIMAutoArchiving: false },
      }),
      'applied',
    );
    expect((await policy('Lobby'))?.settings).toEqual({ ...DEFAULTS, [OFFLINE_IM]: false });
    expect(made.change.plan.steps[0]?.after).toMatchObject({
      value: { settings: { ...DEFAULTS, [OFFLINE_IM]: false } },
    });
    expect(made.change.plan.steps.map(({ cmdlet }) => cmdlet)).toMatchObject([
      { settings: { [OFFLINE_IM]: false } },
    ]);
    expectKind(await carryOut({ kind: 'undo', change: made.change.id }), 'applied');
    expect(await policy('Lobby')).toBeUndefined();
    const redone = await carryOut({ kind: 'undo', change: 'C2' });
    expectKind(redone, 'applied');
    expect((await policy('Lobby'))?.settings).toEqual({ ...DEFAULTS, [OFFLINE_IM]: false });
  });

  test('is the variant asked for: what is not to be set is sent as $null', async () => {
    const { carryOut, holds, policy } = await open({ behaviour: { defaults: DEFAULTS } });
    const off = expectKind(await carryOut(turn(false, TONY)), 'applied');
    const [line = ''] = scriptLines(off.change.plan.steps.map(({ cmdlet }) => cmdlet));
    expect(line).toMatch(/-DisplayPhoto \$null/);
    expect(line).toMatch(/-MaxPhotoSizeKB \$null/);
    const variant = (await holds(TONY)) ?? '';
    expect((await policy(variant))?.settings).toEqual({ EnableURL: true, [OFFLINE_IM]: false });
    expectKind(await carryOut({ kind: 'undo', change: off.change.id }), 'applied');
    expect(await holds(TONY)).toBeNull();
  });

  test('is granted to nobody where the server made it otherwise, and can be taken back', async () => {
    const { carryOut, holds, standIn, policy } = await open({
      behaviour: { defaults: DEFAULTS, plainNumbers: true },
    });
    const failed = expectKind(await carryOut(turn(false, TONY)), 'failed');
    expect(failed).toMatchObject({ error: { kind: 'madeOtherwise' }, change: { done: 1 } });
    expect(await holds(TONY)).toBeNull();
    const [made] = failed.change.plan.steps.map(({ cmdlet }) => cmdlet.identity);
    expect((await policy(made ?? ''))?.settings).toMatchObject({ MaxPhotoSizeKB: 0 });
    expectKind(await carryOut({ kind: 'undo', change: failed.change.id }), 'applied');
    expect(await policy(made ?? '')).toBeUndefined();
    expect(await standIn.writes()).toHaveLength(2);
  });

  test('is called OfflineIM where the one in force has nothing but what every policy has', async () => {
    const [, ...others] = CONTRACT_ORGANISATION.policies;
    const policies = [{ identity: 'Global', settings: DEFAULTS }, ...others];
    const { carryOut, holds, policy } = await open({
      behaviour: { defaults: DEFAULTS },
      organisation: { policies },
    });
    expectKind(await carryOut(turn(false, TONY)), 'applied');
    expect(await holds(TONY)).toBe('OfflineIM');
    expect((await policy('OfflineIM'))?.settings).toEqual({ ...DEFAULTS, [OFFLINE_IM]: false });
  });
});

describe.skipIf(!hasPwsh)('people without a user principal name', () => {
  const lee = person('Lee Wong', 'sip:lee@contoso.com');
  const may = person('May Day', 'CN=May Day,OU=Guests,DC=contoso,DC=com');
  const scene = { organisation: { users: [...CONTRACT_ORGANISATION.users, lee, may] } };

  test.each([
    ['Lee Wong', lee],
    ['lee@contoso.com', lee],
    ['sip:lee@contoso.com', lee],
    ['May Day', may],
  ])(
    '%s is found, turned off and back on by what names them',
    async (name, { userPrincipalName }) => {
      const { service, carryOut, holds } = await open({
        ...scene,
        behaviour: { adDepartments: true },
      });
      const found = await service.resolve(name, asker('ann'));
      expect(found).toMatchObject({
        kind: 'found',
        user: { userPrincipalName, department: 'Finance' },
      });
      const off = expectKind(await carryOut(turn(false, userPrincipalName)), 'applied');
      expect(off.people[0]?.after).toMatchObject({ userPrincipalName, enabled: false });
      expectKind(await carryOut({ kind: 'undo', change: off.change.id }), 'applied');
      expect(await holds(userPrincipalName)).toBeNull();
    },
  );

  test('are no hole in a department, and no line is without an identity', async () => {
    const { carryOut } = await open(scene);
    const target: OrderTarget = { kind: 'department', name: 'Finance' };
    const done = expectKind(await carryOut({ kind: 'grant', policy: 'Spare', target }), 'applied');
    const lines = scriptLines(done.change.plan.steps.map(({ cmdlet }) => cmdlet));
    expect(lines).toContain(
      "Grant-CsClientPolicy -Identity 'sip:lee@contoso.com' -PolicyName 'Spare'",
    );
    expect(lines.join('\n')).not.toContain("-Identity ''");
    expect(lines).toHaveLength(5);
  });
});

describe.skipIf(!hasPwsh)('a site that cannot be told', () => {
  const two = [
    ...CONTRACT_ORGANISATION.policies,
    { identity: 'site:Paris', settings: { EnableURL: false } },
  ];
  const JOSE = 'jose@contoso.com';

  test.each([
    ['its pool is hidden', { hiddenPools: ['Dublin'], bareSite: true }, []],
    ['the role has no Get-CsPool', { missing: ['Get-CsPool'], bareSite: true }, ['Get-CsPool']],
    [
      'nobody tells which policy is in force',
      { missing: ['Get-CsPool', 'Get-CsEffectivePolicy'] },
      ['Get-CsPool'],
    ],
  ])('is no ground to copy Global where %s', async (_name, behaviour, cmdlets) => {
    const { carryOut, service, holds, standIn } = await open({
      behaviour,
      organisation: { policies: two },
    });
    const refusal = { reason: 'siteUnknown', people: [{ userPrincipalName: JOSE }], cmdlets };
    expect(await carryOut(turn(false, JOSE))).toMatchObject({ kind: 'refused', refusal });
    expect(await service.settings(users(JOSE), asker('ann'))).toMatchObject({
      kind: 'refused',
      refusal,
    });
    expect(await holds(JOSE)).toBeNull();
    expect(await standIn.writes()).toEqual([]);
    const everyone = await service.submit(
      { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: { kind: 'global' } },
      asker('ann'),
    );
    const { plan } = expectKind(everyone, 'preview');
    expect(plan.warnings).toContain('siteUnknown');
    expect(plan.unplaced).toBeGreaterThanOrEqual(2);
    // Nor is anybody counted as if it were known.
    const page = { offset: 0, limit: 50 };
    const off = await service.who({ enabled: false }, asker('ann'), page);
    expect(off).toMatchObject({ view: { unplaced: plan.unplaced } });
    const listed = await service.policies(asker('ann'));
    expect(listed).toMatchObject({ unplaced: plan.unplaced });
    const shown = await service.settings({ kind: 'policy', identity: 'site:Paris' }, asker('ann'));
    expect(shown).toMatchObject({ kind: 'policy', reach: 0, unplaced: plan.unplaced });
  });

  test('is told in the preview for a site', async () => {
    const { service, standIn } = await open({
      behaviour: { hiddenPools: ['Dublin'], bareSite: true, calls: true },
      organisation: { policies: two, sites: ['Redmond', 'Dublin', 'Paris'] },
    });
    const target: OrderTarget = { kind: 'site', name: 'Paris' };
    const paris = await service.submit(
      { kind: 'set', settings: { EnableIMAutoArchiving: false }, target },
      asker('ann'),
    );
    const { plan } = expectKind(paris, 'preview');
    expect(plan).toMatchObject({ warnings: expect.arrayContaining(['siteUnknown']), touched: 0 });
    expect(plan.unplaced).toBeGreaterThanOrEqual(2);
    // Without looking at everybody.
    expect((await standIn.calls()).filter((call) => /^Get-CsUser $/.test(call))).toEqual([]);
  });

  test('is the only one that has a policy', async () => {
    const behaviour = { hiddenPools: ['Dublin'], bareSite: true };
    const { carryOut, holds, policy } = await open({ behaviour });
    expectKind(await carryOut(turn(false, JOSE)), 'applied');
    expect((await policy((await holds(JOSE)) ?? ''))?.settings).toEqual({ [OFFLINE_IM]: false });
  });

  test('is no matter where the server names the policy', async () => {
    const { carryOut, holds, policy } = await open({
      behaviour: { hiddenPools: ['Dublin'] },
      organisation: { policies: two },
    });
    const off = expectKind(await carryOut(turn(false, JOSE)), 'applied');
    expect((await policy((await holds(JOSE)) ?? ''))?.settings).toEqual({ [OFFLINE_IM]: false });
    const undone = expectKind(await carryOut({ kind: 'undo', change: off.change.id }), 'applied');
    expect(undone.change.plan).toMatchObject({
      people: [{ after: { policy: 'site:Dublin', enabled: true } }],
    });
    expect(undone.change.plan.unplaced).toBeUndefined();
    expect(await holds(JOSE)).toBeNull();
  });
});

describe.skipIf(!hasPwsh)('one bad account in a batch', () => {
  const many = crowd(60, () => 'Redmond');
  const bad = [many[7], many[40]].map((user) => user?.userPrincipalName ?? '');
  const text = 'Insufficient access rights to perform the operation.';
  const errors = Object.fromEntries(bad.map((upn) => [`Grant-CsClientPolicy ${upn}`, text]));
  const target: OrderTarget = { kind: 'department', name: 'Sales' };
  const order: Order = { kind: 'grant', policy: 'Spare', target };
  const scene = { behaviour: { errors }, organisation: { users: many } };

  test('is told, and everybody else is done; again tries only those, undo takes back the others', async () => {
    const { carryOut, tenant } = await open(scene);
    const holders = async () =>
      (await tenant.listUsers({ policy: 'Spare' }, { offset: 0, limit: 1 })).total;
    const done = expectKind(await carryOut(order), 'partly');
    expect(done.change.refused).toEqual([
      { step: 7, error: text },
      { step: 40, error: text },
    ]);
    expect(await holders()).toBe(58);
    const again = await carryOut({ ...order, target: users(...bad) });
    expect(expectKind(again, 'failed')).toMatchObject({ error: { text }, change: { done: 2 } });
    const undone = expectKind(await carryOut({ kind: 'undo', change: done.change.id }), 'applied');
    expect(undone.change.plan.steps).toHaveLength(58);
    expect(await holders()).toBe(0);
  });

  test('that got the policy before the error is counted as done', async () => {
    const odd = { [`Grant-CsClientPolicy ${bad[0]}`]: 'late' as const };
    const { carryOut, holds } = await open({ ...scene, behaviour: { odd } });
    const done = expectKind(await carryOut(order), 'applied');
    expect(done.change.refused).toBeUndefined();
    expectKind(await carryOut({ kind: 'undo', change: done.change.id }), 'applied');
    expect(await holds(bad[0] ?? '')).toBeNull();
  });

  test('that got its policy back before the error does not keep the new policies', async () => {
    const odd = { [`Grant-CsClientPolicy ${bad[0]}`]: 'late' as const };
    const { carryOut, policy } = await open({ ...scene, behaviour: { odd } });
    const off = expectKind(
      await carryOut({ kind: 'set', settings: { EnableIMAutoArchiving: false }, target }),
      'applied',
    );
    expect(await policy('Global-OfflineIMOff')).toBeDefined();
    expectKind(await carryOut({ kind: 'undo', change: off.change.id }), 'applied');
    expect(await policy('Global-OfflineIMOff')).toBeUndefined();
  });

  test('that silently got nothing is named, and the others can be taken back', async () => {
    const odd = { [`Grant-CsClientPolicy ${bad[0]}`]: 'silent' as const };
    const { carryOut, holds, service } = await open({
      ...scene,
      behaviour: { odd },
      visibilitySeconds: 1,
    });
    const written = expectKind(await carryOut(order), 'unseen');
    expect(written.found).toMatchObject([{ object: 'assignment', user: bad[0], policy: null }]);
    // It may come to light later: nothing of it is taken back now, and other people are free.
    const undo: Order = { kind: 'undo', change: written.change.id };
    expect(await service.submit(undo, asker('ann'))).toMatchObject({
      refusal: { reason: 'notVisibleYet' },
    });
    const other = many[20]?.userPrincipalName ?? '';
    expectKind(await carryOut({ kind: 'revoke', target: users(other) }), 'applied');
    expect(await holds(other)).toBeNull();
  });

  test('is not waited for as if the new policy were on its way', async () => {
    const { carryOut } = await open({
      ...scene,
      options: { patience: { replication: 60_000, pause: 50 } },
    });
    const start = performance.now();
    const off = { kind: 'set', settings: { EnableIMAutoArchiving: false }, target } as const;
    const done = expectKind(await carryOut(off), 'partly');
    expect(done.change.refused?.map(({ step }) => step)).toEqual([8, 41]);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  test.each(['Access Denied.', 'The object already exists.'])(
    'stops nothing, whatever the server says of it: %s',
    async (said) => {
      const denied = { [`Grant-CsClientPolicy ${bad[0]}`]: said };
      const { carryOut } = await open({ ...scene, behaviour: { errors: denied } });
      const done = expectKind(await carryOut(order), 'partly');
      expect(done.change.refused).toEqual([{ step: 7, error: said }]);
    },
  );

  test('is told from what is everybody’s fate: where nobody was granted anything before, it ends', async () => {
    const first = many[0]?.userPrincipalName;
    const denied = { [`Grant-CsClientPolicy ${first}`]: 'Access Denied.' };
    const { carryOut } = await open({ ...scene, behaviour: { errors: denied } });
    const failed = expectKind(await carryOut(order), 'failed');
    expect(failed).toMatchObject({ error: { kind: 'denied' }, change: { done: 0 } });
    expect(failed.change.refused).toBeUndefined();
  });

  test('is named where the rest is not visible yet, and keeps it from nothing once it is', async () => {
    const { carryOut, tenant } = await open({
      behaviour: { errors, staleMs: 3_000 },
      organisation: { users: many },
      visibilitySeconds: 0.5,
    });
    const written = expectKind(await carryOut(order), 'unseen');
    expect(written.change.refused).toHaveLength(2);
    const holders = () => tenant.listUsers({ policy: 'Spare' }, { offset: 0, limit: 1 });
    await expect.poll(async () => (await holders()).total, { timeout: 20_000 }).toBe(58);
    const undone = await carryOut({ kind: 'undo', change: written.change.id });
    expect(['applied', 'unseen']).toContain(undone.kind);
  });
});

describe.skipIf(!hasPwsh)('a server that speaks German', () => {
  test('is asked for whom it does not know, and for a policy that is not replicated yet', async () => {
    const { service, carryOut } = await open({
      behaviour: { german: true, replicationMs: 400 },
    });
    for (const name of ['nobody@contoso.com', 'sip:nobody@contoso.com', 'CONTOSO\\nobody']) {
      expect(await service.resolve(name, asker('ann'))).toMatchObject({ kind: 'unknown' });
    }
    expectKind(await carryOut(turn(false, TONY)), 'applied');
  });
});

describe.skipIf(!hasPwsh)('a site', () => {
  test('reaches those who hold nothing, and names nobody else', async () => {
    const { service, carryOut } = await open({});
    const order: Order = {
      kind: 'set',
      settings: { EnableIMAutoArchiving: false },
      target: { kind: 'site', name: 'Dublin' },
    };
    const { plan } = expectKind(await service.submit(order, asker('ann')), 'preview');
    expect(plan.people.map(({ before }) => before.displayName)).toEqual([
      'Chris Green',
      "José O'Neil",
    ]);
    const done = expectKind(await carryOut(order), 'applied');
    expectKind(await carryOut({ kind: 'undo', change: done.change.id }), 'applied');
  });
});

describe.skipIf(!hasPwsh)('passes over everybody', () => {
  const scene = { behaviour: { calls: true, adDepartments: true } };
  const passes = async (standIn: { calls(): Promise<readonly string[]> }) =>
    (await standIn.calls()).filter((call) => /^Get-Cs(Ad)?User ($|\(&\(department=\*\))/.test(call))
      .length;

  test('are not needed for one person, nor to take that back, nor for a department', async () => {
    const { carryOut, standIn, service } = await open(scene);
    const off = expectKind(await carryOut(turn(false, TONY)), 'applied');
    expectKind(await carryOut({ kind: 'undo', change: off.change.id }), 'applied');
    expect(await service.place('the Finance department', asker('ann'))).toMatchObject({
      department: 'Finance',
    });
    const target: OrderTarget = { kind: 'department', name: 'finance' };
    expectKind(
      await carryOut({ kind: 'set', settings: { EnableIMAutoArchiving: false }, target }),
      'applied',
    );
    expectKind(
      await carryOut({
        kind: 'create',
        policy: 'Lobby',
        settings: { EnableIMAutoArchiving: false },
      }),
      'applied',
    );
    expect(await passes(standIn)).toBe(0);
  });

  test('are one for the preview of everyone, and one for the yes', async () => {
    const { service, standIn } = await open(scene);
    const order: Order = {
      kind: 'set',
      settings: { EnableIMAutoArchiving: false },
      target: { kind: 'global' },
    };
    const preview = expectKind(await service.submit(order, asker('ann')), 'preview');
    expect(preview.plan.people.length).toBeGreaterThan(2);
    expect(await passes(standIn)).toBe(1);
    expectKind(await service.answer(preview.pending.id, 'confirm', asker('ann')), 'applied');
    expect(await passes(standIn)).toBe(2);
  });
});

describe.skipIf(!hasPwsh)('a question about everybody that takes long', () => {
  test('leaves a process to short ones, and tells how far it is', async () => {
    const { service, tenant } = await open({
      behaviour: { passMs: 6_000 },
      options: { processes: 2 },
    });
    await expect
      .poll(async () => (await tenant.status()).facts.processes, { timeout: 20_000 })
      .toBe('2/2');
    const looks: (() => number)[] = [];
    const page = { offset: 0, limit: 5 };
    const wide = service.who(
      { enabled: true },
      asker('ann', 'who', { onLook: (look) => looks.push(look.seen) }),
      page,
    );
    const other = service.policies(asker('pia'));
    const start = performance.now();
    const found = await service.settings(users(TONY), asker('pia'));
    expect(found.kind).toBe('people');
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await wide).toMatchObject({ kind: 'people' });
    expect(looks[0]?.()).toBe(CONTRACT_ORGANISATION.users.length);
    await other;
  });
});

describe.skipIf(!hasPwsh)('names as directories have them', () => {
  const stored = [
    person('Siobhán O’Neill', 'siobhan@contoso.com'),
    person('Ke`ali Kahale', 'keali@contoso.com'),
    person('José Núñez'.normalize('NFD'), 'jnunez@contoso.com'),
    person('Ana  Maria\u00a0Gil', 'gil@contoso.com'),
  ];
  test.each([
    ["Siobhán O'Neill", 'siobhan@contoso.com'],
    ['Siobhán O’Neill', 'siobhan@contoso.com'],
    ["Ke'ali Kahale", 'keali@contoso.com'],
    ['José Núñez', 'jnunez@contoso.com'],
    ['Ana Maria Gil', 'gil@contoso.com'],
  ])('%s is %s', async (name, userPrincipalName) => {
    const { service } = await open({
      organisation: { users: [...CONTRACT_ORGANISATION.users, ...stored] },
    });
    expect(await service.resolve(name, asker('ann'))).toMatchObject({
      kind: 'found',
      user: { userPrincipalName },
    });
  });

  test.each([false, true])(
    'one’s UPN that is another’s SIP address names both, and the UPN is a person’s all the same (SIP first: %s)',
    async (sipFirst) => {
      const ken = person('Ken Myer', 'ken@contoso.com', { sipAddress: 'sip:shared@contoso.com' });
      const lin = person('Lin Chen', 'shared@contoso.com', { sipAddress: 'sip:lin@contoso.com' });
      const { service, carryOut, holds } = await open({
        behaviour: { sipFirst },
        organisation: { users: [...CONTRACT_ORGANISATION.users, ken, lin] },
      });
      expect(await service.resolve('shared@contoso.com', asker('ann'))).toMatchObject({
        kind: 'ambiguous',
      });
      expect(await service.person('shared@contoso.com', asker('ann'))).toMatchObject({
        user: { displayName: 'Lin Chen' },
      });
      const off = expectKind(await carryOut(turn(false, 'shared@contoso.com')), 'applied');
      expect([await holds('ken@contoso.com'), await holds('shared@contoso.com')]).toEqual([
        null,
        expect.any(String),
      ]);
      expectKind(await carryOut({ kind: 'undo', change: off.change.id }), 'applied');
      expect(await holds('shared@contoso.com')).toBeNull();
    },
  );
});

describe.skipIf(!hasPwsh)('reads behind writes', () => {
  const order: Order = { kind: 'grant', policy: 'Spare', target: users(TONY) };

  test('are waited for', async () => {
    const { carryOut } = await open({ behaviour: { staleMs: 1_500 }, visibilitySeconds: 20 });
    expectKind(await carryOut(order), 'applied');
  });

  test('are no fault, and nothing is planned on them', async () => {
    const { carryOut, service } = await open({
      behaviour: { staleMs: 4_000 },
      visibilitySeconds: 1,
    });
    const written = expectKind(await carryOut(order), 'unseen');
    expect(written.change.outcome).toBe('unseen');
    const notYet = { reason: 'notVisibleYet', change: written.change.id };
    // As far as can be seen, Tony holds nothing.
    const back: Order = { kind: 'revoke', target: users(TONY) };
    expect(await carryOut(back)).toMatchObject({ kind: 'refused', refusal: notYet });
    expect(await carryOut({ kind: 'undo', change: written.change.id })).toMatchObject({
      kind: 'refused',
      refusal: notYet,
    });
    await expect
      .poll(async () => (await service.submit(back, asker('ann'))).kind, { timeout: 20_000 })
      .not.toBe('refused');
  });
});

describe.skipIf(!hasPwsh)('a role that sees all cmdlets and may use few', () => {
  test.each(['Get-CsImConfiguration', 'Get-CsAdUser', 'Get-CsEffectivePolicy', 'Get-CsPool'])(
    'does without %s',
    async (cmdlet) => {
      const errors = { [cmdlet]: 'Access Denied.' };
      const { service, carryOut } = await open({ behaviour: { errors, adDepartments: true } });
      const shown = await service.settings(users(TONY), asker('ann'));
      expect(shown).toMatchObject({ kind: 'people', people: [{ userPrincipalName: TONY }] });
      expectKind(
        await carryOut({ kind: 'grant', policy: 'Spare', target: users(TONY) }),
        'applied',
      );
    },
  );

  test('takes people’s policy back where it may not remove the one it made', async () => {
    const { carryOut, holds, policy } = await open({
      behaviour: { missing: ['Remove-CsClientPolicy'] },
    });
    const off = expectKind(await carryOut(turn(false, TONY)), 'applied');
    const made = (await holds(TONY)) ?? '';
    const undone = expectKind(await carryOut({ kind: 'undo', change: off.change.id }), 'applied');
    expect(undone.change.plan.warnings).toContain('policyNotRemovable');
    expect(await holds(TONY)).toBeNull();
    expect(await policy(made)).toBeDefined();
  });

  test('prints no $null for a colleague on what is only documented', async () => {
    const { service } = await open({ behaviour: { missing: ['New-CsClientPolicy'] } });
    const planned = await service.plan(turn(false, TONY), asker('ann'));
    const lines = JSON.stringify(planned);
    expect(lines).toContain('New-CsClientPolicy');
    expect(lines).not.toContain('MaxPhotoSizeKB');
  });
});
