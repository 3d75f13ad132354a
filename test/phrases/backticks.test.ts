import { expect, test } from 'vitest';
import { understand } from '../../src/language/understand.js';

const OPTIONS = { now: new Date('2026-11-24T10:00:00Z'), timeZone: 'UTC' };

test.each([
  ['create policy "Back`tick" with offline IM off', { policy: 'Back`tick' }],
  ['create policy Back`tick with offline IM off', { policy: 'Back`tick' }],
  ['grant Back`tick to Tony Smith', { policy: 'Back`tick' }],
  ["grant Back'tick to Tony Smith", { policy: "Back'tick" }],
  ['show policy "Back`tick"', { target: { kind: 'policy', name: 'Back`tick' } }],
  ['show offline IM for O`Brien', { target: { kind: 'users', names: ['O`Brien'] } }],
])('a name keeps its backticks: %s', (text, command) => {
  expect(understand(text, OPTIONS).command).toMatchObject(command);
});
