import type { Catalogue } from '../../replies/catalogue.js';
import { count, list } from './count.js';

/** Of how many steps how many were done. */
function stepsDone(done: number, total: number): string {
  return `${count(done, '', '')} von ${count(total, ' Schritt', ' Schritten')} wurden wirksam, der Rest nicht.`;
}

/** Previews, and what became of orders. */
export const changes: Catalogue['changes'] = {
  before: ({ value, policy }) => `Bisher: ${value} in ${policy}.`,
  siteUnknown: ({ people }) =>
    `Von ${count(people, ' Person', ' Personen')} ist der Standort hier nicht bekannt, und manche Standorte haben eine eigene Richtlinie: Was für sie gilt, ist nicht sicher.`,
  nextSignIn: 'Es wird bei der nächsten Anmeldung wirksam, nach der Replikation.',
  undoHint: ({ change }) => `Änderung ${change}. Zum Zurücknehmen sagen Sie „rückgängig“.`,
  stands: ({ change }) =>
    `Was Sie vorher angeordnet haben, wurde ausgeführt und gilt: Änderung ${change}. Zum Zurücknehmen sagen Sie „mach ${change} rückgängig“.`,
  confirmPlain: 'Ausführen? Antworten Sie mit ja oder nein.',
  mend: ({ order }) => `Das würde es beheben: ${order}. Antworten Sie dafür mit 1.`,
  openGate: ({ number, identity }) =>
    `Antworten Sie mit ${number}, um den serverweiten Schalter in ${identity} einzuschalten; vorher kommt eine Vorschau.`,
  buttons: {
    yes: 'Ja, ausführen',
    no: 'Nein',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    openGate: ({ identity }) => `Serverweiten Schalter einschalten (${identity})`,
    powershell: 'PowerShell',
  },
  mismatch: ({ change }) =>
    `Bitte ansehen: Änderung ${change} ist gelaufen, aber die zurückgelesenen Einstellungen sind nicht die geplanten. Vielleicht hat sie jemand anders geändert, oder der Server hat noch nicht repliziert. Prüfen Sie, was jetzt gilt, oder sagen Sie „rückgängig“.`,
  found: ({ object, value }) => `${object}: ${value}`,
  absent: 'gibt es nicht',
  unassigned: 'keine Richtlinie zugewiesen',
  failed: ({ change, done, total }) =>
    done === 0
      ? `Änderung ${change} ist beim ersten Schritt fehlgeschlagen. Es wurde nichts geändert.`
      : `Änderung ${change} ist fehlgeschlagen: ${stepsDone(done, total)}`,
  partly: ({ change, done, refused }) =>
    `Änderung ${change} wurde für ${count(done, ' Person', ' Personen')} wirksam, vom Server zurückgelesen. Der Server hat ${count(refused, '', '')} abgelehnt; für sie wurde nichts geändert:`,
  stoppedAt: ({ person }) => `Ende bei ${person}.`,
  counts: ({ done, refused, left }) =>
    `Erledigt ${count(done, '', '')} · fehlgeschlagen ${count(refused, '', '')} · nicht erreicht ${count(left, '', '')}`,
  refusedFor: ({ people, said }) =>
    said === undefined ? list(people) : `${list(people)}: Der Server meldete ${said}`,
  again: {
    title: 'Noch einmal für den Rest',
    hint: 'Um den Rest noch einmal zu versuchen, sagen Sie „noch einmal“.',
    words: [
      ...['noch einmal', 'nochmal', 'nochmals', 'erneut', 'erneut versuchen'],
      ...['noch einmal versuchen', 'versuche es noch einmal', 'versuch es nochmal', 'den rest'],
    ],
  },
  unseen: ({ change, refused }) =>
    `Änderung ${change} wurde geschrieben, und der Server hat sie ${
      refused === 0 ? 'ohne Fehler' : `bis auf ${count(refused, ' Person', ' Personen')}`
    } angenommen, aber beim Zurücklesen ist sie noch nicht zu sehen: Vielleicht hat ein anderer Domänencontroller geantwortet. Lassen Sie sich die Einstellungen gleich noch einmal zeigen, bevor Sie mehr anordnen.`,
  stopped: ({ change, done, total }) =>
    done === 0
      ? `Änderung ${change} wurde vor dem ersten Schritt angehalten. Es wurde nichts geändert.`
      : `Änderung ${change} wurde angehalten: ${stepsDone(done, total)}`,
  toUndo: 'Um zurückzunehmen, was ausgeführt wurde, sagen Sie „rückgängig“.',
  unknown: ({ change }) =>
    `Die Antwort des Servers auf Änderung ${change} ging verloren: Sie ist vielleicht wirksam, vielleicht nicht. Ich finde es heraus, indem ich die Einstellungen zurücklese; lassen Sie sie sich gleich zeigen, und wiederholen Sie den Auftrag nicht vorher.`,
  serverSaid: ({ text }) => `Der Server meldete: ${text}`,
  advice: {
    notFound:
      'Der Server kennt diese Person nicht, oder sie ist nicht für Skype for Business aktiviert.',
    notUserPolicy:
      'Die Richtlinie fehlt oder ist keine Benutzerrichtlinie; eine eben erst erstellte braucht vielleicht eine Minute bis zur Replikation. Versuchen Sie es gleich noch einmal.',
    inUse: 'Die Richtlinie ist noch Personen zugewiesen. Geben Sie ihnen zuerst eine andere.',
    duplicate: 'Eine Richtlinie mit diesem Namen gibt es schon.',
    noSite: 'Diesen Standort gibt es in der Topologie nicht.',
    badIdentity: 'Der Server nimmt diese Identität nicht an.',
    unsupported: 'Der Server oder die Rolle meines Kontos bietet dieses Cmdlet nicht an.',
    retired:
      'Microsoft hat dieses Cmdlet hier abgeschaltet: Es funktioniert nur mit Skype for Business Server.',
    denied:
      'Mein Konto auf dem Server hat dazu kein Recht. Wer den Server verwaltet, kann es erteilen.',
    madeOtherwise:
      'Der Server hat die neue Richtlinie mit anderen Einstellungen erstellt als angegeben, daher wurde sie niemandem zugewiesen.',
    unavailable:
      'Der Server ist nicht zu erreichen. Versuchen Sie es gleich noch einmal; „Status“ zeigt die Verbindung.',
    unknown: '„Status“ zeigt die Verbindung; der ganze Fehler steht im Protokoll.',
  },
  outcome: {
    applied: 'ausgeführt',
    partly: 'teilweise ausgeführt, einige Personen vom Server abgelehnt',
    unseen: 'geschrieben, noch nicht sichtbar',
    failed: 'fehlgeschlagen',
    stopped: 'angehalten',
    mismatch: 'ausgeführt, nicht wie geplant',
    unknown: 'Ergebnis unbekannt',
  },
  undoneBy: ({ change }) => `zurückgenommen durch ${change}`,
  settled: {
    open: 'Diese Vorschau ist noch offen.',
    confirmed: 'Diese Vorschau wurde schon bestätigt; das geht nur einmal.',
    cancelled: 'Diese Vorschau wurde abgebrochen; es wurde nichts geändert.',
    expired:
      'Diese Vorschau ist abgelaufen; es wurde nichts geändert. Geben Sie den Auftrag noch einmal.',
    drifted:
      'Diese Vorschau galt nicht mehr, da sich etwas geändert hatte; es wurde nichts ausgeführt.',
    approved: 'Diese Anfrage wurde schon genehmigt.',
    rejected: 'Diese Anfrage wurde abgelehnt; es wurde nichts geändert.',
    overridden: 'Diese Anfrage wurde ohne Genehmigung ausgeführt, mit schriftlichem Grund.',
  },
  settledChange: ({ change, outcome }) => `Daraus wurde Änderung ${change} (${outcome}).`,
};
