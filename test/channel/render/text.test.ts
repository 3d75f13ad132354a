import { expect, test } from 'vitest';
import { textOf } from '../../../src/channel/render/text.js';
import {
  type Block,
  blocksOf,
  bullets,
  numbered,
  ways,
} from '../../../src/language/replies/block.js';

const ALL: readonly Block[] = [
  { kind: 'title', text: 'Turn it off for 7 people.', brief: 'Turn it off', beneath: 'Finance' },
  { kind: 'state', text: 'Nothing has changed yet.' },
  {
    kind: 'table',
    head: ['People', 'Now'],
    widths: [1, 2],
    rows: [{ cells: [{ text: '4' }, { text: 'on', small: 'Global' }], line: '• 4: on in Global' }],
  },
  { kind: 'text', lead: 'Who:', text: 'Ana Lopez' },
  { kind: 'facts', rows: [{ title: 'Reason', value: 'INC1' }], lines: ['Reason: “INC1”.'] },
  { kind: 'warning', text: 'It is not saved.' },
  { kind: 'folded', lines: ['Set-CsClientPolicy'], text: 'PowerShell: 1 line.' },
  { kind: 'code', lines: ['Get-CsUser'] },
  { kind: 'small', text: 'C1' },
  ways('yes or no?'),
];

test('a text says all that a card shows, folds away or has buttons for', () => {
  expect(textOf(ALL).split('\n')).toEqual([
    'Turn it off for 7 people. Nothing has changed yet.',
    '• 4: on in Global',
    'Who: Ana Lopez',
    'Reason: “INC1”.',
    '⚠ It is not saved.',
    'PowerShell: 1 line.',
    '  Get-CsUser',
    'C1',
    'yes or no?',
  ]);
});

test('a list has numbers where it can be answered by them', () => {
  expect(textOf([numbered(['a', 'b']), bullets(['c'])])).toBe('1. a\n2. b\n• c');
});

test('Chinese sentences of one line touch', () => {
  const blocks = blocksOf(['关闭：7 人。', { kind: 'state', text: '尚未做任何更改。' }]);
  expect(textOf(blocks)).toBe('关闭：7 人。尚未做任何更改。');
});

test('bars stand on one scale, and a count that is not nothing is seen', () => {
  const rows = [
    { label: 'Redmond', count: 200, line: '200 of 240' },
    { label: 'Dublin', count: 1, line: '1 of 17' },
    { label: 'Suzhou', count: 0, line: '0 of 9' },
  ];
  expect(textOf([{ kind: 'bars', rows }]).split('\n')).toEqual([
    `Redmond ${'█'.repeat(20)} 200 of 240`,
    'Dublin  █ 1 of 17',
    'Suzhou   0 of 9',
  ]);
});
