import { EN_WORDS } from './en.js';
import type { Fact, Lexeme } from './facts.js';
import { lexNumber } from './lex-number.js';

interface Phrase {
  readonly words: readonly string[];
  readonly fact: Fact;
}

/** Phrases by their first word, longest first. */
const PHRASES = new Map<string, Phrase[]>();
const WORDS = new Set<string>();
for (const [fact, text] of EN_WORDS) {
  const words = text.split(' ');
  const [first = ''] = words;
  for (const word of words) WORDS.add(word);
  const list = PHRASES.get(first) ?? [];
  list.push({ words, fact });
  list.sort((a, b) => b.words.length - a.words.length);
  PHRASES.set(first, list);
}

interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly fact?: Fact;
  readonly capital: boolean;
}

const OTHER: Fact = { is: 'other' };
// A quotation is a name, and so is what is joined by @, dots and the like. A list of people has thousands of words.
const CHUNK =
  /"[^"]*"|(?<![\p{L}\p{N}])'(?=\S)[^']{1,80}'(?![\p{L}\p{N}])|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['.@&\\/+-]+[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*){0,20}|\S/gu;

function isKnown(word: string): boolean {
  return WORDS.has(word) || /^\d{1,2}$/.test(word);
}

function factOf(word: string): Fact | undefined {
  if (/^\d+$/.test(word)) return { is: 'number', value: Number(word), digits: true };
  return undefined;
}

/** "Monday-Wednesday" and "mid-November" are several words, "Kassel-01" is one. */
function splitJoined(text: string, start: number, chunks: Chunk[]): boolean {
  const parts = text.split('-');
  if (parts.length < 2 || parts.length > 4) return false;
  if (!parts.every((part) => isKnown(part.toLowerCase()))) return false;
  let at = start;
  parts.forEach((part, index) => {
    if (index > 0) {
      const before = parts[index - 1]?.toLowerCase() ?? '';
      // "mid-November": no span.
      if (!/^(?:mid|early|late)$/.test(before) && parts.length === 2)
        chunks.push({ start: at, end: at + 1, folded: '-', capital: false });
      at += 1;
    }
    chunks.push(chunkOf(part, at));
    at += part.length;
  });
  return true;
}

function chunkOf(text: string, start: number): Chunk {
  const folded = text.toLowerCase();
  const fact = factOf(folded);
  return {
    start,
    end: start + text.length,
    folded,
    capital: /^\p{Lu}\p{M}*\p{Ll}/u.test(text),
    ...(fact ? { fact } : {}),
  };
}

function chunk(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  CHUNK.lastIndex = 0;
  for (let match = CHUNK.exec(text); match; match = CHUNK.exec(text)) {
    const [whole] = match;
    const start = match.index;
    const number = /^\d/.test(whole) ? lexNumber(text, start, 'en') : undefined;
    if (number) {
      chunks.push({ start, end: number.end, folded: '', fact: number.fact, capital: false });
      CHUNK.lastIndex = number.end;
      continue;
    }
    if (WORDS.has(whole.toLowerCase())) {
      chunks.push(chunkOf(whole, start));
      continue;
    }
    const owner = /^(.+)'s$/i.exec(whole)?.[1];
    if (owner !== undefined && WORDS.has(owner.toLowerCase())) {
      chunks.push(chunkOf(owner, start));
      CHUNK.lastIndex = start + owner.length + 2;
      chunks.push({
        start: start + owner.length,
        end: CHUNK.lastIndex,
        folded: "'s",
        capital: false,
      });
      continue;
    }
    if (whole.includes('-') && splitJoined(whole, start, chunks)) continue;
    chunks.push({
      start,
      end: start + whole.length,
      folded: '',
      fact: OTHER,
      capital: /^\p{Lu}\p{M}*\p{Ll}/u.test(whole),
    });
  }
  return chunks;
}

function findPhrase(chunks: readonly Chunk[], at: number): Phrase | undefined {
  const first = chunks[at]?.folded ?? '';
  return PHRASES.get(first)?.find(({ words }) =>
    words.every((word, index) => chunks[at + index]?.folded === word),
  );
}

/** The words and numbers of an English text, as far as they say anything about time. */
export function lexEnglish(text: string): Lexeme[] {
  const chunks = chunk(text);
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < chunks.length; ) {
    const one = chunks[at];
    if (!one) break;
    const phrase = one.folded === '' ? undefined : findPhrase(chunks, at);
    const last = chunks[at + (phrase?.words.length ?? 1) - 1] ?? one;
    lexemes.push({
      start: one.start,
      end: last.end,
      fact: one.fact ?? phrase?.fact ?? OTHER,
      capital: one.capital,
    });
    at += phrase?.words.length ?? 1;
  }
  return lexemes;
}
