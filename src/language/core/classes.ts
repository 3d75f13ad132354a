/** Number of a word class within one language. */
export type ClassId = number;

/** The word classes of one language: what a construction may ask for, never a meaning by itself. */
export interface Classes {
  /** The number of a class, made when it is first named. */
  id(name: string): ClassId;
  has(name: string): boolean;
  name(id: ClassId): string;
  readonly size: () => number;
}

export function makeClasses(): Classes {
  const ids = new Map<string, ClassId>();
  const names: string[] = [];
  return {
    id(name) {
      const known = ids.get(name);
      if (known !== undefined) return known;
      const made = names.length;
      ids.set(name, made);
      names.push(name);
      return made;
    },
    has: (name) => ids.has(name),
    name: (id) => names[id] ?? '',
    size: () => names.length,
  };
}

/** Classes that the core makes edges for; all others are made of words. */
export const BUILT_IN = {
  /** A name: of a person, a department, a site, a policy. The construction says which. */
  person: 'N',
  group: 'G',
  site: 'S',
  policy: 'P',
  /** A policy without the word: one identifier, or a quotation. */
  bare: 'PB',
  /** A name that says that it is a department. */
  named: 'GN',
  address: 'ADDR',
  angle: 'BADDR',
  paren: 'PAREN',
  quote: 'Q',
  /** A bracket with a remark that names nobody. */
  note: 'NOTE',
  /** A bracket behind a name in a list that tells the bearer's department. */
  whereabouts: 'INDEPT',
  number: 'NUM',
  duration: 'DUR',
  /** An address of the web. */
  url: 'URL',
  ticket: 'TICKET',
  /** The code of a preview or request, of a change. */
  code: 'CODE',
  change: 'CHANGE',
  list: 'L',
  /** "2)", before an item. */
  numbered: 'NUMBERED',
  /** A setting that admins speak of; a parameter by its own name. Both carry its id. */
  setting: 'SET',
  parameter: 'PARAM',
  /** What means a setting by something that it does besides, or one of several (`A|B`): an order of it is asked about. */
  besides: 'SETTOO',
  /** "@" before a name. */
  mention: 'MENTION',
  /** "Not set", of a setting. */
  notSet: 'NOTSET',
  /** A time of an order, of a log; a time that cannot be acted on. */
  time: 'TIME',
  past: 'PAST',
  vague: 'VAGUE',
  /** Any token at all; never in a construction that changes. */
  any: 'ANY',
  /** Any token of a reason: none that asks, takes back or gives another order. */
  said: 'SAYS',
} as const;

/** Punctuation is the same in every language. */
export const MARKS: Readonly<Record<string, string>> = {
  ',': 'COMMA',
  '、': 'COMMA',
  ';': 'SEMI',
  ':': 'COLON',
  '⦅': 'BRACKET',
  '⦆': 'BRACKET',
  '.': 'STOP',
  '。': 'STOP',
  '?': 'QM',
  '!': 'EXCL',
  '/': 'SLASH',
  '|': 'BAR',
  '-': 'DASH',
  '+': 'PLUS',
  '&': 'AMP',
  '=': 'EQ',
  '=>': 'ARROW',
  '->': 'ARROW',
  '-->': 'ARROW',
  '→': 'ARROW',
  '@': 'AT',
  '#': 'HASH',
  "'": 'APOS',
  "'s": 'POSS',
  '...': 'ELLIPSIS',
  '……': 'ELLIPSIS',
  '*': 'BULLET',
  '•': 'BULLET',
  '·': 'DOT',
  '~': 'TILDE',
};
