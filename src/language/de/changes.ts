import type { Row } from '../core/language.js';

/** Verbs in two parts: "schalte … aus", and those that do not go with "ein". */
const SEPARABLE = [
  ['SW', '<part>'],
  ['SX', '<partx>'],
] as const;

/** Orders to change a setting. */
export const CHANGES: readonly Row[] = [
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      '%V <set> <aim>?',
      '%V <aim> <set>',
      '%V <set> COLON t:(<people>|EVERY)',
      '%V <set> COLON? t:(L)',
      '<aim> (COMMA|COLON)? %V <set>',
      '%V t:(SELF) SET',
      '%V ITW <aim>?',
    ],
    yes: [
      'Deaktiviere Offline-IM für Tony Smith',
      'Aktivieren Sie bitte die Offline-Nachrichten für Anna Müller und Ken Myer',
      'sperre Offline-IM am Standort Dublin',
      'deaktiviere Offline-IM in der Richtlinie Kiosk',
    ],
    no: [
      'Bob deaktiviere Offline-IM für Tony Smith',
      'deaktiviere die Voicemail für Tony Smith',
      'Deaktiviere Offline-IM für Praktikanten',
      'deaktiviere Offline-IM für Tony Smith und Kollegen',
      'deaktiviere Offline-IM für Tony Smith ab Montag',
    ],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: SEPARABLE.flatMap(([verb, part]) => [
      `${verb} <set> <aim>? ${part}`,
      `${verb} <aim> <set> ${part}`,
      `${verb} <set> ${part} <aim>`,
      `<aim> (COMMA|COLON)? ${verb} <set> ${part}`,
      `${verb} t:(SELF) SET ${part}`,
      `${verb} ITW <aim>? ${part}`,
    ]),
    yes: [
      'schalte die Offline-Nachrichten für Anna Müller und Ken Myer aus',
      'Schalten Sie Offline-IM für die Abteilung Vertrieb wieder ein',
      'stelle Offline-IM bei Tony Smith ab',
    ],
    no: [
      'schalte die Offline-Nachrichten für Anna Müller',
      'schalte Offline-IM für Tony Smith aus und ein',
      'Anna schaltete die Offline-Nachrichten für Ken Myer aus',
      'stelle Offline-IM für Tony Smith ein',
    ],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      '<set> <aim>? %I',
      '<aim> COMMA? <set> %I',
      '<aim> COLON <set> %I',
      't:(<people>|<place>) COLON <set> %I',
      '<set> %I <aim>',
      't:(SELF) SET %I',
    ],
    yes: [
      'bitte Offline-Nachrichten für die Abteilung Vertrieb einschalten',
      'Offline-IM für alle abschalten',
      'Könnten Sie bitte Offline-IM für Tony Smith ausschalten?',
      'Ich möchte Offline-IM für Ken Myer deaktivieren',
    ],
    no: [
      'Offline-IM für alle abschalten?',
      'Bob möchte Offline-IM für Ken Myer deaktivieren',
      'Offline-IM für Tony Smith nicht abschalten',
    ],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      '(ASKYOU|ENSURE) COMMA? <set> <aim> %Z',
      '(ASKYOU|ENSURE) COMMA? <aim> <set> %Z',
      '(WANTT|ENSURE) COMMA THATW <set> <aim> (%P|%B) (WIRD|IST)',
    ],
    yes: [
      'Ich bitte Sie, Offline-IM für Tony Smith auszuschalten',
      'Ich möchte, dass Offline-IM für Tony Smith deaktiviert wird',
    ],
    no: [
      'Bob bittet Sie, Offline-IM für Tony Smith auszuschalten',
      'Bob möchte, dass Offline-IM für Tony Smith deaktiviert wird',
    ],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: ['LET+ <whom> <set> SEND', 'A+ <whom> COMMA? <set> ZUSEND?'],
    enabled: true,
    yes: [
      'lass Tony Smith wieder Offline-Nachrichten senden',
      'erlaube Tony Smith Offline-Nachrichten',
    ],
    no: [
      'lass Tony Smith Offline-Nachrichten deaktivieren',
      'Ken Myer erlaubte Tony Smith Offline-Nachrichten',
    ],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      'LET+ <whom> KEINE SET MEHR? SEND',
      'A- <whom> COMMA? <set> ZUSEND?',
      'HINDERV- <whom> DARAN COMMA? <set> ZUSEND',
      'KEINE SET MEHR FUER <whom>',
    ],
    enabled: false,
    yes: [
      'lass Tony Smith keine Offline-Nachrichten mehr senden',
      'verbiete Ken Myer, Offline-Nachrichten zu senden',
      'keine Offline-Nachrichten mehr für Tony Smith',
    ],
    no: [
      'Tony Smith lässt keine Offline-Nachrichten mehr senden',
      'keine Offline-Nachrichten für Tony Smith deaktivieren',
    ],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      't:(<who>) SOLL KEINE SET (MEHR SEND CAN?|SEND CAN)',
      't:(<who>) SOLL <set> NICHT MEHR SEND CAN?',
    ],
    enabled: false,
    yes: [
      'Tony Smith soll keine Offline-Nachrichten mehr senden können',
      'Anna Müller und Ken Myer sollen keine Offline-Nachrichten mehr schreiben',
    ],
    no: [
      'Tony Smith darf keine Offline-Nachrichten mehr senden',
      'Tony Smith soll keine Offline-Nachrichten senden',
      'soll Tony Smith keine Offline-Nachrichten mehr senden können?',
      'Tony Smith muss keine Offline-Nachrichten mehr senden',
    ],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: 't:(<who>) (SOLL|MUSS) <set> SEND CAN',
    enabled: true,
    yes: ['Tony Smith soll wieder Offline-Nachrichten senden können'],
    no: [
      'Tony Smith soll Offline-Nachrichten senden',
      'Tony Smith soll wieder Offline-Nachrichten senden können?',
    ],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      '<set> (SOLL|MUSS) <aim> %P WERDEN',
      '<set> <aim> (SOLL|MUSS) %P WERDEN',
      '<aim> (SOLL|MUSS) <set> %P WERDEN',
    ],
    yes: [
      'Offline-IM soll für Tony Smith ausgeschaltet werden',
      'Die Offline-Nachrichten müssen für alle Mitarbeiter deaktiviert werden',
    ],
    no: [
      'Offline-IM sollte für Tony Smith ausgeschaltet werden',
      'Offline-IM wird für Tony Smith ausgeschaltet',
      'Offline-IM soll für Tony Smith nicht ausgeschaltet werden',
    ],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      '<set> (COLON|EQ|ARROW|DASH)? (%B|E+) (COMMA|DASH|COLON)? FUER t:(<who>|<policy>)',
      't:(<who>|<policy>) (COLON|DASH) <set> (COLON|EQ)? %B',
      'FUER t:(<who>|<policy>) COLON <set> (COLON|EQ)? %B',
    ],
    yes: ['Offline-IM aus für Tony Smith', 'Tony Smith: Offline-IM aus'],
    no: [
      'Offline-IM ist aus für Tony Smith',
      'Offline-IM ist für Tony Smith aus',
      'Offline-IM an Tony Smith',
    ],
  },
];
