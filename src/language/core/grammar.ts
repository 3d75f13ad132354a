import { type Automaton, type Construction, compile, type Slot } from './automaton.js';
import { BUILT_IN, type Classes, type ClassId, MARKS, makeClasses } from './classes.js';
import { type EdgeMaker, makeEdges, type TimeEdge } from './edges.js';
import { type Draft, type Facts, readFrame } from './frames.js';
import type { Language, Mood, Row } from './language.js';
import { type Lexicon, makeLexicon, readWords } from './lexicon.js';
import { findPaths, type Path } from './paths.js';
import { makePatterns, type Pattern } from './pattern.js';
import type { Item } from './targets.js';
import { type Token, tokenise } from './tokens.js';

/** One way to understand a stretch of text, from its first token to its last. */
export interface Reading {
  readonly draft: Draft;
  readonly row: Row;
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
  readonly tokenise: (text: string) => Token[];
  /** The readings of a stretch, cheapest first. Of doubts only where nothing else is read. */
  read(text: string, tokens: readonly Token[], times: readonly TimeEdge[]): Reading[];
  /** Patterns as they were read, for the checks. */
  readonly compiled: readonly { readonly row: Row; readonly pattern: Pattern }[];
  readonly automaton: Automaton;
}

interface Compiled {
  readonly row: Row;
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
    ...Object.entries(language.settings).flatMap(([id, words]) =>
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
      return { row, pattern, construction: { pattern, ...moodOf(row.mood) } };
    }),
  );
  const automaton = compile(
    compiled.map(({ construction }) => construction),
    classes.size,
  );
  const maker: EdgeMaker = { language, lexicon, classes, ids, parameter };

  /** Most orders have one of a few shapes. */
  const traced = new Map<string, readonly (Slot | undefined)[] | undefined>();
  function traceOnce(row: number, items: readonly ClassId[]) {
    const key = `${row} ${items.join()}`;
    if (traced.has(key)) return traced.get(key);
    if (traced.size >= MOST_TRACED) traced.clear();
    const slots = automaton.trace(row, items);
    traced.set(key, slots);
    return slots;
  }

  function readItems(path: Path, text: string, tokens: readonly Token[]): Item[] {
    return path.edges.map((edge, at): Item => {
      const [first, last] = [tokens[edge.from], tokens[edge.to - 1]];
      const alone = first === last && first !== undefined && first.kind !== 'mark';
      const words = alone ? first.text : text.slice(first?.start ?? 0, last?.end ?? 0);
      const name = classes.name(path.classes[at] ?? 0);
      return {
        class: name,
        text: words,
        start: first?.start ?? 0,
        end: last?.end ?? 0,
        ...(edge.value === undefined ? {} : { value: edge.value }),
        ...(first?.items ? { items: first.items } : {}),
      };
    });
  }

  function readPath(
    path: Path,
    index: number,
    items: readonly Item[],
    text: string,
    tokens: readonly Token[],
  ) {
    const row = compiled[index];
    if (row === undefined) return undefined;
    if (row.row.mood === 'do') {
      const asks = items.some((item) => item.class === 'QM');
      if (asks && !items.some((item) => item.class === 'CANYOU')) return undefined;
    }
    const standing = traceOnce(index, path.classes);
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
    const names = path.edges
      .filter(({ name }) => name)
      .map(({ from, to }) => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0] as const);
    const mended = path.edges.reduce((sum, edge) => sum + edge.mended, 0);
    const unmarked = row.row.mood === 'read' && !items.some((item) => item.class === 'QM');
    const cost = path.cost + (row.row.cost ?? 0) + (unmarked ? UNMARKED : 0);
    return { draft, row: row.row, cost, items, names, mended };
  }

  return {
    language,
    classes,
    lexicon,
    compiled,
    automaton,
    tokenise: (text) => tokenise(text, language.fold),
    read(text, tokens, times) {
      automaton.tidy();
      const paths = findPaths(tokens.length, makeEdges(tokens, times, maker), automaton);
      const readings: Reading[] = [];
      let best = Number.POSITIVE_INFINITY;
      for (const path of paths) {
        if (path.cost > best + MOST_APART) break;
        const items = readItems(path, text, tokens);
        for (const index of path.rows) {
          if (best < Number.POSITIVE_INFINITY && compiled[index]?.row.mood === 'doubt') continue;
          const reading = readPath(path, index, items, text, tokens);
          if (reading === undefined) continue;
          readings.push(reading);
          if (reading.row.mood !== 'doubt') best = Math.min(best, reading.cost);
        }
      }
      const sure = readings.filter(({ row }) => row.mood !== 'doubt');
      return (sure.length > 0 ? sure : readings).sort((a, b) => a.cost - b.cost);
    },
  };
}

/** Shapes whose slots are kept. */
const MOST_TRACED = 2000;
/** Readings dearer than the best by more than this decide nothing. */
const MOST_APART = 1.5;
/** A question without its mark is less likely one. */
const UNMARKED = 0.6;
