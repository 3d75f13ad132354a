import type { Catalogue } from '../../replies/catalogue.js';
import { topicsOf } from '../../replies/topics.js';
import { SETTINGS } from '../settings.js';
import { count, list } from './count.js';

export const settings: Catalogue['settings'] = {
  topics: topicsOf(SETTINGS),
  toggled: ({ topic, on, value }) => `${topic} ${on ? 'an' : 'aus'} (${value})`,
  valued: ({ topic, value }) => `${topic} (${value})`,
  unset: ({ topic }) => `${topic} nicht festgelegt`,
  notSet: 'nicht festgelegt',
  all: ({ items }) => list(items),
  likeOnly: ({ policy, from }) =>
    `Richtlinie ${policy} mit den Einstellungen von ${from} erstellen`,
  like: ({ policy, from, what }) =>
    `Richtlinie ${policy} mit den Einstellungen von ${from} erstellen, aber ${what}`,
  comparing: ({ names, differ, all }) =>
    differ === 0
      ? `${list(names)} haben dieselben Einstellungen, alle ${count(all, '', '')}.`
      : `${list(names)} unterscheiden sich in ${count(differ, '', '')} von ${count(all, ' Einstellung', ' Einstellungen')}.`,
  column: ({ name }) => `Richtlinie ${name}`,
  compared: ({ setting, values }) => `${setting}: ${values.join(' | ')}`,
  noneToCopy: ({ name, policy }) => `${name} hat keine eigene Richtlinie, es gilt ${policy}.`,
  restUnset: ({ rest, offline }) =>
    `Nicht festgelegt: ${count(rest, '', '')}${offline ? ', darunter EnableIMAutoArchiving (Offline-Nachrichten, standardmäßig an)' : ''}. Der Server sendet dafür nichts, und der Client behält seinen Standard.`,
  who: ({ what, total }) =>
    total === 0
      ? `Niemand hat ${what}.`
      : `${count(total, ' Person hat', ' Personen haben')} ${what}.`,
  whoNone: ({ total }) =>
    total === 0
      ? 'Alle haben eine eigene Richtlinie.'
      : `${count(total, ' Person hat', ' Personen haben')} keine eigene Richtlinie.`,
  notes: {
    noEffect: ({ setting }) =>
      `${setting} wirkt auf die Clients von Skype for Business Server nicht.`,
    onlineOnly: ({ setting }) =>
      `${setting} ist nur für Skype for Business Online dokumentiert, das eingestellt ist.`,
    deprecated: ({ setting }) => `${setting} ist veraltet.`,
    phonesOnly: ({ setting }) =>
      `${setting} gilt Konten von Telefonen in öffentlichen Bereichen: Bei Personen wirkt es nicht.`,
    capped: ({ setting }) =>
      `${setting} kann die Grenze des Servers nur senken (CsUserServicesConfiguration, 250, wenn sie nicht erhöht wurde): Es gilt die niedrigere.`,
    urlFilter: ({ setting }) =>
      `Der URL-Filter des Servers (CsImFilterConfiguration) kann Links ändern oder sperren, was immer ${setting} sagt.`,
    notFileTransfer: ({ setting }) =>
      `${setting} schaltet die Dateiübertragung selbst nicht: Das ist CsConferencingPolicy.`,
    outOfOffice: ({ setting }) =>
      `${setting} betrifft den Abwesenheitstext von Outlook, nicht die Notiz, die man selbst schreibt.`,
    menuOnly: ({ setting }) =>
      `${setting} betrifft nur den Befehl Speichern: Kopieren und automatisches Speichern bleiben.`,
    preview: ({ setting }) =>
      `${setting} gibt Vollbildvideo und nimmt die Videovorschau; aus bewirkt das Umgekehrte.`,
    firstChoice: ({ setting }) =>
      `${setting} gilt nur, bis jemand selbst gewählt hat; danach wirkt es nicht.`,
    relaxes: ({ setting }) =>
      `${setting} an lockert eine Prüfung: Adressen von Outlook und Skype for Business müssen nicht übereinstimmen.`,
    oldClients: ({ setting }) => `${setting} wirkt auf Clients ab 2016 nicht.`,
    needs: ({ setting, other }) => `${setting} wirkt nur, wenn auch ${other} festgelegt ist.`,
    overruled: ({ setting, other }) => `Solange ${other} gilt, zählt ${setting} nicht.`,
    unsaved: ({ setting, other }) =>
      `Mit ${setting} und ${other} wird von einer Unterhaltung nichts gespeichert, weder von selbst noch von Hand.`,
  },
  takes: {
    switch: () => 'Möglich sind true oder false.',
    choice: ({ choices }) => `Möglich ist eines von ${list(choices)}.`,
    number: ({ min, max, unit }) =>
      `Möglich ist eine ganze Zahl von ${count(min, '', '')} bis ${count(max, '', '')}${unit}.`,
    numberFrom: ({ min, unit }) => `Möglich ist eine ganze Zahl ab ${count(min, '', '')}${unit}.`,
    duration: ({ range }) =>
      `Möglich ist eine Zeit als Stunden:Minuten:Sekunden (00:15:00 sind fünfzehn Minuten)${range}.`,
    durationRange: ({ min, max }) => `, von ${min} bis ${max}`,
    text: ({ most }) => `Möglich sind höchstens ${count(most, '', '')} Zeichen.`,
    list: () => 'Das ist eine Liste, die ich nicht ändere.',
    unset: () => 'Sie kann auch nicht festgelegt sein.',
    unsetUnknown: () => 'Ob sie nicht gesetzt sein kann, ist nicht dokumentiert.',
    never: () => 'Sie muss festgelegt sein.',
  },
  noSetting: ({ word }) => `Eine Einstellung ${word} gibt es nicht.`,
  changeOf: ({ setting }) => `${setting} ändern`,
  turn: ({ topic, on, target }) => `${topic} ${on ? 'einschalten' : 'ausschalten'} für ${target}`,
  turned: ({ topic, on, target }) => `${topic} ${on ? 'an' : 'aus'} für ${target}`,
  wish: ({ what, target }) => `Festlegen für ${target}: ${what}`,
  title: ({ what, target }) => `${what} für ${target}`,
  create: ({ policy, what }) => `Richtlinie ${policy} erstellen mit ${what}`,
  state: ({ values, policy }) => `${values} in ${policy}`,
  short: ({ topic, on }) => `${topic} ${on ? 'an' : 'aus'}`,
  sameOffline: ({ value }) => `Offline-Nachrichten sind gleich: ${value}.`,
  noneToCopyHow:
    'Damit für jemanden die Richtlinie des Standorts oder Global gilt, nehmen Sie die eigene weg.',
  restUnsetPlain:
    'Alle anderen Einstellungen sind nicht festgelegt: Der Server sendet nichts, und der Client behält seinen Standard.',
};
