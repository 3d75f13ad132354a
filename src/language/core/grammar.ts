import { type Automaton, type Construction, compile, type Slot } from './automaton.js';
import { BUILT_IN, type Classes, type ClassId, MARKS, makeClasses } from './classes.js';
import type { Draft } from './draft.js';
import { type EdgeMaker, makeEdges, type TimeEdge } from './edges.js';
import type { Facts } from './facts.js';
import { readFrame } from './frames.js';
import type { Language, Mood, Row } from './language.js';
import { type Lexicon, makeLexicon, readWords } from './lexicon.js';
import { findPaths, follow, type Path } from './paths.js';
import { makePatterns, type Pattern } from './pattern.js';
import type { Item } from './targets.js';
import { openBrackets, type Token, tokenise } from './tokens.js';

/** One way to understand a stretch of text, from its first token to its last. */
export interface Reading {
  readonly draft: Draft;
  readonly row: Row;
  /** That of the row's patterns which was read, as it is written. */
  readonly pattern: string;
  readonly cost: number;
  readonly items: readonly Item[];
  /** The spans of its names, as offsets. */
  readonly names: readonly (readonly [number, number])[];
  readonly mended: number;
}

/** A language, compiled. */
export interface Grammar {
  readonly language: Language;
  readonly classes: Classes;
  readonly lexicon: Lexicon;
  /** Cuts a normalised text, into no more than `most` tokens. */
  readonly tokenise: (text: string, most?: number) => Token[];
  /** The same tokens with what stands in brackets among them. */
  readonly open: (tokens: readonly Token[]) => Token[] | undefined;
  /** The readings of a stretch, cheapest first. Of doubts only where nothing else is read. */
  read(text: string, tokens: readonly Token[], times: readonly TimeEdge[]): Reading[];
  /** Patterns as they were read, for the checks. */
  readonly compiled: readonly { readonly row: Row; readonly pattern: Pattern }[];
}

interface Compiled {
  readonly row: Row;
  readonly text: string;
  readonly pattern: Pattern;
  readonly construction: Construction;
}

/** Compiles a language. States of its automaton are made as texts need them. */
export function makeGrammar(language: Language, parameter: EdgeMaker['parameter']): Grammar {
  const classes = makeClasses();
  const ids = Object.fromEntries(
    Object.entries(BUILT_IN).map(([key, name]) => [key, classes.id(name)]),
  ) as EdgeMaker['ids'];
  for (const name of Object.values(MARKS)) classes.id(name);
  const groups = [
    ...readWords(language.words),
    ...Object.entries(language.settings).flatMap(([id, { words = '' }]) =>
      readWords(`${BUILT_IN.setting} ${words}`).map((group) => ({ ...group, value: id })),
    ),
  ];
  const lexicon = makeLexicon(groups, classes, language.fold, language.isOrdinary);
  const readPattern = makePatterns(language.macros, classes);
  const moods = new Map<Mood, { before: Pattern; after: Pattern; between: ClassId[] }>();
  function moodOf(mood: Mood) {
    const known = moods.get(mood);
    if (known) return known;
    const { before, after } = language.dress[mood];
    const made = {
      before: readPattern(before),
      after: readPattern(after),
      between: language.between[mood].map((name) => classes.id(name)),
    };
    moods.set(mood, made);
    return made;
  }
  const compiled = language.rows.flatMap((row): Compiled[] =>
    [row.pattern].flat().map((text) => {
      const pattern = readPattern(text);
      return { row, text, pattern, construction: { pattern, ...moodOf(row.mood) } };
    }),
  );
  const nameless = classes.id('NONAME');
  const maker: EdgeMaker = { language, lexicon, classes, ids, parameter };
  // What is only near to an order is looked for where nothing else is read.
  const rows = {
    sure: makeRows(compiled.filter(({ row }) => row.mood !== 'doubt')),
    doubts: makeRows(compiled.filter(({ row }) => row.mood === 'doubt')),
  };

  /** Rows of a language, and what they were compiled to; most texts have one of a few shapes, whose slots are kept. */
  function makeRows(some: readonly Compiled[]) {
    let made: Automaton | undefined;
    const traced = new Map<string, readonly (Slot | undefined)[] | undefined>();
    function automaton(): Automaton {
      made ??= compile(
        some.map(({ construction }) => construction),
        classes.size,
      );
      return made;
    }
    function trace(row: number, items: readonly ClassId[]) {
      if (!holdsSlot(some[row]?.pattern)) return NO_SLOTS;
      if (items.length > LONGEST_TRACED) return automaton().trace(row, items);
      const key = `${row} ${items.join()}`;
      const known = traced.get(key);
      if (known) return known;
      if (traced.size >= MOST_TRACED) traced.clear();
      const slots = automaton().trace(row, items);
      traced.set(key, slots);
      return slots;
    }
    return { of: some, automaton, trace };
  }
  type Rows = ReturnType<typeof makeRows>;

  function readItems(
    { edges, classes: of }: Followed,
    text: string,
    tokens: readonly Token[],
  ): Item[] {
    return edges.map((edge, at): Item => {
      const [first, last] = [tokens[edge.from], tokens[edge.to - 1]];
      const alone = first === last && first !== undefined && first.kind !== 'mark';
      const words = alone ? first.text : text.slice(first?.start ?? 0, last?.end ?? 0);
      const name = classes.name(of[at] ?? 0);
      return {
        class: name,
        text: words,
        start: first?.start ?? 0,
        end: last?.end ?? 0,
        ...(edge.value === undefined ? {} : { value: edge.value }),
        ...(edge.mended.length === 0 ? {} : { mended: edge.mended.join(' ') }),
        ...(first?.items ? { items: first.items } : {}),
      };
    });
  }

  function readPath(
    { cost: taken }: Path,
    { edges, classes: of }: Followed,
    rows: Rows,
    index: number,
    items: readonly Item[],
    text: string,
    tokens: readonly Token[],
  ) {
    const row = rows.of[index];
    if (row === undefined) return undefined;
    if (row.row.mood === 'do' || ACTING.has(row.row.intent)) {
      const asks = items.some((item) => item.class === 'QM');
      if (asks && !items.some((item) => item.class === 'CANYOU')) return undefined;
    }
    const standing = rows.trace(index, of);
    if (standing === undefined) return undefined;
    const filled = new Map<Slot, Item[]>();
    standing.forEach((slot, at) => {
      const item = items[at];
      if (slot === undefined || item === undefined) return;
      const known = filled.get(slot);
      if (known) known.push(item);
      else filled.set(slot, [item]);
    });
    const slots = new Map<string, (readonly Item[])[]>();
    for (const [{ name }, inside] of filled) slots.set(name, [...(slots.get(name) ?? []), inside]);
    const facts: Facts = { row: row.row, items, slots, text };
    const draft = readFrame(facts);
    if (draft === undefined) return undefined;
    const names = edges
      .filter(({ name }) => name)
      .map(({ from, to }) => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0] as const);
    const mended = edges.reduce((sum, edge) => sum + edge.mended.length, 0);
    const unmarked = row.row.mood === 'read' && !items.some((item) => item.class === 'QM');
    const cost = taken + (row.row.cost ?? 0) + (unmarked ? UNMARKED : 0);
    return { draft, row: row.row, pattern: row.text, cost, items, names, mended };
  }

  /** What some rows make of a text, cheapest first. */
  function readWith(
    rows: Rows,
    text: string,
    tokens: readonly Token[],
    edgesAt: ReturnType<typeof makeEdges>,
  ): Reading[] {
    const automaton = rows.automaton();
    automaton.tidy();
    const readings: Reading[] = [];
    let best = Number.POSITIVE_INFINITY;
    for (const path of findPaths(tokens.length, edgesAt, automaton)) {
      if (path.cost > best + MOST_APART) break;
      const followed = follow(path);
      const items = readItems(followed, text, tokens);
      for (const index of path.rows) {
        const reading = readPath(path, followed, rows, index, items, text, tokens);
        if (reading === undefined) continue;
        readings.push(reading);
        best = Math.min(best, reading.cost);
      }
    }
    return readings.sort((a, b) => a.cost - b.cost);
  }

  return {
    language,
    classes,
    lexicon,
    compiled,
    tokenise: (text, most) => unglue(tokenise(text, language.fold, most), lexicon, nameless),
    open: (tokens) => openBrackets(tokens, language.fold),
    read(text, tokens, times) {
      const edgesAt = makeEdges(tokens, times, maker);
      const sure = readWith(rows.sure, text, tokens, edgesAt);
      return sure.length > 0 ? sure : readWith(rows.doubts, text, tokens, edgesAt);
    },
  };
}

type Followed = ReturnType<typeof follow>;

const NO_SLOTS: readonly undefined[] = [];
const holding = new WeakMap<Pattern, boolean>();

/** Whether a pattern has a slot anywhere: pieces are shared, so each is asked once. */
function holdsSlot(pattern: Pattern | undefined): boolean {
  if (pattern === undefined || pattern.kind === 'class') return false;
  if (pattern.kind === 'slot') return true;
  if (pattern.kind === 'repeat') return holdsSlot(pattern.part);
  const known = holding.get(pattern);
  if (known !== undefined) return known;
  const holds = pattern.parts.some(holdsSlot);
  holding.set(pattern, holds);
  return holds;
}

/** What is done at once: with a question mark none of it is ordered. */
const ACTING = new Set(['undo', 'redo', 'freeze', 'unfreeze', 'loss', 'approval', 'follow']);

/** "forPavel": a word that no name begins with, and a name without the blank between them. */
const GLUED = /^(?<word>\p{Ll}{2,5})(?<name>\p{Lu}\p{Ll}+)$/u;

function unglue(tokens: Token[], lexicon: Lexicon, nameless: ClassId): Token[] {
  if (!tokens.some((token) => token.kind === 'word' && GLUED.test(token.text))) return tokens;
  return tokens.flatMap((token) => {
    const { word, name } = GLUED.exec(token.text)?.groups ?? {};
    if (token.kind !== 'word' || word === undefined || name === undefined) return [token];
    const middle = token.start + word.length;
    const first = { ...token, end: middle, text: word, folded: word };
    const ours = lexicon
      .find([first], 0)
      .some(({ mended, entry }) => mended.length === 0 && entry.classes.includes(nameless));
    if (!ours) return [token];
    return [first, { ...token, start: middle, text: name, folded: name.toLowerCase(), gap: true }];
  });
}

/** Shapes whose slots are kept. */
const MOST_TRACED = 4000;
/** Items of such a shape at most. */
const LONGEST_TRACED = 60;
/** Readings dearer than the best by more than this decide nothing. */
const MOST_APART = 1.5;
/** A question without its mark is less likely one. */
const UNMARKED = 0.6;
