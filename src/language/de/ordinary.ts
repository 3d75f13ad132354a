import { isOrdinary as isEnglish } from '../en/ordinary.js';

/** Words that are near to one of ours and are none. */
const ORDINARY: ReadonlySet<string> = new Set(
  `alles aller allem allee eines meins zeigt zeit zeiten schalter schaltern schaltung stellen stelle stille mache macht
  nichte sender gesendet sendung wende wende nutzer nutzt nutzung ändern änderte geändert ander anders kleine
  kleinen steine erlaubnis verbot verbieter sperrung sperrig aktivität aktive aktiver aktives aktionen einstellig vertriebs
  richtig richtigen standen stunden bitter bitten leiste leisten lasten lassen hafte hatten halten halter hallen mails
  dang june july texte team teams jeder jedes jemals bereits bereit person personal`.split(/\s+/),
);

/** Whether a word is no typing fault of ours: German that is near, or English, for a text may be in either. */
export function isOrdinary(folded: string): boolean {
  return ORDINARY.has(folded) || isEnglish(folded);
}
