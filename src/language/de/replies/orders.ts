import type { Catalogue } from '../../replies/catalogue.js';
import { count, list } from './count.js';

function state(enabled: boolean): string {
  return enabled ? 'an' : 'aus';
}

function persons(number: number): string {
  return count(number, ' Person', ' Personen');
}

/** Orders and whom they are about; a target stands behind "für" or "an". */
export const orders: Catalogue['orders'] = {
  target: {
    users: ({ names }) => list(names),
    people: ({ people }) => persons(people),
    person: ({ name, upn }) => `${name} (${upn})`,
    some: ({ touched, covered }) => `${count(touched, '', '')} von ${persons(covered)}`,
    department: ({ name }) => `alle in der Abteilung ${name}`,
    site: ({ name }) => `den Standort ${name}`,
    policy: ({ policy }) => `die Richtlinie ${policy}`,
    global: 'alle (Global)',
  },
  wish: {
    set: ({ enabled, target }) =>
      `Offline-Nachrichten ${enabled ? 'einschalten' : 'ausschalten'} für ${target}`,
    gate: ({ enabled, identity }) =>
      `Den serverweiten Schalter für Offline-Nachrichten ${enabled ? 'einschalten' : 'ausschalten'} (EnableOfflineIm, ${identity})`,
    create: ({ policy, setting }) =>
      `Richtlinie ${policy} erstellen${setting === undefined ? '' : `, Offline-Nachrichten ${setting}`}`,
    delete: ({ policy }) => `Richtlinie ${policy} löschen`,
    deleteUnassign: ({ policy }) =>
      `Die Zuweisungen der Richtlinie ${policy} aufheben und sie löschen`,
    deleteReassign: ({ policy, other }) =>
      `Allen mit der Richtlinie ${policy} die Richtlinie ${other} geben und ${policy} löschen`,
    grant: ({ policy, target }) => `Richtlinie ${policy} zuweisen an ${target}`,
    revoke: ({ target, policy }) =>
      policy === undefined
        ? `Die zugewiesene Richtlinie aufheben für ${target}`
        : `Die Zuweisung der Richtlinie ${policy} aufheben für ${target}`,
    undo: ({ change }) => `Änderung ${change} zurücknehmen`,
    undoOf: ({ title, change }) => `Zurücknehmen: ${title} (${change})`,
    redoOf: ({ title, change }) => `Wiederherstellen: ${title} (${change})`,
    restore: ({ changes, rest }) =>
      changes.length === 0
        ? 'Wiederherstellen, was sich wiederherstellen lässt'
        : `Die fehlenden Änderungen wiederherstellen: ${list(rest === 0 ? changes : [...changes, count(rest, ' weitere', ' weitere')])}`,
  },
  title: {
    set: ({ enabled, target }) => `Offline-Nachrichten ${state(enabled)} für ${target}`,
    gate: ({ enabled, identity }) => `serverweiter Schalter ${state(enabled)} (${identity})`,
    create: ({ policy }) => `Richtlinie ${policy} erstellt`,
    delete: ({ policy }) => `Richtlinie ${policy} gelöscht`,
    grant: ({ policy, target }) => `Richtlinie ${policy} für ${target}`,
    revoke: ({ target, policy }) =>
      `Richtlinie${policy === undefined ? '' : ` ${policy}`} aufgehoben für ${target}`,
    undo: ({ change }) => `Änderung ${change}`,
    taken: ({ change, title }) => `${change} zurückgenommen (${title})`,
    brought: ({ change, title }) => `${change} zurückgeholt (${title})`,
    restore: 'die fehlenden Änderungen',
  },
  done: {
    set: ({ enabled, target }) => `Offline-Nachrichten sind ${state(enabled)} für ${target}`,
    setBehindGate: ({ target }) =>
      `Offline-Nachrichten sind in der Richtlinie an für ${target}, aber der serverweite Schalter ist noch aus`,
    settings: ({ what, target }) => `Gesetzt für ${target}: ${what}`,
    gate: ({ enabled, identity }) =>
      `Der serverweite Schalter für Offline-Nachrichten ist ${state(enabled)} (EnableOfflineIm, ${identity})`,
    create: ({ policy }) => `Die Richtlinie ${policy} ist erstellt`,
    createFrom: ({ policy, from }) => `Die Richtlinie ${policy} ist nach ${from} erstellt`,
    delete: ({ policy }) => `Die Richtlinie ${policy} ist gelöscht`,
    grant: ({ policy, target }) => `Die Richtlinie ${policy} ist zugewiesen an ${target}`,
    revoke: ({ target, policy }) =>
      policy === undefined
        ? `Keine eigene Richtlinie mehr für ${target}`
        : `Die Richtlinie ${policy} ist nicht mehr zugewiesen an ${target}`,
    restore: 'Was sich wiederherstellen ließ, gilt wieder, und Änderungen sind wieder möglich',
    undoState: ({ change, enabled, target }) =>
      `${change} ist zurückgenommen: Offline-Nachrichten sind wieder ${enabled ? 'an' : 'aus'} für ${target}`,
    undo: ({ title, change }) => `${change} ist zurückgenommen: ${title}`,
    redo: ({ title, change }) => `${change} ist wiederhergestellt: ${title}`,
  },
  already: {
    set: ({ enabled, target }) => `Offline-Nachrichten sind schon ${state(enabled)} für ${target}`,
    setBehindGate: ({ target }) =>
      `Offline-Nachrichten sind in der Richtlinie schon an für ${target}, aber der serverweite Schalter ist aus`,
    settings: ({ what, target }) => `Schon so für ${target}: ${what}`,
    other: ({ wish }) => `${wish}: Es ist schon so`,
  },
  press: {
    set: ({ enabled, people }) =>
      `Für ${persons(people)} ${enabled ? 'einschalten' : 'ausschalten'}`,
    change: ({ people }) => `Für ${persons(people)} ändern`,
    grant: ({ people }) => `An ${persons(people)} zuweisen`,
    revoke: ({ people }) => `Für ${persons(people)} aufheben`,
    undo: ({ people }) => `Für ${persons(people)} zurücknehmen`,
    redo: ({ people }) => `Für ${persons(people)} wiederherstellen`,
    gate: ({ enabled }) => `Schalter ${enabled ? 'einschalten' : 'ausschalten'}`,
    create: 'Richtlinie erstellen',
    delete: 'Richtlinie löschen',
    edit: 'Richtlinie ändern',
    restore: 'Wiederherstellen',
  },
};
