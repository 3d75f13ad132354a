import { afterEach, expect, test } from 'vitest';
import type { Cmdlet } from '../../src/policy/cmdlet.js';
import {
  barredBy,
  type RefusedCmdlet,
  type RunResult,
  type Tenant,
} from '../../src/policy/tenant.js';
import { type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { talkAs } from '../support/talk.js';

const TEXT = 'Insufficient access rights to perform the operation.';
const KEN = 'ken.myer@contoso.com';

let office: Office;

/** An office whose server refuses grants to some people, ends at others, and shows some as they were before. */
async function open(refuses: Set<string>, endsAt = '', stale = new Map<string, string | null>()) {
  function around(tenant: Tenant): Tenant {
    async function run(cmdlets: readonly Cmdlet[]): Promise<RunResult> {
      const refused: RefusedCmdlet[] = [];
      for (const [index, cmdlet] of cmdlets.entries()) {
        const error = barredBy(cmdlet, refused);
        if (error !== undefined) return { kind: 'failed', done: index, refused, error };
        if (cmdlet.identity === endsAt) {
          const lost = { kind: 'unavailable' as const, text: 'The process ended.' };
          return { kind: 'lost', done: index, error: lost };
        }
        if (refuses.has(cmdlet.identity)) {
          refused.push({ index, error: { kind: 'unknown', text: TEXT } });
        } else {
          const result = await tenant.run([cmdlet]);
          if (result.kind !== 'done') return { ...result, done: index };
        }
      }
      return { kind: 'done', done: cmdlets.length, ...(refused.length > 0 && { refused }) };
    }
    return {
      ...tenant,
      run,
      reading() {
        return this;
      },
      async usersByUpn(upns) {
        const users = await tenant.usersByUpn(upns);
        return users.map((user) => {
          const policy = stale.get(user.userPrincipalName);
          return policy === undefined ? user : { ...user, policy };
        });
      },
    };
  }
  office = await openOffice({ aroundTenant: around, visibilitySeconds: 0.01 });
  return talkAs('ann', { service: office.service, grammar });
}

afterEach(() => office.close());

test('who was refused is told with the reason, and “again” does the rest', async () => {
  const refuses = new Set([KEN]);
  const ann = await open(refuses);
  await ann.says('disable offline IM for Tony Smith, Ken Myer and Ana Lopez');
  const { reply } = await ann.says('yes');
  expect(reply).toMatchObject({
    ...{ kind: 'failed', reason: 'partly', change: 'C1' },
    refused: [{ userPrincipalName: KEN, error: TEXT }],
    people: [{ displayName: 'Tony Smith' }, { displayName: 'Ana Lopez' }],
  });
  expect(reply.text).toContain('Change C1 took effect for 2 people');
  expect(reply.text).toContain(`Ken Myer: the server said ${TEXT}`);
  expect(reply.text).toContain('Done 2 · failed 1 · not reached 0');
  expect(reply.text).toContain('say “again”');
  expect((await ann.says('show Ken Myer')).reply.people?.[0]).toMatchObject({ enabled: true });

  await ann.says('undo');
  await ann.says('yes');
  await ann.says('disable offline IM for Tony Smith, Ken Myer and Ana Lopez');
  await ann.says('yes');
  refuses.clear();
  const again = await ann.says('again');
  expect(again.reply).toMatchObject({
    kind: 'applied',
    people: [{ displayName: 'Ken Myer', enabled: false }],
  });
});

test.each(['retry the failed ones', 'try again', '重试失败的'])('%s is the same', async (words) => {
  const refuses = new Set([KEN]);
  const ann = await open(refuses);
  await ann.says('disable offline IM for Tony Smith, Ken Myer and Ana Lopez');
  await ann.says('yes');
  refuses.clear();
  expect((await ann.says(words)).reply.kind).toBe('applied');
});

test('the history tells of it, and undo takes back what was done', async () => {
  const ann = await open(new Set([KEN]));
  await ann.says('disable offline IM for Tony Smith, Ken Myer and Ana Lopez');
  await ann.says('yes');
  const history = await ann.says('show recent changes');
  expect(history.reply.changes).toMatchObject([{ id: 'C1', outcome: 'partly' }]);
  await ann.says('undo');
  const undone = await ann.says('yes');
  expect(undone.reply).toMatchObject({ kind: 'undone', touched: 2 });
});

test('an undo that somebody was refused in is finished by “again”, and what was before it can be undone', async () => {
  const refuses = new Set<string>();
  const ann = await open(refuses);
  await ann.says('disable offline IM for Ana Lopez');
  await ann.says('disable offline IM for Tony Smith and Ken Myer');
  await ann.says('yes');
  refuses.add(KEN);
  await ann.says('undo');
  expect((await ann.says('yes')).reply).toMatchObject({ reason: 'unknown', change: 'C3' });
  refuses.clear();
  expect((await ann.says('again')).reply).toMatchObject({
    kind: 'undone',
    people: [{ displayName: 'Ken Myer', enabled: true }],
  });
  expect((await ann.says('undo')).reply).toMatchObject({
    kind: 'undone',
    people: [{ displayName: 'Ana Lopez', enabled: true }],
  });
});

test('an account at which PowerShell ends each time keeps nobody else waiting: it comes last', async () => {
  const ann = await open(new Set(), KEN);
  await ann.says('disable offline IM for Tony Smith, Ken Myer, Megan Bowen and Alex Wilber');
  const { reply } = await ann.says('yes');
  expect(reply).toMatchObject({ kind: 'failed', change: 'C1' });
  expect(reply.text).toContain('Done 1 · failed 0 · not reached 3');
  await ann.says('again');
  const { reply: rest } = await ann.says('yes');
  expect(rest.text).toContain('Done 2 · failed 0 · not reached 1');
  expect(rest.text).toContain('Ken Myer');
  for (const name of ['Tony Smith', 'Megan Bowen', 'Alex Wilber']) {
    expect((await ann.says(`show ${name}`)).reply.people?.[0]).toMatchObject({ enabled: false });
  }
});

test('what is not visible yet names who was refused, and offers “again” for nobody else', async () => {
  const stale = new Map<string, string | null>([['tony@contoso.com', null]]);
  const refuses = new Set([KEN]);
  const ann = await open(refuses, '', stale);
  await ann.says('disable offline IM for Tony Smith, Ken Myer and Megan Bowen');
  const { reply } = await ann.says('yes');
  expect(reply).toMatchObject({ reason: 'unseen', refused: [{ userPrincipalName: KEN }] });
  expect(reply.text).toContain('the server took it but for 1 person');
  expect(reply.text).toContain(`Ken Myer: the server said ${TEXT}`);
  expect(reply.text).toContain('say “again”');
  stale.clear();
  refuses.clear();
  expect((await ann.says('again')).reply).toMatchObject({
    kind: 'applied',
    people: [{ displayName: 'Ken Myer' }],
  });

  stale.set('megan.bowen@contoso.com', 'OfflineIM');
  await ann.says('undo C1');
  const undone = await ann.says('yes');
  expect(undone.reply).toMatchObject({ reason: 'unseen', change: 'C3' });
  expect(undone.reply.text).not.toMatch(/“again”|say “undo”/);
});
