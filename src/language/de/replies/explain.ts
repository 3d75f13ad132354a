import type { Catalogue } from '../../replies/catalogue.js';
import { aboutOf } from '../../replies/topics.js';
import { SETTINGS } from '../settings.js';
import { count } from './count.js';

/** Was Einstellungen und Begriffe sind, ohne den Server zu fragen. */
export const explain: Catalogue['explain'] = {
  about: aboutOf(SETTINGS),
  title: ({ setting, does }) => (does === undefined ? `${setting}.` : `${setting}. ${does}`),
  whenTrue: ({ about }) => `True: ${about}.`,
  holds: ({ about }) => `${about}.`,
  initial: ({ value }) =>
    `Eine neue Richtlinie beginnt mit ${value}, wenn nichts anderes gesagt wird.`,
  unset: ({ value }) =>
    `Nicht gesetzt: Der Server sendet nichts, und der Client behält seinen eigenen Standard, nämlich ${value}.`,
  unsetUnknown:
    'Nicht gesetzt: Der Server sendet nichts, und der Client behält seinen eigenen Standard, der nicht dokumentiert ist.',
  serverWide: 'Sie gilt serverweit: für alle oder für einen Standort, nicht für eine Person.',
  describes: 'Sie gehört zu einer Richtlinie: Personen haben keine Beschreibung.',
  listOnly: 'Sie wird angezeigt und hier nicht geändert.',
  toSet: ({ phrase }) => `So wird sie gesetzt: „${phrase}“.`,
  reference: ({ cmdlet }) => `Quelle: die Referenz von Microsoft zu ${cmdlet}.`,
  settings: ({ total }) =>
    `${count(total, ' Einstellung hat ein eigenes Wort', ' Einstellungen haben eigene Wörter')}; alle heißen auch wie ihr Parameter.`,
  more: ({ phrase }) => `Was eine davon bewirkt: „${phrase}“`,
  ideas: {
    policy: [
      'Eine Clientrichtlinie umfasst rund neunzig Einstellungen des Skype-for-Business-Clients.',
      'Für eine Person gilt genau eine, als Ganzes: die ihr zugewiesene, sonst die ihres Standorts, sonst Global. Nichts wird vermischt.',
    ],
    levels: [
      'Drei Ebenen; die erste, die es gibt, gilt als Ganzes:',
      'die der Person zugewiesene Richtlinie,',
      'sonst die ihres Standorts (site:Redmond),',
      'sonst Global.',
    ],
    'not-set': [
      '„Nicht gesetzt“ ist weder an noch aus: Der Server sendet nichts, und der Client behält seinen eigenen Standard.',
      'Bei Offline-Nachrichten ist dieser Standard an.',
    ],
    'takes-effect': [
      'Eine Änderung wirkt bei der nächsten Anmeldung der Person, nach der Replikation. Minuten kann ich nicht versprechen.',
    ],
    approval: [
      'Eine Änderung für viele Personen wartet, bis jemand anderes, der das darf, sie genehmigt.',
    ],
    freeze: ['Ein Änderungsstopp hält alle Änderungen an, auch wartende und laufende.'],
    undo: ['„rückgängig“ nimmt Ihre letzte Änderung zurück.'],
  },
  features: {
    fileTransfer: 'Dateiübertragung',
    screenSharing: 'Bildschirmfreigabe',
    recording: 'Aufzeichnung',
    video: 'Video',
    meetings: 'Besprechungen',
    federation: 'Kontakt zu anderen Firmen',
    remoteAccess: 'Zugriff von außen',
    mobile: 'Zugriff mit mobilen Geräten',
    pushNotifications: 'Pushbenachrichtigungen',
    callForwarding: 'Anrufweiterleitung',
    calls: 'Telefonie',
    voicemail: 'Voicemail',
    account: 'Ein Konto',
    archiving: 'Archivierung für Compliance',
    persistentChat: 'Chatrooms',
  },
  elsewhere: ({ feature, where }) =>
    `${feature}: keine Einstellung der Clientrichtlinie, sondern ${where}. Ich ändere nur Clientrichtlinien.`,
  facts: {
    does: 'Was sie bewirkt',
    takes: 'Werte',
    unset: 'Nicht gesetzt',
    notes: 'Zu wissen',
    sample: 'So wird sie gesetzt',
    source: 'Quelle',
  },
  gates:
    'Das ist keine Compliance-Archivierung (CsArchivingPolicy). Darüber steht der serverweite Schalter EnableOfflineIm: Wo er aus ist, kann niemand Offline-Nachrichten senden.',
  here: ({ policies, phrase }) => `Hier: ${policies.join(', ')}. „${phrase}“`,
};
