import type { Catalogue } from '../../replies/catalogue.js';
import { count } from './count.js';

function persons(number: number): string {
  return count(number, ' Person', ' Personen');
}

/** What an order does or did to whom: facts of previews, requests and outcomes. */
export const plan: Catalogue['plan'] = {
  unchangedYet: 'Noch wurde nichts geändert.',
  unchanged: 'Es wurde nichts geändert.',
  counted: ({ wish, touched, covered }) =>
    covered > touched
      ? `${wish}: ${count(touched, '', '')} von ${persons(covered)}.`
      : `${wish}: ${persons(touched)}.`,
  countedTitle: ({ title, touched, covered }) =>
    covered > touched
      ? `${title}, ${count(touched, '', '')} von ${count(covered, ' Person', ' Personen')}`
      : `${title}, ${count(touched, ' Person', ' Personen')}`,
  alone: ({ wish }) => `${wish}.`,
  group: ({ people, turn }) => `${count(people, '', '')}: ${turn}`,
  groupOf: ({ people, turn, names }) => `${count(people, '', '')}: ${turn}: ${names.join(', ')}`,
  edited: ({ people, turn, policy }) => `${count(people, '', '')}: ${turn}, in ${policy} selbst`,
  setting: ({ setting, turn }) => `${setting}: ${turn}`,
  settingOf: ({ setting, turn, people }) => `${setting}: ${turn}, ${persons(people)}`,
  nobody: 'Zurzeit betrifft das niemanden.',
  offlineStays: 'Offline-Nachrichten bleiben, wie sie sind.',
  already: ({ people }) => `Schon so: ${count(people, ' weitere Person', ' weitere Personen')}.`,
  kept: ({ people, policies }) =>
    `Nicht erreicht, ${persons(people)} mit einer anderen Richtlinie: ${policies.join(', ')}.`,
  keptBy: ({ policy, people, value }) => `${policy} (${count(people, '', '')}, ${value})`,
  nothingElse: 'Sonst ändert sich an ihren Einstellungen nichts.',
  savedAgain:
    'Unterhaltungen werden dann wieder automatisch in Outlook unter „Aufgezeichnete Unterhaltungen“ gespeichert.',
  bySite: ({ places }) => `Nach Standort: ${places.join(' · ')}.`,
  place: ({ site, people }) => `${site} ${count(people, '', '')}`,
  number: ({ people }) => count(people, '', ''),
  elsewhere: 'Standort nicht bekannt',
  all: 'Personen: „mehr“ nennt sie.',
  more: ({ rest }) => `… und ${count(rest, ' weitere', ' weitere')}`,
  made: ({ policies }) => `Neu: ${policies.join(', ')}.`,
  madeFor: ({ policy, people }) => `${policy} (${persons(people)})`,
  removed: ({ policies }) => `Gelöscht, da niemand sie mehr hat: ${policies.join(', ')}.`,
  removing: ({ policies }) => `Wird gelöscht, da niemand sie mehr hat: ${policies.join(', ')}.`,
  head: {
    people: 'Personen',
    before: 'Jetzt',
    after: 'Danach',
    was: 'Vorher',
    is: 'Jetzt (zurückgelesen)',
    value: 'Wert',
    policy: 'Richtlinie',
    setting: 'Einstellung',
    who: 'Wer:',
    fresh: 'neue Richtlinie',
  },
  warnings: {
    savingResumes:
      'Unterhaltungen werden dann wieder automatisch gespeichert, obwohl das Speichern von Hand verboten ist (DisableSavingIM True).',
    gateOff:
      'Der serverweite Schalter EnableOfflineIm ist aus: In seinem Geltungsbereich kann niemand Offline-Nachrichten senden, was auch immer die Richtlinie sagt.',
    notReached: 'Einige Personen haben eine andere Richtlinie und werden nicht erreicht.',
    otherSettingsChange: 'Auch andere Einstellungen dieser Personen ändern sich.',
    sharedPolicy: 'Mehrere Personen haben diese Richtlinie: Alle sind betroffen.',
    policyKept:
      'Eine Richtlinie, die durch die Änderung entstand, bleibt bestehen, da inzwischen andere Personen sie haben.',
    policyNotRemovable:
      'Eine Richtlinie, die durch die Änderung entstand, bleibt bestehen: Das Konto, das Steward verwendet, darf sie nicht entfernen.',
    peopleGone:
      'Einige Personen der Änderung gibt es auf dem Server nicht mehr: Sie werden ausgelassen.',
    siteUnknown: 'Von einigen dieser Personen ist nicht bekannt, an welchem Standort sie sind.',
  },
  stops: ({ hand, done }) => {
    const then = done ? '' : 'dann ';
    return {
      all: `Unterhaltungen werden ${then}nicht mehr automatisch in Outlook unter „Aufgezeichnete Unterhaltungen“ gespeichert. Von Hand speichern geht weiterhin.`,
      some: `Unterhaltungen werden ${then}nicht mehr automatisch in Outlook unter „Aufgezeichnete Unterhaltungen“ gespeichert. Von Hand speichern geht weiterhin, wo DisableSavingIM es nicht verbietet.`,
      none: `Unterhaltungen werden ${then}gar nicht mehr gespeichert: weder automatisch noch von Hand (DisableSavingIM True).`,
    }[hand];
  },
  resumed:
    'Unterhaltungen werden wieder automatisch gespeichert, obwohl das Speichern von Hand verboten ist (DisableSavingIM True).',
  powershell: ({ lines }) =>
    `PowerShell: ${count(lines, ' Zeile', ' Zeilen')}, „zeige die PowerShell-Befehle“.`,
  effect: 'Wirkt ab der nächsten Anmeldung.',
  effectForEach: 'Wirkt bei jeder Person ab der nächsten Anmeldung.',
};
