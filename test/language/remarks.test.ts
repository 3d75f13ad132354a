import { describe, expect, test } from 'vitest';
import { isChange } from '../../src/language/core/decide.js';
import { understand } from '../../src/language/understand.js';

const OPTIONS = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: 'Europe/Berlin' };

const ORDERS = [
  'please disable offline IM for Ken Myer',
  'give policy Kiosk to Ken Myer',
  'turn offline messages on for everyone in the Legal department',
  'remove the client policy from Ken Myer',
  'delete policy Kiosk',
];

/** What stands beside an order and says nothing of whether, whom or when. */
const HARMLESS = [
  "he's on a sabbatical",
  'she has twins',
  'they went home',
  'approved by line management',
];

/** What may mean that the order is not meant, not now, or not for them. */
const WEIGHTY = [
  'he is exempt',
  'unless he complains',
  'he is the wrong one',
  'she told me',
  'the others are in Dublin',
  'the form is pending',
  'he should keep it',
  'Ana Lopez knows',
  'the freeze begins tomorrow',
  'it was only a test',
  'his colleagues in Legal too',
  'subject to his approval',
  'the rest is for Ken only',
  'I am kidding',
  'is that allowed?',
  'it depends on his boss',
  'we await HR',
  'his consent is due',
  'approved in principle',
  'they veto it',
  'he has objections',
  'it was withdrawn',
  'he retracted it',
  'the request was withdrawn',
  'we meant the deputy',
  'it was his brother',
  'his private account',
  'this includes his deputy',
  'this is a drill',
  'his boss insisted',
  'this is weekly',
  'it expires with his contract',
  'they use it',
  'that was a mistake',
  'wrong person',
  'the ticket was closed',
  'INC0012345 was rejected',
];

const placed = (remark: string) => [
  (order: string) => `${order}, ${remark}`,
  (order: string) => `${order}. ${remark}`,
  (order: string) => `${order} - ${remark}`,
];

describe('a remark beside an order', () => {
  test('that says nothing of it leaves it as it is, and is told', () => {
    const changed: string[] = [];
    let judged = 0;
    for (const order of ORDERS) {
      const { command } = understand(order, OPTIONS);
      for (const place of HARMLESS.flatMap(placed)) {
        judged++;
        const read = understand(place(order), OPTIONS);
        const same = JSON.stringify(read.command) === JSON.stringify(command);
        if (!same || read.unread === undefined) changed.push(place(order));
      }
    }
    expect(judged).toBe(ORDERS.length * HARMLESS.length * 3);
    expect(changed).toEqual([]);
  });

  test('that may say more is asked about', () => {
    const acted: string[] = [];
    let judged = 0;
    for (const order of ORDERS)
      for (const place of WEIGHTY.flatMap(placed)) {
        judged++;
        if (isChange(understand(place(order), OPTIONS).command)) acted.push(place(order));
      }
    expect(judged).toBe(ORDERS.length * WEIGHTY.length * 3);
    expect(acted).toEqual([]);
  });

  test.each([
    ['emoticons off for Finance because Ken broke it', 'because Ken broke it'],
    ['disable offline IM for Ken Myer because of the audit', 'because of the audit'],
    ['全公司表情关闭，根据日志', '根据日志'],
    ['关闭王伟的表情，因此被骂', '因此被骂'],
    ['关闭王伟的表情，根据投票结果决定', '根据投票结果决定'],
  ])('that seems a reason is told before anything is done: %s', (text, told) => {
    expect(understand(text, OPTIONS)).toMatchObject({ command: { intent: 'set' }, unread: told });
  });

  test.each([
    // A word for a reason or a ticket, and none behind it.
    '删除策略 Kiosk 原因',
    '客服部的表情关闭工单',
    '关闭王伟的表情理由',
    'disable emoticons for Tony Smith ticket',
    'disable emoticons for Tony Smith request',
    // What is told, announced or taken back.
    '王伟的离线消息打开啦',
    '策略 Kiosk 删除咯',
    'K7Q2 批准啦',
    '冻结啦',
    '王伟的表情快要关闭',
    '全公司离线消息关闭，请知悉',
    'disable offline IM for Tony Smith, Cancelled',
    'turn off emoticons for Tony Smith, FYI',
  ])('that says otherwise leaves no order: %s', (text) => {
    expect(isChange(understand(text, OPTIONS).command)).toBe(false);
  });

  test('is not told where it was read', () => {
    const { command, unread } = understand('disable offline IM for Ken Myer, he left', OPTIONS);
    expect(command.intent).toBe('set');
    expect(unread).toBeUndefined();
  });
});
