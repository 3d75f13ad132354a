import type { Cmdlet } from './cmdlet.js';
import { type Past, type Position, samePosition } from './position.js';

/** What a book says of the tenant beside which it was written. */
export interface Standing {
  /** Where the tenant stood last; undefined in a book that never noted it. */
  readonly position: Position | undefined;
  readonly hasChanges: boolean;
  /** What changes without an outcome may have run since. */
  readonly unfinished: readonly Cmdlet[];
}

/** How tenant and book do not fit. */
export type Gap =
  /** The tenant lacks writes at its end: it was cut, or is an older copy. */
  | { readonly kind: 'behind' }
  /** It is another tenant, or went another way. */
  | { readonly kind: 'other' }
  /** The tenant has writes of which the book knows nothing: the book was cut, emptied, or is an older copy. */
  | { readonly kind: 'ahead'; readonly writes: number };

export type Comparison =
  | { readonly kind: 'same' }
  /** An admin put another organisation in place, which the book does not know yet. */
  | { readonly kind: 'imported'; readonly time: string }
  | Gap;

/** Whether a tenant is the one that a book knows, with all its changes and no others. */
export async function compare(standing: Standing, past: Past): Promise<Comparison> {
  const { position } = standing;
  const { origin, position: now } = past;
  const imported = origin.kind === 'imported' && samePosition(origin.over, position);
  if (position !== undefined && !imported) {
    if (position.lineage !== now.lineage) return { kind: 'other' };
    if (position.seq > now.seq) return { kind: 'behind' };
    if (!(await hasPassed(past, position))) return { kind: 'other' };
  }
  const base = imported ? origin.seq : (position?.seq ?? unnoted(standing, past));
  const writes = now.seq - base;
  if (writes > 0 && !(await isExplained(standing, past, base))) return { kind: 'ahead', writes };
  return imported ? { kind: 'imported', time: origin.time } : { kind: 'same' };
}

/** Whether a tenant once stood there; also where that cannot be told any more, since those writes were folded. */
export async function hasPassed(past: Past, position: Position): Promise<boolean> {
  const { position: now } = past;
  if (position.lineage !== now.lineage || position.seq > now.seq) return false;
  if (position.seq === now.seq) return position.hash === now.hash;
  const writes = await past.writes();
  const write = writes[position.seq - (writes[0]?.seq ?? 0)];
  return write === undefined || write.hash === position.hash;
}

/** The write up to which a book without a position need not know anything. */
function unnoted({ hasChanges }: Standing, { origin }: Past): number {
  return origin.kind === 'unknown' && hasChanges ? origin.seq : 0;
}

/** Whether all writes after one are those of changes that a crash left without an outcome. */
async function isExplained({ unfinished }: Standing, past: Past, after: number): Promise<boolean> {
  const writes = await past.writes();
  const [oldest] = writes;
  if (oldest === undefined || oldest.seq > after) return false;
  const left = new Map<string, number>();
  for (const cmdlet of unfinished) count(left, cmdlet, 1);
  const since = writes.filter(({ seq }) => seq > after);
  return since.flatMap(({ cmdlets }) => cmdlets).every((cmdlet) => count(left, cmdlet, -1) >= 0);
}

function count(counts: Map<string, number>, cmdlet: Cmdlet, change: number): number {
  const key = JSON.stringify(cmdlet);
  const total = (counts.get(key) ?? 0) + change;
  counts.set(key, total);
  return total;
}
