import type { Catalogue } from '../../replies/catalogue.js';
import { count, list } from './count.js';

function state(enabled: boolean): string {
  return enabled ? 'an' : 'aus';
}

/** Orders and whom they are about; a target stands behind "für" or "an". */
export const orders: Catalogue['orders'] = {
  target: {
    users: ({ names, rest }) =>
      rest === 0 ? list(names) : list([...names, count(rest, ' weitere', ' weitere')]),
    department: ({ name }) => `alle in der Abteilung ${name}`,
    site: ({ name }) => `den Standort ${name}`,
    policy: ({ policy }) => `die Richtlinie ${policy}`,
    global: 'alle (Global)',
    organisation: 'die Organisation',
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
    restore: 'die fehlenden Änderungen',
  },
  done: {
    set: ({ enabled, target }) =>
      `Erledigt: Offline-Nachrichten sind ${state(enabled)} für ${target}.`,
    setBehindGate: ({ target }) =>
      `In der Richtlinie erledigt: Offline-Nachrichten sind an für ${target}, aber der serverweite Schalter ist noch aus.`,
    gate: ({ enabled, identity }) =>
      `Erledigt: Der serverweite Schalter für Offline-Nachrichten ist ${state(enabled)} (${identity}).`,
    create: ({ policy }) =>
      `Erledigt: Die Richtlinie ${policy} ist erstellt. Noch hat sie niemand; weisen Sie sie Personen zu, damit sie gilt.`,
    delete: ({ policy }) => `Erledigt: Die Richtlinie ${policy} ist gelöscht.`,
    grant: ({ policy, target }) =>
      `Erledigt: Die Richtlinie ${policy} ist zugewiesen an ${target}.`,
    revoke: ({ target, policy }) =>
      policy === undefined
        ? `Erledigt: Keine zugewiesene Richtlinie mehr für ${target}.`
        : `Erledigt: Die Richtlinie ${policy} ist nicht mehr zugewiesen an ${target}.`,
    restore:
      'Erledigt: Was sich wiederherstellen ließ, gilt wieder. Änderungen sind wieder möglich.',
    undo: ({ title, change }) => `Zurückgenommen: ${title} (${change}).`,
    redo: ({ title, change }) => `Wiederhergestellt: ${title} (${change}).`,
  },
  already: {
    set: ({ enabled, target }) =>
      `Schon so: Offline-Nachrichten sind ${state(enabled)} für ${target}. Es wurde nichts geändert.`,
    setBehindGate: ({ target }) =>
      `In der Richtlinie schon so: Offline-Nachrichten sind an für ${target}, aber der serverweite Schalter ist aus. Es wurde nichts geändert.`,
    other: ({ wish }) => `${wish}: Es ist schon so. Es wurde nichts geändert.`,
  },
};
