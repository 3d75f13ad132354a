import type { Catalogue } from '../../replies/catalogue.js';
import { count, list } from './count.js';

/** Greeting, help, rights, status, script, freeze, progress, faults. */
export const general: Catalogue['general'] = {
  comma: ', ',
  enumeration: ', ',
  greeting:
    'Guten Tag, ich bin Steward. Ich ändere, wer in Skype for Business Offline-Nachrichten senden kann, und sage Ihnen, was gilt und warum.',
  mentionMe: 'Hier antworte ich nur auf Nachrichten, die mich erwähnen.',
  tryThese: 'Zum Beispiel:',
  helpTitle: 'Sagen Sie in eigenen Worten, was Sie möchten. Zum Beispiel:',
  helpHow: 'Mehr als eine Person, oder mehr als genannt: Sie sehen es vorher und sagen ja.',
  helpMore: ({ phrases }) => `Themen: ${phrases.join(' · ')}`,
  helpRow: ({ topic, phrases }) => `${topic}: ${phrases.join(' · ')}`,
  helpHead: { to: 'Um zu', say: 'Zum Beispiel' },
  helpOn: {
    people: {
      button: 'Viele Personen',
      phrase: 'Hilfe Personen',
      text: 'Mehrere Personen nennt man nacheinander oder nach Abteilung oder Standort. Bei mehr als einer Person sehen Sie es vorher und sagen ja.',
    },
    policies: {
      button: 'Richtlinien',
      phrase: 'Hilfe Richtlinien',
      text: 'Eine Person hat eine Richtlinie, und sie gilt ganz: die eigene, sonst die des Standorts, sonst Global. Eine Richtlinie, die jemand hat, wird nach einer Vorschau geändert oder gelöscht.',
    },
    settings: {
      button: 'Einstellungen',
      phrase: 'Hilfe Einstellungen',
      text: 'Jede Einstellung einer Client-Richtlinie heißt nach ihrem Parameter, viele auch nach einem Alltagswort.',
    },
    undo: {
      button: 'Rückgängig',
      phrase: 'Hilfe rückgängig',
      text: 'Rückgängig nimmt zurück, was hier geändert wurde, das Neueste zuerst, und liest das Ergebnis zurück. Was jemand anders seitdem geändert hat, bleibt.',
    },
    history: {
      button: 'Verlauf',
      phrase: 'Hilfe Verlauf',
      text: 'Jeder Auftrag wird aufbewahrt: wer, wann, was, und was daraus wurde.',
    },
    approval: {
      button: 'Genehmigung',
      phrase: 'Hilfe Genehmigung',
      text: 'Was viele erreicht, wartet als Anfrage, bis eine zweite Person genehmigt. Einfrieren hält alle Änderungen an; Nachsehen geht weiter.',
    },
  },
  bye: 'Auf Wiedersehen.',
  about: ({ version, tenant }) =>
    `Steward ${version} ändert Client-Richtlinien von Skype for Business im Gespräch. Verbunden: ${tenant}.`,
  helpNothing: 'Sie haben hier noch keine Rechte.',
  helpTopics: {
    read: 'Ansehen',
    change: 'Personen ändern',
    wide: 'Standorte und die Organisation ändern',
    policy: 'Richtlinien',
    history: 'Verlauf und Zurücknehmen',
    steward: 'Steward selbst',
  },
  welcome: 'Gern geschehen.',
  none: 'Das habe ich nicht verstanden.',
  noneOf: ({ words }) => `„${words}“ habe ich nicht verstanden.`,
  rightsMine: 'Sie dürfen:',
  within: ({ what, limits }) => `${what} (${limits.join('; oder ')})`,
  limit: ({ departments, sites, cap }) =>
    [
      ...(departments.length === 0 ? [] : [`nur Personen in ${list(departments)}`]),
      ...(sites.length === 0 ? [] : [`nur am Standort ${list(sites)}`]),
      ...(cap === undefined ? [] : [`höchstens ${count(cap, ' Person', ' Personen')} auf einmal`]),
    ].join(', '),
  rightsWho: ({ right, names }) =>
    names.length === 0 ? `${right}: niemand` : `${right}: ${list(names)}`,
  rightsWhoTitle: 'Wer was darf:',
  status: ({ tenant, state }) =>
    `Verbindung: ${tenant}, ${{ ready: 'bereit', starting: 'startet', unavailable: 'nicht erreichbar' }[state]}.`,
  statusFacts: {
    people: 'Personen',
    policies: 'Richtlinien',
    sites: 'Standorte',
    module: 'Modul',
    powershell: 'PowerShell',
    endpoint: 'Endpunkt',
    processes: 'Bereite Prozesse',
  },
  tenant: { embedded: 'eingebaut (auf diesem Rechner)', powershell: 'PowerShell' },
  statusMissing: ({ cmdlets }) =>
    `Vom Server oder von der Rolle des Kontos nicht angeboten: ${cmdlets}.`,
  statusError: ({ text }) => `Letzter Fehler: ${text}`,
  script:
    'Die PowerShell-Befehle, für Windows PowerShell 5.1 mit dem Modul SkypeForBusiness. Hier wird nichts davon ausgeführt:',
  scriptOf: ({ change }) => `Die PowerShell-Befehle der Änderung ${change}:`,
  scriptPreview: 'Die PowerShell-Befehle der Vorschau, die auf Ihre Antwort wartet:',
  scriptMore: ({ from, to, total }) =>
    `${count(from, '', '')}–${count(to, '', '')} von ${count(total, ' Zeile', ' Zeilen')}. Sagen Sie „mehr“ für den Rest, oder lassen Sie npm run script -- "…" alle Zeilen eines Auftrags ausgeben.`,
  scriptNothing: 'Es müsste nichts ausgeführt werden: Es ist schon so.',
  scriptNone:
    'Es gibt keine Änderung von Ihnen, die ich zeigen könnte. Nennen Sie einen Auftrag: „zeige die PowerShell-Befehle für: deaktiviere Offline-IM für Tony Smith“.',
  scriptNotOrder:
    'PowerShell-Befehle kann ich nur für einen Auftrag zeigen, etwa „zeige die PowerShell-Befehle für: deaktiviere Offline-IM für Tony Smith“.',
  freezeDone: '✓ Alle Änderungen sind eingefroren, auch wartende und laufende.',
  unfreezeDone: '✓ Änderungen sind wieder möglich.',
  notFrozen: 'Es ist nichts eingefroren.',
  unavailable: 'Der Server ist nicht erreichbar.',
  progress: ({ done, total }) =>
    `In Arbeit: ${count(done, '', '')} von ${count(total, ' Schritt', ' Schritten')} erledigt …`,
  looking: ({ people }) =>
    people === 0
      ? 'Ich suche noch: Der Server hat noch niemanden genannt …'
      : `Ich suche noch: bisher ${count(people, ' Person', ' Personen')} …`,
  replication: 'Der Server repliziert die neue Richtlinie noch; ich versuche es erneut …',
  tooLong: ({ length, longest }) =>
    `Das ist zu lang: ${count(length, '', '')} Zeichen, gelesen werden höchstens ${count(longest, '', '')}.`,
  tooFast: ({ seconds }) =>
    `Zu viele Nachrichten auf einmal. Bitte warten Sie ${count(seconds, ' Sekunde', ' Sekunden')}.`,
  answered: 'Diese Nachricht wurde schon beantwortet; es wurde nichts noch einmal ausgeführt.',
  below: 'Die Antwort steht unten.',
  running: 'Ich arbeite noch daran; die Antwort folgt unten.',
  edited:
    'Bearbeitete Nachrichten werden nicht neu gelesen: Es gilt, was zuerst dastand, und die Bearbeitung hat nichts geändert.',
  failure: ({ reference }) => `In mir ist etwas kaputtgegangen. Referenz: ${reference}.`,
  unwritable: ({ reference }) =>
    `Ich kann nicht in meine Aufzeichnungen schreiben, und was nicht aufgezeichnet werden kann, geschieht nicht. Referenz: ${reference}.`,
  unwritableHelp:
    'Wer mich betreibt, muss nach der Festplatte sehen. Ich mache von selbst weiter, sobald ich wieder schreiben kann; bis dahin kann ich nur sagen, was gilt.',
  failureNothing: 'Es wurde nichts geändert.',
  failureUnknown:
    'Ob etwas geändert wurde, ist nicht sicher: Sehen Sie mit „Verlauf“ nach, bevor Sie den Auftrag wiederholen.',
  tooLongForChannel:
    'Die ganze Antwort ist für diesen Kanal zu lang, daher fehlen Listen und Einzelheiten. Fragen Sie nach weniger Personen, oder nehmen Sie einen anderen Kanal.',
  untold: ({ change, done }) =>
    done
      ? `Ihre letzte Änderung ${change} wurde ausgeführt; die Antwort hat Sie vielleicht nicht erreicht.`
      : `Ihre letzte Änderung ${change} verlief nicht wie geplant, und die Antwort hat Sie vielleicht nicht erreicht: Sagen Sie „Verlauf“.`,
  forPerson: ({ name }) => `Für ${name}:`,
  shortened:
    'Das wurde gekürzt: Es ist mehr, als in eine Nachricht passt. „zeige die PowerShell-Befehle“ zeigt die Zeilen einer Änderung.',
  unavailableHow: 'Sagen Sie es noch einmal, sobald „Status“ ihn als bereit zeigt.',
  tooLongHow: 'Es wurde nicht gelesen. Bitte schicken Sie es in Teilen.',
  editedHow: 'Bitte schreiben Sie es als neue Nachricht.',
};
