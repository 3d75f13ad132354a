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

// One alternative a kind. A quotation ends where no letter follows; an apostrophe, a dot or a hyphen belongs to the word
// that goes on after it; the possessive is a token of its own.
const TOKEN = new RegExp(
  [
    /(?<gap>\s+)/u,
    /"(?<double>[^"]{1,256})"/u,
    /(?<![\p{L}\p{N}])'(?<single>(?=\S)[^']{1,80})'(?![\p{L}\p{N}])/u,
    /<(?<angle>[^<>\s]{1,20}:?[^<>\s]{1,250}@[^<>\s]{1,250}|[^<>\s@]{1,64}@[^<>\s]{1,250})>/u,
    /(?<address>(?:[a-z]{3,6}:)?[\p{L}\p{N}_.+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}|[\p{L}\p{N}.-]{1,64}\\[\p{L}\p{N}_.-]{1,64})/u,
    /\((?<paren>[^()]{0,80})\)/u,
    /(?<han>\p{Script=Han})/u,
    /(?<number>\d+(?:[.,:]\d+)*(?![\p{L}\p{N}_])%?)/u,
    /(?<word>\$?[\p{L}\p{M}\p{N}_](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_]|'(?!s(?![\p{L}\p{N}]))(?=\p{L})|[.&-](?=(?!\p{Script=Han})[\p{L}\p{N}]))*)/u,
    /(?<poss>'s(?![\p{L}\p{N}]))/u,
    /(?<mark>\.{2,}|[=-]+>|.)/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'suy',
);

const KINDS = {
  double: 'quote',
  single: 'quote',
  angle: 'angle',
  address: 'address',
  paren: 'paren',
  han: 'han',
  number: 'number',
  word: 'word',
  poss: 'mark',
  mark: 'mark',
} as const satisfies Record<string, TokenKind>;

/** Cuts a normalised text; linear. `fold` gives a Han character the form that the lexicon knows. */
export function tokenise(text: string, fold: (han: string) => string): Token[] {
  const tokens: Token[] = [];
  let gap = false;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const { groups } = match;
    if (groups === undefined) break;
    if (groups.gap !== undefined) {
      gap = true;
      continue;
    }
    for (const name in KINDS) {
      const inside = groups[name];
      if (inside === undefined) continue;
      const kind = KINDS[name as keyof typeof KINDS];
      const folded = kind === 'han' ? fold(inside) : inside.toLowerCase();
      const start = match.index;
      tokens.push({ kind, start, end: TOKEN.lastIndex, text: inside.trim(), folded, gap });
      break;
    }
    gap = false;
  }
  return tokens;
}
