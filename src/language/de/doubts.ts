import type { Row } from '../core/language.js';

/** A setting, a policy, or what is said of changes: without one of them a text is not for this bot. */
const OURS = '(SET|POL|POLS|PARAM)';

/** A doubt of a class wherever it stands, beside something of ours. */
function anywhere(name: string): string[] {
  return [`ANY* ${name} ANY* ${OURS} ANY*`, `ANY* ${OURS} ANY* ${name} ANY*`];
}

/**
 * Near an order, but none: each gives the reason that is told. All of them need a word that only German has, for what
 * English does not understand is read here too.
 */
export const DOUBTS: readonly Row[] = [
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: [
      ...anywhere('NOT'),
      'ANY* NOT ANY* (UNDO|BACKW|REDO|FREEZE|UNFREEZE) ANY*',
      'ANY* (APPROVEV|REJECTV|OVERRIDEV) ANY* NOT ANY*',
    ],
    reason: 'negated',
    cost: 1,
    yes: [
      'Deaktiviere Offline-IM für Tony Smith nicht',
      'bitte nicht die Offline-Nachrichten für alle abschalten',
      'mach das nicht rückgängig',
    ],
    no: ['Tony Smith soll keine Offline-Nachrichten mehr senden können'],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: [
      't:(<who>) DARF KEINE SET MEHR? (SEND CAN?)?',
      't:(<who>) DARF <set> NICHT MEHR? SEND',
    ],
    reason: 'unclear',
    says: { intent: 'set', enabled: false },
    cost: -2,
    yes: ['Tony Smith darf keine Offline-Nachrichten mehr senden'],
    no: ['Tony Smith kann keine Offline-Nachrichten mehr senden'],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: ['t:(<who>) DARF <set> SEND'],
    reason: 'unclear',
    says: { intent: 'set', enabled: true },
    cost: -2,
    yes: ['Tony Smith darf wieder Offline-Nachrichten senden'],
    no: ['Tony Smith darf keine Offline-Nachrichten senden'],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: [`HOWQ ANY* ${OURS} ANY*`, 'HOWQ ANY* (UNDO|BACKW) ANY*'],
    reason: 'question-how',
    cost: 0.5,
    yes: ['wie schalte ich Offline-IM für Tony Smith aus?'],
    no: ['wie ist Offline-IM für Tony Smith eingestellt?'],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: [
      ...anywhere('MAYBE'),
      '<set> <aim>? %I QM',
      'SOLL ANY* SET ANY* QM',
      '(%V|SW|SX) ANY* SET ANY* QM',
    ],
    reason: 'hypothetical',
    cost: 0.9,
    yes: ['sollen wir Offline-IM für Tony Smith abschalten?', 'Offline-IM für alle abschalten?'],
    no: ['Könnten Sie bitte Offline-IM für Tony Smith ausschalten?'],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: anywhere('IFW'),
    reason: 'conditional',
    cost: 0.8,
    yes: ['wenn Tony Smith geht, schalte Offline-IM für ihn aus'],
    no: [],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: anywhere('EXCEPT'),
    reason: 'excluded',
    cost: -0.5,
    yes: ['deaktiviere Offline-IM für alle außer den Chefs'],
    no: [],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: [...anywhere('SAID'), ...anywhere('DONE')],
    reason: 'reported',
    cost: 1.1,
    yes: [
      'Bob sagt, Offline-IM für Tony Smith soll ausgeschaltet werden',
      'Offline-IM wurde für Tony Smith ausgeschaltet',
    ],
    no: [],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: anywhere('TIMEW'),
    reason: 'time-unclear',
    cost: 1.05,
    yes: [
      'deaktiviere Offline-IM für Tony Smith ab Montag',
      'morgen Offline-IM für alle abschalten',
    ],
    no: ['deaktiviere ab sofort Offline-IM für Tony Smith'],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: [...anywhere('PARTW'), ...anywhere('RELATIVE')],
    reason: 'part-of-group',
    cost: 1.2,
    yes: ['deaktiviere Offline-IM für einige Kollegen'],
    no: [],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: ['(%V|SW|SX|A-|A+) ANY* FEATURE ANY*', 'ANY* FEATURE ANY* %I ANY*'],
    reason: 'other-feature',
    cost: 1.4,
    yes: ['deaktiviere die Voicemail für Tony Smith'],
    no: [],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: ['<set> FUER t:(<who>|<policy>)', '(SW|SX) <set> FUER t:(<who>|<policy>)'],
    reason: 'missing-state',
    says: { intent: 'set' },
    yes: ['Offline-IM für Tony Smith', 'schalte Offline-IM für Tony Smith'],
    no: [],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: [
      '%V <set> FUER ANY ANY?',
      '(SW|SX) <set> FUER ANY ANY? <part>',
      '<set> FUER ANY ANY? %I',
    ],
    reason: 'missing-target',
    says: { intent: 'set' },
    cost: 1.6,
    yes: ['Deaktiviere Offline-IM für Praktikanten', 'schalte Offline-IM für Anna aus'],
    no: [],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: ['%V FUER? <whom>', '(SW|SX) FUER? <whom> <part>'],
    reason: 'missing-setting',
    says: { intent: 'set' },
    yes: ['deaktiviere Tony Smith'],
    no: [],
  },
  {
    intent: 'clarify',
    mood: 'doubt',
    pattern: [
      ...anywhere('GERMAN'),
      'ANY* (UNDO|REDO|UNFREEZE|FREEZE|APPROVEV|REJECTV|OVERRIDEV) ANY*',
      'ANY* BACKW ANY*',
    ],
    reason: 'unclear',
    cost: 2.8,
    yes: ['Offline-IM und die Kantine', 'alles rückgängig machen'],
    no: [],
  },
];
