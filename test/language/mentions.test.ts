import { expect, test } from 'vitest';
import { understand } from '../../src/language/understand.js';

function names(text: string, ...known: string[]) {
  const directory = new Set(known);
  const { command } = understand(text, {
    now: new Date('2026-12-01T10:00:00+01:00'),
    timeZone: 'Europe/Berlin',
    isKnown: (name) => directory.has(name),
  });
  return 'target' in command && command.target?.kind === 'users'
    ? command.target.names
    : command.intent;
}

test('where the directory knows nobody the longest reading of a mention stands', () => {
  expect(names('disable offline IM for So Wan')).toEqual(['So Wan']);
});

test('the reading that the directory knows is taken', () => {
  const text = 'disable offline IM for So Wan';
  expect(names(text, 'Wan')).toEqual(['Wan']);
  expect(names(text, 'So Wan')).toEqual(['So Wan']);
});

test('of two that it knows the longer', () => {
  const text = 'disable offline IM for So Wan';
  expect(names(text, 'Wan', 'So Wan')).toEqual(['So Wan']);
});

test('who would have to be known is told, as long as nobody was asked', () => {
  const options = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: 'Europe/Berlin' };
  const text = 'disable offline IM for Tony Smith and So Wan';
  expect([...understand(text, options).disputed].sort()).toEqual(['So Wan', 'Wan']);
  expect(understand(text, { ...options, isKnown: () => true }).disputed).toEqual([]);
  expect(understand('disable offline IM for Tony Smith', options).disputed).toEqual([]);
});
