import { expect, test } from 'vitest';
import { Command } from '../../src/language/command.js';
import { asDoable, Doable } from '../../src/language/doable.js';
import { understand } from '../../src/language/understand.js';
import { readPhrases } from '../support/phrases.js';

const OPTIONS = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: 'Europe/Berlin' };

function doable(text: string) {
  return asDoable(understand(text, OPTIONS).command);
}

test.each([
  ['disable offline IM for everyone except Tony Smith', 'excluded'],
  ['disable offline IM for Finance and Legal', 'not-yet'],
  ['disable offline IM for those users', 'pronoun'],
  ['undo the last 3 changes', 'not-yet'],
  ['undo C1 and C2', 'not-yet'],
  ['show failed changes', 'not-yet'],
  ['count people with offline IM off by department', 'not-yet'],
])('%s is understood, and asked about: %s', (text, reason) => {
  expect(understand(text, OPTIONS).command.intent).not.toBe('clarify');
  expect(doable(text)).toMatchObject({ intent: 'clarify', reason });
});

test('a list is shown only', () => {
  expect(doable('clear PolicyEntry on policy Kiosk')).toEqual({
    intent: 'clarify',
    reason: 'value-invalid',
    known: { intent: 'set', setting: 'PolicyEntry', target: { kind: 'policy', name: 'Kiosk' } },
  });
});

test('of an exception it is known whom it leaves out', () => {
  expect(doable('disable offline IM for everyone in Finance except Tony Smith')).toEqual({
    intent: 'clarify',
    reason: 'excluded',
    known: {
      intent: 'set',
      enabled: false,
      target: { kind: 'group', name: 'Finance' },
      except: ['Tony Smith'],
    },
  });
});

test('what is carried out is the command as it was understood, and nothing less of it', () => {
  let carried = 0;
  for (const { text } of readPhrases('language/wider.jsonl')) {
    const { command } = understand(text, OPTIONS);
    const made = asDoable(command);
    expect(Doable.parse(made)).toEqual(made);
    expect(Command.safeParse(command).success).toBe(true);
    if (made.intent === 'clarify') continue;
    carried++;
    expect(made).toEqual(command);
  }
  expect(carried).toBeGreaterThan(30);
});
