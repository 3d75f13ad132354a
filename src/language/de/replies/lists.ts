import type { Catalogue } from '../../replies/catalogue.js';
import { Plain } from '../../replies/plain.js';
import { count } from './count.js';

export const lists: Catalogue['lists'] = {
  whoState: ({ enabled, total }) => {
    if (total === 0)
      return enabled
        ? 'Niemand kann Offline-Nachrichten senden.'
        : 'Niemand ist daran gehindert, Offline-Nachrichten zu senden.';
    const can = count(total, ' Person kann', ' Personen können');
    return `${can} ${enabled ? '' : 'keine '}Offline-Nachrichten senden:`;
  },
  whoPolicy: ({ policy, total }) =>
    total === 0
      ? `Die Richtlinie ${policy} ist niemandem zugewiesen.`
      : `Die Richtlinie ${policy} ist ${count(total, ' Person', ' Personen')} zugewiesen:`,
  whoAll: ({ total }) => `${count(total, ' Person', ' Personen')}:`,
  policies: ({ total }) => `${count(total, ' Client-Richtlinie', ' Client-Richtlinien')}:`,
  policyRow: ({ policy, value, reach }) =>
    `${policy}: Offline-Nachrichten ${value}; gilt für ${reach === 0 ? 'niemanden' : count(reach, ' Person', ' Personen')}`,
  history: ({ total }) => `${count(total, ' Änderung', ' Änderungen')}, die neueste zuerst:`,
  historyOf: ({ setting }) => `Nur, was ${setting} geändert hat.`,
  historyNone: 'Dazu ist keine Änderung aufgezeichnet.',
  historyRow: ({ id, time, by, wish, outcome }) => [id, time, by, wish, ...outcome].join(' · '),
  phrase: ({ phrase }) => `„${phrase}“`,
  approvedBy: ({ name }) => `genehmigt von ${name}`,
  historyDepartment:
    'Der Verlauf wird nach Person, Richtlinie und Standort geführt, nicht nach Abteilung.',
  range: ({ from, to, total }) =>
    `${count(from, '', '')}–${count(to, '', '')} von ${count(total, '', '')}. Sagen Sie „mehr“ für den Rest.`,
  others: ({ rest }) => Plain.parse(count(rest, ' weitere', ' weitere')),
  rest: ({ rest }) => `… und ${count(rest, ' weitere', ' weitere')}.`,
  restPolicies: ({ rest }) =>
    `… und ${count(rest, ' weitere Richtlinie', ' weitere Richtlinien')}; „Richtlinien auflisten“ zeigt alle.`,
  everyone: 'Sagen Sie „mehr“, um alle zu sehen.',
  concerned: ({ total }) => `${count(total, ' Person ist', ' Personen sind')} betroffen:`,
  end: 'Das ist das Ende der Liste.',
  more: 'Mehr',
};
