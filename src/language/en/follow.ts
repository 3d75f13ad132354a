import type { Row } from '../core/language.js';

/** What only the conversation completes, and what takes back what was done. */
export const FOLLOW: readonly Row[] = [
  {
    intent: 'undo',
    mood: 'talk',
    pattern: [
      'UNDO (LASTCH|ITW|THE? CHANGEW|ALLSET)? (COMMA? MISTAKE)?',
      'UNDO UNDO',
      'WRONGONE (COMMA|EXCL|STOP|DASH)* UNDO (LASTCH|ITW)?',
      'WANTN UNDO',
      '(MISTAKE|ERRORW) (FOR|AT|HOLDS|OF) LASTONE (COMMA|EXCL|STOP|DASH|SO)+ UNDO (LASTCH|ITW)?',
      'UNDO UNDOTAIL',
      'TAKEV- LASTCH UNDOTAIL',
    ],
    yes: [
      'undo',
      'take that back',
      'revert my last change',
      'undo please, that was a mistake',
      'I made a mistake with the last change, roll it back please',
    ],
    no: [
      "don't undo",
      'I made a mistake with the last change',
      'I made a mistake with Ken, undo it',
      'undo everything',
      'was it undone?',
    ],
  },
  {
    intent: 'undo',
    mood: 'talk',
    pattern:
      'UNDO (THE|BOTH|CHANGEW|CHANGESW|HASH)* CHANGE ((COMMA AND?|AND) (CHANGEW|CHANGESW)? CHANGE)* ONLY? ((COMMA|SEMI|DASH) (MISTAKE|OPENEDW TICKETW? TICKET MISTAKE?))?',
    yes: ['undo C12', 'undo C1 and C4', 'please take back change C12'],
    no: ['undo C1 or C2', "don't undo C1"],
  },
  {
    intent: 'undo',
    mood: 'talk',
    pattern:
      'ROLLW (THE|BOTH|CHANGEW|CHANGESW|HASH)* CHANGE ((COMMA AND?|AND) (CHANGEW|CHANGESW)? CHANGE)* UNDOTAIL',
    yes: ['roll C7, C8 and C12 back'],
    no: ['roll C7 out', "don't roll C7 back"],
  },
  {
    intent: 'undo',
    mood: 'talk',
    pattern: [
      'UNDO THE? LASTN n:(NUM|NUMW) CHANGESW',
      'UNDO LASTN n:(NUM|NUMW)',
      'UNDO THE? n:(NUM|NUMW) LASTN CHANGESW',
      'ROLLW THE? LASTN n:(NUM|NUMW) CHANGESW UNDOTAIL',
    ],
    yes: [
      'undo the last 3 changes',
      'take back my last 2 changes',
      'please roll the last four changes back',
    ],
    no: ['undo the last changes', 'I would undo the last three changes'],
  },
  {
    intent: 'undo',
    mood: 'talk',
    pattern: [
      'UNDO (EVERYTHING|ALLW|THE|CHANGESW)* THATW? b:(SELF) MADEW PAST',
      'UNDO EVERYTHING PAST',
      'UNDO (ALLW|THE)* CHANGESW PAST',
      'UNDO (ALLW|THE)* (CHANGES|CHANGESW|EVERYTHING) b:(<person>) MADEW PAST',
      'UNDO (ALLW|EVERYTHING)? b:(SELF) PAST',
      'UNDO (ALLW|OF|EVERYTHING)* b:(SELF|<person> POSS) (CHANGES|CHANGESW) (OF|FROM)? PAST',
      'UNDO (ALLW|OF|THE)* (CHANGES|CHANGESW) (OF|FROM) PAST',
      'UNDO (ALLW|EVERYTHING)* (CHANGES|CHANGESW)? (MADEBY) b:(<person>|SELF) PAST',
    ],
    yes: [
      'undo everything since 9am',
      'undo everything I did this morning',
      'undo all of my changes since 9am',
      'undo the changes of today',
      "undo Ana Lopez's changes since yesterday",
    ],
    no: ['undo everything', 'undo what I did the other day', "undo the team's changes since 9am"],
  },
  {
    intent: 'redo',
    mood: 'talk',
    pattern: 'REDO ((COMMA|STOP|EXCL|SEMI)* WASRIGHT)?',
    yes: ['redo', 'undo the undo'],
  },
  // The last order with something else in it: only the conversation knows which.
  {
    intent: 'follow',
    mood: 'talk',
    pattern: [
      '(AND|SAMEFOR|ADDW) FOR? t:(<mixed>) ALSO?',
      'ALSO FOR? t:(<mixed>)',
      't:(<mixed>) ALSO',
    ],
    says: { also: true },
    yes: ['and Ana Lopez too', 'also Ana Lopez', 'same for Ana Lopez'],
    no: ['and Ana Lopez left', 'Ana Lopez too late'],
  },
  {
    intent: 'follow',
    mood: 'talk',
    pattern: [
      '<no>? MEANT FOR? t:(<mixed>) INSTEADW?',
      '<no> FOR? t:(<mixed>) INSTEADW?',
      'FOR? t:(<mixed>) INSTEADW',
    ],
    says: { corrects: true },
    yes: ['no, I meant Ana Lopez', 'sorry, Ana Lopez', 'Ana Lopez instead'],
    no: ['Ana Lopez', 'no, Ana Lopez left'],
  },
  {
    intent: 'follow',
    mood: 'talk',
    pattern: '<no>? MEANT? FOR? THEOTHER INSTEADW?',
    says: { other: true, corrects: true },
    yes: ['the other one', 'no, I meant the other guy'],
    no: ['the other department'],
  },
  {
    intent: 'follow',
    mood: 'talk',
    pattern: ['<no>? MEANT (%B|%P) INSTEADW?', '<no> (%B|%P)', '(%B|%P) INSTEADW'],
    says: { corrects: true },
    yes: ['no, I meant on', 'off instead'],
    no: ['on', 'it is on'],
  },
  {
    intent: 'follow',
    mood: 'talk',
    pattern: [
      '<no>? MEANT ONLY? TIME INSTEADW?',
      '<no> ONLY? TIME',
      'ONLY TIME',
      'ONLY? TIME INSTEADW',
    ],
    says: { corrects: true },
    yes: ['make that Friday', 'no, only until Friday'],
    no: ['Friday'],
  },
  {
    intent: 'show',
    mood: 'talk',
    pattern: ['t:(PRON|THOSE) QM', 'AND t:(<mixed>|PRON) QM'],
    cost: -0.2,
    yes: [],
  },
];
