import { nameKey } from '../identity.js';
import { objectKey } from '../images.js';
import type { Order, Plan, Step } from '../plan.js';
import { assigned } from '../step.js';
import type { TenantReads } from '../tenant.js';
import { inspect, isAsBefore } from '../verify.js';

/** Milliseconds after which what a server does not show is no matter of patience any more. */
const LONGEST = 15 * 60_000;

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
        if (!(await isHidden(unseen, tenant))) list = list.filter((other) => other !== unseen);
      }
      return list.find(({ steps }) => concerns(plan, steps))?.change;
    },
  };
}

async function isHidden({ steps, since }: Unseen, tenant: TenantReads): Promise<boolean> {
  if (performance.now() - since > LONGEST) return false;
  const found = await inspect(
    steps.map(({ after }) => after),
    tenant,
  );
  return found.length > 0 && isAsBefore(found, steps);
}

function concerns(plan: Plan, steps: readonly Step[]): boolean {
  const named = peopleNamed(plan.order);
  if (named === undefined) return true;
  const people = new Set(assigned(steps).map(nameKey));
  const objects = new Set(steps.map(({ after }) => objectKey(after)));
  return (
    named.some((upn) => people.has(nameKey(upn))) ||
    plan.steps.some(({ after }) => objects.has(objectKey(after))) ||
    // A policy or a switch may be what applies to them.
    steps.some(({ after }) => after.object !== 'assignment')
  );
}

/** Undefined: those who are somewhere, or hold something. */
function peopleNamed(order: Order): readonly string[] | undefined {
  return 'target' in order && order.target.kind === 'users' ? order.target.users : undefined;
}
