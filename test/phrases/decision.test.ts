import { expect, test } from 'vitest';
import { understand } from '../../src/language/understand.js';

const meaning = (text: string) =>
  understand(text, { now: new Date('2026-11-24T10:00:00Z'), timeZone: 'UTC' }).command;

test.each([
  ['restore the missing changes', 'restore'],
  ['Restore all missing changes', 'restore'],
  ['please restore the lost changes!', 'restore'],
  ['恢复缺失的更改', 'restore'],
  ['请恢复所有丢失的更改。', 'restore'],
  ['accept the loss', 'accept'],
  ['Accept the loss.', 'accept'],
  ['接受丢失', 'accept'],
  ['接受数据丢失！', 'accept'],
])('%s decides: %s', (text, decision) => {
  expect(meaning(text)).toEqual({ intent: 'loss', decision });
});

test.each([
  "don't accept the loss",
  'do not restore the missing changes',
  'accept the loss?',
  'should I accept the loss',
  'if you restore the missing changes, what happens',
  '"accept the loss"',
  'Ann said accept the loss',
  'accept the loss of Tony Smith',
  '不要接受丢失',
  '要不要恢复缺失的更改',
  'restore',
  'accept',
])('%s decides nothing', (text) => {
  expect(meaning(text).intent).not.toBe('loss');
});
