/** Pieces that the constructions of German share. */
export const MACROS = {
  /** One person. */
  person: 'DET? USERW? TITLE* (N BADDR? | ADDR | BADDR)',
  join: '(COMMA AND? | AND FUER? | SEMI AND? | SLASH | COMMA? NUMBERED)',
  people: '(FOLLOWING USERW? COLON?)? NUMBERED? <person> (<join> <person>)*',
  /** A department, a site, a department at a site. */
  department: 'DET? (GW COLON? (G|DEPT) | (G|DEPT) GW) | DET DEPT | IN GW (G|DEPT)',
  location: 'DET? SITEW COLON? CALLED? S',
  every: '((EVERY|DET MEMBERS) (IN|VON)?)',
  place:
    '(<every>? (<department>|<location>|(<department>) IN <location>) | EVERY IN DET? (G|DEPT))',
  places: 'DET? (GWS (G|DEPT) (COMMA (G|DEPT))* AND (G|DEPT) | SITES S (COMMA S)* AND S)',
  mixed: '(<person>|<place>) (<join> (<person>|<place>))*',
  policy: 'DET? (POL CALLED? P | P POL)',
  list: 'DET? FOLLOWING? USERW? COLON? L',
  /** Anybody whom an order may be for. */
  who: '(<mixed>|<places>|<people>|EVERY|ORG|SELF|PRON|<list>)',
  /** With what is left out. */
  whom: 't:(<who>) (COMMA? EXCEPT x:(<mixed>) COMMA?)?',
  /** For people, or in a policy. */
  aim: '(FUER COLON? (<whom>|t:(<policy>)) | IN t:(<policy>|<place>|<places>) | t:(ORG))',
  set: 'DET? SET',
  /** The part of a separable verb, at the end: of "schalten", and of "stellen", which does not go with "ein". */
  part: '(%B|E+|AB-)',
  partx: '(%B|AB-)',
  asked: '(%B|%P|E+|AB-)',
} as const;
