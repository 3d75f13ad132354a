import { isChange } from './decide.js';
import type { Draft } from './draft.js';
import type { Segment } from './segment.js';

/** Whether an order is for these people already. */
export function isNamed(draft: Draft, people: readonly string[]): boolean {
  const target = 'target' in draft ? draft.target : undefined;
  return target?.kind === 'users' && people.every((name) => target.names.includes(name));
}

/** An order for "him" or for "both" whom the sentences or lines before it name; undefined where they leave it open. */
export function whomElsewhere(draft: Draft, segments: readonly Segment[]): Draft | undefined {
  if (!('target' in draft) || !isChange(draft)) return undefined;
  const names = segments.flatMap(({ part, people }) =>
    part === 'aside' || part === 'people' ? people : [],
  );
  const { lacks, ...order } = draft;
  const target = { kind: 'users' as const, names };
  if (lacks?.setting === undefined && lacks?.target === 'one' && names.length === 1)
    return { ...order, target } as Draft;
  const those =
    (lacks === undefined && draft.target?.kind === 'those') ||
    (lacks?.setting === undefined && lacks?.target === 'both' && names.length === 2);
  return those && names.length > 1 ? ({ ...order, target } as Draft) : undefined;
}

/**
 * Orders that differ only in whom they name are one, and "please turn it off" after the order says it again; undefined where
 * they are several.
 */
export function joined(drafts: readonly Draft[]): Draft | undefined {
  const [first, ...others] = drafts;
  if (first === undefined || !('target' in first) || first.lacks !== undefined) return undefined;
  const names = first.target?.kind === 'users' ? [...first.target.names] : undefined;
  for (const other of others) {
    if (!('target' in other) || other.intent !== first.intent) return undefined;
    const { target, lacks, ...rest } = other;
    const { target: _, ...same } = first;
    if (JSON.stringify(rest) !== JSON.stringify(same)) return undefined;
    if (lacks?.setting && lacks.target !== undefined) continue;
    if (names === undefined || lacks !== undefined || target?.kind !== 'users') return undefined;
    // The subject of a mail says what the mail says.
    names.push(...target.names.filter((name) => !names.includes(name)));
  }
  if (names === undefined) return first;
  return { ...first, target: { kind: 'users', names } } as Draft;
}
