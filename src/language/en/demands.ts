import type { Row } from '../core/language.js';

/** What must or must not be, and labels: "Ken must not …", "offline IM off for Ken". */
export const DEMANDS: readonly Row[] = [
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      't:(<who>) MUSTNOT- BE? (ABLE|CANQ)? SEND? <set> ANYMORE?',
      't:(<who>) MUSTNOT- BE? P+ (TO? SEND)? <set> ANYMORE?',
      'NOBODYW AT t:(<place>|DEPT|G) OUGHT (ABLE? SEND|HASNOW) <set> ANYMORE?',
      't:(NOBODYW) OUGHT (ABLE? SEND|HASNOW) <set> ANYMORE?',
      't:(<who>) MUST LOSEW <set>',
      '<set> MUSTNOT- BE? (P+|B+) <aim>',
      't:(<who>) MUST (SEND|HASNOW) NOMORE- <set>',
      'ENSURE NOBODYW AT t:(<place>|DEPT|G) (HASNOW|SEND|CAN SEND) <set>',
    ],
    enabled: false,
    yes: [
      'Tony Smith must not have offline IM any more',
      'Ken Myer should no longer be able to send offline messages',
    ],
    no: [
      'Tony Smith cannot send offline messages',
      'why must Tony Smith not send offline messages',
    ],
  },
  {
    // What somebody is not meant to have, they may have been given on purpose: only with the order.
    intent: 'set',
    mood: 'do',
    pattern:
      't:(<who>) NOTMEANT- (BE? ABLE)? (SEND|HASNOW) <set> (COMMA|DASH|STOP|SEMI|SO|AND)+ (V- (ITW|THOSE)|SW (ITW|THOSE) B-|SW B- (ITW|THOSE)) ((FOR|HOLDS) PRON)?',
    enabled: false,
    yes: ["Ken Myer isn't supposed to have offline IM, switch it off for him"],
    no: [
      "Ken Myer isn't supposed to have offline IM",
      "Ken Myer isn't supposed to have offline IM, switch it on for Ana",
      "Ken Myer isn't supposed to have offline IM, he switched it off",
    ],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      't:(<who>) MUST ABLE? SEND <set> (COMMA|DASH) (V+ (ITW|THOSE)?|SW (ITW|THOSE)? B+)',
      't:(<who>) MUST ABLE SEND? <set>',
      't:(<who>) MUST BE P+ SEND <set>',
      't:(<who>) MUST HASNOW <set>',
      't:(<who>) NOWIS P+ SEND <set> AGAIN',
    ],
    enabled: true,
    yes: [
      'Ken Myer must be able to send offline messages',
      'Tony Smith is allowed to send offline messages again',
    ],
    no: [
      'Tony Smith is allowed to send offline messages',
      'Ken Myer must disable offline messages',
    ],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      't:(<who>) NEEDSP <set> BE? %P',
      't:(<who>) NEEDSP PRON SET TO? BE? (%P|%B)',
      't:(<who>) NEEDSP <set> TO? BE? (%P|%B)',
      't:(<who>) MUST HASNOW? <set> (%P|%B)',
      '<set> MUST BE (%P|%B) <aim>',
      '<set> MUST BE? (%P|%B) <aim>',
      '<set> NEEDSP TO? BE (%P|%B) <aim>',
      '<set> <aim> (MUST|NEEDSP TO?) BE? (%B|%P)',
      'FOR <whom> COMMA? <set> (MUST|NEEDSP TO?) BE? (%P|%B)',
      'FOR <whom> (COMMA|COLON|DASH) <set> (ARROW|COLON|EQ|TO)? %B',
      't:(<owned>) SET (MUST|NEEDSP TO?) BE? (%P|%B)',
      't:(<owner>) SET TO BE (%P|%B)',
      '<set> TO BE (%P|%B) <aim>',
    ],
    yes: [
      'The following users need offline IM disabled: Tony Smith, Ana Lopez',
      'offline messages should be disabled for everyone',
      "Ken Myer's offline IM must be turned off",
      'for Ken Myer & Ana Lopez: offline messages on',
    ],
    no: [
      'for Ken Myer: offline messages are off',
      'offline messages were disabled for everyone',
      'offline messages should have been disabled for everyone',
      'offline IM should not be off for Tony Smith',
    ],
  },
  {
    // Nobody is "on globally": it is on, everywhere.
    intent: 'set',
    mood: 'say',
    pattern: '<set> (ARROW|COLON|EQ|TO)? B+ t:(ORG)',
    cost: -1.5,
    yes: ['EnableURL on globally', 'emoticons on everywhere'],
    no: ['emoticons on everywhere?', 'are emoticons on everywhere'],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      'FOLLOWING? USERW NEEDSP <set> %P COLON? t:(L|<people>)',
      'FOLLOWING (USERW|ROLEW)? MUST HASNOW? <set> %P COLON? t:(L|<people>)',
    ],
    yes: ['the following users need offline IM disabled: Tony Smith and Ana Lopez'],
    no: ['the following users have offline IM disabled: Tony Smith'],
  },
  {
    // Of what only the whole company has; of anything else it is asked whom it is for.
    intent: 'set',
    mood: 'do',
    pattern: [
      '<set> (ARROW|COLON|EQ|TO|DASH)? %B COMMA? NOW? PLEASEW',
      'PLEASEW COMMA? <set> (ARROW|COLON|EQ|TO)? %B',
    ],
    yes: ['server-wide switch off now please', 'please, server-wide switch to off'],
    no: ['server-wide switch is off, please', 'server-wide switch off', 'server-wide switch off?'],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      '<set> (ARROW|COLON|EQ|TO)? (%B|%P ANYMORE) (COMMA|DASH|COLON)? <aim>',
      '<set> (ARROW|COLON|EQ|DASH)? %B (COMMA|DASH|COLON) t:(<who>|<policy>)',
      '<set> (ARROW|COLON|EQ|TO|DASH)? %B BRACKET t:(USERW COLON? <person>|<place>|<policy>|EVERY) BRACKET',
      '<set> COMMA %B COMMA t:(<who>|<policy>)',
      '<set> %B t:(ADDR|EVERY)',
      '<set> COLON %V <aim>',
      '<set> <aim> (COLON|EQ|ARROW|COMMA|TO)? (%B|%X)',
      '(<whom>|t:(<policy>)) (COLON|DASH|COMMA|SEMI|ARROW)? <set> (ARROW|COLON|EQ|DASH|TO)? (%B|%X)',
      't:(<who>|<policy>) (COLON|DASH) %V <set>',
      't:(<who>|<policy>) (COLON|DASH) (SW|MOVE) <set> TO? %B',
      '<set> ARROW %P <aim>',
      't:(<who>|<policy>) (COLON|DASH) %B <set>',
      't:(<owner>) SET (COLON|EQ|ARROW)? %B',
      '%B COLON? <set> (FOR|COMMA|DASH)? t:(<who>)',
      '(SET COLON)? NOMORE- <set> FOR <whom>',
    ],
    yes: [
      'offline IM off for Ken Myer',
      'Tony Smith - offline IM off please',
      'policy Kiosk: offline IM off',
      'offline IM => off, Tony Smith',
      'Tony Smith -> offline messages off',
    ],
    no: [
      'offline IM is off for Ken Myer',
      'offline IM disabled for Ken Myer',
      'emoticons go off for Ken Myer',
      'in case emoticons should be off for Ken Myer',
      'From: Ken Myer: emoticons off',
    ],
  },
];
