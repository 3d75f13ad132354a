import { openings } from '../language/examples.js';
import type { LanguageId } from '../language/languages.js';
import { languageOfScript } from '../language/replies/format.js';
import { tidy } from '../language/replies/plain.js';
import type { Completion } from './line/editor.js';

/** So many names are shown; with more of them, that there are more. */
export const SHOWN = 24;
const MORE = '…';

/** A name of so many words, or of so many characters of Chinese, is found by its beginning. */
const LONGEST = 4;

export interface Completer {
  /** Names that begin so, which Steward tells whoever may read them. */
  readonly names: (beginning: string, limit: number) => Promise<readonly string[]>;
  /** What is spoken where the text does not show it. */
  readonly language: () => LanguageId;
}

/** What a text can go on with: the rest of the words that begin an order, and the names that it may end in. */
export async function complete(text: string, { names, language }: Completer): Promise<Completion> {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const orders = openings(languageOfScript(line) ?? language()).filter(
    (opening) => opening.length > line.length && startsWith(opening, line),
  );
  const found = await Promise.all(
    beginnings(line).map(async (beginning) => ({
      beginning,
      names: (await names(beginning, SHOWN + 1)).filter(
        // What would steer the terminal, or cannot be seen, is not put into anybody's mouth.
        (name) => startsWith(name, beginning) && tidy(name, name.length) === name,
      ),
    })),
  );
  const best = found.find((each) => each.names.length > 0);
  if (best === undefined) return [orders, line];
  const kept = line.length - best.beginning.length;
  const all = [...orders.map((order) => order.slice(kept)), ...best.names];
  return [all.length > SHOWN ? [...all.slice(0, SHOWN), MORE] : all, best.beginning];
}

/** The ends of a text that may be the beginning of a name, longest first. Chinese has no spaces between words. */
export function beginnings(text: string): readonly string[] {
  const starts = [...text.matchAll(START)];
  return starts.slice(-LONGEST).map(({ index }) => text.slice(index));
}

/** Any character of Chinese, and what begins a word of letters. */
const START = /\p{Script=Han}|(?<!(?!\p{Script=Han})[\p{L}\p{N}'’._-])[\p{L}\p{N}]/gu;

function startsWith(text: string, beginning: string): boolean {
  return fold(text).startsWith(fold(beginning));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
