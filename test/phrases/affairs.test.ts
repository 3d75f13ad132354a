import { expect, test } from 'vitest';
import type { Command } from '../../src/language/command.js';
import { understand } from '../../src/language/understand.js';

const CASES: readonly (readonly [string, Command])[] = [
  ['status', { intent: 'status' }],
  ['show the status', { intent: 'status' }],
  ['连接状态', { intent: 'status' }],
  ['show the PowerShell', { intent: 'script' }],
  ['show me the script please', { intent: 'script' }],
  ['显示 PowerShell', { intent: 'script' }],
  [
    'show the PowerShell to disable offline IM for Finance',
    { intent: 'script', order: 'disable offline IM for Finance' },
  ],
  ['显示 PowerShell：禁用王小明的脱机消息', { intent: 'script', order: '禁用王小明的脱机消息' }],
  ['what can I do?', { intent: 'rights', question: 'mine' }],
  ['who can do this?', { intent: 'rights', question: 'who' }],
  ['我能做什么？', { intent: 'rights', question: 'mine' }],
  ['what can you do?', { intent: 'help' }],
  ['freeze', { intent: 'freeze' }],
  ['freeze "month end"', { intent: 'freeze', reason: 'month end' }],
  ['freeze because of the audit', { intent: 'freeze', reason: 'the audit' }],
  ['冻结，因为审计', { intent: 'freeze', reason: '审计' }],
  ['unfreeze', { intent: 'unfreeze' }],
  ['解冻', { intent: 'unfreeze' }],
  ['approve K7Q2', { intent: 'approval', answer: 'approve', code: 'K7Q2' }],
  ['Approve k7q2 please', { intent: 'approval', answer: 'approve', code: 'K7Q2' }],
  [
    'reject K7Q2 because wrong site',
    { intent: 'approval', answer: 'reject', code: 'K7Q2', reason: 'wrong site' },
  ],
  [
    'override K7Q2 because nobody is awake',
    { intent: 'approval', answer: 'override', code: 'K7Q2', reason: 'nobody is awake' },
  ],
  ['同意 K7Q2', { intent: 'approval', answer: 'approve', code: 'K7Q2' }],
  ['批准 K7Q2', { intent: 'approval', answer: 'approve', code: 'K7Q2' }],
  [
    '拒绝 K7Q2，因为站点不对',
    { intent: 'approval', answer: 'reject', code: 'K7Q2', reason: '站点不对' },
  ],
  ['pending approvals', { intent: 'approval.list' }],
  ['待审批', { intent: 'approval.list' }],
];

test.each(CASES)('%s', (text, command) => {
  const options = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'UTC' };
  expect(understand(text, options).command).toEqual(command);
});

test.each([
  "don't approve K7Q2",
  'should I approve K7Q2?',
  "don't unfreeze",
  'who froze everything?',
  'approve K7Q2 and K7Q3',
])('nothing is decided by "%s"', (text) => {
  const options = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'UTC' };
  expect(['approval', 'freeze', 'unfreeze']).not.toContain(
    understand(text, options).command.intent,
  );
});
