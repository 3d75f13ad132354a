import type { AnswerWords } from '../core/answers.js';

export const ANSWERS: AnswerWords = {
  yes: `ja, jawohl, jo, jep, ja bitte, ja gerne, ja gern, gern, gerne, klar, na klar, in ordnung, einverstanden, bestätige, ich bestätige
    , bestätigt, bestätigen, mach das, mach es, machen sie das, mach es so, ja mach das, so machen, passt, passt so, richtig, genau, stimmt
    , korrekt, ausführen, los, los geht's, fortfahren, auf jeden fall, selbstverständlich, natürlich`,
  no: `nein, nee, nö, nein danke, lieber nicht, nicht, bitte nicht, nein bitte nicht, auf keinen fall, bloß nicht, noch nicht, nicht jetzt
    , falsch, das ist falsch, stimmt nicht, niemals, mach das nicht, nicht ausführen`,
  cancel: `abbrechen, abbruch, brich ab, brechen sie ab, bitte abbrechen, stopp, vergiss es, vergessen sie es, lass es, lassen sie es
    , lass das, doch nicht, verwerfen, beenden, schon gut`,
  both: 'beide, beiden, alle beide',
  all: 'alle, alle davon, sämtliche, alle drei, jeden von ihnen',
  more: '(zeige |zeig |)(mehr|weiter|weitere|den rest|die nächsten|nächste seite)( anzeigen|)',
  thanks: `(vielen|besten|herzlichen|schönen|lieben) dank, danke( schön| sehr| vielmals| dir| ihnen|), dankeschön
    , (ok|okay|super|prima|perfekt)( |)danke`,
  bye: 'tschüss, tschüs, auf wiedersehen, bis (bald|später|morgen), ciao, gute nacht, schönen (tag|abend)( noch|)',
  about: 'über, version, welche version( ist das| bist du|), über steward',
  help: {
    people: 'hilfe (zu |bei |für |)(personen|listen|vielen|mehreren|abteilungen)',
    policies: 'hilfe (zu |bei |für |)(richtlinien|richtlinie)',
    settings: 'hilfe (zu |bei |für |)(einstellungen|einstellung)',
    undo: 'hilfe (zu |bei |für |)(rückgängig|zurücknehmen|wiederholen)',
    history: 'hilfe (zu |bei |für |)(verlauf|änderungen|audit)',
    approval: 'hilfe (zu |bei |für |)(genehmigung|genehmigungen|anfragen|einfrieren)',
  },
  ordinals: [
    'eins, erste, erster, erstes, ersten',
    'zwei, zweite, zweiter, zweites, zweiten',
    'drei, dritte, dritter, drittes, dritten',
    'vier, vierte, vierter, viertes, vierten',
    'fünf, fünfte, fünfter, fünftes, fünften',
    'sechs, sechste, sechster, sechstes, sechsten',
    'sieben, siebte, siebter, siebtes, siebten',
    'acht, achte, achter, achtes, achten',
    'neun, neunte, neunter, neuntes, neunten',
    'zehn, zehnte, zehnter, zehntes, zehnten',
  ],
  before: 'bitte, hm, äh, ach, okay, gut, prima',
  after: 'bitte, danke, dann, vielen dank',
  choice: {
    before: 'der, die, das, den, nummer, nr, nr., option, nimm, nehme, wähle',
    after: 'person, option',
  },
  which:
    'der (in|aus|von|vom|am|im|mit) …, die (in|aus|von|vom|am|im|mit) …, den (in|aus|von|vom|am|im|mit) …',
};
