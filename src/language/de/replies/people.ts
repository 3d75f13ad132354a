import type { Catalogue } from '../../replies/catalogue.js';
import { count } from './count.js';

function persons(total: number): string {
  return count(total, ' Person', ' Personen');
}

function ofThem(off: number): string {
  return off === 0
    ? 'alle können Offline-Nachrichten senden.'
    : `${count(off, ' kann', ' können')} keine Offline-Nachrichten senden.`;
}

/** Who can send what, and why. */
export const people: Catalogue['people'] = {
  locale: 'de',
  names: ({ names }) => names.join(', '),
  can: ({ name, value }) => `${name} kann Offline-Nachrichten senden: ${value}.`,
  cannot: ({ name, value }) => `${name} kann keine Offline-Nachrichten senden: ${value}.`,
  why: {
    user: ({ policy }) => `Die Richtlinie ${policy} ist dieser Person zugewiesen.`,
    site: ({ policy }) => `${policy} gilt, da dieser Person keine Richtlinie zugewiesen ist.`,
    global: ({ policy }) =>
      `${policy} gilt, da weder die Person noch der Standort eine Richtlinie hat.`,
  },
  gateOn: 'Der serverweite Schalter ist an, daher entscheidet allein die Richtlinie.',
  valueShort: ({ setting }) => {
    if (setting === null) return 'nicht festgelegt';
    return setting ? 'an' : 'aus';
  },
  gateOff: ({ identity }) =>
    `Der serverweite Schalter EnableOfflineIm ist in ${identity} aus; solange er aus ist, bewirkt die Richtlinie nichts.`,
  savingDisabled:
    'Das Speichern von Nachrichten ist in dieser Richtlinie deaktiviert (DisableSavingIM), auch von Hand kann man also nicht speichern.',
  row: ({ name, state }) => `${name}: ${state}`,
  placed: ({ name, place }) => `${name} (${place})`,
  more: ({ rest }) => `… und ${count(rest, ' weitere', ' weitere')}.`,
  groupSummary: ({ place, total, off }) => `${place}: ${persons(total)}; ${ofThem(off)}`,
  severalSummary: ({ total, off }) => `${persons(total)}; ${ofThem(off)}`,
  department: ({ name }) => `Abteilung ${name}`,
  nobodyIn: ({ place }) => `${place}: niemand.`,
  policyDescription: ({ text }) => `Beschreibung: ${text}.`,
  policyReach: ({ holders, reach }) =>
    holders === 0
      ? 'Niemandem zugewiesen.'
      : `Zugewiesen: ${persons(holders)}; gilt für ${persons(reach)}.`,
  policyScope: ({ reach }) => (reach === 0 ? 'Gilt für niemanden.' : `Gilt für ${persons(reach)}.`),
  gate: ({ identity, on }) =>
    `Serverweiter Schalter EnableOfflineIm in ${identity}: ${on ? 'an' : 'aus'}.`,
  othersTitle: 'Personen mit einer eigenen Richtlinie oder der ihres Standorts erreicht sie nicht:',
  other: ({ policy, total, value }) => `${policy}: ${persons(total)}, ${value}`,
  verdict: ({ name, enabled }) =>
    `${name} kann ${enabled ? '' : 'keine '}Offline-Nachrichten senden`,
  nothingStops: ({ name, value }) => `Auf dem Server hindert nichts ${name}: ${value}.`,
  toCheck:
    'Zu prüfen: seit der letzten Änderung ab- und angemeldet? Ein aktueller Klick-und-Los-Client (16.0.6701.1000 oder neuer; mit lokalem Postfach 16.0.6920.1000), kein MSI? Erreicht er die Exchange-Webdienste?',
  has: ({ name, setting, value }) => `${name} hat ${setting}: ${value}.`,
  source: {
    user: ({ policy }) => `Richtlinie ${policy}, dieser Person zugewiesen`,
    site: ({ policy }) => `${policy}, keine eigene Richtlinie`,
    global: ({ policy }) => `${policy}, keine eigene Richtlinie und keine des Standorts`,
  },
  last: ({ change }) => `Letzte Änderung: ${change}.`,
  ways: { all: 'Alle Einstellungen', history: 'Verlauf' },
  allOf: {
    user: ({ name, policy, set, all }) =>
      `${name} hat die Richtlinie ${policy}, dieser Person zugewiesen. Sie gilt ganz: ${count(set, '', '')} von ${count(all, ' Einstellung', ' Einstellungen')} festgelegt, nichts kommt aus Global.`,
    site: ({ name, policy, set, all }) =>
      `${name} hat ${policy}, da keine Richtlinie zugewiesen ist. Sie gilt ganz: ${count(set, '', '')} von ${count(all, ' Einstellung', ' Einstellungen')} festgelegt, nichts kommt aus Global.`,
    global: ({ name, policy, set, all }) =>
      `${name} hat ${policy}, da weder die Person noch der Standort eine Richtlinie hat: ${count(set, '', '')} von ${count(all, ' Einstellung', ' Einstellungen')} festgelegt.`,
  },
  allBrief: ({ name, set, rest }) =>
    `Alle Einstellungen von ${name}: ${count(set, '', '')} festgelegt, ${count(rest, '', '')} nicht`,
  offline: ({ value }) => `Offline-Nachrichten ${value}`,
  policyIs: ({ policy, state }) => `Richtlinie ${policy}: ${state}.`,
  siteHas: ({ site, policy, state }) => `Am Standort ${site} gilt ${policy}: ${state}.`,
  facts: {
    offline: 'Offline-Nachrichten',
    value: 'Wert',
    policy: 'Richtlinie',
    gate: 'Serverweiter Schalter',
    last: 'Letzte Änderung',
  },
  way: ({ phrase }) => `„${phrase}“`,
};
