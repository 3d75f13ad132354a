import type { Row } from '../core/language.js';

/** Parts of a message that are no order. */
export const PARTS: readonly Row[] = [
  {
    intent: 'salutation',
    mood: 'part',
    pattern: ['GREET BOT? COMMA?', 'DEARW TITLE* (N|G|BOT) COMMA?'],
    yes: ['Hallo zusammen,', 'Sehr geehrter Herr Müller,'],
    no: ['Deaktiviere Offline-IM,'],
  },
  {
    intent: 'aside',
    mood: 'part',
    pattern: ['TICKETW? COLON? TICKET', 'TICKETW COLON? HASH? NUM'],
    yes: ['Ticket INC0048213'],
    no: ['Ticket für Tony Smith'],
  },
  { intent: 'thanks', mood: 'part', pattern: 'THANKS', yes: ['Danke!'], no: ['Danke an Bob'] },
  {
    intent: 'sign-off',
    mood: 'part',
    pattern: ['SIGNW COMMA? (N|G)?', 'THANKS COMMA? N', 'DASH DASH'],
    yes: ['Mit freundlichen Grüßen', 'Viele Grüße, Bob'],
    no: ['Bob'],
  },
  {
    intent: 'people',
    mood: 'part',
    pattern: '(BULLET|DASH|NUMBERED)? <person> (<join> <person>)* (COMMA|SEMI)?',
    yes: ['- Tony Smith', 'tony@contoso.com'],
    no: ['- Tony Smith (nicht ändern)'],
  },
];
