import type { Classes, ClassId } from './classes.js';
import { type Mender, makeMender } from './mend.js';
import { type Token, tokenise } from './tokens.js';

/** What a word or phrase of a language can be. */
export interface Entry {
  readonly classes: readonly ClassId[];
  /** The setting that it names. */
  readonly value?: string;
}

/** An entry found in a text: the tokens it covers, and what those of them that were mended were taken for. */
export interface Match {
  readonly to: number;
  readonly entry: Entry;
  readonly mended: readonly string[];
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
  return spell(pattern).map((way) => (way.includes('  ') ? way.replace(/ +/g, ' ') : way).trim());
}

function spell(pattern: string): readonly string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return [pattern];
  let depth = 0;
  let close = open;
  for (; close < pattern.length; close++) {
    const mark = pattern[close];
    if (mark === '(') depth++;
    if (mark === ')' && --depth === 0) break;
  }
  const before = pattern.slice(0, open);
  const after = spell(pattern.slice(close + 1));
  return splitAt(pattern.slice(open + 1, close), '|')
    .flatMap(spell)
    .flatMap((choice) => after.map((rest) => before + choice + rest));
}

/** Splits where no bracket is open. */
function splitAt(text: string, mark: string): string[] {
  if (!text.includes('(')) return text.split(mark);
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

const NONE: readonly string[] = [];
/** What need not be cut into tokens: nearly every entry in Latin letters. */
const MERE_WORDS = /^[a-z]+(?: [a-z]+)*$/;
/** A word all of whose characters are words. */
const UNPARTED = /^\p{Script=Han}+$/u;

/** No word list has as many different words. */
const MOST_WORDS = 16_384;

/** The entries of a lexicon as a tree of their words; flat, for there are tens of thousands of them. */
function makeTree() {
  const numbers = new Map<string, number>();
  const firsts = new Map<string, number>();
  const further = new Map<number, number>();
  const entries: (Entry | undefined)[] = [];
  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    if (numbers.size >= MOST_WORDS) throw new RangeError('too many words');
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  }
  return {
    entries,
    /** The node of an entry that goes on with a word after a node, or begins with it; -1 for none. */
    next(node: number, word: string): number {
      if (node < 0) return firsts.get(word) ?? -1;
      const number = numbers.get(word);
      return number === undefined ? -1 : (further.get(node * MOST_WORDS + number) ?? -1);
    },
    grow(node: number, word: string): number {
      if (node < 0) {
        const known = firsts.get(word);
        if (known !== undefined) return known;
        firsts.set(word, entries.length);
      } else {
        const key = node * MOST_WORDS + numberOf(word);
        const known = further.get(key);
        if (known !== undefined) return known;
        further.set(key, entries.length);
      }
      return entries.push(undefined) - 1;
    },
  };
}

/** An entry that is in a group's class too. */
function merge(known: Entry | undefined, group: Entry): Entry {
  if (known === undefined) return group;
  const classes = [...new Set([...known.classes, ...group.classes])];
  const value = group.value ?? known.value;
  return value === undefined ? { classes } : { classes, value };
}

/** Builds the lexicon of a language. `isOrdinary` says which words are no typing faults although they are none of ours. */
export function makeLexicon(
  groups: readonly WordGroup[],
  classes: Classes,
  fold: (han: string) => string,
  isOrdinary: (folded: string) => boolean,
): Lexicon {
  const tree = makeTree();
  const words = new Set<string>();
  const filled = new Set<ClassId>();
  /** Entries of scripts whose words are not parted, by the node of their first character: added when a text has it. */
  const waiting = new Map<number, { readonly word: string; readonly entry: Entry }[]>();
  function add(word: string, entry: Entry): void {
    let node = -1;
    if (MERE_WORDS.test(word))
      for (const each of word.split(' ')) {
        words.add(each);
        node = tree.grow(node, each);
      }
    else
      for (const { folded, kind } of tokenise(word, fold)) {
        if (kind === 'word') words.add(folded);
        node = tree.grow(node, folded);
      }
    if (node >= 0) tree.entries[node] = merge(tree.entries[node], entry);
  }
  /** Where the entries that begin with a word go on. */
  function first(folded: string): number {
    const node = tree.next(-1, folded);
    const entries = node < 0 ? undefined : waiting.get(node);
    if (entries !== undefined) {
      waiting.delete(node);
      for (const { word, entry } of entries) add(word, entry);
    }
    return node;
  }
  for (const group of groups) {
    const id = classes.id(group.class);
    const value = group.value;
    const entry: Entry = value === undefined ? { classes: [id] } : { classes: [id], value };
    filled.add(id);
    for (const word of group.words) {
      if (!UNPARTED.test(word)) add(word, entry);
      else {
        const node = tree.grow(-1, fold(word[0] ?? ''));
        const known = waiting.get(node);
        if (known) known.push({ word, entry });
        else waiting.set(node, [{ word, entry }]);
      }
    }
  }
  let mender: Mender | undefined;

  /** What a word may have been meant to be, where it is no word. */
  function mend(token: Token): readonly string[] {
    if (token.text.length < 4 || words.has(token.folded)) return NONE;
    if (/\p{N}/u.test(token.text)) return NONE;
    mender ??= makeMender(words);
    const meant = mender(token.folded);
    return meant.length > 0 && isOrdinary(token.folded) ? NONE : meant;
  }

  /** Goes on from a node, to which the tokens before `at` led. */
  function walk(
    node: number,
    tokens: readonly Token[],
    at: number,
    mended: readonly string[],
    found: Match[],
  ): void {
    const entry = tree.entries[node];
    if (entry) found.push({ to: at, entry, mended });
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote' || token.kind === 'paren') return;
    const next = node < 0 ? first(token.folded) : tree.next(node, token.folded);
    if (next >= 0) walk(next, tokens, at + 1, mended, found);
    else if (mended.length < 2 && token.kind === 'word')
      for (const meant of mend(token)) {
        const other = node < 0 ? first(meant) : tree.next(node, meant);
        if (other >= 0) walk(other, tokens, at + 1, [...mended, meant], found);
      }
  }

  function find(tokens: readonly Token[], from: number): Match[] {
    const found: Match[] = [];
    walk(-1, tokens, from, NONE, found);
    return found;
  }

  return { find, knows: (folded) => words.has(folded), has: (id) => filled.has(id) };
}
