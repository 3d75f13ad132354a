import type { Doable } from '../src/language/doable.js';
import type { OrderTarget } from '../src/policy/plan.js';
import type { Work } from './memory.js';
import { refuse } from './refuse.js';
import { resolveTarget } from './resolve.js';
import { about, type Said, type Turn } from './turn.js';

/** People, policies and places side by side: only what differs, and which policy each of them has. */
export async function compare(
  turn: Turn,
  work: Work,
  { targets }: Extract<Doable, { intent: 'compare' }>,
): Promise<Said> {
  const found: OrderTarget[] = [];
  for (const target of targets) {
    const resolved = await resolveTarget(turn, work, target);
    if (resolved.kind === 'said') return resolved.said;
    found.push(resolved.target);
  }
  const comparison = await turn.service.compare(found, turn.asker(work.phrase));
  if (comparison.kind === 'refused') return refuse(turn, comparison.refusal, work.phrase);
  const facts = { reason: 'compared', total: comparison.rows.length };
  return { reply: about(turn, 'settings', { kind: 'compared', comparison }, facts) };
}
