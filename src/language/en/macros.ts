import { oneOf } from '../core/pattern.js';

/** Pieces that the constructions of English share. */
export const MACROS = {
  /** One person. */
  person: '((THE|THISW)? (USERW|ROLEW) COLON?)? TITLE* MENTION? (N BADDR? | ADDR | BADDR)',
  join: '(COMMA AND? | AND (FOR|TO)? | ASWELL | SEMI AND? | SLASH | COMMA? NUMBERED)',
  people:
    'BOTH? ((FOLLOWING|COUNTED) (USERW|ROLEW)? COLON?)? NUMBERED? <person> (<join> <person>)*',
  /** A department, a site, a department at a site. */
  every: '((EVERY|ALLW THE? USERW|ALLW|THE? GPW) (ATP|OF|WORKSAT))',
  department: 'THE? (G GW | GN GW? | DEPT (GW|GPW)? | GW COLON? (G|DEPT) | GOF (G|DEPT))',
  location: 'THE? (S SITEW | SITEW COLON? CALLED? S)',
  place:
    '(<every>? (<department>|<location>|(<department>|ALLW THE? G) (AT|OF) <location>)|ALLW THE? (G GW|DEPT GW?) GPW?|THE? (G GW|DEPT GW?) GPW|EVERY ATP THE? G)',
  /** A union of people and places. */
  mixed: 'BOTH? (<person>|<place>) (<join> (<person>|<place>))*',
  term: '(<person>|<place>|<policy>|ORG)',
  /** "my settings and those of Ken Myer" */
  those: '((THE? (THOSEW|ONESW)|THATW) (OF|FOR))',
  /** Several of any kind, to be compared. */
  terms: '(t:(<term> ((COMMA AND?|AND|SLASH|SEMI) <term>)+)|t:(<term>) VSW t:(<term>))',
  everyone: '(EVERY|ORG|EVERY AT ORG)',
  holders:
    '((EVERY|ALLW USERW|THE USERW) (HOLDS THE? (P POL|POL P)|HOLDSON PB) | ALLW? THE? (PB|P POL?) HOLDERW | ALLW? THE? HOLDERW OF <held>)',
  held: '(THE? (P POL | POL P) | PB)',
  policy: 'THE? (P POL | POL (COLON|EQ)? CALLED? P)',
  list: '((FOLLOWING|COUNTED) (USERW|ROLEW)?|USERW|ROLEW)? (COMMA? ONEALINE)? COLON? L',
  /** Several by one plural: "the Legal and Sales departments". */
  places:
    '(BOTH THE?|THE)? (SITEKS COLON? THE? S (COMMA THE? S)* COMMA? AND THE? S|GROUPKS COLON? THE? (G|DEPT) (COMMA THE? (G|DEPT))* COMMA? AND THE? (G|DEPT))|(BOTH THE?|THE) ((G|DEPT) (COMMA THE? (G|DEPT))* COMMA? AND THE? (G|DEPT) GROUPKS | S (COMMA THE? S)* COMMA? AND THE? S SITEKS)',
  /** Anybody whom an order may be for. */
  who: '(<mixed>|<places>|<people>|<everyone>|<holders>|SELF|THOSE|BOTHW|PRON|<list>)',
  /** With what is left out. */
  whom: 't:(<who>) (COMMA? EXCEPT FOR? x:(<mixed>))? ONLY? ANYMORE?',
  /** Where: nobody is "in Ken Myer", and "in Scandinavia" is no person. */
  where:
    't:(<places>|<place> (<join> <place>)*|<everyone>|<holders>) (COMMA? EXCEPT FOR? x:(<mixed>))? ONLY? ANYMORE?',
  /** For people, or in a policy. */
  aim: oneOf(
    '(FOR|OF|FROM) COLON? (<whom>|t:(<person> (POSS|APOS)) ACCOUNTW)',
    '(COMMA|DASH|SEMI)? FORTHIS COLON? (<whom>|t:(<policy>))',
    '(ON|AT) THE? ACCOUNTW (OF|FOR) t:(<person>)',
    '(ON|AT) COLON? (<where>|t:(SELF|ADDR|USERW COLON? (N BADDR?|ADDR|BADDR)))',
    '(ON|AT) COLON? t:(<person> (POSS|APOS)) ACCOUNTW',
    '(FOR|OF|ON|AT|TO) COLON? t:(<policy>)',
    't:(ORG (FOR EVERY)?)',
  ),
  /** Whose: "Ken Myer's", "everyone's", "my". */
  owner:
    '(<people> (POSS|APOS) | SELF | <department> POSS | EVERY POSS | ORG POSS | PRON | THOSE | <person> POSS (AND <person> POSS)+)',
  set: 'THE? (SET|SETTOO) FEATW?',
  sets: '(THE? SET ((COMMA AND?|AND) THE? SET)+)',
  /** The policy of a grant. */
  pol: '(THE? NEW? P POL | THE? POL COLON? CALLED? P | PB)',
  bp: '(%B|%P|%X)',
  asked: '(%B (OR %B)?|%P (OR %P)?)',
  /** "the audit is done" */
  over: 'THE? EVENTW (IS|HASQ)* OVERW',
  /** What was said before was wrong. */
  no: '(NOPE (COMMA|STOP|EXCL|DASH)*)',
  /** Between two settings of one order. */
  also: '(COMMA AND?|AND|SEMI)',
  setting: '(THE? (PARAM|SET))',
  /** "the value of EnableURL", "the EnableURL setting". */
  param: '((THE? VALUEW (OF|FOR))? <parameter> VALUEW?)',
  named: '((THE? VALUEW (OF|FOR))? <topic> VALUEW?)',
  /** The same in a label: "the value of EnableURL: false" tells what it is. */
  parameter: '((THE? PARAM|(THE PARAMW|PARAMN) COLON? PARAM) PARAMW?)',
  topic: '((THE? SET|THE PARAMW SET) (PARAMW|FEATW)?)',
  value: '(LIT|CHOICEW|NUM UNITW?|NUMW UNITW|DUR|PB|Q|URL)',
  /** A value of what is named in words, for which "true" is no value. */
  worth: '(CHOICEW|NUM UNITW?|NUMW UNITW|DUR|Q|URL)',
  mark: '((EQ|TO|COLON|ARROW|BACKTO|DOWNTO) (THE? VALUEW OF?)?|(COMMA|SEMI|HOLDS) THE? VALUEW (OF|COLON|EQ)?)',
  to: '(<mark>|(ATV|ASV) (THE? VALUEW OF?)?)',
  /** Ahead of a state, of which "on" would be another. */
  is: '(EQ|TO|COLON|ARROW)',
  /** What is given which value: behind a mark or "to", or with nothing between. */
  valued:
    '(<parameter> <mark>? v:(<value>)|<topic> <mark> v:(<worth>|PB)|<topic> v:(<worth>)|<topic> <is>? %B)',
  /** The same behind a verb: "at 60", "as 60"; what is raised "50" may be raised by it. */
  marked: '(<param> <was>? <to> v:(<value>)|<named> <was>? <to> v:(<worth>|PB)|<named> <is>? %B)',
  put: '(<marked>|<param> v:(LIT|<worth>)|<named> v:(<worth>))',
  /** What it is until then: "from 200 to 350". */
  was: '(FROM (LIT|CHOICEW|NUM UNITW?|NUMW UNITW|DUR|Q|URL)|BRACKET RECENTLY (NOWIS|AT)? (LIT|CHOICEW|NUM UNITW?|NUMW UNITW) BRACKET)',
  /** "EnableURL for Ken Myer to false" */
  parted:
    '(<param> <aim> <was>? <mark> v:(<value>)|<named> <aim> <was>? <mark> v:(<worth>|PB)|<named> <aim> <is>? %B)',
  /** The same as a label: what is "of Ken Myer: 60" may be what he has. */
  label:
    '(<parameter> (<aim> (TO|BACKTO|ARROW)|<whither> (COLON|EQ)) v:(<value>)|<topic> (<aim> (TO|BACKTO|ARROW)|<whither> (COLON|EQ)) v:(<worth>|PB)|<topic> <aim> <is>? %B)',
  /** As it is wanted, or shall be: "set to 60", "to be 60", "= 60". */
  wanted:
    '(<param> (TO? BE|NOWIS)? (DONEV? <to>)? v:(<value>)|<named> ((TO? BE|NOWIS) (DONEV? <to>)?|DONEV? <to>) v:(<worth>|PB)|<named> v:(<worth>)|<named> (TO? BE|NOWIS)? DONEV? <is>? %B)',
  due: '((<param>|<named>) <shall> v:(<value>)|<named> (MUST (BE|READW|HASNOW) (DONEV TO?)?|NEEDSP (TO (BE|READW)|TO|CHANGING)) %B)',
  shall:
    '(MUST (BE|READW|HASNOW (THE? VALUEW OFV?)?) (DONEV? <was>? <to>)?|NEEDSP (TO (BE|READW)|TO) (DONEV? <to>)?|NEEDSP CHANGING <to>|TO BE (DONEV? <to>)?)',
  /** One change by its code, or several. */
  codes:
    '((THE|BOTH|CHANGEW|CHANGESW|HASH)* CHANGE ((COMMA AND?|AND|SLASH|SEMI) (CHANGEW|CHANGESW|HASH)* CHANGE)*)',
  /** A policy that there is. */
  model: 'THE? (POL f:(P|PB)|f:(P|PB) POL|f:(PB))',
  /** The policy of somebody. */
  theirs: '(<sameas>|WHATEVERP f:(<person>) IS? (HASW|HASQ)|THE? POL OF f:(<person>))',
  /** Without a value of its own again. */
  nulled: '((<param>|<named>) (<was>? AGAIN? (TO|BACKTO|ARROW)|(COLON|DASH) AGAIN? BACKTO) NOTSET)',
  putting: '(SW|MOVE|CONFIGV)',
  /** The value first, or what else than setting is done with it. */
  entered: oneOf(
    '(SEND|SHOW|SW|MOVE|CREATE) (THE? VALUEW)? v:(Q|URL) ASW <setting>',
    '(SEND|CONFIGV) v:(LIT|<worth>) (ASV|FOR) <param>',
    '(SEND|CONFIGV) v:(<worth>) (ASV|FOR) <named>',
    'CONFIGV <setting> HOLDS v:(<worth>|LIT)',
    '(SEND|SW|MOVE|CREATE|ENTERV) (THE? VALUEW)? v:(<value>) (INTOV|ASV|FOR) <setting>',
    'POINTV <setting> (TO|AT) v:(Q|URL)',
    'CREATE <setting> v:(Q|URL)',
  ),
  /** No more than so many. */
  atmost: 'ATMOST',
  /** "switch it off", once it is said what. */
  switchit: '(SW (ITW|THOSE) TO? (%B|%X)|%V (ITW|THOSE)|SWV %B (ITW|THOSE))',
  back: '(SW|MOVE|CHANGEV|CONFIGV|MOVEBACK|PULLV)',
  /** Whose: also of a policy or a place. */
  owned: '(<owner>|<policy> POSS|<location> POSS)',
  /** Whom it is for, ahead of all. */
  whither: '(FOR COLON? (<whom>|t:(<policy>))|INW COLON? (<where>|t:(<policy>|SELF|ADDR)))',
  lead: '(<whither> (COMMA|COLON|DASH|ARROW)?)',
  /** How a new policy is other than the one that it begins with. */
  twist:
    '((COMMA? (BUTW|HOLDS|AND)|COMMA)+ (ITW|THE)? HOLDS? (<set> THEREW? IS? (SETTO|TO)? (%B|%P)|(%B|%P|%V|A-|A+) <set>|NOMORE- <set>|(SW|SWV) <set> TO? %B|(SW|SWV) %B <set>))',
  /** The policy that somebody else has. */
  sameas: '(SAMEP ASW f:(<person>) HASW?|SAMEP f:(<person>) (HASW|HASQ))',
  /** Whom a question is about, and where they are. */
  whoever:
    '((EXISTW|ISQ|WANTN|LISTV) WHO|WHO|(LISTV|WANTN|SHOW|EXISTW|WHAT ISQ?|WHATIS)* HOWMANY|((LISTV|WANTN|SHOW|TELLW)+ NAMESOF?|NAMESOF) (EVERYONEW|EVERY|WHO|THE? USERW|ALLW THE? USERW) (WHO|THATW)*)',
  within:
    '(((AT|OF|AMONG|FROM) g:(<place>|THE? G)|(COMMA|DASH|SLASH|BAR) g:(<place>)|BRACKET g:(<place>) BRACKET) (WHO|THATW)?)',
  /** The same ahead of the question. */
  inside:
    '((AT|AMONG|FOR) g:(<place>) (COMMA|COLON|DASH)?|g:(<place>) (COMMA|COLON|DASH|SLASH|BAR))',
  /** What they have: a state that a setting is in. */
  having: '(STILLW|HASW|HASP|ISP|DOESP|HOLDS|WHOSE|WHERE|FOR WHO|FOR WHAT)*',
  stated:
    '(<set> (ISP|IS|SETTO|STILLW)* <asked>|(%P|%B) <set>|THE? (PARAM|SET) (EQ|SETTO|IS|ISP|TO|AT|OF)* (v:(<value>)|NOTSET))',
  /** "a policy of their own" */
  ownpol: '((THE|THOSE|PRON)? OWNP? POL (OF (THOSE|PRON)|ASSIGNEDW|GIVEV+)?)',
  counted: '(<whoever>|LISTV EVERYONEW?)',
  /** Who is asked for behind what they have. */
  tally:
    '((SHOW|LISTV|WANTN|GIVEV+|FOR|AND)* (WHO|HOWMANY|LISTV|JUSTLIST|NAMESOF|STATSW)+ (USERW|THOSE|ITW|ISQ|ISP|EXISTW|HASW|HASP|ON|THE)*)',
  /** "who changed it?", behind what was changed. */
  changedbywho:
    '((WHO|WHEN|BYWHO) (ISQ|HASQ|DIDQ)* (LASTLY? CHANGEDV (ITW|THOSE|THISW|THATW)? LASTLY?|ITW LASTLY? CHANGEDV))',
  /** One of those that are compared, with "the settings of" and "Ken Myer's settings". */
  side: '(<those>? THE? (STATEW+ (OF|FOR)|OF)? t:(<term>)|t:(<owner>) (STATEW|POL)*|THE? t:(ORG) (STATEW|ONESW)+|POLS? t:(PB))',
  /** What is said of two that are compared. */
  pair: '(BOTH? <side> (AND|AGAINST|SLASH|VSW|OR|SEMI) <side>)',
  compared: '(COMPAREV|COMPAREN|COMPAREDW|DIFF|SIDEBY|VSW|NOTSAMEW)',
  /** The policy that a question is about. */
  onpol: 'p:(THE? P POL|THE? POL P|PB)',
  /** The same where it says that it is one. */
  sayspol: 'p:(THE? P POL|THE? POL P)',
  /** All of them, where it is asked who they are. */
  each: '(EVERY|EVERYONEW|ALLW USERW)',
  /** "a log of" */
  listing: '(SHOW|LISTV|RECORDW)*',
  /** What is read of a setting: "the current value of EnableURL". */
  reading: '((THE? CURRENTW? STATEW (OF|FOR))? <setting> STATEW?)',
  /** Between what is asked about and the question. */
  pause: '(COMMA|DASH|COLON|SLASH|STOP|SEMI|BAR|QM|EXCL)+',
  /** Whom a question is about. */
  whose: '(t:(<who>|<policy>)|t:(<person> (POSS|APOS)) ACCOUNTW)',
  /** A setting asked for, behind or ahead of whom it is for. */
  asks: oneOf(
    '(SHOW|WHAT|WHATIS|HOW)* (ISQ|DOESQ|HASQ)? ITW (ATV|SETTO|SW|STATEW|SAYSV|READW|HASW|BE)*',
    '(WHAT|WHATIS|SHOW)* (ISQ|HASQ|DOESQ)? THE? CURRENTW? STATEW (ISQ ITW|DOESQ ITW HASW|ISQ (SETIN|SETTO|EXISTW))?',
    'WHAT ISQ? (SETIN|SETTO)',
    'HOW ISQ? ITW? (SETIN|SETTO|SW)',
    '(ISQ ITW)? (%B OR %B|%P OR %P|LIT OR LIT)',
    'ISQ ITW <asked>',
    'HOWMANY (ISQ ITW)?',
  ),
  /** "what does it do?", behind what is asked about. */
  ask: '((EXPLAINV|WHAT|WHATIS|SHOW|WHY)+ (DOESQ|ISQ|CANQ)? (ITW|THISW|THATW|THOSE)? (MEANW|TO SELF)*)',
  /** What may be asked about as such. */
  thing:
    '(THE? PARAMW? (PARAM|SET|SETTOO) (PARAMW|FEATW)?|THE? (POL|POLS|KINDPOL)|THE? PARAMW? TERMW|THE? TERMW|NOTSET|THE? FEATURE)',
  /** Which value of a setting. */
  valuation: '((EQ|SETTO|IS|ISP|TO|AT|BEINGW|OF|ON)* (v:(<value>)|%B|%P|NOTSET))',
  /** A reference behind an order; "#2" alone may belong to a name. */
  ref: '(BECAUSE? HASH* (TICKETW NUM (OF|SLASH) NUM | TICKETW COLON? HASH? (TICKET|NUM) | TICKET | SEETICKET) HASH* | BECAUSE (THE|THISW)? TICKETW)',
  ticket:
    'BECAUSE? HASH* (TICKETW NUM (OF|SLASH) NUM | TICKETW COLON? HASH? (TICKET|NUM)? | HASH NUM | TICKET) HASH*',
} as const;
