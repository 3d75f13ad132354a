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
  /** The slot that each item of an instance of a row stands in, by its number in the row; undefined where it is none. */
  trace(row: number, items: readonly ClassId[]): readonly (Slot | undefined)[] | undefined;
  /** Makes the states anew where texts made too many; between two texts only. */
  tidy(): void;
  /** States made so far, and the knots that they are sets of. */
  size(): { readonly states: number; readonly knots: number };
}

/** A slot of a row: `t:(…)`. One of the same name elsewhere in the row is another. */
export interface Slot {
  readonly name: string;
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

/** States beyond which the automaton is made anew: no text may make it grow without end. */
const MOST_STATES = 20_000;

/** The non-deterministic automaton: knots in plain columns, for there are some hundred thousand of them. */
interface Net {
  /** The class that leads on from a knot, and where to; -1 where it has none. */
  readonly classes: number[];
  readonly to: number[];
  /** Knots that are reached for nothing; undefined for none. */
  readonly free: (number[] | undefined)[];
  readonly slots: (Slot | undefined)[];
  /** The classes that may stand before what leads on. */
  readonly between: (readonly ClassId[])[];
  /** The row that ends in a knot. */
  readonly ends: Map<number, number>;
  readonly start: number;
  /** Where each row begins, after what may stand before it. */
  readonly begins: readonly number[];
  /** The knot that leads to the beginning of each row, and all that one leads to. */
  readonly opened: readonly number[];
  readonly openings: ReadonlyMap<number, readonly number[]>;
}

function weave(rows: readonly Construction[]): Net {
  const classes: number[] = [];
  const to: number[] = [];
  const free: (number[] | undefined)[] = [];
  const slots: (Slot | undefined)[] = [];
  const loops: (readonly ClassId[])[] = [];
  const ends = new Map<number, number>();
  let between: readonly ClassId[] = [];
  let slot: Slot | undefined;
  function knot(): number {
    classes.push(-1);
    to.push(-1);
    free.push(undefined);
    slots.push(slot);
    return loops.push(between) - 1;
  }
  function join(from: number, target: number): void {
    const known = free[from];
    if (known) known.push(target);
    else free[from] = [target];
  }
  /** Adds a pattern after a knot and gives the knot that it ends in. */
  function add(pattern: Pattern, from: number): number {
    switch (pattern.kind) {
      case 'class': {
        const at = knot();
        join(from, at);
        classes[at] = pattern.id;
        const end = knot();
        to[at] = end;
        return end;
      }
      case 'sequence':
        return pattern.parts.reduce((at, part) => add(part, at), from);
      case 'choice': {
        const end = knot();
        for (const part of pattern.parts) join(add(part, from), end);
        return end;
      }
      case 'repeat': {
        const begin = knot();
        join(from, begin);
        const last = add(pattern.part, begin);
        const end = knot();
        join(last, end);
        if (pattern.many) join(last, begin);
        if (pattern.least === 0) join(begin, end);
        return end;
      }
      case 'slot': {
        const outer = slot;
        slot = { name: pattern.name };
        const last = add(pattern.part, from);
        slot = outer;
        const end = knot();
        join(last, end);
        return end;
      }
    }
  }
  const start = knot();
  const opened = new Map<Pattern, number>();
  const openings = new Map<number, number[]>();
  const leads: number[] = [];
  const begins = rows.map((row, index) => {
    between = row.between;
    let opening = opened.get(row.before);
    if (opening === undefined) {
      opening = add(row.before, start);
      opened.set(row.before, opening);
      openings.set(opening, []);
    }
    const begin = knot();
    openings.get(opening)?.push(begin);
    leads.push(opening);
    const last = add(row.after, add(row.pattern, begin));
    // What may stand between may stand at the end.
    const end = knot();
    join(last, end);
    classes[end] = -2;
    ends.set(end, index);
    return begin;
  });
  return { classes, to, free, slots, between: loops, ends, start, begins, opened: leads, openings };
}

/** Compiles rows into one automaton whose states are made as texts need them. */
export function compile(rows: readonly Construction[], classCount: () => number): Automaton {
  const net = weave(rows);
  const { classes, to, free, between, ends } = net;
  const marks = new Uint32Array(classes.length);
  let mark = 0;

  /** All knots that a set of them reaches for nothing and that lead on or end; `only` one row where it is given. */
  function close(from: readonly number[], only?: number): number[] {
    mark++;
    const reached: number[] = [];
    const stack = [...from].reverse();
    while (stack.length > 0) {
      const at = stack.pop() ?? 0;
      if (marks[at] === mark) continue;
      marks[at] = mark;
      if (classes[at] !== -1) reached.push(at);
      const next = free[at];
      if (next) for (let index = next.length - 1; index >= 0; index--) stack.push(next[index] ?? 0);
      if (only !== undefined) {
        if (net.opened[only] === at) stack.push(net.begins[only] ?? 0);
        continue;
      }
      const begins = net.openings.get(at);
      if (begins) stack.push(...begins);
    }
    return reached;
  }

  // The deterministic automaton: a state is a set of knots.
  const buckets = new Map<number, StateId[]>();
  let sets: Uint32Array[] = [];
  let accepted: (readonly number[])[] = [];
  let steps: Int16Array[] = [];

  function state(knots: readonly number[]): StateId {
    if (knots.length === 0) return 0;
    const set = Uint32Array.from(knots).sort();
    let hash = set.length;
    for (const at of set) hash = (Math.imul(hash, 31) + at) | 0;
    const bucket = buckets.get(hash) ?? [];
    const known = bucket.find((id) => isSame(sets[id], set));
    if (known !== undefined) return known;
    const id = sets.length;
    buckets.set(hash, [...bucket, id]);
    sets.push(set);
    accepted.push([...set].flatMap((at) => ends.get(at) ?? []));
    steps.push(new Int16Array(classCount()).fill(-1));
    return id;
  }
  function begin(): void {
    buckets.clear();
    sets = [new Uint32Array(0)];
    accepted = [[]];
    steps = [new Int16Array(0)];
    state(close([net.start]));
  }
  begin();

  return {
    start: 1,
    step(from, id) {
      const row = steps[from];
      const known = row?.[id] ?? 0;
      if (known >= 0) return known;
      const next: number[] = [];
      for (const at of sets[from] ?? []) {
        if (classes[at] === id) next.push(to[at] ?? 0);
        if (between[at]?.includes(id)) next.push(at);
      }
      const made = next.length === 0 ? 0 : state(close(next));
      if (row) row[id] = made;
      return made;
    },
    rows: (at) => accepted[at] ?? [],
    trace(row, items) {
      // Each way into a knot, so that the way of the whole can be followed back.
      let open: Way[] = close([net.start], row).map((at) => ({ at, by: undefined }));
      for (const id of items) {
        const next: Way[] = [];
        const seen = new Set<number>();
        for (const way of open) {
          const { at } = way;
          const ahead = classes[at] === id ? (to[at] ?? 0) : -1;
          const here = between[at]?.includes(id) ? at : -1;
          for (const target of [ahead, here]) {
            if (target < 0) continue;
            for (const reached of close([target], row)) {
              if (seen.has(reached)) continue;
              seen.add(reached);
              next.push({ at: reached, by: way });
            }
          }
        }
        open = next;
      }
      const slots: (Slot | undefined)[] = [];
      for (let way = open.find(({ at }) => ends.get(at) === row)?.by; way; way = way.by)
        slots.push(net.slots[way.at]);
      return slots.length === items.length ? slots.reverse() : undefined;
    },
    tidy() {
      if (sets.length > MOST_STATES) begin();
    },
    size: () => ({ states: sets.length, knots: classes.length }),
  };
}

/** A knot, and the way that led to it. */
interface Way {
  readonly at: number;
  readonly by: Way | undefined;
}

function isSame(a: Uint32Array | undefined, b: Uint32Array): boolean {
  return a?.length === b.length && a.every((each, index) => each === b[index]);
}
