import { describe, expect, test } from 'vitest';
import { planUndo } from '../../src/policy/undo.js';
import { contoso } from '../support/contoso.js';
import { halfDone, moveByHand } from '../support/half-done.js';
import { memoryTenant } from '../support/memory-tenant.js';
import { applied, carryOut, users } from '../support/planning.js';

describe('undo', () => {
  test('restores what was there, not "unassigned", and removes what was made', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied(
      { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: users('sam') },
      tenant,
    );
    expect(tenant.organisation).not.toEqual(contoso());
    const undone = await planUndo(change, tenant);
    expect(undone).toMatchObject({
      kind: 'plan',
      plan: {
        order: { kind: 'undo', change: 'C1' },
        touched: 1,
        covered: 1,
        risky: false,
        people: [{ before: { enabled: false }, after: { enabled: true, policy: 'Sales' } }],
      },
    });
    await carryOut(undone, tenant);
    expect(tenant.organisation).toEqual(contoso());
  });

  test('of a Global change is asked about, as the change was', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied(
      { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: { kind: 'global' } },
      tenant,
    );
    expect(await planUndo(change, tenant)).toMatchObject({
      plan: { touched: 2, covered: 2, risky: true, warnings: [] },
    });
  });

  test('of an edit of a shared policy warns of that, as the edit did', async () => {
    const tenant = memoryTenant(contoso());
    const target = { kind: 'policy', identity: 'Sales' } as const;
    const change = await applied(
      { kind: 'set', settings: { EnableIMAutoArchiving: false }, target },
      tenant,
    );
    expect(change.plan.warnings).toContain('sharedPolicy');
    const undone = await planUndo(change, tenant);
    expect(undone).toMatchObject({ plan: { warnings: ['savingResumes', 'sharedPolicy'] } });
  });

  test('is refused where somebody changed it since, and shows what is there now', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied(
      { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: users('tony') },
      tenant,
    );
    moveByHand(tenant, 'tony', 'Spare');
    expect(await planUndo(change, tenant)).toEqual({
      kind: 'refused',
      refusal: {
        reason: 'changedSince',
        change: 'C1',
        objects: [{ object: 'assignment', user: 'tony@contoso.com', policy: 'Spare' }],
      },
    });
  });

  test('is refused a second time', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied(
      { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: users('tony') },
      tenant,
    );
    expect(await planUndo({ ...change, undoneBy: 'C2' }, tenant)).toMatchObject({
      refusal: { reason: 'alreadyUndone', change: 'C1', by: 'C2' },
    });
  });

  test('of a change of which nothing took effect has nothing to take back', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied(
      { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: users('tony') },
      tenant,
    );
    expect(await planUndo({ ...change, done: 0 }, tenant)).toMatchObject({
      refusal: { reason: 'nothingToUndo' },
    });
  });

  test('keeps a policy that other people hold by now, and undoes the rest', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied(
      { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: users('sam') },
      tenant,
    );
    moveByHand(tenant, 'tony', 'Sales-OfflineIMOff');
    const undone = await planUndo(change, tenant);
    expect(undone).toMatchObject({
      plan: { warnings: ['savingResumes', 'policyKept'], touched: 1 },
    });
    await carryOut(undone, tenant);
    expect(tenant.organisation.users.map((user) => user.policy)).toEqual(
      contoso().users.map((user) =>
        user.displayName === 'tony' ? 'Sales-OfflineIMOff' : user.policy,
      ),
    );
  });

  test('of a creation is refused while somebody holds the policy', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied({ kind: 'create', policy: 'Quiet' }, tenant);
    moveByHand(tenant, 'tony', 'Quiet');
    expect(await planUndo(change, tenant)).toMatchObject({
      refusal: { reason: 'policyInUse', policy: 'Quiet', holders: 1 },
    });
  });

  test('is refused where the former policy is gone', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied({ kind: 'revoke', target: users('off') }, tenant);
    await applied({ kind: 'delete', policy: 'OfflineIM' }, tenant);
    expect(await planUndo(change, tenant)).toMatchObject({
      refusal: {
        reason: 'policyGone',
        policy: 'OfflineIM',
        people: [{ userPrincipalName: 'off@contoso.com' }],
      },
    });
  });

  test('leaves out those who are gone', async () => {
    const tenant = memoryTenant(contoso());
    const both = {
      kind: 'set',
      settings: { EnableIMAutoArchiving: false },
      target: users('tony', 'sam'),
    } as const;
    const change = await applied(both, tenant);
    tenant.replace((organisation) => ({
      ...organisation,
      users: organisation.users.filter((user) => user.displayName !== 'tony'),
    }));
    const undone = await planUndo(change, tenant);
    expect(undone).toMatchObject({
      plan: { warnings: expect.arrayContaining(['peopleGone']), people: [{}] },
    });
    await carryOut(undone, tenant);
    expect(tenant.organisation.users.map((user) => user.policy)).toEqual(
      contoso().users.flatMap((user) => (user.displayName === 'tony' ? [] : [user.policy])),
    );
    expect(tenant.organisation.policies).toHaveLength(contoso().policies.length);
  });

  test('is refused where the person is gone', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied({ kind: 'revoke', target: users('off') }, tenant);
    tenant.replace((organisation) => ({
      ...organisation,
      users: organisation.users.filter((user) => user.displayName !== 'off'),
    }));
    expect(await planUndo(change, tenant)).toMatchObject({
      refusal: { reason: 'noSuchUser', user: 'off@contoso.com' },
    });
  });

  test('takes back only the steps that took effect', async () => {
    const { tenant, change } = await halfDone(2);
    const undone = await planUndo({ ...change, outcome: 'failed', done: 2 }, tenant);
    await carryOut(undone, tenant);
    expect(tenant.organisation).toEqual(contoso());
  });

  test('of an undo does the change again', async () => {
    const tenant = memoryTenant(contoso());
    const change = await applied({ kind: 'delete', policy: 'Sales', reassign: null }, tenant);
    const after = tenant.organisation;
    const undo = await carryOut(await planUndo(change, tenant), tenant);
    const redo = await carryOut(await planUndo(undo, tenant), tenant);
    expect(tenant.organisation).toEqual(after);
    await carryOut(await planUndo(redo, tenant), tenant);
    expect(tenant.organisation.policies).toContainEqual(contoso().policies[3]);
  });
});
