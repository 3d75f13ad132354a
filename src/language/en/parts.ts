import type { Row } from '../core/language.js';

/** Parts of a message that are no order. */
export const PARTS: readonly Row[] = [
  {
    intent: 'salutation',
    mood: 'part',
    pattern: [
      'GREET (N|BOT|DEPT|G)? COMMA?',
      'DEARW (N|DEPT|BOT|GREET|TITLE* N) COMMA?',
      'GREET GREET COMMA?',
    ],
    yes: ['Hello team,', 'Dear Tony,'],
    no: ['Disable offline IM,'],
  },
  {
    intent: 'aside',
    mood: 'part',
    pattern: [
      '<ticket>',
      'IAM N',
      'IAM THE? DEPT',
      'TICKETW COLON? NUM',
      'MAILW COLON?',
      'LISTEND',
      'BECAUSE <person> LEFTW',
      '<person> LEFTW',
      '(PRON|THOSE) LEFTW',
      'NEEDLESS ANYMORE?',
      'IAM N FROM (DEPT|G GW)',
      'THANKS COMMA? THE? DEPT',
    ],
    yes: ['INC0048213'],
    no: ['disable offline IM'],
  },
  {
    intent: 'thanks',
    mood: 'part',
    pattern: 'THANKS',
    yes: ['Thanks!'],
    no: ['Thanks to Bob'],
  },
  {
    intent: 'sign-off',
    mood: 'part',
    pattern: ['THANKS COMMA? N', 'SIGNW COMMA? N?', 'DASH DASH'],
    yes: ['BR Bob', 'Kind regards,', 'Thanks, Ken Myer'],
    no: ['Bob'],
  },
  {
    intent: 'people',
    mood: 'part',
    pattern: '(BULLET|DASH|NUMBERED|NUM)? <person> (<join> <person>)* (COMMA|SEMI)?',
    yes: ['- Tony Smith', '2. Ana Lopez', 'tony@contoso.com'],
    no: ['- Tony Smith (do not change)'],
  },
];
