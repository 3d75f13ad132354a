import type { ClarifyReason } from '../command.js';
import { clarify, type Draft } from './draft.js';
import type { Reading } from './grammar.js';

/** What was decided of the readings of one stretch, and the others that were near. */
export interface Decision {
  readonly draft: Draft;
  readonly reading: Reading | undefined;
  /** Readings that differ from it only in whom they name: the directory may prefer one. */
  readonly alternatives: readonly Reading[];
}

/** What is decided of words that order nothing. */
export const NOTHING: Decision = {
  draft: { intent: 'none' },
  reading: undefined,
  alternatives: [],
};

const CHANGES = new Set([
  'set',
  'grant',
  'revoke',
  'copy',
  'policy.create',
  'policy.delete',
  'undo',
]);

/** Whether a command changes something; nothing that does may be guessed. */
export function isChange({ intent }: { readonly intent: string }): boolean {
  return CHANGES.has(intent);
}

/** More words than these that had to be mended make an order a guess. */
const MOST_MENDED = 3;

function shape(draft: Draft): string {
  return JSON.stringify(draft, (key, value) => (key === 'names' || key === 'name' ? 0 : value));
}

/** Whether every name of one reading lies within a name of another; both are told in the order of the text. */
function covers(a: Reading, b: Reading): boolean {
  let at = 0;
  for (const [from, to] of b.names) {
    for (let name = a.names[at]; name && name[1] < to; name = a.names[at]) at++;
    const [start = to, end = from] = a.names[at] ?? [];
    if (start > from || end < to) return false;
  }
  return true;
}

/** How many characters of the text are in names: a reading that covers all others has most. */
export function breadth({ names }: Reading): number {
  return names.reduce((sum, [from, to]) => sum + to - from, 0);
}

function findLongest(alike: readonly Reading[]): Reading | undefined {
  const most = Math.max(...alike.map(breadth));
  return alike.find(
    (reading) => breadth(reading) === most && alike.every((each) => covers(reading, each)),
  );
}

/**
 * Decides between readings, cheapest first. Those that differ in anything but the spans of names are never chosen
 * between where one of them changes something; of names that nest the longest is meant.
 */
export function decide(readings: readonly Reading[], delta: number): Decision {
  const [best] = readings;
  if (best === undefined) return NOTHING;
  const near = readings.filter(({ cost }) => cost <= best.cost + delta);
  const unsure = best.mended > MOST_MENDED && isChange(best.draft);
  if (readings.length === 1 && !unsure)
    return { draft: best.draft, reading: best, alternatives: [] };
  const same = JSON.stringify(best.draft);
  const different = readings.filter(({ draft }) => JSON.stringify(draft) !== same);
  const others = different.filter(({ cost }) => cost <= best.cost + delta);
  const asks = (reason: ClarifyReason): Decision => ({
    draft: clarify(reason),
    reading: best,
    alternatives: near,
  });
  if (unsure) return asks('unclear');
  const shaped = shape(best.draft);
  const alternatives = different.filter(({ draft }) => shape(draft) === shaped);
  const strange = others.filter(
    (reading) =>
      !alternatives.includes(reading) &&
      (reading.draft.intent !== 'clarify' || best.draft.intent === 'clarify'),
  );
  const other = strange.find(({ draft }) => isChange(draft));
  if (isChange(best.draft) && strange.length > 0) return asks('unclear');
  if (other !== undefined) return asks('unclear');
  // What costs more may still be whom the directory knows.
  if (others.length === 0 || !('target' in best.draft || 'policy' in best.draft))
    return { draft: best.draft, reading: best, alternatives };
  const alike = [best, ...others.filter((reading) => alternatives.includes(reading))];
  const longest = findLongest(alike);
  if (longest !== undefined)
    return {
      draft: longest.draft,
      reading: longest,
      alternatives: [best, ...alternatives].filter(({ draft }) => draft !== longest.draft),
    };
  return isChange(best.draft)
    ? asks('unclear')
    : { draft: best.draft, reading: best, alternatives: [] };
}
