import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/language/command.js';
import { isChange } from '../../src/language/core/decide.js';
import { exampleCommands } from '../../src/language/examples.js';
import { render } from '../../src/language/render.js';
import { understand } from '../../src/language/understand.js';
import { phraseFiles, readPhrases } from '../support/phrases.js';

const OPTIONS = { now: new Date('2026-12-01T10:00:00+01:00'), timeZone: 'Europe/Berlin' };

function users(...names: string[]) {
  return { kind: 'users', names } as const;
}

function off(target: object) {
  return { intent: 'set', enabled: false, target };
}

function on(target: object) {
  return { intent: 'set', enabled: true, target };
}

const TONY = users('Tony Smith');
const SALES = { kind: 'group', name: 'Vertrieb' };
const ALL = { kind: 'org' };

const ORDERS: readonly (readonly [string, object])[] = [
  ['Deaktiviere Offline-IM für Tony Smith', off(TONY)],
  ['deaktiviere bitte die Offline-Nachrichten von Tony Smith!', off(TONY)],
  ['Deaktivieren Sie Offline-IM für Herrn Müller.', off(users('Müller'))],
  [
    'schalte die Offline-Nachrichten für Anna Müller und Ken Myer aus',
    off(users('Anna Müller', 'Ken Myer')),
  ],
  ['Schalte Offline-IM aus für tony@contoso.com', off(users('tony@contoso.com'))],
  ['Bitte schalten Sie für Tony Smith Offline-IM wieder ein. Danke!', on(TONY)],
  ['Schalten Sie die Offline-Nachrichten für Jürgen Groß an', on(users('Jürgen Groß'))],
  [
    'schalt Offline-IM bei Tony Smith, Ken Myer und Ana Lopez ab',
    off(users('Tony Smith', 'Ken Myer', 'Ana Lopez')),
  ],
  ['bitte Offline-Nachrichten für die Abteilung Vertrieb einschalten', on(SALES)],
  ['Offline-IM in der Abteilung Vertrieb sperren', off(SALES)],
  ['Offline-IM für den Vertrieb abschalten', off(SALES)],
  ['Offline-IM für alle abschalten', off(ALL)],
  ['Schalte Offline-IM für alle Mitarbeiter aus', off(ALL)],
  ['Aktiviere Offline-IM am Standort Dublin', on({ kind: 'site', name: 'Dublin' })],
  ['Deaktiviere Offline-IM in der Richtlinie Kiosk', off({ kind: 'policy', name: 'Kiosk' })],
  ['schalte meine Offline-Nachrichten aus', off({ kind: 'self' })],
  ['Könnten Sie bitte Offline-IM für Tony Smith ausschalten?', off(TONY)],
  ['kannst du mal Offline-IM für Tony Smith anschalten?', on(TONY)],
  ['Ich möchte, dass Offline-IM für Tony Smith deaktiviert wird', off(TONY)],
  ['Wir bitten Sie, die Offline-Nachrichten für Tony Smith abzuschalten.', off(TONY)],
  ['Tony Smith soll keine Offline-Nachrichten mehr senden können', off(TONY)],
  ['Offline-IM soll für Tony Smith ausgeschaltet werden', off(TONY)],
  ['Verbiete Tony Smith Offline-Nachrichten', off(TONY)],
  ['Tony Smith: Offline-IM aus', off(TONY)],
  ['Deaktivere Offline-Nachrichten für Tony Smith', off(TONY)],
  [
    'Guten Tag,\n\nbitte schalten Sie die Offline-Nachrichten für Tony Smith aus.\n\nMit freundlichen Grüßen\nBob Young',
    off(TONY),
  ],
  [
    'Deaktiviere Offline-IM für folgende Benutzer:\n- Tony Smith\n- Anna Müller',
    off(users('Tony Smith', 'Anna Müller')),
  ],
  ['rückgängig', { intent: 'undo' }],
  ['mach das rückgängig', { intent: 'undo' }],
  ['Nehmen Sie bitte die letzte Änderung zurück', { intent: 'undo' }],
  ['mach C12 rückgängig', { intent: 'undo', changes: ['C12'] }],
];

const READS: readonly (readonly [string, object])[] = [
  ['zeige die Einstellungen von Tony Smith', { intent: 'show', target: TONY }],
  ['ist Offline-IM für Tony Smith an?', { intent: 'show', target: TONY }],
  ['kann Tony Smith Offline-Nachrichten senden?', { intent: 'show', target: TONY }],
  [
    'Tony Smith kann keine Offline-Nachrichten mehr senden',
    { intent: 'show', target: TONY, trouble: true },
  ],
  ['Welche Richtlinie gilt für Tony Smith?', { intent: 'show', target: TONY }],
  ['zeige die Richtlinie Kiosk', { intent: 'show', target: { kind: 'policy', name: 'Kiosk' } }],
  ['für wen sind Offline-Nachrichten ausgeschaltet?', { intent: 'who', enabled: false }],
  ['zeige alle Richtlinien', { intent: 'policy.list' }],
  ['zeige die letzten Änderungen', { intent: 'history' }],
  ['Hilfe', { intent: 'help' }],
  ['Grüß Gott', { intent: 'greet' }],
];

/** What orders nothing that is sure, and why it is asked about. */
const DOUBTS: readonly (readonly [string, string])[] = [
  ['Deaktiviere Offline-IM für Tony Smith nicht', 'negated'],
  ['Offline-IM für Tony Smith bitte nicht abschalten', 'negated'],
  ['Auf keinen Fall Offline-IM für alle abschalten', 'negated'],
  ['mach das nicht rückgängig', 'negated'],
  ['Wie schalte ich Offline-IM für Tony Smith aus?', 'question-how'],
  ['Wenn Tony Smith geht, schalte Offline-IM für ihn aus', 'conditional'],
  ['Schalte Offline-IM für Tony Smith aus, falls er geht', 'conditional'],
  ['Sollen wir Offline-IM für alle abschalten?', 'hypothetical'],
  ['Offline-IM für alle abschalten?', 'hypothetical'],
  ['Könnte man Offline-IM für Tony Smith ausschalten?', 'hypothetical'],
  ['Bob sagt, Offline-IM für Tony Smith soll ausgeschaltet werden', 'reported'],
  ['Offline-IM wurde für Tony Smith ausgeschaltet', 'reported'],
  ['Offline-IM ist für Tony Smith aus', 'reported'],
  ['Ich habe Offline-IM für Tony Smith schon ausgeschaltet', 'reported'],
  ['Deaktivierte Offline-IM für Tony Smith', 'reported'],
  ['Deaktiviere Offline-IM für Tony Smith ab Montag', 'time-unclear'],
  ['Schalte morgen Offline-IM für Tony Smith aus', 'time-unclear'],
  ['Deaktiviere Offline-IM für Tony Smith bis Freitag', 'time-unclear'],
  ['Deaktiviere Offline-IM für Praktikanten', 'missing-target'],
  ['Deaktiviere Offline-IM für Anna', 'missing-target'],
  ['Deaktiviere Offline-IM für einige Kollegen', 'part-of-group'],
  ['Deaktiviere Offline-IM für alle außer den Chefs', 'excluded'],
  ['Tony Smith darf keine Offline-Nachrichten mehr senden', 'unclear'],
  ['Tony Smith darf wieder Offline-Nachrichten senden', 'unclear'],
  ['Schalte Offline-IM für Tony Smith', 'missing-state'],
  ['Deaktiviere die Voicemail für Tony Smith', 'other-feature'],
  ['Deaktiviere Tony Smith', 'missing-setting'],
  ['Schalte Offline-IM für Tony Smith aus oder ein', 'unclear'],
  ['alles rückgängig machen', 'unclear'],
];

/** Near an order, and asked about for whatever reason. */
const NO_ORDERS = [
  'Tony Smith schaltet Offline-IM für Ken Myer aus',
  'Ich deaktiviere Offline-IM für Tony Smith',
  'Bob möchte Offline-IM für Tony Smith ausschalten',
  'Tony Smith soll Offline-IM für alle abschalten',
  'Tony Smith kann Offline-IM für alle abschalten',
  'Wer hat Offline-IM für Tony Smith ausgeschaltet?',
  'Warum ist Offline-IM für Tony Smith aus?',
  'Deaktiviere Offline-IM für Tony Smith und Kollegen',
  'Deaktiviere Offline-IM für Tony Smith Montag',
  'Deaktiviere Offline-IM für die Abteilung Vertrieb Montag',
  'Deaktiviere Offline-IM für Neue Mitarbeiter',
  'Deaktiviere Offline-IM für Tony Smith von der Buchhaltung',
  'Deaktiviere Offline-IM für den Kollegen von Tony Smith',
  'Deaktiviere Offline-IM für die Vertretung Anna Müller',
  'Deaktiviere Offline-IM für alle Praktikanten',
  'Deaktiviere Offline-IM für fast alle',
  'Deaktiviere Offline-IM nur für Tony Smith, nicht für Ken Myer',
  'Deaktiviere Offline-IM für Tony Smith, weil er geht',
  'Schalte Offline-IM für Tony Smith aus und für Ken Myer ein',
  'Schalte Offline-IM für Tony Smith aus und aktiviere Offline-IM für Ken Myer',
  'Stelle Offline-IM für Tony Smith ein',
  'Tony Smith muss keine Offline-Nachrichten mehr senden',
  'Offline-IM sollte für Tony Smith ausgeschaltet werden',
  'Offline-IM an Tony Smith',
  'statt offline-im für tony smith auszuschalten',
  'Offline-IM halb für alle abschalten',
  'deaktiviere offline-im für neue praktikanten',
  'DEAKTIVIERE OFFLINE-IM FÜR NEUE PRAKTIKANTEN',
  'Bob schrieb: "Deaktiviere Offline-IM für Tony Smith"',
  'Hätten Sie Offline-IM für Tony Smith ausschalten können?',
  'rückgängig?',
  'C12 wurde rückgängig gemacht',
  'lehne K7Q2 nicht ab',
];

function read(text: string): Command {
  return understand(text, OPTIONS).command;
}

describe('German', () => {
  test.each(ORDERS)('orders: %s', (text, wanted) => {
    const { command, language } = understand(text, OPTIONS);
    expect(command).toEqual(wanted);
    expect(language).toBe('de');
  });

  test.each(READS)('reads: %s', (text, wanted) => {
    const { command, language } = understand(text, OPTIONS);
    expect(command).toEqual(wanted);
    expect(language).toBe('de');
  });

  test.each(DOUBTS)('asks: %s', (text, reason) => {
    expect(understand(text, OPTIONS)).toMatchObject({
      command: { intent: 'clarify', reason },
      language: 'de',
    });
  });

  test.each(NO_ORDERS)('does not act: %s', (text) => {
    const command = read(text);
    expect(isChange(command) || command.intent === 'approval', JSON.stringify(command)).toBe(false);
  });

  test('says its examples so that they are read back', () => {
    for (const command of exampleCommands('de'))
      expect(read(render(command, 'de'))).toEqual(command);
  });

  test.each(['language/field.jsonl', 'language/wider.jsonl', ...phraseFiles('phrases/')])(
    'reads no order in a text that is English or Chinese: %s',
    (file) => {
      const others = readPhrases(file);
      expect(others.length).toBeGreaterThan(50);
      const german = others.filter(({ text }) => {
        const { command, language } = understand(text, OPTIONS);
        return language === 'de' && command.intent !== 'clarify' && command.intent !== 'none';
      });
      expect(german.filter(({ lang }) => lang !== 'de')).toEqual([]);
    },
  );

  test('reads hard names whole, or asks', () => {
    const file = new URL('../data/language/names.txt', import.meta.url);
    const names = readFileSync(file, 'utf8').trim().split('\n');
    const latin = names.filter((name) => !/\p{Script=Han}/u.test(name));
    const altered: string[] = [];
    let whole = 0;
    const frames = [
      (name: string) => `Deaktiviere Offline-IM für ${name}`,
      (name: string) => `schalte die Offline-Nachrichten für ${name} bitte aus`,
      (name: string) => `${name} soll keine Offline-Nachrichten mehr senden können`,
    ];
    for (const name of latin)
      for (const frame of frames) {
        const command = read(frame(name));
        if (!isChange(command)) continue;
        whole++;
        // Apostrophes are written in more than one way.
        const wanted = off(users(name.replace('’', "'")));
        if (JSON.stringify(command) !== JSON.stringify(wanted))
          altered.push(`${name}: ${JSON.stringify(command)}`);
      }
    expect(altered).toEqual([]);
    expect(whole / latin.length / frames.length).toBeGreaterThan(0.8);
  });
});
