import type { ClassId } from './classes.js';
import type { Pattern } from './pattern.js';

/** A state of the automaton; 0 is dead. */
export type StateId = number;

/** All constructions of a language at once: which class may follow, and which rows end here. */
export interface Automaton {
  readonly start: StateId;
  step(state: StateId, id: ClassId): StateId;
  /** The rows that a text that ends in this state is an instance of. */
  rows(state: StateId): readonly number[];
  /** States made so far. */
  size(): number;
}

/** One row as it goes into the automaton. */
export interface Construction {
  readonly pattern: Pattern;
  /** What may stand before it, and after it. */
  readonly before: Pattern;
  readonly after: Pattern;
  /** Classes that may stand between any two of its items. */
  readonly between: readonly ClassId[];
}

/** A state of the non-deterministic automaton, as it is built. */
interface Knot {
  readonly to: Map<ClassId, number[]>;
  readonly free: number[];
  row?: number;
}

/** States beyond which the automaton is made anew: no text may make it grow without end. */
const MOST_STATES = 20_000;

/** Compiles rows into one automaton whose states are made as texts need them. */
export function compile(rows: readonly Construction[], classCount: () => number): Automaton {
  const knots: Knot[] = [];
  function knot(): number {
    return knots.push({ to: new Map(), free: [] }) - 1;
  }
  function link(from: number, id: ClassId, to: number): void {
    const known = knots[from]?.to.get(id);
    if (known) known.push(to);
    else knots[from]?.to.set(id, [to]);
  }
  /** Adds a pattern after a knot and gives the knot that it ends in. */
  function add(pattern: Pattern, from: number, between: readonly ClassId[]): number {
    switch (pattern.kind) {
      case 'class': {
        const to = knot();
        link(from, pattern.id, to);
        for (const id of between) link(from, id, from);
        return to;
      }
      case 'sequence':
        return pattern.parts.reduce((at, part) => add(part, at, between), from);
      case 'choice': {
        const end = knot();
        for (const part of pattern.parts) {
          const begin = knot();
          knots[from]?.free.push(begin);
          knots[add(part, begin, between)]?.free.push(end);
        }
        return end;
      }
      case 'repeat': {
        const begin = knot();
        const end = knot();
        knots[from]?.free.push(begin);
        const last = add(pattern.part, begin, between);
        knots[last]?.free.push(end);
        if (pattern.many) knots[last]?.free.push(begin);
        if (pattern.least === 0) knots[begin]?.free.push(end);
        return end;
      }
      case 'slot':
        return add(pattern.part, from, between);
    }
  }
  const start = knot();
  const openings = new Map<Pattern, number>();
  rows.forEach((row, index) => {
    let opened = openings.get(row.before);
    if (opened === undefined) {
      opened = add(row.before, start, row.between);
      openings.set(row.before, opened);
    }
    const begin = knot();
    knots[opened]?.free.push(begin);
    const body = add(row.pattern, begin, row.between);
    const end = add(row.after, body, row.between);
    const last = knot();
    knots[end]?.free.push(last);
    for (const id of row.between) link(last, id, last);
    const final = knots[last];
    if (final) final.row = index;
  });

  // The deterministic automaton: a state is a set of knots.
  const ids = new Map<string, StateId>();
  let sets: (readonly number[])[] = [[]];
  let ends: (readonly number[])[] = [[]];
  let steps: Int32Array[] = [new Int32Array(0)];
  const closures = new Map<number, readonly number[]>();

  function closure(of: number): readonly number[] {
    const known = closures.get(of);
    if (known) return known;
    const seen = new Set<number>([of]);
    for (const at of seen) for (const next of knots[at]?.free ?? []) seen.add(next);
    // Only what leads on or ends matters.
    const kept = [...seen].filter((at) => {
      const { to, row } = knots[at] ?? {};
      return row !== undefined || (to?.size ?? 0) > 0;
    });
    closures.set(of, kept);
    return kept;
  }
  function state(set: Set<number>): StateId {
    if (set.size === 0) return 0;
    const sorted = [...set].sort((a, b) => a - b);
    const key = sorted.join();
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = sets.length;
    ids.set(key, id);
    sets.push(sorted);
    ends.push(sorted.flatMap((at) => knots[at]?.row ?? []));
    steps.push(new Int32Array(classCount()).fill(-1));
    return id;
  }
  function begin(): StateId {
    ids.clear();
    sets = [[]];
    ends = [[]];
    steps = [new Int32Array(0)];
    return state(new Set(closure(start)));
  }
  begin();
  return {
    start: 1,
    step(from, id) {
      const known = steps[from]?.[id];
      if (known !== undefined && known >= 0) return known;
      const set = new Set<number>();
      for (const at of sets[from] ?? [])
        for (const to of knots[at]?.to.get(id) ?? []) for (const each of closure(to)) set.add(each);
      const made = state(set);
      const row = steps[from];
      if (row) row[id] = made;
      return made;
    },
    rows: (at) => ends[at] ?? [],
    size() {
      // Between two texts: no path holds a state now.
      if (sets.length > MOST_STATES) begin();
      return sets.length;
    },
  };
}
