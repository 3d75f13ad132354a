import type { Target } from './command.js';
import { breadth, type Decision } from './core/decide.js';
import { clarify, type Draft } from './core/draft.js';
import type { Reading } from './core/grammar.js';

/** Whether the directory knows somebody or a place by this name. */
export type IsKnown = (name: string) => boolean;

/** The names that a target mentions. */
function namesOf(target: Target): string[] {
  const left = target.except === undefined ? [] : namesOf(target.except);
  switch (target.kind) {
    case 'users':
      return [...target.names, ...left];
    case 'group':
    case 'site':
      return [target.name, ...left];
    case 'any':
    case 'all':
      return [...target.of.flatMap(namesOf), ...left];
    default:
      return left;
  }
}

function mentions(draft: Draft): string[] {
  return 'target' in draft && draft.target !== undefined ? namesOf(draft.target) : [];
}

/** The readings that differ only in whom they name, where the directory may prefer one. */
function candidates(draft: Draft, decision: Decision | undefined): readonly Reading[] {
  const reading = decision?.reading;
  if (reading === undefined || draft !== decision?.draft) return [];
  if (draft.intent === 'clarify') return [];
  return [reading, ...decision.alternatives.filter((each) => each !== reading)];
}

/** The names that some of these readings have and others have not: who is known among them decides. */
function disputed(readings: readonly Reading[]): string[] {
  if (readings.length < 2) return [];
  const named = readings.map((each) => new Set(mentions(each.draft)));
  const all = new Set(named.flatMap((names) => [...names]));
  return [...all].filter((name) => !named.every((names) => names.has(name)));
}

export interface Preferred {
  readonly draft: Draft;
  readonly reading: Reading | undefined;
  /** What the directory would have to be asked about; nothing where there is one reading, or it was asked. */
  readonly disputed: readonly string[];
}

/**
 * Of readings that differ only in whom they name the longest whose names are all known; two of one length that are both known are asked about.
 * Where none is known the first decision stands: who is unknown is told by the name as it was written.
 */
export function preferKnown(
  draft: Draft,
  decision: Decision | undefined,
  isKnown: IsKnown | undefined,
): Preferred {
  const stands = { draft, reading: decision?.reading, disputed: [] };
  const readings = candidates(draft, decision);
  if (isKnown === undefined) return { ...stands, disputed: disputed(readings) };
  const known = readings
    .filter((each) => mentions(each.draft).every(isKnown))
    .sort((a, b) => breadth(b) - breadth(a));
  const [first, second] = known;
  if (first === undefined) return stands;
  if (second !== undefined && breadth(second) === breadth(first))
    return { ...stands, draft: clarify('unclear') };
  return { ...stands, draft: first.draft, reading: first };
}
