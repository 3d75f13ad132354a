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
  can: ({ name, value }) => `${name} kann Offline-Nachrichten senden: ${value}.`,
  cannot: ({ name, value }) => `${name} kann keine Offline-Nachrichten senden: ${value}.`,
  why: {
    user: ({ policy }) => `Die Richtlinie ${policy} ist dieser Person zugewiesen.`,
    site: ({ policy }) => `${policy} gilt, da dieser Person keine Richtlinie zugewiesen ist.`,
    global: ({ policy }) =>
      `${policy} gilt, da weder die Person noch der Standort eine Richtlinie hat.`,
  },
  gateOn: 'Der serverweite Schalter ist an, daher entscheidet allein die Richtlinie.',
  verdict: ({ enabled }) => (enabled ? 'kann senden' : 'kann nicht senden'),
  value: ({ setting }) => {
    if (setting === null) return 'nicht festgelegt (es gilt die Vorgabe des Clients, also an)';
    return setting ? 'an (True)' : 'aus (False)';
  },
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
  changeRow: ({ name, upn, before, after }) => `${name} (${upn}): ${before} → ${after}`,
  state: ({ verdict, value, policy }) => `${verdict} (${value} in ${policy})`,
  more: ({ rest }) => `… und ${count(rest, ' weitere', ' weitere')}.`,
  groupSummary: ({ place, total, off }) => `${place}: ${persons(total)}; ${ofThem(off)}`,
  severalSummary: ({ total, off }) => `${persons(total)}; ${ofThem(off)}`,
  department: ({ name }) => `Abteilung ${name}`,
  site: ({ name }) => `Standort ${name}`,
  nobodyIn: ({ place }) => `${place}: niemand.`,
  policyTitle: ({ policy }) => `Richtlinie ${policy}`,
  policySetting: ({ value }) => `Offline-Nachrichten (EnableIMAutoArchiving): ${value}.`,
  policyOther: ({ settings }) => `Andere Einstellungen: ${settings}.`,
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
  facts: {
    person: 'Person',
    verdict: 'Offline-Nachrichten',
    value: 'Einstellung',
    policy: 'Richtlinie',
    scope: 'Herkunft',
    before: 'Bisher',
  },
  scope: { user: 'der Person zugewiesen', site: 'Standort', global: 'Global' },
};
