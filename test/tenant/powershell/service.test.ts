import { describe, expect, onTestFinished, test } from 'vitest';
import type { Order, OrderTarget } from '../../../src/policy/plan.js';
import type { PolicyService } from '../../../src/policy/service.js';
import { sampleOrganisation } from '../../../src/tenant/embedded/sample-organisation.js';
import { asker, expectKind, openOffice } from '../../policy/service/office.js';
import { type Behaviour, hasPwsh, powerShellTenant } from '../../support/pwsh.js';

/** The policy service on a real PowerShell, with the sample organisation behind it. */
async function serviceOn(behaviour: Behaviour): Promise<PolicyService> {
  const { tenant } = await powerShellTenant(sampleOrganisation(), behaviour, {
    patience: { replication: 10_000, pause: 100 },
  });
  onTestFinished(() => tenant.close());
  const office = await openOffice({ aroundTenant: () => tenant });
  onTestFinished(() => office.close());
  return office.service;
}

const TONY: OrderTarget = { kind: 'users', users: ['tony@contoso.com'] };
const EVERYBODY = { offset: 0, limit: 50 };

describe.skipIf(!hasPwsh)('the main job on a real PowerShell', () => {
  test('one person is turned off by a new policy, which is replicated late, read back and taken back', async () => {
    const service = await serviceOn({ replicationMs: 500, adDepartments: true });
    const notes: (string | undefined)[] = [];
    const onProgress = (_done: number, _total: number, note?: string) => notes.push(note);
    const off = expectKind(
      await service.submit(
        { kind: 'set', settings: { EnableIMAutoArchiving: false }, target: TONY },
        asker('ann', 'off', { onProgress }),
      ),
      'applied',
    );
    expect(off.people.map(({ after }) => [after.userPrincipalName, after.enabled])).toEqual([
      ['tony@contoso.com', false],
    ]);
    const undone = await service.submit({ kind: 'undo', change: off.change.id }, asker('ann'));
    expectKind(undone, 'applied');
    const view = await service.settings(TONY, asker('ann'));
    expect(view).toMatchObject({ kind: 'people', people: [{ enabled: true, policy: 'Global' }] });
  });

  test('settings of every kind are written, read back and taken back', async () => {
    const service = await serviceOn({});
    const settings = {
      ...{ DisableEmoticons: true, MaximumNumberOfContacts: 300, DisplayPhoto: 'NoPhoto' },
      ...{ IMWarning: "it's logged", HotdeskingTimeout: '00:15:00' },
    };
    const order: Order = { kind: 'set', settings, target: TONY };
    // One of them is of phones only: that is asked about.
    const preview = expectKind(await service.submit(order, asker('ann')), 'preview');
    const done = await service.answer(preview.pending.id, 'confirm', asker('ann'));
    const { change, people } = expectKind(done, 'applied');
    expect(people[0]?.after.values).toEqual(settings);
    expectKind(await service.submit({ kind: 'undo', change: change.id }, asker('ann')), 'applied');
  });

  test('a parameter that the module does not know is said to be unknown there', async () => {
    const service = await serviceOn({ missingParameters: ['DisableEmoticons'] });
    const order: Order = { kind: 'set', settings: { DisableEmoticons: true }, target: TONY };
    expect(await service.submit(order, asker('ann'))).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'notOffered', cmdlet: 'New-CsClientPolicy -DisableEmoticons' },
    });
  });

  test('a department is previewed, confirmed, read back and taken back', async () => {
    const service = await serviceOn({ adDepartments: true });
    const off = async () => {
      const found = await service.who({ enabled: false }, asker('ann'), EVERYBODY);
      return found.kind === 'people' ? found.view.total : found;
    };
    const before = await off();
    const target: OrderTarget = { kind: 'department', name: '财务部' };
    const order: Order = { kind: 'set', settings: { EnableIMAutoArchiving: false }, target };
    const preview = expectKind(await service.submit(order, asker('ann')), 'preview');
    const done = expectKind(
      await service.answer(preview.pending.id, 'confirm', asker('ann')),
      'applied',
    );
    expect(await off()).toBe(Number(before) + preview.plan.touched);
    const undo = await service.submit({ kind: 'undo', change: done.change.id }, asker('ann'));
    const again = expectKind(undo, 'preview');
    expectKind(await service.answer(again.pending.id, 'confirm', asker('ann')), 'applied');
    expect(await off()).toBe(before);
  });

  test('what the role does not offer is told when it is asked for, before anybody is asked to agree', async () => {
    const service = await serviceOn({ missing: ['Grant-CsClientPolicy'] });
    const targets: readonly OrderTarget[] = [TONY, { kind: 'department', name: '财务部' }];
    for (const target of targets) {
      const order: Order = { kind: 'set', settings: { EnableIMAutoArchiving: false }, target };
      expect(await service.submit(order, asker('ann'))).toEqual({
        kind: 'refused',
        refusal: { reason: 'notOffered', cmdlet: 'Grant-CsClientPolicy' },
      });
      expect(await service.plan(order, asker('ann'))).toMatchObject({ kind: 'plan' });
    }
  });

  test('killed in the middle of a plan: what took effect is found by reading back, told, and can be taken back', async () => {
    const service = await serviceOn({
      dies: { 'Grant-CsClientPolicy zhang.wei@contoso.com': 'after' },
    });
    const users = ['wang.xiaoming@contoso.com', 'zhang.wei@contoso.com', 'tony@contoso.com'];
    const target: OrderTarget = { kind: 'users', users };
    const order: Order = { kind: 'set', settings: { EnableIMAutoArchiving: false }, target };
    const preview = expectKind(await service.submit(order, asker('ann')), 'preview');
    const outcome = expectKind(
      await service.answer(preview.pending.id, 'confirm', asker('ann')),
      'failed',
    );
    // The new policy and two of three grants, the one whose answer was lost included.
    expect(outcome.change).toMatchObject({ outcome: 'failed', done: 3 });
    expect(outcome.error.kind).toBe('unavailable');
    const view = await service.settings(target, asker('ann'));
    const shown = view.kind === 'people' ? view.people : [];
    expect(shown.map((person) => person.enabled)).toEqual([false, false, true]);
    const undo = await service.submit({ kind: 'undo', change: outcome.change.id }, asker('ann'));
    const again = expectKind(undo, 'preview');
    expectKind(await service.answer(again.pending.id, 'confirm', asker('ann')), 'applied');
  });
});
