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

/**
 * Of readings that differ only in whom they name the longest whose names are all known; two of one length that are both known are asked about.
 * Where none is known the first decision stands: who is unknown is told by the name as it was written.
 */
export function preferKnown(
  draft: Draft,
  decision: Decision | undefined,
  isKnown: IsKnown | undefined,
): { readonly draft: Draft; readonly reading: Reading | undefined } {
  const reading = decision?.reading;
  if (isKnown === undefined || reading === undefined || draft !== decision?.draft)
    return { draft, reading };
  const known = [reading, ...decision.alternatives]
    .filter((each) => mentions(each.draft).every(isKnown))
    .sort((a, b) => breadth(b) - breadth(a));
  const [first, second] = known;
  if (first === undefined || draft.intent === 'clarify') return { draft, reading };
  if (second !== undefined && breadth(second) === breadth(first) && second !== first)
    return { draft: clarify('unclear'), reading };
  return { draft: first.draft, reading: first };
}
