import { createHash } from 'node:crypto';
import type { Plan } from './plan.js';

/** JSON with sorted keys and without undefined: one text for equal data, also after a round trip through a store. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/** SHA-256 (hex) of everything a plan says: equal hashes mean that a preview or an approval still holds. */
export function planHash(plan: Plan): string {
  return createHash('sha256').update(canonical(plan)).digest('hex');
}
