import type { Activity } from 'botbuilder';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createConversation } from '../../dialogs/conversation.js';
import type { Conversation } from '../../src/conversation/conversation.js';
import { ReplyData } from '../../src/conversation/reply.js';
import type { Doable } from '../../src/language/doable.js';
import { type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { type Talk, talkAs } from '../support/talk.js';

const EVERYONE = 'disable offline IM for everyone';

let office: Office;
let conversation: Conversation;
let mailboxes: Map<string, Partial<Activity>[]>;
let ann: Talk;
let pia: Talk;

function talk(name: string): Talk {
  return talkAs(name, { service: office.service, grammar, conversation, mailboxes });
}

/** What a person was told unasked. */
function told(name: string): ReplyData[] {
  return (mailboxes.get(`test:${name}`) ?? []).map(({ value }) => ReplyData.parse(value));
}

beforeEach(async () => {
  office = await openOffice({ approval: { required: 'always', people: 50, override: true } });
  conversation = createConversation({ service: office.service, ...grammar });
  mailboxes = new Map([
    ['test:ann', []],
    ['test:pia', []],
    ['test:both', []],
  ]);
  ann = talk('ann');
  pia = talk('pia');
});

afterEach(() => office.close());

async function request(): Promise<string> {
  const { reply } = await ann.says(EVERYONE);
  expect(reply).toMatchObject({ kind: 'approval', reason: 'needed' });
  return reply.pending ?? '';
}

/** Somebody changes things behind Steward's back. */
async function grantTony(policyName: string): Promise<void> {
  const grant = { identity: 'tony@contoso.com', policyName };
  await office.tenant.run([{ name: 'Grant-CsClientPolicy', ...grant }]);
}

describe('a change that needs a second person', () => {
  test('is shown in full to the approvers, in the words of who asks', async () => {
    const pending = await request();
    const [asked] = told('pia');
    expect(asked).toMatchObject({ kind: 'approval', reason: 'requested', pending, touched: 21 });
    for (const words of ['Ann Admin', 'test:ann', EVERYONE, 'Set-CsClientPolicy', pending]) {
      expect(asked?.text).toContain(words);
    }
  });

  test('is shown to each approver in the language they speak', async () => {
    await pia.says('查看 Tony Smith 的脱机消息设置');
    await request();
    expect(told('pia')).toMatchObject([{ language: 'zh' }]);
    expect(told('pia')[0]?.text).toContain('请您审批');
    await pia.presses(told('pia')[0]?.choices?.[0]?.action);
    expect(told('ann')).toMatchObject([{ language: 'en', kind: 'notice' }]);
  });

  test('is carried out on approval, and both sides know', async () => {
    await request();
    const approve = told('pia')[0]?.choices?.[0]?.action;
    expect((await pia.presses(approve)).reply).toMatchObject({ kind: 'applied', change: 'C1' });
    expect(told('ann')).toMatchObject([{ kind: 'notice', reason: 'approved', change: 'C1' }]);
    expect((await pia.presses(approve)).reply).toMatchObject({
      kind: 'settled',
      reason: 'approved',
    });
  });

  test('is approved by its code as well', async () => {
    const code = await request();
    const approval = { intent: 'approval', answer: 'approve', code } as const;
    expect((await pia.says(approval)).reply.kind).toBe('applied');
  });

  test('is rejected with a reason only, which the requester reads', async () => {
    const pending = await request();
    const reject = { steward: 'approval', pending, answer: 'reject' };
    expect((await pia.presses({ ...reject, reason: '' })).reply).toMatchObject({
      kind: 'refused',
      reason: 'reasonNeeded',
    });
    expect((await pia.presses({ ...reject, reason: 'not *today*' })).reply).toMatchObject({
      kind: 'settled',
      reason: 'rejected',
    });
    expect(told('ann')).toMatchObject([{ kind: 'notice', reason: 'rejected' }]);
    expect(told('ann')[0]?.text).toContain('not *today*');
  });

  test('is not approved by the requester', async () => {
    const both = talk('both');
    const { reply } = await both.says(EVERYONE);
    const action = { steward: 'approval', pending: reply.pending, answer: 'approve' };
    expect((await both.presses(action)).reply).toMatchObject({
      kind: 'refused',
      reason: 'ownApproval',
    });
    expect((await both.says('yes')).reply).toMatchObject({ reason: 'ownApproval' });
    expect((await both.says('cancel')).reply.kind).toBe('cancelled');
  });

  test('is not approved by somebody without the right', async () => {
    const pending = await request();
    expect(
      (await talk('hal').presses({ steward: 'approval', pending, answer: 'approve' })).reply,
    ).toMatchObject({ kind: 'refused', reason: 'denied' });
  });

  test('is carried out without approval by an admin with a written reason', async () => {
    const code = await request();
    const override = { intent: 'approval', answer: 'override', code, reason: 'outage' } as const;
    expect((await ann.says(override)).reply.kind).toBe('applied');
  });

  test('is shown anew to the approver when things have changed', async () => {
    const pending = await request();
    await grantTony('Kiosk');
    const { reply } = await pia.presses({ steward: 'approval', pending, answer: 'approve' });
    expect(reply).toMatchObject({ kind: 'approval', reason: 'drifted', touched: 20 });
    expect(reply.pending).not.toBe(pending);
    expect(told('both').map((news) => news.pending)).toEqual([pending, reply.pending]);
    const anew = { kind: 'approval', reason: 'drifted', pending: reply.pending };
    expect(told('ann')).toMatchObject([anew]);
    expect(told('ann')[0]?.text).toContain('Things have changed');
    const approve = { steward: 'approval', pending: reply.pending, answer: 'approve' };
    expect((await pia.presses(approve)).reply.kind).toBe('applied');
  });

  test('needs another override when things have changed', async () => {
    const pending = await request();
    await grantTony('Kiosk');
    const override = (code = ''): Doable => {
      return { intent: 'approval', answer: 'override', reason: 'outage', code };
    };
    const { reply } = await ann.says(override(pending));
    expect(reply).toMatchObject({ kind: 'approval', reason: 'drifted' });
    expect((await ann.says(override(reply.pending))).reply.kind).toBe('applied');
  });

  test('is over when things have changed so that it needs nobody else, and both sides know', async () => {
    await office.close();
    office = await openOffice({ approval: { required: 'always', people: 1 } });
    conversation = createConversation({ service: office.service, ...grammar });
    const asked = await talk('ann').says('disable offline IM for Tony Smith and Ken Myer');
    const { pending } = asked.reply;
    await grantTony('Reception');
    const approve = { steward: 'approval', pending, answer: 'approve' };
    const { reply } = await talk('pia').presses(approve);
    expect(reply).toMatchObject({ kind: 'settled', reason: 'drifted' });
    expect(told('ann')).toMatchObject([{ kind: 'notice', reason: 'drifted', pending }]);
  });

  test('waits in the list of the approver', async () => {
    const pending = await request();
    const { reply } = await pia.says({ intent: 'approval.list' });
    expect(reply).toMatchObject({ kind: 'list', total: 1 });
    expect(reply.text).toContain(pending);
  });
});

test('what somebody approved is found by who approved it, page by page', async () => {
  const first = await request();
  await pia.says(`approve ${first}`);
  for (const text of [
    'what did Pia approve?',
    'changes approved by Pia Approver',
    'Pia 批准了什么？',
  ]) {
    const { reply } = await ann.says(text);
    expect(reply, text).toMatchObject({ reason: 'history', total: 1, changes: [{ id: 'C1' }] });
  }
  expect((await pia.says('what did I approve?')).reply).toMatchObject({ total: 1 });
  expect((await ann.says('what did I approve?')).reply).toMatchObject({ total: 0 });
  expect((await ann.says('what did Pia change?')).reply).toMatchObject({ total: 0 });
  expect((await ann.says('what did Ann approve?')).reply).toMatchObject({ total: 0 });
});

test('requests that wait are shown page by page, with their buttons, beside none that is open', async () => {
  const asked: string[] = [];
  for (let index = 0; index < 23; index += 1) asked.push(await request());
  const seen: string[] = [];
  for (const text of ['pending approvals', 'more', 'more']) {
    const { reply } = await pia.says(text);
    expect(reply).toMatchObject({ reason: 'approvals', total: 23 });
    for (const { action } of reply.choices ?? []) {
      if (action.steward === 'approval') seen.push(action.pending);
    }
  }
  expect(seen.toSorted()).toEqual(asked.toSorted());
});
