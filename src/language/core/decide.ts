import type { ClarifyReason } from '../command.js';
import { clarify, type Draft } from './frames.js';
import type { Reading } from './grammar.js';

/** What was decided of the readings of one stretch, and the others that were near. */
export interface Decision {
  readonly draft: Draft;
  readonly reading: Reading | undefined;
  /** Readings that differ from it only in whom they name: the directory may prefer one. */
  readonly alternatives: readonly Reading[];
}

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

function covers(a: Reading, b: Reading): boolean {
  return b.names.every(([from, to]) => a.names.some(([start, end]) => start <= from && end >= to));
}

/**
 * Decides between readings, cheapest first. Those that differ in anything but the spans of names are never chosen
 * between where one of them changes something; of names that nest the longest is meant.
 */
export function decide(readings: readonly Reading[], delta: number): Decision {
  const [best] = readings;
  if (best === undefined)
    return { draft: { intent: 'none' }, reading: undefined, alternatives: [] };
  const near = readings.filter(({ cost }) => cost <= best.cost + delta);
  const same = JSON.stringify(best.draft);
  const others = near.filter(({ draft }) => JSON.stringify(draft) !== same);
  const asks = (reason: ClarifyReason): Decision => ({
    draft: clarify(reason),
    reading: best,
    alternatives: near,
  });
  if (best.mended > MOST_MENDED && isChange(best.draft)) return asks('unclear');
  const shaped = shape(best.draft);
  const strange = others.filter(
    ({ draft }) =>
      shape(draft) !== shaped && (draft.intent !== 'clarify' || best.draft.intent === 'clarify'),
  );
  const other = strange.find(({ draft }) => isChange(draft));
  if (isChange(best.draft) && strange.length > 0) return asks('unclear');
  if (other !== undefined) return asks('unclear');
  if (others.length === 0 || !('target' in best.draft || 'policy' in best.draft))
    return { draft: best.draft, reading: best, alternatives: [] };
  const alike = [best, ...others.filter(({ draft }) => shape(draft) === shaped)];
  const longest = alike.find((reading) => alike.every((each) => covers(reading, each)));
  if (longest !== undefined)
    return {
      draft: longest.draft,
      reading: longest,
      alternatives: alike.filter((each) => each !== longest),
    };
  return isChange(best.draft)
    ? asks('unclear')
    : { draft: best.draft, reading: best, alternatives: [] };
}
