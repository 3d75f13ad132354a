import { oneOf } from '../core/pattern.js';

/** Pieces that the constructions of Chinese share. */
export const MACROS = {
  /** One person. */
  person: '(USERW COLON?)? (N BADDR? | ADDR | BADDR) AFTERW?',
  join: '(COMMA AND? | AND | SEMI AND? | SLASH | AMP)',
  people: '<person> ((<join> <person>)+ (COMMA? NUMBERW)?)?',
  /** A department, a site, a department at a site. */
  department: '(GN | G GW | DEPT GW | GW COLON? (G|GN))',
  location: '(S SITEW | SITEW COLON? S)',
  where: '(<department> | <location> ((DE|UNDERW)? <department>)?)',
  place: '(ALLW|EVERY)? <where> PARTICLE? (DE? (EVERY|MEMBERS) BODYW?)?',
  /** A union of people and places. */
  mixed:
    '((<person>|<place>) ((<join> (<person>|<place>))+ (COMMA? NUMBERW)?)?|<place> (<join> <place>)+ COMMA? PLACESW|<counted>)',
  /** What only the count behind it makes a list: 张伟 李娜两人, 沈阳、长春两个站点. */
  counted: '(<person> (<person>)+ NUMBERW|S (<join> S)+ PLACESW|DEPT (<join> DEPT)+ PLACESW)',
  wide: '(GLOBALLY PARTICLE? | <where> PARTICLE? DE? EVERY | ALLW? S SITED)',
  everyone: '(EVERY | ORG PARTICLE? (DE? (EVERY|MEMBERS))? | ALLW ORG DE? MEMBERS)',
  held: '(POL COLON? P | P POL)',
  holders:
    '(ALLW? HOLDS <held> (MEMBERS | HOLDSIN | DE ALLW? MEMBERS | DE? EVERY | HOLDERS) | ALLW HOLDS <held> DE | (POL P | P POL) HOLDS)',
  /** "用 Kiosk 的人": not behind a verb, 禁用 Kiosk 的人. */
  using: 'ALLW? HOLDERW PB HOLDERS',
  policy: '(P POL | POL COLON? CALLED? P | CALLED P DE? POL)',
  /** Anybody whom an order may be for. */
  who: '(<mixed>|<everyone>|<holders>|SELF AFTERW?|LISTEDW? THOSE|PRON|L)',
  /** The same, or the policy itself. */
  aim: '(<who>|<policy> PARTICLE?)',
  // 地 and 得 are typed for 的.
  set: 'DEX? THATW? (SET|SETTOO) (BRACKET SET BRACKET)? FEATW?',
  sets: '(SET ((AND|COMMA) SET)+ FEATW?)',
  /** Another setting, with a state of its own. */
  andso: '(COMMA|SEMI|AND|ALSO|AGAINZ|WITH)+',
  /** A setting and its value, of several. */
  valued:
    '(PARAM (SW|EQ|SETNUM|COLON|ARROW) v:(<value>)|SET (SW|EQ|SETNUM|COLON|ARROW)? v:(CHOICEW|NUM UNITW?|NUMW UNITW|DUR|Q|PB|URL))',
  /** Whom a value may be for without a word that says so: no person, who may be the one who does it. */
  many: '(<wide>|<place>|<everyone>|<holders>|<policy> PARTICLE?|ORG)',
  /** What may say whom a value is for. */
  for: '(GEI|ATW|DUI|YU)',
  /** The same behind the value: （范围：…）, 仅限…, 用在… */
  scope: oneOf(
    'COLON t:(<aim>) PARTICLE?',
    '(COMMA|SEMI)? SCOPEV t:(<kinded>) PARTICLE?',
    '(COMMA|SEMI)? (APPLYTO|ONLYFOR|FWHO|SCOPEW|GEI|ATW|DUI|YU)+ (COLON|EQ)? t:(<aim>) (PARTICLE|DE)? EFFECTW?',
    '(COMMA|SEMI)? t:(<many>) DE? EFFECTW?',
    'COMMA t:(USERW (N|ADDR))',
    '(COMMA|SEMI)? (USERW EQ t:(N|ADDR|BADDR)|POL (EQ|BEW) t:(P)|GW (EQ|BEW) t:(G|GN|DEPT)|SITEW (EQ|BEW) t:(S))',
  ),
  /** A value, and what gives it. */
  put: oneOf(
    '<ask> (MUST|NEEDW)? (SW|EQ|SETNUM|ARROW|SETV) v:(<value>) UNITW?',
    'FROMW (<value>) <ask> (SW|SETNUM) v:(<value>) UNITW?',
    '<ask> (SW|SETNUM) COLON v:(<value>) UNITW?',
    '<ask> WRITEW COLON? v:(Q|URL)',
    'COMMA? (DOU|GEI2|HELPG|QING)* (DOUS|QING) DOU? (USEV|SWX|PICKW) v:(<value>) UNITW?',
    '<ask> (MUST|NEEDW)? (SW|ARROW|SETNUM) (%B|%X)',
  ),
  /** A value alone, which only a parameter by its name can have: it may be told of anything else. */
  bare: 'v:(LIT|CHOICEW|NUM UNITW?|NUMW UNITW|DUR)',
  /** A label: a parameter, a value and whom it is for, and no verb. */
  label: oneOf(
    '<for>? t:(<many>) (COLON|COMMA)? PARAM <bare>',
    't:(<people>) COLON PARAM (<bare>|(ARROW|EQ) v:(<value>))',
    'PARAM (COLON|COMMA)? <for>? t:(<many>) (COLON|COMMA)? <bare>',
    'PARAM COLON t:(<people>) COMMA? <bare>',
    'PARAM COLON? PICKW? <bare> <scope>',
  ),
  /** Of places and policies that say which they are before their names: 站点 Lyon. */
  kinded: '((GW COLON? (G|GN)|SITEW COLON? S) (<join> <place>)*|POL COLON? CALLED? P)',
  /** Whom a value is for, in a field of its own: 站点：米兰; no person alone, who may be the writer. */
  field: '((FWHO|SCOPEW) COLON? t:(<aim>)|t:(<many>)|t:(USERW COLON? (N|ADDR|BADDR)))',
  /** What takes a value away. */
  unput:
    '(<ask> (ARROW|EQ) NOTSET|<ask> ((UNASSIGN (STATEW|ITEMW|QSTATE)? COMMA? <its>?)? (SW|BACKTO)|UNASSIGN SWX) <unset>)',
  /** What two of may be compared. */
  term: '(<mixed>|<everyone>|<policy> PARTICLE?|ORG|SELF|PRON|THOSE)',
  /** What a parameter has that is not set. */
  unset: '(NOTSET|ITSDEFAULT) (BRACKET (NOTSET|ITSDEFAULT) BRACKET)?',
  /** What ends an exception: without it "除了李雷关闭…" may say what he did. */
  parted: '(OUTW COMMA?|COMMA)',
  /** The policy of a grant. */
  pol: '(POL COLON? CALLED? P | P POL | CALLED P DE? POL | PB)',
  /** One that says that it is a policy. */
  named: '(POL COLON? CALLED? P | P POL | CALLED P DE? POL)',
  closed:
    '(TICKETW COLON? HASH? (TICKET|NUM (DASH NUM)*) | HASH (NUM (DASH NUM)*|TICKET) | TICKET | PRIOW COLON? PRIOV)',
  lead: '(AGAIN|ALSO|FIRSTW)*',
  again: '(AGAIN|AGAINZ|DOU|GEI2|ALSO|FIRSTW|TEMPW)*',
  /** What asks for it behind whom and what. */
  ask: '(AGAIN|AGAINZ|DOU|GEI2|ALSO|HELPG|QING|COMMA|TEMPW)*',
  /** A setting and its parameter: 照片显示（DisplayPhoto）. */
  param: '(PARAMN? PARAM|(SET|SETTOO) PARAM?)',
  /** The state that a policy is made with. */
  having: '(<set> (SW|RDE|MUST)* (%B|%V|%BS)|(%V|ALLOW+|FORBID-|FORBIDDEN-) SEND? <set>)',
  value: '(LIT|CHOICEW|NUM UNITW?|NUMW UNITW|DUR|PB|Q|URL)',
  /** What was undone last, done again. */
  redo: '(REDOV LATELY? (UNDONE|UNDONEN) THATCH? ONCEW? | BA? LATELY UNDONE THATCH? COMMA? (AGAIN|AGAINZ|GEIWO|QING)* REDOB ONCEW? | BA UNDONE THATCH? (AGAINZ|GEIWO)* REDOB ONCEW?)',
  /** Every change, stopped. */
  freeze: '(FREEZE | FIRSTW? BA ALLCH (DOU|FIRSTW)* STOPCH | ALLCH (DOU|FIRSTW)* STOPCH)',
  ticket:
    '(TICKETW COLON? HASH? (TICKET|NUM (DASH NUM)*)? | HASH (NUM (DASH NUM)*|TICKET) | TICKET | NOTE)',
  /** Where, and who is so: of a question. */
  within: '(ORG INW?)? (g:(<place>|<department> ATW <location>) (DE|INW|MEMBERS|COMMA)*)?',
  whoever: 'SHOWV? <within> (RDE|QW)* WHO',
  /** What is so, of any setting. */
  quality: '(<being> | (PARAM|SET) (SW|EQ|RDE|QSTATE)* (v:(<value>)|NOTSET))',
  /** Who is so, asked for without a place. */
  asked:
    '((SHOWV|COUNTW)? (RDE|QW)* WHO RDE* DE? <quality> (LE|QM|QW|DE|WHOSET)* | SHOWV? WHO RDE* NOTSET (PARAM|SET) QM* | SHOWV? ALLW? NOTSET (PARAM|SET) (WHOSET|MEMBERS|DE RDE* WHO) (WHO|QM|SHOWV|COUNTW)* | (SHOWV|COUNTW)? ALLW? <quality> (WHOSET|MEMBERS|DE? COMMA? RDE* WHO|DE ALLW MEMBERS) (WHO|QM|SHOWV|RDE|COUNTW|READTAIL)*)',
  askedpol:
    '(SHOWV? (RDE|QW)* (WHO|ANYONE) (RDE|HOLDS|ASSIGN|CANR+|LE|GIVEN)* p:(<pol>) (LE|QM|QW|RDE|HOLDS)* | p:(<named>) (INW|RDE|ASSIGN|GIVEN|LE|TO|GEI|HOLDS)* WHO (RDE|HOLDS|QM|ASSIGN|LE)* | SHOWV? ALLW? RDE* (HOLDS ATW?|ASSIGN LE|ASSIGN|CANR+) p:(<pol>) INW? (WHOSET|MEMBERS|DE ALLW MEMBERS|DE RDE* WHO|DE? EVERY) (WHO|QM|SHOWV|RDE|READTAIL)*)',
  askednone:
    '(SHOWV? (RDE|QW)* WHO RDE* (<nopolicy>|DEFAULTED) LE? QM* | SHOWV? ALLW? RDE* (<nopolicy>|DEFAULTED) (WHOSET|MEMBERS|DE RDE* WHO|DE ALLW MEMBERS) (WHO|QM|SHOWV|RDE|COUNTW|READTAIL)*)',
  /** Where they are, told behind it: ，限客服部; 部门：市场部. */
  inplace:
    '(COMMA|SEMI|STOP|SLASH)? (ATW|ONLYFOR|ONLYQ|SCOPEW|EQ)* COLON? g:(<place>) (INW|QM|SHOWV|READTAIL)*',
  /** Behind what is compared: what asks for it. */
  differing:
    '(DE|QSTATE|QPOL|INW|QING|DOU|COMMA|QW|RW|EXISTW|SET|PARAM|TWOW|THANW|SHOWV|GEIWO)* (DIFF|DIFFN|UNLIKE|COMPAREV)+ (SHOWV|DOU|QM|BA|GEIWO|QW|QSTATE|SET)*',
  /** How they are counted, told behind it. */
  counting: '(COUNTW|SHOWV|RDE|QM|DISTRW|READTAIL|COMMA)*',
  /** A policy as somebody has it. */
  samepol: '(SAMEPOL|SAMEKIND)',
  /** What they are, of the one setting. */
  being: '((%R|%V|%VL) LE? DE? SET | %CANR RDE* SEND? SET | SET RDE* (%R|%B))',
  /** A policy that is to be made. */
  newpol:
    '(POL (COLON|COMMA)? CALLED? COLON? p:(P|PB) | CALLED p:(P|PB) DE? ONE* POL | p:(P|PB) POL)',
  /** The one that it is made like, told behind it. */
  likepol:
    '((QSTATE|RESTW|DOU)* (LIKEW POL? f:(P|PB) POL? (DE? QSTATE)? (DOU|DOUS)* SAMEW|(LIKEB|SAMEAS) POL? f:(P|PB) POL? (LAIW|DE)?|COPYV POL? f:(P|PB) POL? (DE? QSTATE)?|LIKEW POL? f:(P|PB) POL? (DE? QSTATE)? KEEPSAME|LIKEW POL? f:(P|PB) POL? LAIW|TEMPLW COLON? POL? f:(P|PB) POL?))',
  /** The same before it. */
  basedon:
    '((NA|USEV|LIKEW|LIKEB|ATW) POL? f:(P|PB) POL? (DE? QSTATE)? (SAMEW|LAIW|BASISW)|(LIKEB|SAMEAS) POL? f:(P|PB) POL? (DE? QSTATE)?|(USEV|LIKEW) f:(POL P|P POL) DE? QSTATE)',
  /** The state that goes with a policy made like another. */
  with: '((COMMA|COLON)? (BUTW|WITH)* (<its>|BA)? DE? <having>)',
  /** What becomes of whoever has no policy of their own. */
  todefault: '(COMMA (LET PRON)? <lead> DOU? (BACKTO DEFAULT|DEFAULTED))',
  state: '(DE? QSTATE | DE QPOL)',
  /** What says that the last was wrong. */
  nope: '(NOPE (COMMA|STOP|EXCL|DASH)+)',
  /** "其": what was named before. */
  its: '(JIANG|BA ITS)',
  nopolicy: '(NOPOLICY|NOTGIVEN APOLICY|ONE* APOLICY DOU? NOTGIVEN)',
  /** From one state to the other. */
  turned: '(FROMON SW B-|FROMOFF SW B+)',
} as const;
