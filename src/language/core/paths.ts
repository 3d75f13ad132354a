import type { Automaton, StateId } from './automaton.js';
import type { ClassId } from './classes.js';

/** One reading of a stretch of tokens: it may be any of its classes. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly classes: readonly ClassId[];
  readonly cost: number;
  /** How many words of it were mended. */
  readonly mended: number;
  /** The setting, time or name that it stands for. */
  readonly value?: unknown;
  /** Whether the stretch is a name: readings that differ only in these are alternatives of one mention. */
  readonly name: boolean;
}

/** A way through the whole text that some row accepts. */
export interface Path {
  readonly edges: readonly Edge[];
  readonly classes: readonly ClassId[];
  readonly cost: number;
  readonly rows: readonly number[];
}

interface Step {
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

/**
 * The cheapest ways through the tokens that the automaton accepts, cheapest first; linear in the number of tokens.
 * `edgesAt` is asked only for positions that are reached.
 */
export function findPaths(
  count: number,
  edgesAt: (at: number, open: (id: ClassId) => boolean) => readonly Edge[],
  automaton: Automaton,
): Path[] {
  const columns: (Map<StateId, Step[]> | undefined)[] = new Array(count + 1);
  columns[0] = new Map([
    [
      automaton.start,
      [{ state: automaton.start, cost: 0, edge: undefined, id: -1, before: undefined, names: 0 }],
    ],
  ]);
  let reached = 0;
  for (let at = 0; at < count; at++) {
    const column = columns[at];
    if (column === undefined) continue;
    if (at > reached) break;
    columns[at] = undefined;
    const steps = narrow(column);
    const states = [...new Set(steps.map(({ state }) => state))];
    const edges = edgesAt(at, (id) => states.some((state) => automaton.step(state, id) > 0));
    for (const edge of edges) {
      for (const step of steps) {
        for (const id of edge.classes) {
          const state = automaton.step(step.state, id);
          if (state === 0) continue;
          reached = Math.max(reached, edge.to);
          const names = edge.name ? hash(step.names, edge) : step.names;
          const next = { state, cost: step.cost + edge.cost, edge, id, before: step, names };
          const target = columns[edge.to] ?? new Map<StateId, Step[]>();
          columns[edge.to] = target;
          keep(target, next);
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
      if (rows.length > 0) paths.push({ ...trace(step), cost: step.cost, rows });
    }
  }
  return paths.sort((a, b) => a.cost - b.cost);
}

function hash(names: number, edge: Edge): number {
  return (Math.imul(names, 31) + edge.from * 4099 + edge.to) | 0;
}

/** Keeps a step among the few best of its state that differ in their names. */
function keep(column: Map<StateId, Step[]>, step: Step): void {
  const steps = column.get(step.state);
  if (steps === undefined) {
    column.set(step.state, [step]);
    return;
  }
  const same = steps.findIndex(({ names }) => names === step.names);
  if (same >= 0) {
    if ((steps[same]?.cost ?? 0) <= step.cost) return;
    steps.splice(same, 1);
  }
  const place = steps.findIndex(({ cost }) => cost > step.cost);
  if (place < 0) steps.push(step);
  else steps.splice(place, 0, step);
  if (steps.length > KEPT) steps.pop();
}

function narrow(column: Map<StateId, Step[]>): Step[] {
  const firsts = [...column.values()];
  let best = Number.POSITIVE_INFINITY;
  for (const [first] of firsts) if (first && first.cost < best) best = first.cost;
  let kept = firsts.filter(([first]) => first !== undefined && first.cost <= best + BEAM);
  if (kept.length > WIDTH)
    kept = kept.sort(([a], [b]) => (a?.cost ?? 0) - (b?.cost ?? 0)).slice(0, WIDTH);
  return kept.flat();
}

function trace(last: Step): { edges: Edge[]; classes: ClassId[] } {
  const edges: Edge[] = [];
  const classes: ClassId[] = [];
  for (let step: Step | undefined = last; step?.edge; step = step.before) {
    edges.push(step.edge);
    classes.push(step.id);
  }
  return { edges: edges.reverse(), classes: classes.reverse() };
}
