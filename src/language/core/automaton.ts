import type { ClassId } from './classes.js';
import type { Pattern } from './pattern.js';

/** A state of the automaton; 0 is dead. */
export type StateId = number;

/** All constructions of a language at once: which class may follow, and which rows end here. */
export interface Automaton {
  readonly start: StateId;
  step(state: StateId, id: ClassId): StateId;
  /** Whether a class leads on from a state; cheaper than to see where to. */
  opens(state: StateId, id: ClassId): boolean;
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

/** States, and knots, beyond which the automaton is made anew: no text may make it grow without end. */
const MOST_STATES = 16_000;
const MOST_KNOTS = 300_000;

/** What a knot leads on to instead of a class. */
const FREE = -1;
const END = -2;
const OPENING = -3;

/**
 * The non-deterministic automaton. All its knots would be hundreds of thousands, of which texts reach a small part: a
 * knot is a pattern and what follows it, and is taken apart when it is first reached.
 */
interface Net {
  /** The class that leads on from a knot, or what else it is; and where to: of an end its row, of an opening its number. */
  readonly classes: number[];
  readonly to: number[];
  readonly slots: (Slot | undefined)[];
  /** The classes that may stand before what leads on. */
  readonly between: (readonly ClassId[])[];
  /** Knots that a knot leads to for nothing, most likely first. */
  freeOf(knot: number): readonly number[];
  readonly start: number;
  /** Where each row begins, after what may stand before it. */
  readonly begins: readonly number[];
  /** The rows of each opening, and what stands before a row: its first knot and its opening. */
  readonly openings: readonly (readonly number[])[];
  readonly before: readonly { readonly first: number; readonly opening: number }[];
}

const NOTHING: readonly number[] = [];

function weave(rows: readonly Construction[]): Net {
  const classes: number[] = [];
  const to: number[] = [];
  const slots: (Slot | undefined)[] = [];
  const loops: (readonly ClassId[])[] = [];
  const free: (readonly number[] | undefined)[] = [];
  /** What a knot that nobody reached yet stands for; `to` is what follows. */
  const folded: (Pattern | undefined)[] = [];

  function make(kind: number, target: number, like: number): number {
    classes.push(kind);
    to.push(target);
    slots.push(slots[like]);
    loops.push(loops[like] ?? []);
    free.push(undefined);
    return folded.push(undefined) - 1;
  }
  /** A knot for a pattern that `target` follows, in the slot and row of another. */
  function knot(pattern: Pattern, target: number, like: number): number {
    if (pattern.kind === 'class') return make(pattern.id, target, like);
    const made = make(FREE, target, like);
    folded[made] = pattern;
    return made;
  }
  function unfold(at: number, pattern: Pattern): readonly number[] {
    const target = to[at] ?? 0;
    switch (pattern.kind) {
      case 'class':
        return [knot(pattern, target, at)];
      case 'sequence':
        return [pattern.parts.reduceRight((next, part) => knot(part, next, at), target)];
      case 'choice':
        return pattern.parts.map((part) => knot(part, target, at));
      case 'repeat': {
        const again = pattern.many ? make(FREE, target, at) : target;
        const part = knot(pattern.part, again, at);
        if (pattern.many) free[again] = [target, part];
        return pattern.least === 0 ? [part, target] : [part];
      }
      case 'slot': {
        const inner = make(FREE, target, at);
        slots[inner] = { name: pattern.name };
        folded[inner] = pattern.part;
        return [inner];
      }
    }
  }
  function freeOf(at: number): readonly number[] {
    const known = free[at];
    if (known) return known;
    const pattern = folded[at];
    const made = pattern === undefined ? NOTHING : unfold(at, pattern);
    folded[at] = undefined;
    free[at] = made;
    return made;
  }

  const start = make(FREE, -1, -1);
  const firsts: number[] = [];
  const opened = new Map<Pattern, { first: number; opening: number }>();
  const openings: number[][] = [];
  const before: { first: number; opening: number }[] = [];
  const begins = rows.map((row, index) => {
    let lead = opened.get(row.before);
    if (lead === undefined) {
      const opening = openings.push([]) - 1;
      const like = make(OPENING, opening, -1);
      loops[like] = row.between;
      lead = { first: knot(row.before, like, like), opening };
      opened.set(row.before, lead);
      firsts.push(lead.first);
    }
    before.push(lead);
    const end = make(END, index, -1);
    // What may stand between may stand at the end.
    loops[end] = row.between;
    const begin = knot(row.pattern, knot(row.after, end, end), end);
    openings[lead.opening]?.push(begin);
    return begin;
  });
  free[start] = firsts;
  return { classes, to, slots, between: loops, freeOf, start, begins, openings, before };
}

/** Compiles rows into one automaton whose knots and states are made as texts need them. */
export function compile(rows: readonly Construction[], classCount: () => number): Automaton {
  let net = weave(rows);
  let marks = new Uint32Array(1 << 12);
  let mark = 0;
  const stack: number[] = [];

  function isNew(at: number): boolean {
    if (at >= marks.length) {
      const more = new Uint32Array(Math.max(at + 1, marks.length * 2));
      more.set(marks);
      marks = more;
    }
    if (marks[at] === mark) return false;
    marks[at] = mark;
    return true;
  }

  /** Adds all knots that one reaches for nothing and that lead on or end; `only` one row where it is given. */
  function close(from: number, reached: number[], only?: number): void {
    stack.push(from);
    while (stack.length > 0) {
      const at = stack.pop() ?? 0;
      if (!isNew(at)) continue;
      const kind = net.classes[at] ?? FREE;
      if (kind >= 0 || kind === END) {
        reached.push(at);
        continue;
      }
      if (kind === OPENING && only !== undefined) {
        stack.push(net.begins[only] ?? 0);
        continue;
      }
      const next = kind === OPENING ? net.openings[net.to[at] ?? 0] : net.freeOf(at);
      if (next) for (let index = next.length - 1; index >= 0; index--) stack.push(next[index] ?? 0);
    }
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
    const ends: number[] = [];
    const ahead = new Int16Array(classCount());
    for (const at of set) {
      const kind = net.classes[at] ?? FREE;
      if (kind === END) ends.push(net.to[at] ?? 0);
      else ahead[kind] = -1;
      for (const each of net.between[at] ?? []) ahead[each] = -1;
    }
    accepted.push(ends.sort((a, b) => a - b));
    steps.push(ahead);
    return id;
  }
  function begin(): void {
    buckets.clear();
    sets = [new Uint32Array(0)];
    accepted = [[]];
    steps = [new Int16Array(0)];
    mark++;
    const first: number[] = [];
    close(net.start, first);
    state(first);
  }

  function makeStep(from: StateId, id: ClassId): StateId {
    const next: number[] = [];
    mark++;
    for (const at of sets[from] ?? []) {
      if (net.classes[at] === id) close(net.to[at] ?? 0, next);
      if (net.between[at]?.includes(id)) close(at, next);
    }
    return state(next);
  }

  begin();

  /** Whether an item leads on from a knot; where none follows, whether a row ends in it. */
  function takes(at: number, id: ClassId | undefined, row: number): boolean {
    if (id === undefined) return net.classes[at] === END && net.to[at] === row;
    return net.classes[at] === id || (net.between[at]?.includes(id) ?? false);
  }

  return {
    start: 1,
    step(from, id) {
      const row = steps[from];
      const known = row?.[id] ?? 0;
      if (known >= 0) return known;
      const made = makeStep(from, id);
      if (row) row[id] = made;
      return made;
    },
    opens: (from, id) => (steps[from]?.[id] ?? 0) !== 0,
    rows: (at) => accepted[at] ?? [],
    trace(row, items) {
      // Each way into a knot that takes the next item, so that the way of the whole can be followed back.
      let open: Way[] = [];
      let next: ClassId | undefined = items[0];
      const reached: number[] = [];
      function enter(knot: number, by: Way | undefined, into: Way[]): void {
        reached.length = 0;
        close(knot, reached, row);
        for (const at of reached) if (takes(at, next, row)) into.push({ at, by });
      }
      mark++;
      enter(net.before[row]?.first ?? 0, undefined, open);
      for (let at = 0; at < items.length; at++) {
        const id = items[at] ?? 0;
        next = items[at + 1];
        const ahead: Way[] = [];
        mark++;
        for (const way of open) {
          if (net.classes[way.at] === id) enter(net.to[way.at] ?? 0, way, ahead);
          if (net.between[way.at]?.includes(id)) enter(way.at, way, ahead);
        }
        open = ahead;
      }
      const slots: (Slot | undefined)[] = [];
      for (let way = open[0]?.by; way; way = way.by) slots.push(net.slots[way.at]);
      return slots.length === items.length ? slots.reverse() : undefined;
    },
    tidy() {
      if (sets.length <= MOST_STATES && net.classes.length <= MOST_KNOTS) return;
      if (net.classes.length > MOST_KNOTS) {
        net = weave(rows);
        marks.fill(0);
      }
      begin();
    },
    size: () => ({ states: sets.length, knots: net.classes.length }),
  };
}

/** A knot, and the way that led to it. */
interface Way {
  readonly at: number;
  readonly by: Way | undefined;
}

function isSame(a: Uint32Array | undefined, b: Uint32Array): boolean {
  if (a?.length !== b.length) return false;
  for (let at = 0; at < b.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
