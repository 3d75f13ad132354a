import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/language/command.js';
import { understand } from '../../src/language/understand.js';

const OPTIONS = { now: new Date('2026-03-04T10:00:00Z'), timeZone: 'UTC' };

/** Every order and question in which somebody or something is named. */
const FRAMES = [
  'create policy % with offline IM off',
  'create a policy called %',
  'new policy % with offline IM on',
  'delete policy %',
  'remove the % policy',
  'assign policy % to Tony Smith',
  'assign % to Tony Smith',
  'give Tony Smith the % policy',
  'move Tony Smith to policy %',
  'assign policy Kiosk to %',
  'remove the policy of %',
  'put % back on the default policy',
  'disable offline IM for %',
  'disable offline IM for user %',
  'turn off offline IM for the % department',
  'turn off offline IM for site %',
  'turn offline IM off in policy %',
  'disable offline IM for everyone in %',
  "turn off %'s offline IM",
  '% should not have offline IM',
  'show policy %',
  'show offline IM for %',
  'who has policy %?',
  '新建策略 %，脱机消息设为禁用',
  '删除策略 %',
  '把策略 % 分配给王小明',
  '禁用 % 的脱机消息',
  '禁用站点 % 的脱机消息',
  '查看策略 %',
  '谁在用策略 %？',
];
const MARKS = '= # / : + & @ ~ ^ | * % $ _ \\ ( ) [ ] { } < > - -- :: => ++ [1] () · • × →'.split(
  ' ',
);
const NAMES = [
  ['A', 'B1'],
  ['B1', 'A'],
  ['X', 'Y'],
  ['Kiosk', 'Lab'],
  ['Kiosk', '2'],
  ['Test', 'New'],
  ['Kiosk', 'on'],
  ['Off', 'Kiosk'],
  ['Tony', 'Smith'],
  ['Will', 'Grant'],
  ['前台', '大厅'],
  ['Kiosk', '大厅'],
] as const;
const BULLET = /^(?:-|--|~|=>|→|•|·)[^-]/;
/** What ends a clause, or announces one, does so behind a name too. */
const ENDS = new Set([':', '::']);

function read(text: string): Command {
  return understand(text, OPTIONS).command;
}

/** Whether exactly these are the people of a command. */
function has(command: Command, names: string): boolean {
  const target = 'target' in command ? command.target : undefined;
  return target?.kind === 'users' && JSON.stringify(target.names) === names;
}

/** Whether a command asks back, or holds the name as it was written. */
function isWhole(command: Command, name: string): boolean {
  if (command.intent === 'none' || command.intent === 'policy.list') return true;
  if (command.intent !== 'clarify') {
    // People may be written with a slash between them, and with a sign before them.
    const list = JSON.stringify(name.replace(/^@/, '').split('/'));
    return JSON.stringify(command).includes(JSON.stringify(name)) || has(command, list);
  }
  const { target } = command.known;
  // Whom the frame itself names may be kept.
  const kept = [name, 'Tony Smith', '王小明'];
  return target?.kind !== 'users' || target.names.every((each) => kept.includes(each));
}

function cutShort(name: string, quote = ''): string[] {
  return FRAMES.flatMap((frame) => {
    // At the start of a line it is the mark of an item.
    if (frame.startsWith('%') && BULLET.test(name)) return [];
    const text = frame.replace('%', () => quote + name + quote);
    const command = read(text);
    return isWhole(command, name) ? [] : [`${text} → ${JSON.stringify(command)}`];
  });
}

describe.each(MARKS)('a name with %s', (mark) => {
  test('in it is read whole, or asked about', () => {
    expect(NAMES.flatMap(([left, right]) => cutShort(left + mark + right))).toEqual([]);
  });

  test('before it is read whole, or asked about', () => {
    expect(NAMES.flatMap(([, right]) => cutShort(mark + right))).toEqual([]);
  });

  test('in quotation marks is read whole', () => {
    const names = NAMES.flatMap(([left, right]) => [
      left + mark + right,
      mark + right,
      left + mark,
    ]);
    expect(names.flatMap((name) => cutShort(name, '"'))).toEqual([]);
  });
});

test.each(MARKS.filter((mark) => !ENDS.has(mark)))(
  'a name with %s behind it is read whole, or asked about',
  (mark) => {
    expect(NAMES.flatMap(([left]) => cutShort(left + mark))).toEqual([]);
  },
);

test.each([
  ['create policy A=B1 with offline IM off', 'unclear'],
  ['create policy A = B1 with offline IM off', 'unclear'],
  ['delete policy Kiosk/Lab', 'unclear'],
  ['disable offline IM for Kiosk:Lab', 'unclear'],
  ['disable offline IM for everyone in =A', 'unclear'],
  ['disable offline IM for everyone in A', 'unclear'],
  ["create policy Sales' with offline IM off", 'unclear'],
  ['create policy Kiosk) with offline IM off', 'unclear'],
  ['offline IM for A=B1', 'unclear'],
  ['disable offline IM for Ken*', 'wildcard'],
])('%s is asked about, and no part of the name is kept', (text, reason) => {
  const command = read(text);
  expect(command).toMatchObject({ intent: 'clarify', reason });
  expect(JSON.stringify(command)).not.toMatch(/"(?:target|policy)"/);
});

test.each([
  ['create policy "A=B1" with offline IM off', 'A=B1'],
  ["create policy 'C#' with offline IM off", 'C#'],
  ['create policy R&D with offline IM off', 'R&D'],
  ['create policy A.B1 with offline IM off', 'A.B1'],
  ['create policy: Kiosk, offline IM off', 'Kiosk'],
  ['create policy Kiosk with EnableIMAutoArchiving=$false', 'Kiosk'],
  ['create policy=Kiosk with offline IM off', 'Kiosk'],
  ['create policy Kiosk: offline IM off', 'Kiosk'],
  ['create policy Kiosk - offline IM off', 'Kiosk'],
  ['create policy Kiosk—offline IM off', 'Kiosk'],
  ['create policy Kiosk (offline IM off)', 'Kiosk'],
  ['新建策略Kiosk：脱机消息禁用', 'Kiosk'],
  ['新建策略：Kiosk，脱机消息禁用', 'Kiosk'],
])('marks that set clauses apart still do: %s', (text, policy) => {
  expect(read(text)).toEqual({ intent: 'policy.create', policy, enabled: false });
});

test.each([
  ['disable offline IM for Tony Smith.', 'Tony Smith'],
  ['please disable offline IM (for Tony Smith)', 'Tony Smith'],
  ['disable offline IM for Tony Smith!', 'Tony Smith'],
  ['disable offline IM for user:Tony Smith', 'Tony Smith'],
  ['disable offline IM for: Tony Smith', 'Tony Smith'],
  ['禁用张伟的脱机消息！', '张伟'],
])('and so they do around people: %s', (text, name) => {
  expect(read(text)).toMatchObject({ intent: 'set', target: { kind: 'users', names: [name] } });
});
