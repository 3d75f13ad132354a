import { expect, test } from 'vitest';
import { answer } from '../../src/command/answer.js';

test.each([
  ['yes', { kind: 'yes' }],
  ['Yep!', { kind: 'yes' }],
  ['yes, please', { kind: 'yes' }],
  ['go ahead', { kind: 'yes' }],
  ['👍', { kind: 'yes' }],
  ['是', { kind: 'yes' }],
  ['好的，谢谢', { kind: 'yes' }],
  ['确认', { kind: 'yes' }],
  ['no', { kind: 'no' }],
  ['no thanks', { kind: 'no' }],
  ["don't", { kind: 'no' }],
  ['否', { kind: 'no' }],
  ['不要', { kind: 'no' }],
  ['算了', { kind: 'no' }],
  ['cancel', { kind: 'cancel' }],
  ['never mind', { kind: 'cancel' }],
  ['取消', { kind: 'cancel' }],
  ['2', { kind: 'number', number: 2 }],
  ['2.', { kind: 'number', number: 2 }],
  ['#3', { kind: 'number', number: 3 }],
  ['the second one', { kind: 'number', number: 2 }],
  ['1st', { kind: 'number', number: 1 }],
  ['option 4 please', { kind: 'number', number: 4 }],
  ['第二个', { kind: 'number', number: 2 }],
  ['第三位', { kind: 'number', number: 3 }],
  ['选2', { kind: 'number', number: 2 }],
  ['１', { kind: 'number', number: 1 }],
])('%s', (text, expected) => {
  expect(answer(text)).toEqual(expected);
});

test.each([
  '',
  'yes but only for Ken',
  'disable offline IM for Ken Myer',
  'maybe',
  '0',
  'Ken Myer',
  '是不是',
])('no answer: %s', (text) => {
  expect(answer(text)).toBeUndefined();
});
