/** Pieces that the constructions of Chinese share. */
export const MACROS = {
  /** One person. */
  person: '(USERW COLON?)? (N BADDR? | ADDR | BADDR) AFTERW?',
  join: '(COMMA AND? | AND | SEMI AND? | SLASH)',
  people: '<person> ((<join> <person>)+ NUMBERW?)?',
  /** A department, a site, a department at a site. */
  department: '(GN | G GW | DEPT GW | GW COLON? G)',
  location: '(S SITEW | SITEW COLON? S)',
  where: '(<department> | <location> (DE? <department>)?)',
  place: '(ALLW|EVERY)? <where> PARTICLE? (DE? (EVERY|MEMBERS))?',
  /** A union of people and places. */
  mixed: '(<person>|<place>) ((<join> (<person>|<place>))+ NUMBERW?)?',
  wide: '(GLOBALLY PARTICLE? | <where> PARTICLE? DE? EVERY | S SITED)',
  everyone: '(EVERY | ORG PARTICLE? (DE? (EVERY|MEMBERS))? | ALLW ORG DE? MEMBERS)',
  held: '(POL COLON? P | P POL | PB)',
  holders: '(ALLW? HOLDS <held> (MEMBERS | DE ALLW? MEMBERS | DE? EVERY) | (POL P | P POL) HOLDS)',
  policy: '(P POL | POL COLON? CALLED? P | CALLED P DE? POL)',
  /** Anybody whom an order may be for. */
  who: '(<mixed>|<everyone>|<holders>|SELF|THOSE|PRON|L)',
  /** The same, or the policy itself. */
  aim: '(<who>|<policy> PARTICLE?)',
  set: 'THATW? SET FEATW?',
  /** The policy of a grant. */
  pol: '(POL COLON? CALLED? P | P POL | CALLED P DE? POL | PB)',
  /** One that says that it is a policy. */
  named: '(POL COLON? CALLED? P | P POL | CALLED P DE? POL)',
  closed: '(TICKETW COLON? HASH? (TICKET|NUM)? | HASH NUM | TICKET)',
  lead: '(AGAIN|ALSO)*',
  again: '(AGAIN|AGAINZ|DOU|GEI2|ALSO)*',
  value: '(LIT|NUM|DUR|PB|Q)',
  ticket: '(TICKETW COLON? HASH? (TICKET|NUM)? | HASH NUM | TICKET | NOTE)',
  /** "其": what was named before. */
  state: '(DE? QSTATE | DE QPOL)',
  its: '(JIANG|BA ITS)',
} as const;
