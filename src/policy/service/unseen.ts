import { nameKey } from '../identity.js';
import { objectKey } from '../images.js';
import type { Image, Order, Plan, Step } from '../plan.js';
import { tookEffect } from '../record.js';
import type { TenantReads } from '../tenant.js';
import { inspect, isAsBefore } from '../verify.js';
import type { Context } from './context.js';

/** Milliseconds after which what a server does not show is no matter of patience any more. */
const LONGEST = 5 * 60_000;

/** A change of which something was not to be seen when it was read back: another domain controller answered, say. */
interface Unseen {
  /** Those that are known to have run. */
  readonly steps: readonly Step[];
  readonly until: Date;
}

export interface UnseenChanges {
  /**
   * Keeps in mind what may be behind, from `since` on (default now).
   *
   * @returns false where it was for so long that it is no matter of patience any more
   */
  add(change: string, steps: readonly Step[], since?: Date): boolean;
  has(change: string): boolean;
  delete(change: string): void;
  /**
   * The change whose objects a plan is about and that is still not to be seen: what was read for the plan is not to be
   * trusted then, least of all that everything is already so.
   */
  behind(plan: Plan, tenant: TenantReads): Promise<string | undefined>;
}

export function createUnseenChanges(now: () => Date): UnseenChanges {
  const all = new Map<string, Unseen>();
  return {
    add(change, steps, since = now()) {
      const until = all.get(change)?.until ?? new Date(since.getTime() + LONGEST);
      all.set(change, { steps, until });
      return now() < until;
    },
    has: (change) => all.has(change),
    delete: (change) => all.delete(change),
    async behind(plan, tenant) {
      for (const [change, { steps, until }] of all) {
        const isOver = now() >= until;
        const hidden = isOver ? [] : await hiddenOf(steps, tenant);
        if (isOver) all.set(change, { steps: [], until });
        else if (hidden.length === 0) all.delete(change);
        else if (concerns(plan, change, hidden)) return change;
      }
      return undefined;
    },
  };
}

/** Brings back to mind, after a restart, what the book says was not to be seen a moment ago. */
export async function recallUnseen({ records, unseen, now }: Context): Promise<void> {
  const from = new Date(now().getTime() - LONGEST).toISOString();
  const { changes } = await records.changes({ from, offset: 0, limit: 1_000 });
  for (const change of changes) {
    if (change.outcome !== 'unseen') continue;
    unseen.add(change.id, tookEffect(change), new Date(change.time));
  }
}

/** The objects that are still as they were before. */
async function hiddenOf(steps: readonly Step[], tenant: TenantReads): Promise<readonly Image[]> {
  const found = await inspect(
    steps.map(({ after }) => after),
    tenant,
  );
  return isAsBefore(found, steps) ? found : [];
}

function concerns({ order, steps }: Plan, change: string, hidden: readonly Image[]): boolean {
  const named = peopleNamed(order);
  // To take it back in part would leave the rest to come to light later.
  if (order.kind === 'undo' && order.change === change) return true;
  if (named === undefined && order.kind !== 'undo') return true;
  const objects = new Set(hidden.map(objectKey));
  const people = new Set(
    hidden.flatMap((image) => (image.object === 'assignment' ? [nameKey(image.user)] : [])),
  );
  return (
    hidden.some(({ object }) => object !== 'assignment') ||
    (named ?? []).some((upn) => people.has(nameKey(upn))) ||
    steps.some(({ after }) => objects.has(objectKey(after)))
  );
}

/** Undefined: those who are somewhere, or hold something. */
function peopleNamed(order: Order): readonly string[] | undefined {
  return 'target' in order && order.target.kind === 'users' ? order.target.users : undefined;
}
