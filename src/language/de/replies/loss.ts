import type { Catalogue } from '../../replies/catalogue.js';
import { count, list } from './count.js';

/** The tenant is not as the book says, and what an admin decides. */
export const loss: Catalogue['loss'] = {
  lacks: ({ changes }) =>
    `Dem Mandanten fehlt, was meine Aufzeichnungen haben: ${count(changes, ' Änderung', ' Änderungen')}. Er wurde gekürzt oder ersetzt, oder er ist eine ältere Kopie.`,
  differs:
    'Der Mandant ist nicht der, den meine Aufzeichnungen kennen: Er wurde gekürzt oder ersetzt, oder er ist eine ältere Kopie.',
  exceeds: ({ writes }) =>
    `Der Mandant hat, was meinen Aufzeichnungen fehlt: ${count(writes, ' Schreibvorgang', ' Schreibvorgänge')}. Sie wurden gekürzt oder entfernt, oder sie sind eine ältere Kopie.`,
  undecided:
    'Was ich zeige, ist vielleicht nicht, was Ihnen gesagt wurde. Bis zur Entscheidung durch die Verwaltung kann nichts geändert werden.',
  how: ({ restore, accept }) =>
    `Sagen Sie „${restore}“, um sie erneut auszuführen (vorher kommt eine Vorschau), oder „${accept}“, um ohne sie weiterzumachen.`,
  howAccept: ({ accept }) =>
    `Sagen Sie „${accept}“, um mit dem Mandanten weiterzumachen, wie er ist.`,
  more: ({ changes }) => `… und ${count(changes, ' weitere', ' weitere')}.`,
  helpTopic: 'Fehlende Änderungen',
  ask: ({ changes }) =>
    changes === 0
      ? 'Mit dem Mandanten weitermachen, wie er ist?'
      : `${count(changes, ' Änderung', ' Änderungen')} endgültig aufgeben? Im Verlauf steht dann, dass sie verloren sind, und zurücknehmen lassen sie sich nicht mehr.`,
  accepted: ({ changes }) =>
    changes === 0
      ? 'Meine Aufzeichnungen folgen dem Mandanten, wie er ist. Änderungen sind wieder möglich.'
      : `Der Verlust von ${count(changes, ' Änderung', ' Änderungen')} ist angenommen und aufgezeichnet. Änderungen sind wieder möglich.`,
  givenUp: ({ changes }) =>
    `Diese lassen sich nicht oder nicht ganz wiederherstellen und werden aufgegeben: ${list(changes)}.`,
  gone: { lost: 'verloren', imported: 'vor dem Import einer anderen Organisation' },
};
