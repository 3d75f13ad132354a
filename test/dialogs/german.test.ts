import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Office, openOffice } from '../policy/service/office.js';
import { grammar } from '../support/grammar.js';
import { type Talk, talkAs } from '../support/talk.js';

let office: Office;
let ann: Talk;

beforeEach(async () => {
  office = await openOffice();
  ann = talkAs('ann', { service: office.service, grammar, locale: 'de-DE' });
});

afterEach(() => office.close());

test('a conversation in German: an order, its undo, a preview with no and with yes, help', async () => {
  const off = (await ann.says('Deaktiviere bitte Offline-IM für Tony Smith')).reply;
  expect(off).toMatchObject({ kind: 'applied', language: 'de', change: 'C1' });
  expect(off.text).toContain('✓ Offline-Nachrichten sind aus für Tony Smith (tony@contoso.com).');
  expect(off.text).toContain('„rückgängig“ nimmt es zurück');

  const shown = (await ann.says('Kann Tony Smith Offline-Nachrichten senden?')).reply;
  expect(shown.text).toContain(
    'kann keine Offline-Nachrichten senden: aus (False) durch OfflineIM.',
  );

  const undone = (await ann.says('mach das rückgängig')).reply;
  expect(undone).toMatchObject({ kind: 'undone', language: 'de', change: 'C2' });
  expect(undone.text).toContain(
    'C1 ist zurückgenommen: Offline-Nachrichten sind wieder an für Tony Smith',
  );

  const preview = (await ann.says('Schalte die Offline-Nachrichten für alle aus')).reply;
  expect(preview).toMatchObject({ kind: 'preview', language: 'de' });
  expect(preview.text).toContain('Offline-Nachrichten ausschalten für alle (Global)');
  expect(preview.text).toContain('Ausführen? ja oder nein');
  const refused = (await ann.says('nein')).reply;
  expect(refused).toMatchObject({ kind: 'cancelled', language: 'de' });
  expect(refused.text).toContain('Es wurde nichts geändert.');

  await ann.says('Schalte die Offline-Nachrichten für alle aus');
  expect((await ann.says('ja, bitte')).reply).toMatchObject({ kind: 'applied', language: 'de' });

  const help = (await ann.says('Hilfe')).reply;
  expect(help).toMatchObject({ language: 'de' });
  expect(help.text).toContain('deaktiviere Offline-IM für Tony Smith');
});

test('who is meant is asked in German, and the answer completes the order', async () => {
  const asked = (await ann.says('Schalte Offline-IM für Anna aus')).reply;
  expect(asked).toMatchObject({ kind: 'ask', language: 'de', reason: 'missing-target' });
  expect(asked.text).toContain('Für wen?');
  expect((await ann.says('Tony Smith')).reply).toMatchObject({ kind: 'applied', language: 'de' });
});

test('a state that is missing is asked for', async () => {
  const asked = (await ann.says('Offline-Nachrichten für Tony Smith')).reply;
  expect(asked).toMatchObject({ kind: 'ask', language: 'de', reason: 'missing-state' });
  expect((await ann.says('aus')).reply).toMatchObject({ kind: 'applied', language: 'de' });
});

test('one of several is picked by a German ordinal', async () => {
  const asked = (await ann.says('Deaktiviere Offline-IM für Chris Green')).reply;
  expect(asked).toMatchObject({ kind: 'pick', language: 'de' });
  expect((await ann.says('der zweite')).reply).toMatchObject({ kind: 'applied', language: 'de' });
});

test('a time is asked about, never dropped', async () => {
  const asked = (await ann.says('Deaktiviere Offline-IM für Tony Smith ab Montag')).reply;
  expect(asked).toMatchObject({ kind: 'ask', language: 'de', reason: 'time-unclear' });
  expect(asked.text).toContain('Es wurde nichts geändert.');
});

test('a greeting that English knows does not hide the German order below it', async () => {
  const { reply } = await ann.says('Hallo,\nschalte die Offline-Nachrichten für Tony Smith aus');
  expect(reply).toMatchObject({ kind: 'applied', language: 'de' });
});
