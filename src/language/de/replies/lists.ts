import type { Catalogue } from '../../replies/catalogue.js';
import { Plain } from '../../replies/plain.js';
import { count } from './count.js';

export const lists: Catalogue['lists'] = {
  whoState: ({ enabled, total, of, where }) => {
    const all = `${count(of, ' Person', ' Personen')}${where === undefined ? '' : ` ${where}`}`;
    if (total === 0)
      return enabled
        ? `Von ${all} kann niemand Offline-Nachrichten senden.`
        : `Von ${all} können alle Offline-Nachrichten senden.`;
    return `Von ${all} ${count(total, ' kann', ' können')} ${enabled ? '' : 'keine '}Offline-Nachrichten senden.`;
  },
  whoPolicy: ({ policy, total }) =>
    total === 0
      ? `Die Richtlinie ${policy} ist niemandem zugewiesen.`
      : `Die Richtlinie ${policy} ist ${count(total, ' Person', ' Personen')} zugewiesen.`,
  whoAll: ({ total, where }) =>
    `${count(total, ' Person', ' Personen')}${where === undefined ? '' : ` ${where}`}.`,
  policies: ({ total }) => `${count(total, ' Client-Richtlinie', ' Client-Richtlinien')}.`,
  policyRow: ({ policy, value, reach }) =>
    `${policy}: Offline-Nachrichten ${value}; gilt für ${reach === 0 ? 'niemanden' : count(reach, ' Person', ' Personen')}`,
  history: ({ total, zone, ...of }) =>
    `${count(total, ' Änderung', ' Änderungen')}${period(of)}, die neueste zuerst (Zeiten in ${zone}).`,
  historyRow: ({ id, time, by, wish, outcome }) => [id, time, by, wish, ...outcome].join(' · '),
  historyDepartment:
    'Der Verlauf wird nach Person, Richtlinie und Standort geführt, nicht nach Abteilung.',
  range: ({ from, to, total }) =>
    `Gezeigt: ${count(from, '', '')} bis ${count(to, '', '')} von ${count(total, '', '')}.`,
  others: ({ rest }) => Plain.parse(count(rest, ' weitere', ' weitere')),
  rest: ({ rest }) => `… und ${count(rest, ' weitere', ' weitere')}.`,
  restPolicies: ({ rest }) =>
    `… und ${count(rest, ' weitere Richtlinie', ' weitere Richtlinien')}; „Richtlinien auflisten“ zeigt alle.`,
  concerned: ({ total }) => `${count(total, ' Person ist', ' Personen sind')} betroffen.`,
  end: 'Das ist das Ende der Liste.',
  more: 'Mehr',
  atSite: ({ name }) => `am Standort ${name}`,
  inDepartment: ({ name }) => `in ${name}`,
  switchOff: 'serverweiter Schalter aus',
  historyNone: (of) => `Keine Änderung ist aufgezeichnet${period(of)}.`,
  byAuthor: ({ name, changes }) => `${name} ${count(changes, '', '')}`,
  authors: ({ counts }) => `${counts.join(', ')}.`,
  approved: ({ by }) => `genehmigt von ${by}`,
  approvedBy: ({ name, how }) => `${name}, ${how}`,
  rangeMore: '„mehr“ zeigt die nächsten.',
  head: {
    person: 'Person',
    place: 'Abteilung, Standort',
    state: 'Gilt',
    reach: 'Personen',
    change: 'Änderung',
    what: 'Was, von wem',
    request: 'Anfrage',
  },
  phrase: ({ phrase }) => `„${phrase}“`,
};

function period({ from, to, about }: Parameters<Catalogue['lists']['historyNone']>[0]): string {
  return [
    about === undefined ? '' : ` von ${about}`,
    from === undefined ? '' : ` seit ${from}`,
    to === undefined ? '' : ` vor ${to}`,
  ].join('');
}
