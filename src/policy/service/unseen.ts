import { nameKey } from '../identity.js';
import { objectKey } from '../images.js';
import type { Image, Order, Plan, Step } from '../plan.js';
import type { TenantReads } from '../tenant.js';
import { inspect, isAsBefore } from '../verify.js';

/** Milliseconds after which what a server does not show is no matter of patience any more. */
const LONGEST = 5 * 60_000;

/** A change that ran and was not to be seen when it was read back: another domain controller answered, say. */
interface Unseen {
  readonly change: string;
  readonly steps: readonly Step[];
  readonly since: number;
}

export interface UnseenChanges {
  add(change: string, steps: readonly Step[]): void;
  /**
   * The change whose objects a plan is about and that is still not to be seen: what was read for the plan is not to be
   * trusted then, least of all that everything is already so.
   */
  behind(plan: Plan, tenant: TenantReads): Promise<string | undefined>;
}

export function createUnseenChanges(): UnseenChanges {
  let list: readonly Unseen[] = [];
  return {
    add(change, steps) {
      list = [...list, { change, steps, since: performance.now() }];
    },
    async behind(plan, tenant) {
      for (const unseen of list) {
        const hidden = await hiddenOf(unseen, tenant);
        if (hidden.length === 0) list = list.filter((other) => other !== unseen);
        else if (concerns(plan, unseen.change, hidden)) return unseen.change;
      }
      return undefined;
    },
  };
}

/** The objects that are still as they were before. */
async function hiddenOf({ steps, since }: Unseen, tenant: TenantReads): Promise<readonly Image[]> {
  if (performance.now() - since > LONGEST) return [];
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
