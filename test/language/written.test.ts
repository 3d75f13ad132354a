import { expect, test } from 'vitest';
import { understand } from '../../src/language/understand.js';

const OPTIONS = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: 'Europe/Berlin' };

test.each([
  ['请将策略“涉密岗位”的 IMWarning 设置为“内部信息，严禁外传！”', '内部信息，严禁外传！'],
  ['请将策略“涉密岗位”的 IMWarning 设置为“注意（内部）：保密”', '注意（内部）：保密'],
  [
    'set IMWarning on policy Kiosk to "This machine is shared, be careful"',
    'This machine is shared, be careful',
  ],
])('a text is set with the marks of its writer: %s', (text, value) => {
  expect(understand(text, OPTIONS).command).toMatchObject({ setting: 'IMWarning', value });
});
