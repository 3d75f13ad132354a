import type { Catalogue } from '../../replies/catalogue.js';
import { count, list } from './count.js';

/** Why an order is not carried out, and who or what could help. */
export const refusals: Catalogue['refusals'] = {
  rights: {
    read: 'Einstellungen und Richtlinien sehen',
    history: 'den Verlauf der Änderungen sehen',
    assign: 'einzelne Personen ändern',
    policy: 'Richtlinien erstellen, ändern und löschen',
    site: 'Standorte ändern',
    global: 'die ganze Organisation ändern (Global und den serverweiten Schalter)',
    undoOthers: 'Änderungen anderer zurücknehmen',
    approve: 'Änderungen anderer genehmigen',
    override: 'eine fehlende Genehmigung mit schriftlichem Grund übersteuern',
    freeze: 'Änderungen einfrieren und wieder freigeben',
    audit: 'das Audit lesen',
  },
  notDone: ({ why }) => `✕ Nicht ausgeführt: ${why}`,
  undecided:
    'Der Mandant ist nicht, wie die Aufzeichnungen sagen; zuerst wird darüber entschieden.',
  missingRight: ({ right }) => `Dieses Recht haben Sie nicht: ${right}.`,
  missingPlace:
    'Ihre Rolle ist auf bestimmte Abteilungen oder Standorte beschränkt, und dies geht darüber hinaus.',
  missingPlaceOf: ({ limits }) => `Ihre Rolle reicht nur so weit: ${limits.join('; oder ')}.`,
  missingCap: ({ cap }) =>
    `Ihre Rolle darf höchstens ${count(cap, ' Person', ' Personen')} auf einmal ändern.`,
  helpers: ({ names }) => `Helfen kann: ${list(names)}.`,
  noHelpers:
    'Niemand in der Rollendatei hat dieses Recht; wer diese Datei pflegt, kann es eintragen.',
  yourId: ({ id }) => `Ihre Kennung, um sie weiterzugeben: ${id}`,
  myId: ({ id }) => `Ihre Kennung: ${id}`,
  frozen: ({ by, reason, since }) =>
    `Änderungen sind eingefroren, von ${by} seit ${since}: „${reason}“. Lesen geht weiter; geändert werden kann erst wieder nach „Änderungen freigeben“.`,
  frozenRefusal: 'Änderungen sind eingefroren.',
  noSuchPolicy: ({ policy }) => `Eine Richtlinie namens ${policy} gibt es nicht.`,
  policiesAlike: ({ policies }) =>
    `Diese Richtlinien haben Namen, die gleich aussehen, so dass eine Nachricht nicht sagen kann, welche gemeint ist: ${list(policies)}. Bearbeiten Sie sie mit ihren genauen Namen in PowerShell, oder benennen Sie eine davon um.`,
  policiesAre: ({ policies }) => `Richtlinien: ${list(policies)}.`,
  noSuchPlace: ({ place }) => `Eine Abteilung oder einen Standort namens ${place} gibt es nicht.`,
  placesAre: ({ places }) => `Abteilungen und Standorte: ${list(places)}.`,
  noSuchUser: ({ user }) => `Niemand heißt „${user}“.`,
  siteUnknown: ({ people }) =>
    `Welche Richtlinie für ${list(people)} gilt, lässt sich nicht sagen: Der Standort ist hier nicht bekannt, und Standorte haben eigene Richtlinien. Eine Kopie der falschen würde andere Einstellungen ändern.`,
  sitesLack: ({ cmdlets }) =>
    `Der Rolle des Kontos, das Steward verwendet, fehlt ${list(cmdlets)}, damit ließe es sich sagen; wer den Server verwaltet, kann es hinzufügen.`,
  poolHidden:
    'Der zugehörige Registrierungspool ist nicht unter denen, die der Server dem Konto von Steward zeigt.',
  policyGone: ({ change, policy }) =>
    `Änderung ${change} kann nicht zurückgenommen werden: Vorher galt die Richtlinie ${policy}, und die gibt es nicht mehr.`,
  concerns: ({ people }) => `Das betrifft ${list(people)}.`,
  policyGoneOffer: {
    unassign: 'Die Richtlinie entziehen',
    unassignHint:
      'Antworten Sie mit 1, um diesen Personen die jetzige Richtlinie zu entziehen, so dass die ihres Standorts oder Global gilt; bei mehr als einer Person kommt vorher eine Vorschau.',
  },
  notVisibleYet: ({ change }) =>
    `Was Änderung ${change} geschrieben hat, ist auf dem Server noch nicht zu sehen, daher lässt sich darauf nichts planen. Versuchen Sie es gleich noch einmal.`,
  policyExists: ({ policy }) => `Eine Richtlinie namens ${policy} gibt es schon.`,
  policyOnly: ({ setting }) =>
    `${setting} ist ein Text von Richtlinien: Er kann für eine Richtlinie, einen Standort oder Global gesetzt werden, nicht für Personen.`,
  badPolicyName: ({ policy }) =>
    `${policy} kann nicht der Name einer Benutzerrichtlinie sein. Nehmen Sie einen einfachen Namen wie Kiosk.`,
  notUserPolicy: ({ policy }) =>
    `${policy} ist keine Benutzerrichtlinie, und nur solche kann man Personen zuweisen. „Richtlinien auflisten“ zeigt alle.`,
  globalDelete:
    'Global kann nicht gelöscht werden: Der Server würde nur alle Einstellungen auf die Vorgaben zurücksetzen.',
  policyInUse: ({ policy, holders }) =>
    `Die Richtlinie ${policy} ist ${count(holders, ' Person', ' Personen')} zugewiesen und wird daher nicht gelöscht. Was sollen diese bekommen?`,
  holders: ({ names, all }) =>
    all ? `Zugewiesen ist sie: ${list(names)}.` : `Darunter sind ${list(names)}.`,
  orgGrant:
    'Eine Richtlinie kann nicht der ganzen Organisation auf einmal zugewiesen oder entzogen werden. Um alle zu ändern, ändern Sie Global.',
  nobodyThere: ({ place }) => `Unter ${place} ist niemand.`,
  nothingToUndo: 'Es gibt keine Änderung von Ihnen mehr, die sich zurücknehmen ließe.',
  historyShows: '„Verlauf“ zeigt alle Änderungen.',
  nothingToRedo: 'Sie haben nichts zurückgenommen, das sich wiederherstellen ließe.',
  changedAfterUndo: ({ change, since }) =>
    `Änderung ${change} wird nicht wiederhergestellt, da Sie nach dem Zurücknehmen die Änderung ${since} gemacht haben. Wenn Sie sie trotzdem möchten, geben Sie den Auftrag noch einmal.`,
  gone: {
    lost: ({ change }) =>
      `Änderung ${change} ging verloren, und das wurde angenommen: Es gibt nichts davon zurückzunehmen.`,
    imported: ({ change }) =>
      `Nach Änderung ${change} wurde eine andere Organisation importiert: Es gibt nichts davon zurückzunehmen.`,
  },
  nothingMissing: 'Es fehlt nichts: Der Mandant ist, wie die Aufzeichnungen sagen.',
  nothingToRestore: 'Was abweicht, ist keine Änderung, die sich erneut ausführen ließe.',
  alreadyUndone: ({ change, by }) =>
    `Änderung ${change} wurde schon zurückgenommen, durch Änderung ${by}. Um sie wiederherzustellen, sagen Sie „mach ${by} rückgängig“.`,
  changedSince: ({ change }) =>
    `Änderung ${change} wird nicht zurückgenommen: Jemand hat seitdem dasselbe geändert. So ist es jetzt:`,
  notOffered: ({ cmdlet }) =>
    `Der Server oder die Rolle des Kontos, das Steward verwendet, bietet ${cmdlet} nicht an. Jemand mit mehr Rechten auf dem Server kann es tun; „Status“ zeigt alles, was fehlt.`,
  ownApproval: 'Ihre eigene Anfrage können Sie nicht genehmigen: Das muss eine zweite Person tun.',
  requesterDenied: ({ by }) =>
    `${by} hat dies angefragt und darf es nicht mehr tun. Die Anfrage wartet, bis sie abgelehnt, zurückgezogen oder abgelaufen ist.`,
  reasonExample: {
    reject: ({ pending }) => `lehne ${pending} ab, weil das Audit noch läuft`,
    override: ({ pending }) => `übersteuere ${pending}, weil der Server ausgefallen ist`,
    freeze: () => 'Änderungen einfrieren "Wartung am Samstag"',
  },
  reasonNeeded: ({ example }) => `Dazu ist ein schriftlicher Grund nötig, etwa „${example}“.`,
  noSuchPending: ({ pending }) =>
    `Eine Anfrage ${pending} gibt es nicht. „offene Genehmigungen“ zeigt die wartenden.`,
  notYours: ({ by }) =>
    `Diese Vorschau wartet auf ${by}: Nur wer gefragt hat, kann sie beantworten.`,
  wildcard: ({ name }) =>
    `${name} enthält einen Platzhalter, der jeden meinen könnte. Nennen Sie die Personen mit vollem Namen, oder eine Abteilung oder einen Standort.`,
  reassignHow:
    'Antworten Sie mit der Nummer; vorher kommt eine Vorschau. „abbrechen“ lässt alles, wie es ist.',
  reassign: {
    unassign: 'Die Zuweisungen aufheben, dann löschen',
    give: ({ policy }) => `Ihnen ${policy} geben, dann löschen`,
  },
};
