import type { Classes, ClassId } from './classes.js';
import { type Mender, makeMender } from './mend.js';
import { type Token, tokenise } from './tokens.js';

/** What a word or phrase of a language can be. */
export interface Entry {
  readonly classes: readonly ClassId[];
  /** The setting that it names. */
  readonly value?: string;
}

interface Node {
  readonly next: Map<string, Node>;
  classes: ClassId[];
  value?: string;
}

/** An entry found in a text: the tokens it covers and how many of them were mended. */
export interface Match {
  readonly to: number;
  readonly entry: Entry;
  readonly mended: number;
}

export interface Lexicon {
  /** The entries that begin at a token, longest last. */
  find(tokens: readonly Token[], at: number): readonly Match[];
  /** Whether a word is one of an entry of ours. */
  knows(folded: string): boolean;
  /** Whether any entry is in this class. */
  has(id: ClassId): boolean;
}

/** Every way to write an entry: `(turn|switch) off` is two, `(back |)on` too. */
export function spellOut(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern.replace(/ +/g, ' ').trim()];
  let depth = 0;
  let close = open;
  for (; close < pattern.length; close++) {
    if (pattern[close] === '(') depth++;
    if (pattern[close] === ')' && --depth === 0) break;
  }
  const before = pattern.slice(0, open);
  const after = pattern.slice(close + 1);
  return splitAt(pattern.slice(open + 1, close), '|').flatMap((choice) =>
    spellOut(before + choice + after),
  );
}

/** Splits where no bracket is open. */
export function splitAt(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (text[at] === mark && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** A word group: the class of its words, and the setting that they name. */
export interface WordGroup {
  readonly class: string;
  readonly value?: string;
  readonly words: readonly string[];
}

/**
 * Reads a word list: a group a line, `CLASS  word, two words, (a|b) c` or `CLASS=value  …`. Lines that begin with a blank go on; those that
 * begin with `//` are for people.
 */
export function readWords(text: string): WordGroup[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('//')) continue;
    if (/^\s/.test(line) && lines.length > 0) lines[lines.length - 1] += `, ${line.trim()}`;
    else lines.push(line);
  }
  return lines.map((line) => {
    const [, name = '', list = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    const words = splitAt(list, ',').flatMap((words) => spellOut(words.trim()));
    const [kind = '', value] = name.split('=');
    const spelled = words.filter((word) => word !== '');
    return { class: kind, words: spelled, ...(value === undefined ? {} : { value }) };
  });
}

/** Builds the lexicon of a language. `isOrdinary` says which words are no typing faults although they are none of ours. */
export function makeLexicon(
  groups: readonly WordGroup[],
  classes: Classes,
  fold: (han: string) => string,
  isOrdinary: (folded: string) => boolean,
): Lexicon {
  const root: Node = { next: new Map(), classes: [] };
  const words = new Set<string>();
  const filled = new Set<ClassId>();
  for (const group of groups) {
    const id = classes.id(group.class);
    filled.add(id);
    for (const word of group.words) {
      let node = root;
      for (const { folded, kind } of tokenise(word, fold)) {
        if (kind === 'word') words.add(folded);
        const next: Node = node.next.get(folded) ?? { next: new Map(), classes: [] };
        node.next.set(folded, next);
        node = next;
      }
      if (!node.classes.includes(id)) node.classes.push(id);
      if (group.value !== undefined) node.value = group.value;
    }
  }
  let mender: Mender | undefined;

  /** What a word may have been meant to be, where it is no word. */
  function mend(token: Token | undefined): readonly string[] {
    if (token?.kind !== 'word' || token.text.length < 4 || words.has(token.folded)) return [];
    if (/\p{N}/u.test(token.text) || isOrdinary(token.folded)) return [];
    mender ??= makeMender(words);
    return mender(token.folded);
  }

  function find(tokens: readonly Token[], from: number): Match[] {
    const found: Match[] = [];
    function walk(node: Node, at: number, mended: number): void {
      if (at > from && node.classes.length > 0) found.push({ to: at, entry: node, mended });
      const token = tokens[at];
      if (token === undefined || token.kind === 'quote' || token.kind === 'paren') return;
      const next = node.next.get(token.folded);
      if (next) walk(next, at + 1, mended);
      else if (mended < 2 && token.kind === 'word')
        for (const meant of mend(token)) {
          const other = node.next.get(meant);
          if (other) walk(other, at + 1, mended + 1);
        }
    }
    walk(root, from, 0);
    return found;
  }

  return { find, knows: (folded) => words.has(folded), has: (id) => filled.has(id) };
}
