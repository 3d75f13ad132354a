import { expect, test } from 'vitest';
import { understandDoable } from '../../src/language/doable.js';

const OPTIONS = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'Europe/Dublin' };
const ORG = { kind: 'org' };
const FINANCE = { kind: 'group', name: 'Finance' };

test.each([
  ['disable offline IM for everyone except Tony Smith', ORG, ['Tony Smith']],
  ['disable offline IM for everyone in Finance except Tony Smith', FINANCE, ['Tony Smith']],
  [
    'turn off offline IM for the Finance team but not Tony Smith and Ana Lopez',
    FINANCE,
    ['Tony Smith', 'Ana Lopez'],
  ],
  [
    'apart from Ken Myer, stop offline messages for site Dublin',
    { kind: 'site', name: 'Dublin' },
    ['Ken Myer'],
  ],
  ['禁用所有人的脱机消息，除了王小明', ORG, ['王小明']],
  ['除王小明以外，禁用财务部所有人的脱机消息', { kind: 'group', name: '财务部' }, ['王小明']],
])('%s', (text, target, except) => {
  expect(understandDoable(text, OPTIONS).command).toEqual({
    intent: 'clarify',
    reason: 'excluded',
    known: { intent: 'set', enabled: false, target, except },
  });
});

test('a department that is left out is not named as people are', () => {
  const text = 'disable offline IM for everyone except the Finance team';
  const { command } = understandDoable(text, OPTIONS);
  expect(command).toMatchObject({ intent: 'clarify', reason: 'excluded' });
  expect(command).not.toHaveProperty('known.except');
});
