import type { Row } from '../core/language.js';

/** Settings of a policy, parameters by their own names, and values. */
export const VALUES: readonly Row[] = [
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      'CHANGEV t:(<policy>) COLON (SW|MOVE) <set> TO? %B',
      'CHANGEV t:(<policy>) (COLON|COMMA) %V <set>',
      'CHANGEV t:(<policy>) (TO|SO|SO THE) %V? <set> (IS|BE)? (%P|%B)?',
      'CHANGEV t:(<policy>) TO A- <set>',
      '(CHANGEV|COMMA|COLON)? AT t:(<policy>) COMMA? (SW|MOVE) <set> TO? (%B|%P)',
      '(CHANGEV|MOVE) t:(<policy>) (SO|COMMA|COLON)? <set> (IS|BE|MUST BE)? (%B|%P)',
    ],
    yes: [
      'change policy Kiosk so that offline IM is off',
      'change policy Kiosk to disable offline messages',
    ],
    no: ['policy Kiosk disables offline messages'],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      'CHANGEV t:(<policy>) TO (A-|STOPV-) SEND? <set>',
      '(HAVEDONE|SW) t:(<policy>) (A-|STOPV-|V-) <set>',
    ],
    enabled: false,
    yes: [
      'change the Kiosk policy to disallow offline messages',
      'make the Kiosk policy forbid offline messages',
    ],
    no: ['the Kiosk policy was changed to disallow offline messages'],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      'CHANGEV t:(<policy>) TO (A+|LET+) SEND? <set>',
      '(HAVEDONE|SW) t:(<policy>) (A+|LET+) <set>',
    ],
    enabled: true,
    yes: ['change the Kiosk policy to allow offline messages'],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: ['t:(<policy>) MUST (A+|LET+|HASW) SEND? <set>', 't:(<policy>) MUST HASNOW <set> B+'],
    enabled: true,
    yes: ['Kiosk policy should allow offline messages'],
    no: ['Kiosk policy allows offline messages'],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      't:(<policy>) (MUST (A-|STOPV-|V-)|MUSTNOT- (A+|LET+|HASW)) <set>',
      't:(<policy>) MUST HASNOW <set> B-',
    ],
    enabled: false,
    yes: ['policy Kiosk must not allow offline messages'],
    no: ['policy Kiosk does not allow offline messages'],
  },
  // Several at once: read, and asked about.
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      '%V <sets> <aim>',
      '(SW|MOVE) <sets> TO? %B <aim>',
      'FOR <whom> COMMA? %V <sets>',
      '%V t:(<owner>) SET ((COMMA AND?|AND) SET)+',
      '%V <set> (<also> %V <set>)+ <aim>',
      '(SW|MOVE) <set> TO? %B (<also> (SW|MOVE)? <set> TO? %B)+ <aim>',
      'FOR <whom> COMMA? (%V <set> (<also> %V <set>)+|(SW|MOVE) <set> TO? %B (<also> (SW|MOVE)? <set> TO? %B)+)',
      'CHANGEV t:(<policy>) SO <set> IS? (%B|%P) (<also> <set> IS? (%B|%P))+',
      '(SW|MOVE|CHANGEV) THE? PARAM (TO|EQ|AT) v:(<value>) (<also> (SW|MOVE|CHANGEV)? THE? PARAM (TO|EQ|AT) v:(<value>))+ <aim>',
      'PARAM (EQ|TO|COLON|ARROW) v:(<value>) (<also> PARAM (EQ|TO|COLON|ARROW) v:(<value>))+ <aim>',
    ],
    yes: [],
    no: [
      'emoticons and links are off for Ken Myer',
      'turn off emoticons and links on for Ken Myer',
    ],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      '<set> %B (<also> <set> %B)+ <aim>',
      't:(<policy>|<who>) COLON <set> %B (<also> <set> %B)+',
    ],
    yes: [],
    no: ['emoticons are off, links are on for Ken Myer'],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      '(SW|MOVE|CHANGEV) THE? PARAM (TO|EQ|AT) v:(<value>) <aim>',
      '(SW|MOVE|CHANGEV) THE? PARAM v:(LIT|NUM|DUR|Q) <aim>',
      '(SW|MOVE|CHANGEV) THE? SET (TO|EQ|AT) v:(NUM UNITW?|DUR|Q|PB) <aim>',
      '(SW|MOVE|CHANGEV) THE? (PARAM|SET) <aim> (TO|EQ|AT) v:(<value>)',
      '(SW|MOVE|CHANGEV) t:(<owner>) (PARAM|SET) (TO|EQ) v:(<value>)',
      '(AT|FOR) t:(<policy>|<who>) COMMA? (SW|MOVE|CHANGEV) THE? PARAM (TO|EQ) v:(<value>)',
      '(AT|FOR) t:(<policy>) COMMA? (SW|MOVE|CHANGEV) THE? PARAM v:(LIT|NUM|DUR|Q)',
      'PARAM (EQ|TO|COLON|BE|ARROW)? v:(<value>) <aim>',
      'PARAM (EQ|TO|COLON|ARROW)? v:(<value>) COMMA t:(ORG)',
      'PARAM (EQ|TO|COLON|ARROW)? v:(LIT|NUM|DUR|Q) t:(<policy>)',
    ],
    yes: [
      'set DisableEmoticons to true for user Tony Smith',
      'put MaximumNumberOfContacts at 300 for the Finance department',
      'set IMWarning on policy Kiosk to "This machine is shared"',
    ],
    no: ['set MaximumNumberOfContacts for Ken Myer', 'set EnableURL to 300 and 400 for Ken Myer'],
  },
  {
    intent: 'set',
    mood: 'say',
    pattern: [
      't:(<policy>|<who>) MUST (SEND|HASNOW) PARAM (EQ|AT|TO|SETTO)* v:(<value>)',
      'PARAM MUST BE (SETTO|EQ|TO)? v:(<value>) <aim>',
      'THE? PARAM <aim> MUST BE (SETTO|EQ|TO)? v:(<value>)',
      'PARAM (EQ|TO|COLON|ARROW)? v:(<value>) (COMMA|DASH|COLON) t:(<who>|<policy>)',
    ],
    yes: [
      'Global must carry DisableSavingIM = true',
      'DisableEmoticons must be true for everyone in Legal',
      'the IMLatencyErrorThreshold in policy Kiosk must be 1500',
      'DisableEmoticons -> true, Tony Smith',
    ],
    no: [
      'DisableEmoticons is true, Tony Smith',
      'Global carries DisableSavingIM = true',
      'must Global carry DisableSavingIM = true?',
    ],
  },
  {
    intent: 'set',
    mood: 'do',
    pattern: [
      '(SW|MOVE|CHANGEV|MOVEBACK) THE? (PARAM|SET) (TO|BACKTO) NOTSET <aim>',
      '(PARAM|SET) (TO|BACKTO) NOTSET <aim>',
      '(PARAM|SET) <aim> AGAIN? (TO|BACKTO) NOTSET',
      '(SW|MOVE|CHANGEV|MOVEBACK) THE? PARAM <aim> AGAIN? (TO|BACKTO) NOTSET',
      '(SW|MOVE|MOVEBACK) THE? SET <aim> BACKONLY NOTSET',
      'CLEARV THE? PARAM <aim>',
      'CLEARV t:(<owner>) PARAM',
      '(SW|MOVE|CHANGEV|MOVEBACK) t:(<owner>) (PARAM|SET) (TO|BACKTO) NOTSET',
    ],
    says: { value: null },
    yes: [
      'put offline IM back to "not set" for Ken Myer',
      'clear IMWarning on policy Kiosk',
      'DisableSavingIM for Ken Myer back to not set please',
    ],
    no: ['offline IM is not set for Ken Myer'],
  },
];
