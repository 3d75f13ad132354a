import { assess } from './assess.js';
import { readConfiguration, readPeople } from './configuration.js';
import { identityKey, nameKey } from './identity.js';
import { objectKey, readImages, sameImage } from './images.js';
import type { Image, Plan, Step } from './plan.js';
import { type Change, tookEffect } from './record.js';
import { assigned, policyRemoved } from './step.js';
import type { TenantReads } from './tenant.js';

/**
 * The plan that runs changes again, oldest first, on a tenant that lost them: those of their steps whose object is as
 * the change found it. What is as the change left it stays; what is otherwise, or cannot be any more, is left alone,
 * and the order names such a change as lost.
 */
export async function planRestore(changes: readonly Change[], tenant: TenantReads): Promise<Plan> {
  const ran = changes.map((change) => ({ change, steps: tookEffect(change) }));
  const world = await readWorld(
    ran.flatMap(({ steps }) => steps),
    tenant,
  );
  const steps: Step[] = [];
  const [restored, lost]: [string[], string[]] = [[], []];
  for (const { change, steps: wanted } of ran) {
    let isWhole = true;
    for (const step of wanted) {
      const took = world.take(step);
      if (took === 'runs') steps.push(step);
      else if (took === 'cannot') isWhole = false;
    }
    (isWhole ? restored : lost).push(change.id);
  }
  const configuration = await readConfiguration(tenant);
  const users = await tenant.usersByUpn(assigned(steps));
  const people = users.length === 0 ? [] : await readPeople(users, configuration, tenant);
  const order = { kind: 'restore' as const, changes: restored, lost };
  return assess(
    { order, steps, people, covered: [], notReached: [], warnings: [] },
    configuration,
    tenant,
  );
}

/** The objects of some steps as they are, and as they would be after those that were taken. */
async function readWorld(steps: readonly Step[], tenant: TenantReads) {
  const befores = steps.map(({ before }) => before);
  const objects = new Map(
    (await readImages(befores, tenant)).map((image) => [objectKey(image), image]),
  );
  const users = await tenant.usersByUpn(assigned(steps));
  const people = new Set(users.map((user) => nameKey(user.userPrincipalName)));
  const policies = new Set((await tenant.policies()).map((policy) => identityKey(policy.identity)));
  const holders = new Map<string, number>();
  for (const identity of new Set(steps.flatMap((step) => policyRemoved(step) ?? []))) {
    const { total } = await tenant.listUsers({ policy: identity }, { offset: 0, limit: 1 });
    holders.set(identityKey(identity), total);
  }

  function canRun(step: Step): boolean {
    const { after } = step;
    const removed = policyRemoved(step);
    if (removed !== undefined && (holders.get(identityKey(removed)) ?? 0) > 0) return false;
    if (after.object !== 'assignment') return true;
    if (!people.has(nameKey(after.user))) return false;
    return after.policy === null || policies.has(identityKey(after.policy));
  }

  function move(policy: string | null, change: number): void {
    if (policy === null) return;
    const key = identityKey(policy);
    const total = holders.get(key);
    if (total !== undefined) holders.set(key, total + change);
  }

  function apply(before: Image, after: Image): void {
    objects.set(objectKey(after), after);
    if (after.object === 'policy') {
      if (after.value === null) policies.delete(identityKey(after.identity));
      else policies.add(identityKey(after.identity));
    }
    if (before.object !== 'assignment' || after.object !== 'assignment') return;
    move(before.policy, -1);
    move(after.policy, 1);
  }

  return {
    take(step: Step): 'runs' | 'isSo' | 'cannot' {
      const now = objects.get(objectKey(step.after));
      if (now === undefined) return 'cannot';
      if (sameImage(now, step.after)) return 'isSo';
      if (!sameImage(now, step.before) || !canRun(step)) return 'cannot';
      apply(step.before, step.after);
      return 'runs';
    },
  };
}
