/** What a stretch of text is, before anybody knows what it means. */
export type TokenKind =
  | 'word'
  | 'han'
  | 'address'
  | 'angle'
  | 'quote'
  | 'paren'
  | 'number'
  | 'mark'
  /** The lines of a list, put in the place of "the following": see segments. */
  | 'list';

export interface Token {
  readonly kind: TokenKind;
  /** Offsets in the normalised text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** As written; of a quotation, an angle or a bracket what is inside. */
  readonly text: string;
  /** What the lexicon looks up. */
  readonly folded: string;
  /** Whether white space stands before it. */
  readonly gap: boolean;
  /** The names of a list token. */
  readonly items?: readonly string[];
}

const HAN = 1;
/** A letter or a number. */
const LETTER = 2;
const COMBINING = 4;
const SPACE = 8;
const SURE = 128;

/** What each character is, asked once: Unicode's tables are slow. */
const kinds = new Uint8Array(0x10000);

function classify(character: string): number {
  return (
    SURE |
    (/\p{Script=Han}/u.test(character) ? HAN : 0) |
    (/[\p{L}\p{N}]/u.test(character) ? LETTER : 0) |
    (/\p{M}/u.test(character) ? COMBINING : 0) |
    (/\s/u.test(character) ? SPACE : 0)
  );
}

function kindAt(text: string, at: number): number {
  const code = text.codePointAt(at);
  if (code === undefined) return 0;
  if (code > 0xffff) return classify(String.fromCodePoint(code));
  const known = kinds[code] ?? 0;
  if (known > 0) return known;
  const made = classify(String.fromCharCode(code));
  kinds[code] = made;
  return made;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A letter or number of a script that parts its words. */
function isLetter(kind: number): boolean {
  return (kind & (HAN | LETTER)) === LETTER;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

// Code units that begin or join tokens.
const DOUBLE = 0x22;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const AMP = 0x26;
const APOSTROPHE = 0x27;
const OPEN = 0x28;
const STAR = 0x2a;
const PLUS = 0x2b;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const SIGN = 0x40;
const BACKSLASH = 0x5c;
const BACKTICK = 0x60;
const UNDERSCORE = 0x5f;
const LOWER_H = 0x68;

/** Characters of a quotation, of an apostrophe's, of a bracket, at most. */
const LONGEST_QUOTE = 256;
const LONGEST_SINGLE = 80;
const LONGEST_PAREN = 80;
/** Of an address before its sign, after it, of each of its labels and how many they are, and of a domain's name. */
const LONGEST_LOCAL = 256;
const LONGEST_ANGLE = 270;
const LONGEST_HOST = 250;
const LONGEST_LABEL = 63;
const MOST_LABELS = 9;
const LONGEST_DOMAIN = 64;

/** Cuts one text. A stretch that may be part of several tokens is measured once, so that all is linear. */
class Cutter {
  /** Where what is inside of the token begins and ends; the token itself ends where the methods say, or at -1. */
  inside = 0;
  until = 0;
  private readonly text: string;
  private readonly signs: boolean;
  private localEnd = 0;
  private accountEnd = 0;
  private lineEnd = 0;

  constructor(text: string) {
    this.text = text;
    this.signs = text.includes('@') || text.includes('\\');
  }

  /** The first place within reach where one of two marks stands; -1 where none does. */
  private next(from: number, most: number, mark: number, other: number): number {
    const { text } = this;
    let at = from;
    for (let count = 0; count <= most && at < text.length; count++) {
      const code = text.charCodeAt(at);
      if (code === mark || code === other) return at;
      at += widthAt(text, at);
    }
    return -1;
  }

  private enclosed(at: number, most: number, close: number, other: number): number {
    const end = this.next(at + 1, most, close, other);
    if (end < 0 || this.text.charCodeAt(end) === OPEN) return -1;
    this.inside = at + 1;
    this.until = end;
    return end + 1;
  }

  double(at: number): number {
    return this.text.charCodeAt(at + 1) === DOUBLE
      ? -1
      : this.enclosed(at, LONGEST_QUOTE, DOUBLE, DOUBLE);
  }

  paren(at: number): number {
    return this.enclosed(at, LONGEST_PAREN, OPEN + 1, OPEN);
  }

  /** `'so'`, where no letter stands on its outer sides. */
  single(at: number): number {
    const { text } = this;
    if (at > 0 && isLetter(this.before(at))) return -1;
    if (text.charCodeAt(at + 1) === APOSTROPHE || kindAt(text, at + 1) & SPACE) return -1;
    const end = this.enclosed(at, LONGEST_SINGLE, APOSTROPHE, APOSTROPHE);
    return end < 0 || isLetter(kindAt(text, end)) ? -1 : end;
  }

  private before(at: number): number {
    const low = this.text.charCodeAt(at - 1);
    const pair = low >= 0xdc00 && low <= 0xdfff && at > 1 && widthAt(this.text, at - 2) === 2;
    return kindAt(this.text, pair ? at - 2 : at - 1);
  }

  /** `<tony@contoso.com>` */
  angle(at: number): number {
    const { text } = this;
    let sign = -1;
    let end = at + 1;
    for (; end < text.length && end - at <= LONGEST_ANGLE + LONGEST_HOST + 1; end++) {
      const code = text.charCodeAt(end);
      if (code === GREATER) break;
      if (code === LESS || kindAt(text, end) & SPACE) return -1;
      // The last that has room before it; the one that begins the angle has none.
      if (code === SIGN && end > at + 1 && end - at - 1 <= LONGEST_ANGLE) sign = end;
    }
    if (text.charCodeAt(end) !== GREATER || sign < 0) return -1;
    // The sign that ends the angle has nothing after it: an earlier one may.
    if (sign === end - 1) sign = text.lastIndexOf('@', sign - 1);
    if (sign <= at + 1 || end - sign - 1 > LONGEST_HOST) return -1;
    this.inside = at + 1;
    this.until = end;
    return end + 1;
  }

  /** `tony@contoso.com`, `sip:tony@contoso.com`, `CONTOSO\tony`. */
  address(at: number): number {
    if (!this.signs) return -1;
    const end = this.mail(this.scheme(at));
    return end < 0 ? this.account(at) : end;
  }

  /** Where an address begins behind `sip:` or `mailto:`. */
  private scheme(at: number): number {
    let to = at;
    while (to < at + 7 && this.text.charCodeAt(to) >= 97 && this.text.charCodeAt(to) <= 122) to++;
    return to >= at + 3 && to <= at + 6 && this.text.charCodeAt(to) === COLON ? to + 1 : at;
  }

  private mail(from: number): number {
    const { text } = this;
    if (this.localEnd <= from) this.localEnd = runEnd(text, from, isLocal);
    const sign = this.localEnd;
    if (sign === from || sign - from > LONGEST_LOCAL || text.charCodeAt(sign) !== SIGN) return -1;
    let end = runEnd(text, sign + 1, isLabel, LONGEST_LABEL);
    if (end === sign + 1) return -1;
    for (let count = 1; count < MOST_LABELS && text.charCodeAt(end) === DOT; count++) {
      const to = runEnd(text, end + 1, isLabel, LONGEST_LABEL);
      if (to === end + 1) break;
      end = to;
    }
    return end;
  }

  private account(from: number): number {
    const { text } = this;
    if (this.accountEnd <= from) this.accountEnd = runEnd(text, from, isAccount);
    const slash = this.accountEnd;
    if (slash === from || slash - from > LONGEST_DOMAIN || text.charCodeAt(slash) !== BACKSLASH)
      return -1;
    const to = runEnd(text, slash + 1, isAccountName, LONGEST_DOMAIN);
    return to === slash + 1 ? -1 : to;
  }

  /** `https://intranet.contoso.com/states.xml` */
  url(at: number): number {
    URL.lastIndex = at;
    return URL.test(this.text) ? URL.lastIndex : -1;
  }

  /** `C:\Media\hold.wma`, `\\fs01\audio\hold.wma` */
  path(at: number): number {
    if (!this.signs) return -1;
    PATH.lastIndex = at;
    return PATH.test(this.text) ? PATH.lastIndex : -1;
  }

  /** `12`, `8:30`, `1,000`, `50%`. */
  number(at: number): number {
    const { text } = this;
    let end = at;
    while (isDigit(text.charCodeAt(end))) end++;
    let last = -1;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code !== DOT && code !== COMMA && code !== COLON) break;
      if (!isDigit(text.charCodeAt(end + 1))) break;
      last = end;
      end++;
      while (isDigit(text.charCodeAt(end))) end++;
    }
    if (kindAt(text, end) & LETTER || text.charCodeAt(end) === UNDERSCORE) {
      // "8:30pm" is a number and a word.
      if (last < 0) return -1;
      end = last;
    }
    return text.charCodeAt(end) === PERCENT ? end + 1 : end;
  }

  /** A dot, a hyphen, an apostrophe or a backtick belongs to the word that goes on after it. */
  word(at: number): number {
    const { text } = this;
    let end = at;
    if (text.charCodeAt(end) === STAR || this.isClipped(at)) end++;
    if (text.charCodeAt(end) === DOLLAR) end++;
    if (text.charCodeAt(end) !== UNDERSCORE && !(kindAt(text, end) & (LETTER | COMBINING)))
      return -1;
    end += widthAt(text, end);
    while (end < text.length) {
      const code = text.charCodeAt(end);
      const kind = kindAt(text, end);
      if (code === UNDERSCORE || code === STAR) end++;
      else if (kind & (LETTER | COMBINING) && !(kind & HAN)) end += widthAt(text, end);
      else if ((code === APOSTROPHE || code === BACKTICK) && this.goesOn(end)) end++;
      else if ((code === DOT || code === HYPHEN || code === AMP) && isLetter(kindAt(text, end + 1)))
        end++;
      else break;
    }
    return end;
  }

  /** "van 't Hooft", "'s-Gravesande" */
  private isClipped(at: number): boolean {
    if (this.text.charCodeAt(at) !== APOSTROPHE) return false;
    return CLIPPED.test(this.text.slice(at + 1, at + 4));
  }

  private goesOn(at: number): boolean {
    return !this.isPossessive(at) && LETTERS.test(this.character(at + 1));
  }

  private character(at: number): string {
    return this.text.slice(at, at + widthAt(this.text, at));
  }

  /** `'s` */
  isPossessive(at: number): boolean {
    return this.text[at + 1] === 's' && !(kindAt(this.text, at + 2) & LETTER);
  }

  /** A mark: dots and arrows are one. */
  mark(at: number): number {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (code === DOT) {
      let end = at + 1;
      while (text.charCodeAt(end) === DOT) end++;
      return end;
    }
    if (code === EQUALS || code === HYPHEN) {
      if (this.lineEnd <= at) {
        let end = at + 1;
        while (text.charCodeAt(end) === EQUALS || text.charCodeAt(end) === HYPHEN) end++;
        this.lineEnd = end;
      }
      if (text.charCodeAt(this.lineEnd) === GREATER) return this.lineEnd + 1;
    }
    return at + widthAt(text, at);
  }
}

/** What stands behind a sentence is not of the address. */
const URL = /https?:\/\/[\w%~/?#&=+@:.,;!-]*[\w/%=#&~+-]/y;
const PATH = /(?:[A-Za-z]:|\\\\[\w.-]{1,64})\\[\w.$%\\-]*\w/y;
const CLIPPED = /^(?:t \p{Lu}|s-\p{Lu})/u;
const LETTERS = /^\p{L}/u;

/** Where a run of at most so many characters of one kind ends. */
function runEnd(
  text: string,
  from: number,
  accepts: (text: string, at: number) => boolean,
  most = Number.POSITIVE_INFINITY,
): number {
  let to = from;
  for (let count = 0; count < most && to < text.length && accepts(text, to); count++)
    to += widthAt(text, to);
  return to;
}

function isLabel(text: string, at: number): boolean {
  return text.charCodeAt(at) === HYPHEN || isLetter(kindAt(text, at));
}

function isLocal(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const joins =
    code === UNDERSCORE || code === DOT || code === PLUS || code === APOSTROPHE || code === HYPHEN;
  return joins || isLetter(kindAt(text, at));
}

function isAccount(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === DOT || code === HYPHEN || isLetter(kindAt(text, at));
}

function isAccountName(text: string, at: number): boolean {
  return text.charCodeAt(at) === UNDERSCORE || isAccount(text, at);
}

/**
 * The tokens with those inside of brackets in the place of the brackets, between marks of their own that no name crosses;
 * undefined where nothing stands in brackets.
 */
export function openBrackets(
  tokens: readonly Token[],
  fold: (han: string) => string,
): Token[] | undefined {
  if (!tokens.some(isFilled)) return undefined;
  return tokens.flatMap((token): readonly Token[] => {
    if (!isFilled(token)) return [token];
    const { start, end, text } = token;
    const inside = tokenise(text, fold).map((each) => ({
      ...each,
      start: start + 1 + each.start,
      end: start + 1 + each.end,
    }));
    const mark = { kind: 'mark', gap: true } as const;
    return [
      { ...mark, start, end: start + 1, text: '⦅', folded: '⦅' },
      ...inside,
      { ...mark, start: end - 1, end, text: '⦆', folded: '⦆' },
    ];
  });
}

function isFilled({ kind, text }: Token): boolean {
  return kind === 'paren' && text !== '';
}

/**
 * Cuts a normalised text; linear. `fold` gives a Han character the form that the lexicon knows; no more than `most` tokens
 * are cut.
 */
export function tokenise(
  text: string,
  fold: (han: string) => string,
  most: number = Number.POSITIVE_INFINITY,
): Token[] {
  const tokens: Token[] = [];
  const cutter = new Cutter(text);
  let gap = false;
  for (let at = 0; at < text.length && tokens.length < most; ) {
    const start = at;
    const code = text.charCodeAt(at);
    const of = kindAt(text, at);
    if (of & SPACE) {
      gap = true;
      at++;
      continue;
    }
    let kind: TokenKind = 'mark';
    let end = -1;
    if (code === DOUBLE) {
      end = cutter.double(at);
      kind = 'quote';
    } else if (code === APOSTROPHE) {
      end = cutter.single(at);
      kind = 'quote';
    } else if (code === LESS) {
      end = cutter.angle(at);
      kind = 'angle';
    }
    const enclosed = end >= 0;
    if (end < 0) {
      end = cutter.path(at);
      kind = 'mark';
    }
    if (end < 0) {
      end = cutter.address(at);
      kind = 'address';
    }
    if (end < 0 && code === OPEN) {
      end = cutter.paren(at);
      kind = 'paren';
    }
    if (end < 0 && code === LOWER_H) {
      end = cutter.url(at);
      kind = 'mark';
    }
    if (end < 0 && of & HAN) {
      end = at + widthAt(text, at);
      kind = 'han';
    }
    if (end < 0 && isDigit(code)) {
      end = cutter.number(at);
      kind = 'number';
    }
    if (end < 0) {
      end = cutter.word(at);
      kind = 'word';
    }
    if (end < 0) {
      end = code === APOSTROPHE && cutter.isPossessive(at) ? at + 2 : cutter.mark(at);
      kind = 'mark';
    }
    at = end;
    if (enclosed || kind === 'paren') {
      const inside = text.slice(cutter.inside, cutter.until);
      tokens.push({ kind, start, end, text: inside.trim(), folded: inside.toLowerCase(), gap });
    } else {
      const whole = text.slice(start, end);
      const folded = kind === 'han' ? fold(whole) : whole.toLowerCase();
      tokens.push({ kind, start, end, text: whole, folded, gap });
    }
    gap = false;
  }
  return tokens;
}
