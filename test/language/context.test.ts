import { expect, test } from 'vitest';
import type { Command, Target } from '../../src/language/command.js';
import type { Context } from '../../src/language/context.js';
import { understand } from '../../src/language/understand.js';

const ken: Target = { kind: 'users', names: ['Ken Myer'] };
const ana: Target = { kind: 'users', names: ['Ana Lopez'] };
const li: Target = { kind: 'users', names: ['李娜'] };
const withLi: Target = { kind: 'users', names: ['Ken Myer', '李娜'] };
const disabled: Context = { target: ken, order: { intent: 'set', enabled: false, target: ken } };
const waiting: Context = { ...disabled, waits: true };
const both: Target = { kind: 'users', names: ['Ken Myer', 'Ana Lopez'] };
const shown: Context = { target: ken, order: { intent: 'show', target: ken } };

const FOLLOW_UPS: readonly (readonly [string, Context, Command])[] = [
  ['and Ana Lopez too', disabled, { intent: 'set', enabled: false, target: ana }],
  ['no, I meant Ana Lopez', disabled, { intent: 'set', enabled: false, target: ana }],
  ['sorry, Ana Lopez', disabled, { intent: 'set', enabled: false, target: ana }],
  ['Ana Lopez instead', disabled, { intent: 'set', enabled: false, target: ana }],
  ['make that Ana Lopez', shown, { intent: 'show', target: ana }],
  ['same for Ana Lopez', disabled, { intent: 'set', enabled: false, target: ana }],
  [
    'make that Friday',
    disabled,
    { intent: 'set', enabled: false, target: ken, at: '2026-03-06T00:00:00+00:00' },
  ],
  [
    'no, only until Friday',
    disabled,
    { intent: 'set', enabled: false, target: ken, until: '2026-03-06T00:00:00+00:00' },
  ],
  ['no, I meant on', disabled, { intent: 'set', enabled: true, target: ken }],
  ['the other one', { ...disabled, other: ana }, { intent: 'set', enabled: false, target: ana }],
  ['no, I meant the other one', { ...shown, other: ana }, { intent: 'show', target: ana }],
  ['and Ana Lopez too', waiting, { intent: 'set', enabled: false, target: both }],
  ['also Ana Lopez', waiting, { intent: 'set', enabled: false, target: both }],
  ['no, I meant Ana Lopez', waiting, { intent: 'set', enabled: false, target: ana }],
  [
    'and the Legal department',
    waiting,
    {
      intent: 'set',
      enabled: false,
      target: { kind: 'any', of: [ken, { kind: 'group', name: 'Legal' }] },
    },
  ],
  ['now turn it back on', disabled, { intent: 'set', enabled: true, target: ken }],
  ['turn offline IM back on', disabled, { intent: 'set', enabled: true, target: ken }],
  ['turn it off for Ana Lopez', shown, { intent: 'set', enabled: false, target: ana }],
  ['her?', shown, { intent: 'show', target: ken }],
  ['what about her?', shown, { intent: 'show', target: ken }],
  ['disable offline IM for him', shown, { intent: 'set', enabled: false, target: ken }],
  ['还有李娜', disabled, { intent: 'set', enabled: false, target: li }],
  ['李娜也要', disabled, { intent: 'set', enabled: false, target: li }],
  ['加上李娜', waiting, { intent: 'set', enabled: false, target: withLi }],
  ['不对，是李娜', waiting, { intent: 'set', enabled: false, target: li }],
  ['我是说李娜', shown, { intent: 'show', target: li }],
  ['另一个', { ...disabled, other: li }, { intent: 'set', enabled: false, target: li }],
  ['不对，是另外那个', { ...shown, other: li }, { intent: 'show', target: li }],
  ['不对，是开启', disabled, { intent: 'set', enabled: true, target: ken }],
  [
    '改成周五',
    disabled,
    { intent: 'set', enabled: false, target: ken, at: '2026-03-06T00:00:00+00:00' },
  ],
  [
    '只到周五',
    disabled,
    { intent: 'set', enabled: false, target: ken, until: '2026-03-06T00:00:00+00:00' },
  ],
  ['她呢？', shown, { intent: 'show', target: ken }],
  ['禁用他的脱机消息', shown, { intent: 'set', enabled: false, target: ken }],
  ['重新打开', disabled, { intent: 'set', enabled: true, target: ken }],
  ['把它打开', disabled, { intent: 'set', enabled: true, target: ken }],
];

function read(text: string, context?: Context) {
  const options = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'UTC' };
  return understand(text, context ? { ...options, context } : options);
}

test.each(FOLLOW_UPS)('%s', (text, context, command) => {
  expect(read(text, context)).toMatchObject({ command, fromContext: true });
});

test.each(FOLLOW_UPS.map(([text]) => text))('without a conversation: %s', (text) => {
  expect(read(text).command.intent).toBe('clarify');
});

test('a pronoun stands for one person only', () => {
  const two: Context = { target: both };
  expect(read('disable offline IM for her', two).command).toMatchObject({
    intent: 'clarify',
    reason: 'pronoun',
  });
  expect(read('disable offline IM for them', two).command).toMatchObject({
    intent: 'set',
    target: both,
  });
});

test('a negated follow-up changes nothing', () => {
  expect(read("don't turn it off", disabled).command).toMatchObject({
    intent: 'clarify',
    reason: 'negated',
  });
});
