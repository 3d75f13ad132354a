import type { Automaton, StateId } from './automaton.js';
import type { ClassId } from './classes.js';

/** One reading of a stretch of tokens: it may be any of its classes. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly classes: readonly ClassId[];
  readonly cost: number;
  /** What those of its words that were mended were taken for. */
  readonly mended: readonly string[];
  /** The setting, time or name that it stands for. */
  readonly value?: unknown;
  /** Whether the stretch is a name: readings that differ only in these are alternatives of one mention. */
  readonly name: boolean;
}

/** A way through the whole text that some row accepts. */
export interface Path {
  readonly cost: number;
  readonly rows: readonly number[];
  /** Its last step: see `follow`. */
  readonly last: Step;
}

/** One step of a way, and the way to it. */
export interface Step {
  readonly state: StateId;
  readonly cost: number;
  readonly edge: Edge | undefined;
  readonly id: ClassId;
  readonly before: Step | undefined;
  /** The names on the way, so that readings that differ in them are kept apart. */
  readonly names: number;
}

/** Readings kept of each state, states of each position, and how much dearer than the best one may be. */
const KEPT = 3;
const WIDTH = 40;
const BEAM = 6;

type Column = Map<StateId, Step[]>;

/**
 * The cheapest ways through the tokens that the automaton accepts, cheapest first; linear in the number of tokens.
 * `edgesAt` is asked only for positions that are reached.
 */
export function findPaths(
  count: number,
  edgesAt: (at: number, open: (id: ClassId) => boolean) => readonly Edge[],
  automaton: Automaton,
): Path[] {
  const columns: (Column | undefined)[] = [];
  const first = { cost: 0, edge: undefined, id: -1, before: undefined, names: 0 };
  columns[0] = new Map([[automaton.start, [{ state: automaton.start, ...first }]]]);
  let reached = 0;
  for (let at = 0; at < count && at <= reached; at++) {
    const column = columns[at];
    if (column === undefined) continue;
    columns[at] = undefined;
    const kept = narrow(column);
    const edges = edgesAt(at, (id) => opens(automaton, kept, id));
    for (const edge of edges) {
      const { to } = edge;
      for (const steps of kept) {
        const from = steps[0]?.state ?? 0;
        for (const id of edge.classes) {
          const state = automaton.step(from, id);
          if (state === 0) continue;
          if (to > reached) reached = to;
          let target = columns[to];
          if (target === undefined) {
            target = new Map();
            columns[to] = target;
          }
          for (const step of steps) keep(target, state, step, edge, id);
        }
      }
    }
  }
  const last = columns[count];
  if (last === undefined) return [];
  const paths: Path[] = [];
  for (const steps of last.values()) {
    for (const step of steps) {
      const rows = automaton.rows(step.state);
      if (rows.length > 0) paths.push({ cost: step.cost, rows, last: step });
    }
  }
  return paths.sort((a, b) => a.cost - b.cost);
}

function opens(automaton: Automaton, kept: readonly Step[][], id: ClassId): boolean {
  for (const steps of kept) if (automaton.opens(steps[0]?.state ?? 0, id)) return true;
  return false;
}

function hash(names: number, edge: Edge): number {
  return (Math.imul(names, 31) + edge.from * 4099 + edge.to) | 0;
}

/** Keeps a step among the few best of its state that differ in their names. */
function keep(column: Column, state: StateId, before: Step, edge: Edge, id: ClassId): void {
  const cost = before.cost + edge.cost;
  const names = edge.name ? hash(before.names, edge) : before.names;
  const steps = column.get(state);
  if (steps === undefined) {
    column.set(state, [{ state, cost, edge, id, before, names }]);
    return;
  }
  let place = steps.length;
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    if (step === undefined) continue;
    if (step.names === names) {
      if (step.cost <= cost) return;
      steps.splice(at, 1);
      if (place > at) place--;
    } else if (step.cost > cost) place = at;
  }
  if (place >= KEPT) return;
  steps.splice(place, 0, { state, cost, edge, id, before, names });
  if (steps.length > KEPT) steps.pop();
}

/** The steps of the states that are worth going on from. */
function narrow(column: Column): readonly Step[][] {
  const all = [...column.values()];
  if (all.length === 1) return all;
  let best = Number.POSITIVE_INFINITY;
  for (const steps of all) best = Math.min(best, costOf(steps));
  const kept = all.filter((steps) => costOf(steps) <= best + BEAM);
  if (kept.length <= WIDTH) return kept;
  return kept.sort((a, b) => costOf(a) - costOf(b)).slice(0, WIDTH);
}

function costOf(steps: readonly Step[]): number {
  return steps[0]?.cost ?? Number.POSITIVE_INFINITY;
}

/** The edges of a path and the classes that it takes them for. */
export function follow({ last }: Path): { edges: Edge[]; classes: ClassId[] } {
  const edges: Edge[] = [];
  const classes: ClassId[] = [];
  for (let step: Step | undefined = last; step?.edge; step = step.before) {
    edges.push(step.edge);
    classes.push(step.id);
  }
  return { edges: edges.reverse(), classes: classes.reverse() };
}
