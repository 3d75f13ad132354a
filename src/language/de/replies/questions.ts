import type { Catalogue } from '../../replies/catalogue.js';
import { count, list } from './count.js';

/** What Steward asks, and why it did not act. */
export const questions: Catalogue['questions'] = {
  which: ({ name }) => `Welche Person ist gemeint, ${name}?`,
  alike: ({ people }) => `${count(people, ' Person heißt', ' Personen heißen')} so.`,
  where: ({ place, upn }) => `${place} (${upn})`,
  called: ({ name, place }) => `${name}, ${place}`,
  numbered: ({ number, what }) => `${number} · ${what}`,
  both: 'Beide',
  bothWord: 'beide',
  next: ({ people }) => `Nächste ${count(people, '', '')}`,
  shown: ({ from, to, total }) =>
    `Gezeigt: ${count(from, '', '')} bis ${count(to, '', '')} von ${count(total, '', '')}. „mehr“ zeigt die nächsten.`,
  pickAgain: 'Das trifft nicht auf genau eine davon zu. Welche? „abbrechen“ beendet die Frage.',
  byNumber: 'Antworten Sie mit der Nummer.',
  pickHow: 'Antworten Sie mit der Nummer oder der vollen Anmeldeadresse.',
  place: ({ name }) => `${name} ist eine Abteilung und ein Standort. Was meinen Sie?`,
  department: ({ name }) => `Alle in der Abteilung ${name}`,
  site: ({ name }) => `Standort ${name}`,
  notFound: ({ name }) => `Niemand heißt „${name}“.`,
  isPlace: ({ name }) => `Niemand heißt „${name}“, aber eine Abteilung oder ein Standort.`,
  notFoundHow: 'Gefunden wird nur, wer für Skype for Business aktiviert ist.',
  didYouMean: 'Meinten Sie:',
  try: 'Sie könnten sagen:',
  example: ({ phrase }) => `Zum Beispiel: „${phrase}“`,
  self: 'Ich weiß nicht, welches Konto Ihres ist. Welches meinen Sie? Antworten Sie mit dem Namen oder der Anmeldeadresse.',
  pieces: {
    target:
      'Für wen? Ein Vor- und Nachname, eine Anmeldeadresse, eine Abteilung, ein Standort oder „alle“.',
    state: 'An oder aus?',
    policy: 'Welche Richtlinie? Antworten Sie mit ihrem Namen.',
  },
  besides: ({ setting }) => `Das hängt an ${setting}: Eine Einstellung tut beides.`,
  unread: ({ words }) => `Nicht gelesen habe ich: „${words}“.`,
  understood: ({ wish }) => `Verstanden habe ich: ${wish}.`,
  wishSet: ({ enabled }) => `Offline-Nachrichten ${enabled ? 'einschalten' : 'ausschalten'}`,
  wishShow: 'die Einstellungen zeigen',
  wishGrant: ({ policy }) =>
    policy === undefined ? 'eine Richtlinie zuweisen' : `die Richtlinie ${policy} zuweisen`,
  wishRevoke: 'die Zuweisung einer Richtlinie aufheben',
  wishCreate: 'eine Richtlinie erstellen',
  wishDelete: 'eine Richtlinie löschen',
  wishFor: ({ wish, target }) => `${wish} für ${target}`,
  wishAbout: ({ target }) => `etwas für ${target}`,
  unchanged: 'Es wurde nichts geändert.',
  reasons: {
    'missing-target': 'Es ist nicht klar, für wen.',
    'missing-state': 'Es ist nicht gesagt, ob an oder aus.',
    'missing-setting': 'Es ist nicht gesagt, was geändert werden soll.',
    'missing-policy': 'Die Richtlinie ist nicht genannt.',
    'either-setting': 'Damit kann eine von zwei Einstellungen gemeint sein.',
    negated: 'Sie sagen, dass es nicht geschehen soll; ich lasse alles, wie es ist.',
    hypothetical: 'Das klingt nach einer Überlegung, daher habe ich nichts ausgeführt.',
    'question-how':
      'Sie fragen, wie es geht. Sie können es mir in Worten auftragen oder die PowerShell-Befehle ansehen.',
    reported: 'Das berichtet etwas und ist nicht klar Ihr eigener Auftrag.',
    conditional: 'Das hängt von einer Bedingung ab, die ich nicht beobachten kann.',
    excluded: 'Ich kann in einem Auftrag niemanden ausnehmen.',
    'both-states': 'Es sagt sowohl an als auch aus.',
    'several-orders': 'Das sind mehrere Aufträge. Bitte geben Sie mir einen nach dem anderen.',
    'several-settings': 'Das sind mehrere Einstellungen auf einmal.',
    pronoun: 'Ich weiß nicht, wen Sie meinen.',
    'other-feature':
      'Das ist eine andere Funktion. Ich kümmere mich nur um Offline-Nachrichten und Client-Richtlinien.',
    quoted: 'Das zitiert einen Auftrag und ist nicht klar Ihr eigener.',
    wildcard:
      'Es enthält einen Platzhalter, der jeden meinen könnte. Nennen Sie die Personen mit vollem Namen.',
    'time-unsupported':
      'Zeitgesteuerte Änderungen gibt es noch nicht. Sie können es ohne Zeitangabe auftragen, dann geschieht es sofort.',
    'time-past':
      'Die Zeit liegt in der Vergangenheit, und zeitgesteuerte Änderungen gibt es noch nicht.',
    'time-unclear':
      'Die Zeitangabe verstehe ich nicht, und zeitgesteuerte Änderungen gibt es noch nicht.',
    'cmdlet-invalid':
      'Diese Cmdlet-Zeile kann ich nicht ausführen: Es muss eine einzige Anweisung sein, mit bekannten Parametern und $True oder $False.',
    'part-of-group':
      'Das ist ein Teil einer Gruppe, und ich weiß nicht, wer dazugehört. Nennen Sie die Personen.',
    'server-wide':
      'Sie gilt serverweit: für alle oder für einen Standort, nicht für Personen oder Richtlinien.',
    'value-invalid': 'Diesen Wert nimmt die Einstellung nicht an.',
    'not-yet': 'Das verstehe ich, kann es aber noch nicht.',
    unclear: 'Ich bin nicht sicher, was Sie möchten.',
  },
  except: ({ names }) =>
    `Möglich ist: zuerst alle ändern und es dann zurückstellen für ${list(names)}.`,
  from: ({ time }) => `ab ${time}`,
  until: ({ time }) => `bis ${time}`,
  timed: ({ wish, times }) => `Verstanden habe ich: ${wish}, ${times}.`,
  stillWaiting:
    'Das habe ich nicht als Antwort verstanden. Meine Frage ist noch offen; „abbrechen“ beendet sie.',
  sentBefore:
    'Das wurde geschickt, bevor ich dies gefragt habe, und ist daher keine Antwort darauf. Es wurde nichts geändert.',
  nothingAsked: 'Keine Frage wartet auf eine Antwort.',
  staleQuestion: 'Diese Frage ist nicht mehr offen.',
  noList:
    'Es gibt keine Liste, die weiterginge. Fragen Sie zuerst: „für wen sind Offline-Nachrichten aus?“ oder „Verlauf“.',
  nothingAskedHow: 'Sagen Sie ganz, was Sie möchten, oder „Hilfe“.',
  valueInvalid: ({ setting }) => `${setting} nimmt diesen Wert nicht.`,
};
