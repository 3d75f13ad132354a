import { likelyNamesBehind } from '../core/likely-names.js';
import { oneOf } from '../core/pattern.js';
import type { Tongue } from '../tongue.js';
import { ANSWERS } from './answers.js';
import { CHANGES } from './changes.js';
import { DEMANDS } from './demands.js';
import { DOUBTS } from './doubts.js';
import { FINDING } from './finding.js';
import { FOLLOW } from './follow.js';
import { HISTORY } from './history.js';
import { MACROS } from './macros.js';
import { findNames } from './names.js';
import { isOrdinary } from './ordinary.js';
import { PARTS } from './parts.js';
import { POLICIES } from './policies.js';
import { READING } from './reading.js';
import { renderEnglish, renderState } from './rendering.js';
import { en } from './replies/catalogue.js';
import { SETTINGS } from './settings.js';
import { TALK } from './talk.js';
import { VALUES } from './values.js';
import { WORDS } from './words.js';

/** What may stand before an order: a greeting, a ticket, who writes. */
const OPENED = oneOf(
  'GREET|BOT|SIGN|MAILW|NEWHERE',
  'CAUSEW (COMMA|PLEASEW)',
  'PERTICKET (TICKETW|CHANGEW)? TICKET COMMA?',
  '<ticket> SLASH*',
  'COMMA BUTW',
  'COMMA|COLON|EXCL|STOP|DASH|ARROW|BULLET|NUMBERED|TILDE',
  'IAM N (COMMA|STOP|FROM G COMMA?|HEREW)',
  'AGREEDW (N|DEPT|THE? DEPT|SELF) (COMMA|DASH|COLON)',
  'IAM THE? DEPT (COMMA|STOP)',
);
/** With thanks or an apology it asks or orders; what is only told may end so. */
const OPENING = `(${OPENED}|SORRY|THANKS)*`;
/** What may stand after it: thanks, a ticket, a known reason. */
const CLOSING = `${oneOf(
  'COMMA|SEMI|STOP|EXCL|TILDE|BOT',
  '(AND|DASH)? THANKS',
  'DASH <ticket>',
  '<ref>',
  'BECAUSE (<person>|PRON|THOSE) LEFTW',
  '(COMMA|SEMI|DASH) (PRON|THOSE|BOTHW) LEFTW',
  'COMMA NEEDLESS ANYMORE?',
  'COMMA? <ticket> IS APPROVEDONLY',
)}*`;

export const ENGLISH: Tongue<'en'> = {
  id: 'en',
  locale: 'en-US',
  script: 'Latin',
  times: 'en',
  replies: en,
  examples: {
    one: 'Tony Smith',
    other: 'Ana Lopez',
    group: 'Finance',
    site: 'Dublin',
    freezeReason: 'maintenance',
    rejectReason: 'wrong site',
  },
  words: WORDS,
  settings: SETTINGS,
  answers: ANSWERS,
  macros: MACROS,
  rows: [
    ...CHANGES,
    ...DEMANDS,
    ...VALUES,
    ...POLICIES,
    ...READING,
    ...FINDING,
    ...HISTORY,
    ...TALK,
    ...FOLLOW,
    ...PARTS,
    ...DOUBTS,
  ],
  dress: {
    do: { before: `${OPENING} (WANT|CANYOU)?`, after: `(${CLOSING}|QM|COMMA CANYOU)*` },
    say: {
      before: `${OPENED}*`,
      after: `(${CLOSING}|NOW|COMMA? DOSO)*`,
    },
    read: {
      before: `${OPENING} (TROUBLEW (COMMA|STOP|DASH|EXCL|SO|AND|BUTW)+)? (FORWHOM (COLON|COMMA|DASH))? (CANYOU|WANT)? (TELLW|(TELLW|NAMESW) (COLON|COMMA|DASH))?`,
      after: `(${CLOSING}|QM|ATALL|COMMA? ORNOT|COMMA? JUSTLIST|ONCE|COMMA? SOFAR|COMMA? USUALLY|(COMMA? AND)? (WHEN|WHY|BYWHOM|SOURCEW))*`,
    },
    talk: {
      before: `${OPENING} ((WRONGONE|TROUBLEW) (COMMA|EXCL|STOP|DASH)+)? (CANYOU|WANT)?`,
      after: `(${CLOSING}|QM|FASTW)*`,
    },
    part: { before: 'DOT?', after: '(COMMA|STOP|EXCL)*' },
    doubt: { before: OPENING, after: '(COMMA|STOP|EXCL|QM|THANKS)*' },
  },
  between: {
    do: ['FILL', 'NOW', 'BRACKET', 'AGAIN', 'ALSO', 'TIME'],
    say: ['FILL', 'BRACKET', 'ALSO', 'AGAIN', 'TIME'],
    read: ['FILL', 'NOW', 'BRACKET', 'AGAIN', 'ALSO', 'PAST', 'RECENTLY'],
    talk: ['FILL', 'NOW', 'AGAIN', 'ALSO', 'PAST', 'RECENTLY'],
    part: ['FILL', 'NOW'],
    doubt: ['FILL', 'NOW', 'AGAIN'],
  },
  silent: [
    'THE',
    'THISW',
    'USERW',
    'ONEALINE',
    'ROLEW',
    'ATP',
    'ACCOUNTW',
    'GROUPKS',
    'SITEKS',
    'TITLE',
    'MENTION',
    'FOLLOWING',
    'COLON',
    'NUMBERED',
    'GW',
    'GPW',
    'GOF',
    'SITEW',
    'AT',
    'OF',
    'ALLW',
    'WORKSAT',
    'TO',
    'EQ',
    'FOR',
    'POL',
    'CALLED',
    'POSS',
    'APOS',
    'FROM',
  ],
  foreign:
    "never, unless, asked, yesterday, wants, not, don't, if, maybe, except, said, already, was, half, two, some, colleagues, other's, how, why, who, might, without, voicemail, instead, nobody, tried, because, might have, would, used to, either, or, except Ann Lee, colleague of, says, fails, did, whether, report, once".split(
      ', ',
    ),
  grave:
    'SITEW GW EVERY NOT SAID EXCEPT IFW MAYBE SET SETTOO PARAM POL POLS V+ V- A+ A- STOPV- UNDO BUTW ONLY UNTILW OR PARTW FREEZE'.split(
      ' ',
    ),
  remark: {
    begins: ['ABOUT'],
    not: 'GRAVE OPENS P+ P- X+ X- MUST CAN ALSO SELF V+ V- SW WAITINGW NOMORE- NOLONGER- SEND ACCOUNTW MEANT NOTLET- LET+ STOPV- TAKEV- GIVEV+ REJECTW HOW WHY'.split(
      ' ',
    ),
  },
  turning:
    'TURNW FOR DEPT EXCEPT SAID IFW MAYBE NOT UNDO APPROVEV REJECTV OVERRIDEV OFFAGAIN'.split(' '),
  render: renderEnglish,
  renderState,
  names: findNames,
  likelyNames: likelyNamesBehind('for|of|to|from|with|about'),
  fold: (han) => han,
  isOrdinary,
  delta: 1,
};
