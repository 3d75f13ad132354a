import { createHash } from 'node:crypto';
import type { Plan } from './plan.js';

/** JSON with sorted keys and without undefined: one text for equal data, also after a round trip through a store. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${fields.join()}}`;
}

/** SHA-256 (hex) of everything a plan says: equal hashes mean that a preview or an approval still holds. */
export function planHash(plan: Plan): string {
  return hashOf(plan);
}

/** SHA-256 (hex) of plain data. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}
