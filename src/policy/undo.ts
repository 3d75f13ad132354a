import { assess } from './assess.js';
import { type Configuration, readConfiguration, readPeople } from './configuration.js';
import { findPolicy } from './effective.js';
import { nameKey, sameIdentity } from './identity.js';
import type { Step, Warning } from './plan.js';
import { SAMPLE } from './plan.js';
import type { Planned } from './plan-order.js';
import type { Change } from './record.js';
import { assigned, inverse, policyRemoved } from './step.js';
import { refused } from './target.js';
import type { Tenant } from './tenant.js';
import { inspect } from './verify.js';

/** How many people will still hold a policy once `steps` have moved theirs away. */
async function holdersLeft(
  policy: string,
  steps: readonly Step[],
  tenant: Tenant,
): Promise<number> {
  const moved = steps.filter(
    ({ before }) => before.object === 'assignment' && sameIdentity(before.policy, policy),
  ).length;
  const { total } = await tenant.listUsers({ policy }, { offset: 0, limit: 1 });
  return total - moved;
}

/** A policy that a step gives back to somebody, though it is gone and no step makes it again. */
function missingPolicy(steps: readonly Step[], { policies }: Configuration): string | undefined {
  const made = steps.flatMap(({ after }) =>
    after.object === 'policy' && after.value !== null ? [after.value] : [],
  );
  const all = [...policies, ...made];
  for (const { after } of steps) {
    if (after.object !== 'assignment' || after.policy === null) continue;
    if (findPolicy(after.policy, all) === undefined) return after.policy;
  }
  return undefined;
}

/**
 * The plan that restores what a change found: the inverse of the steps that took effect, last first. Refused where
 * somebody changed one of its objects since. A policy that the change made stays where other people hold it by now.
 */
export async function planUndo(change: Change, tenant: Tenant): Promise<Planned> {
  if (change.undoneBy !== undefined) {
    return refused({ reason: 'alreadyUndone', change: change.id, by: change.undoneBy });
  }
  if (change.gone !== undefined) {
    return refused({ reason: 'gone', change: change.id, why: change.gone });
  }
  const done = change.plan.steps.slice(0, change.done);
  if (done.length === 0) return refused({ reason: 'nothingToUndo' });
  const objects = await inspect(
    done.map((step) => step.after),
    tenant,
  );
  if (objects.length > 0) return refused({ reason: 'changedSince', change: change.id, objects });

  const configuration = await readConfiguration(tenant);
  const wanted = done.toReversed().map(inverse);
  const missing = missingPolicy(wanted, configuration);
  if (missing !== undefined) {
    const policies = configuration.policies.map(({ identity }) => identity);
    return refused({ reason: 'noSuchPolicy', policy: missing, policies });
  }

  const steps: Step[] = [];
  const warnings: Warning[] = [];
  for (const step of wanted) {
    const removed = policyRemoved(step);
    const left = removed === undefined ? 0 : await holdersLeft(removed, wanted, tenant);
    if (removed === undefined || left <= 0) {
      steps.push(step);
    } else if (wanted.length === 1) {
      const page = { offset: 0, limit: SAMPLE };
      const { users, total } = await tenant.listUsers({ policy: removed }, page);
      return refused({ reason: 'policyInUse', policy: removed, holders: total, people: users });
    } else {
      warnings.push('policyKept');
    }
  }

  const upns = assigned(steps);
  const users = upns.length === 0 ? [] : await tenant.usersByUpn(upns);
  const known = new Set(users.map((user) => nameKey(user.userPrincipalName)));
  const gone = upns.find((upn) => !known.has(nameKey(upn)));
  if (gone !== undefined) return refused({ reason: 'noSuchUser', user: gone });
  const people = users.length === 0 ? [] : await readPeople(users, configuration, tenant);
  const order = { kind: 'undo', change: change.id } as const;
  const census = await tenant.census();
  const plan = await assess(
    { order, steps, people, covered: [], census, notReached: [], warnings },
    configuration,
    tenant,
  );
  return { kind: 'plan', plan };
}
