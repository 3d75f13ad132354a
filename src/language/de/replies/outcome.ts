import type { Catalogue } from '../../replies/catalogue.js';
import { list } from './count.js';

/** Previews, requests to a second person, and what took effect. */
export const outcome: Catalogue['outcome'] = {
  ask: ({ until }) => `Ausführen? ja oder nein, bis ${until}.`,
  askPlain: 'Ausführen? ja oder nein.',
  open: ({ until }) => `Noch wurde nichts geändert. Offen bis ${until}.`,
  stillOpen: ({ title, until }) =>
    `Noch offen: ${title}, bis ${until}. Antworten Sie mit ja oder nein.`,
  drifted: 'Seit der Vorschau hat sich etwas geändert, daher ist dies eine neue.',
  sure: 'Ist das so gemeint?',
  answered: ({ by, at }) => `Beantwortet von ${by}, ${at}.`,
  closed: ({ by, at }) => `Geschlossen von ${by}, ${at}.`,
  cancel: 'Abbrechen',
  gate: 'Serverweiten Schalter verwenden',
  alternative: ({ number }) =>
    `„${number}“ schaltet stattdessen den serverweiten Schalter aus: Unterhaltungen werden weiter gespeichert.`,
  done: ({ what }) => `✓ ${what}.`,
  doneBack: ({ what }) => `✓ ${what}, vom Server zurückgelesen.`,
  readBack: ({ turn }) => `${turn}. Vom Server zurückgelesen.`,
  readBackPlain: 'Vom Server zurückgelesen.',
  nobodyYet: 'Noch hat sie niemand, daher ändert sich für niemanden etwas.',
  undo: ({ change }) => `${change} · „rückgängig“ nimmt es zurück`,
  undoNamed: ({ change }) => `${change} · „mach ${change} rückgängig“ nimmt es zurück`,
  redo: ({ change }) => `${change} · „wiederholen“ stellt es wieder her`,
  next: ({ change, title }) => `Das nächste „rückgängig“ nimmt ${change} zurück (${title})`,
  previewClosed: 'Die Vorschau ist geschlossen.',
  dropped: 'Die Frage ist geschlossen.',
  again: ({ change, title }) => `Noch einmal „rückgängig“ nimmt ${change} zurück (${title}).`,
  nothingOpen: 'Nichts ist offen. „rückgängig“ nimmt Ihre letzte Änderung zurück.',
  waiting: ({ code, title }) => `Anfrage ${code} ist gestellt: ${title}.`,
  waitingOpen: ({ until }) => `Noch wurde nichts geändert. Offen bis ${until}.`,
  approvers: ({ names }) => `Eine zweite Person muss genehmigen: ${list(names)}.`,
  nobodyApproves: 'Niemand sonst darf es genehmigen: Wer die Rollendatei pflegt, kann das ändern.',
  told: ({ until }) =>
    `Wer genehmigen darf, ist benachrichtigt und hat Zeit bis ${until}. Sie erfahren die Entscheidung.`,
  toldNobody: ({ until, code }) =>
    `Niemand, der genehmigen darf, war zu erreichen: Geben Sie den Code ${code} weiter. Offen bis ${until}.`,
  withdraw: ({ code }) => `„abbrechen ${code}“ zieht sie zurück`,
  withdrawButton: 'Zurückziehen',
  request: ({ by, code, title }) => `${by} bittet um Ihre Genehmigung von ${code}: ${title}.`,
  requestBrief: ({ by, title }) => `${by} bittet um Ihre Genehmigung: ${title}`,
  requestOpen: ({ code, until }) => `${code} · noch wurde nichts geändert · offen bis ${until}`,
  askedBy: ({ by, id }) => `Angefragt von ${by} (${id}).`,
  phrase: ({ phrase }) => `Im Wortlaut: „${phrase}“.`,
  facts: { by: 'Angefragt von', phrase: 'Im Wortlaut' },
  answer: ({ code, until }) =>
    `„genehmige ${code}“ oder „lehne ${code} ab“ mit einem Grund, bis ${until}.`,
  approve: ({ title }) => `Genehmigen: ${title}`,
};
