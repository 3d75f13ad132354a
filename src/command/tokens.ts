import { TRADITIONAL } from './vocabulary/traditional.js';

/** A piece of normalised text. `key` is what vocabularies are asked for: lower case, simplified. */
export interface Token {
  readonly kind: 'word' | 'han' | 'number' | 'quoted' | 'address' | 'mark';
  /** As typed; without its quotes where it was quoted. */
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
}

const simplified = new Map<string, string>();
for (const pair of TRADITIONAL.replace(/\s/g, '').match(/../gu) ?? []) {
  const [traditional, simple] = pair;
  if (traditional && simple) simplified.set(traditional, simple);
}

export function simplify(character: string): string {
  return simplified.get(character) ?? character;
}

const LATIN = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}])';
// What is looked for from many places has a longest length, so that reading stays linear.
const PATTERN = new RegExp(
  [
    `(?<address>(?:(?:sip|mailto):)?${LATIN}(?:${LATIN}|[._%+'-]){0,127}@${LATIN}(?:${LATIN}|[.-](?=${LATIN})){0,250}`,
    `|${LATIN}(?:${LATIN}|[.-]){0,63}\\\\${LATIN}(?:${LATIN}|[._$-](?=${LATIN}))*)`,
    `|"(?<double>[^"]*)"`,
    `|(?<!${LATIN})'(?<single>(?:[^'"]|'(?=${LATIN})){1,120})'(?!${LATIN})`,
    `|(?<han>\\p{Script=Han}|·)`,
    `|(?<time>\\d+(?:[:.,/-]\\d+)+|\\d+)(?!${LATIN}|[-_]${LATIN})`,
    `|(?<word>(?:Dr|Prof|Mr|Mrs|Ms|St|Jr|Sr|\\p{Lu})\\.(?= ?\\p{Lu})|\\$?${LATIN}(?:${LATIN}|[_&'.-](?=${LATIN}))*)`,
    `|(?<mark>\\S)`,
  ].join(''),
  'gu',
);

/** Most words of most phrases: no other pattern could read them differently. */
const PLAIN_WORD = /[A-Za-z]+(?= |$)/y;

/** The common block of Chinese characters, each a token. */
function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

const CONTRACTIONS = new Set(
  `that's what's who's it's let's how's here's there's when's where's he's she's why's everything's policy's`
    .split(' ')
    .concat(["i'm", "you're"]),
);

function isNumber(groups: Record<string, string | undefined>): boolean {
  return groups.time !== undefined || /^\d/.test(groups.word ?? '');
}

function kindOf(groups: Record<string, string | undefined>): Token['kind'] {
  if (groups.address !== undefined) return 'address';
  if (groups.double !== undefined || groups.single !== undefined) return 'quoted';
  if (groups.han !== undefined) return 'han';
  if (isNumber(groups)) return 'number';
  return groups.mark === undefined ? 'word' : 'mark';
}

/** "Ken's" is a name and its ending; "don't" and "O'Brien" are one word. */
function possessiveLength(word: string, after: string): number {
  if (/'s$/iu.test(word) && !CONTRACTIONS.has(word.toLowerCase())) return 2;
  return /s$/iu.test(word) && after === "'" ? 1 : 0;
}

/** Cuts normalised text into tokens; every character that is not white space belongs to one. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const mixed = /\p{Ll}|\p{Script=Han}/u.test(text);
  function push(kind: Token['kind'], shown: string, start: number, end: number): void {
    // IT is a department, it is a pronoun.
    const it = shown === 'IT' && mixed;
    const key = kind === 'han' ? simplify(shown) : it ? 'IT' : shown.toLowerCase();
    tokens.push({ kind, text: shown, key, start, end, spaced: start > last });
    last = end;
  }
  /** Reads one token from `at` on; where to go on, or undefined at the end. */
  function read(at: number): number | undefined {
    if (isHan(text, at)) {
      push('han', text.charAt(at), at, at + 1);
      return at + 1;
    }
    PLAIN_WORD.lastIndex = at;
    const plain = PLAIN_WORD.exec(text)?.[0];
    if (plain !== undefined) {
      push('word', plain, at, at + plain.length);
      return at + plain.length;
    }
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    if (!match?.groups) return;
    const groups: Record<string, string | undefined> = match.groups;
    const start = match.index;
    const end = PATTERN.lastIndex;
    const kind = kindOf(groups);
    const cut = kind === 'word' ? possessiveLength(match[0], text[end] ?? '') : 0;
    if (cut === 2) {
      push('word', match[0].slice(0, -2), start, end - 2);
      push('mark', "'s", end - 2, end);
    } else if (cut === 1) {
      push('word', match[0], start, end);
      push('mark', "'s", end, end + 1);
      return end + 1;
    } else if (match[0] === "'" && /^s\b/i.test(text.slice(end, end + 2)) && tokens.length > 0) {
      push('mark', "'s", start, end + 1);
      return end + 1;
    } else {
      const shown = groups.double ?? groups.single ?? match[0].replace(/^mailto:/i, '');
      push(kind, kind === 'quoted' ? shown.trim() : shown, start, end);
    }
    return end;
  }
  for (let at: number | undefined = 0; at !== undefined; ) {
    while (text[at] === ' ') at++;
    at = read(at);
  }
  return tokens;
}
