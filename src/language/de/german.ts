import { likelyNamesBehind } from '../core/likely-names.js';
import type { Tongue } from '../tongue.js';
import { ANSWERS } from './answers.js';
import { CHANGES } from './changes.js';
import { DOUBTFUL, NAMELESS } from './doubtful.js';
import { DOUBTS } from './doubts.js';
import { MACROS } from './macros.js';
import { findNames } from './names.js';
import { isOrdinary } from './ordinary.js';
import { PARTS } from './parts.js';
import { READING } from './reading.js';
import { renderGerman, renderState } from './rendering.js';
import { de } from './replies/catalogue.js';
import { SETTINGS } from './settings.js';
import { TALK } from './talk.js';
import { OPENERS, WORDS } from './words.js';

/** What may stand before an order: a greeting, a ticket. */
const OPENING =
  '(GREET|BOT|SIGN|TICKETW? COLON? TICKET|COMMA|COLON|EXCL|STOP|DASH|BULLET|NUMBERED|THANKS)*';
/** What may stand after it: thanks, a ticket. */
const CLOSING = '(COMMA|STOP|EXCL|BOT|THANKS|DASH? TICKETW? COLON? TICKET)*';

/**
 * A preview: orders for offline messages, who can send them, undo and help. Times are not read: an order that has one is
 * asked about. Nor are reasons ("weil …"), for there is no list of German words that would tell what they say.
 */
export const GERMAN: Tongue<'de'> = {
  id: 'de',
  locale: 'de-DE',
  script: 'Latin',
  replies: de,
  examples: {
    one: 'Tony Smith',
    other: 'Ana Lopez',
    group: 'Finance',
    site: 'Dublin',
    freezeReason: 'Wartung',
    rejectReason: 'falscher Standort',
  },
  words: WORDS + DOUBTFUL + NAMELESS + OPENERS,
  settings: SETTINGS,
  answers: ANSWERS,
  macros: MACROS,
  rows: [...CHANGES, ...READING, ...TALK, ...PARTS, ...DOUBTS],
  dress: {
    do: { before: `${OPENING} (WANT|CANYOU)?`, after: `(${CLOSING}|QM)*` },
    say: { before: OPENING, after: CLOSING },
    read: { before: `${OPENING} (CANYOU|WANT)?`, after: `(${CLOSING}|QM)*` },
    talk: { before: `${OPENING} (CANYOU|WANT)?`, after: `(${CLOSING}|QM)*` },
    part: { before: 'DOT?', after: '(COMMA|STOP|EXCL)*' },
    doubt: { before: OPENING, after: '(COMMA|STOP|EXCL|QM|THANKS)*' },
  },
  between: {
    do: ['FILL', 'AGAIN', 'ALSO'],
    say: ['FILL', 'AGAIN', 'ALSO'],
    read: ['FILL', 'AGAIN', 'ALSO'],
    talk: ['FILL'],
    part: ['FILL'],
    doubt: ['FILL', 'AGAIN'],
  },
  silent: [
    ...['DET', 'USERW', 'MEMBERS', 'TITLE', 'FOLLOWING', 'COLON', 'NUMBERED'],
    ...['GW', 'GWS', 'SITEW', 'SITES', 'IN', 'VON', 'FUER', 'POL', 'CALLED'],
  ],
  foreign: [
    ...'nicht, nie, außer, gefragt, gestern, morgen, will, wollte, wenn, falls, vielleicht, sagt'.split(
      ', ',
    ),
    ...'schon, war, wurde, hat, halb, zwei, einige, andere, Kollegen, Chef, Chef von'.split(', '),
    ...'Kollege von, wie, warum, wer, könnte, würde, ohne, Voicemail, stattdessen, niemand, oder'.split(
      ', ',
    ),
    ...'entweder, weder, ob, nur, bis Freitag, ab Montag, Praktikanten, weil er geht, Bob meint'.split(
      ', ',
    ),
    ...'sollte, fast, einmal, außer Ann Lee, Wartung'.split(', '),
  ],
  grave: [
    ...'SET POL POLS PARAM V+ V- I+ I- Z+ Z- P+ P- B+ B- E+ AB- A+ A- LET+ HINDERV- SW SX SOLL'.split(
      ' ',
    ),
    ...'MUSS NOT NICHT KEINE IFW MAYBE SAID DONE TIMEW ONLY OR PARTW RELATIVE EXCEPT EVERY ORG'.split(
      ' ',
    ),
    ...'SELF GW SITEW UNDO BACKW REDO FREEZE UNFREEZE APPROVEV REJECTV OVERRIDEV'.split(' '),
  ],
  // Words that need not be read could be told from others only with a list of German words.
  remark: { begins: [], not: [] },
  turning: 'IFW MAYBE NOT UNDO'.split(' '),
  render: renderGerman,
  renderState,
  names: findNames,
  likelyNames: likelyNamesBehind('für|von|bei|mit|an'),
  fold: (han) => han,
  isOrdinary,
  delta: 1,
};
