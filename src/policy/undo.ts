import { assess } from './assess.js';
import { type Configuration, readConfiguration, readPeople } from './configuration.js';
import { findPolicy } from './effective.js';
import { nameKey, sameIdentity } from './identity.js';
import { objectKey } from './images.js';
import type { Image, Step, Warning } from './plan.js';
import { SAMPLE } from './plan.js';
import type { Planned } from './plan-order.js';
import type { User } from './policy.js';
import { type Change, tookEffect } from './record.js';
import { assigned, inverse, policyRemoved, readdressed } from './step.js';
import { refused } from './target.js';
import type { TenantReads } from './tenant.js';
import { inspect, isAsBefore } from './verify.js';

/** How many people will still hold a policy once `steps` have moved theirs away. */
async function holdersLeft(
  policy: string,
  steps: readonly Step[],
  tenant: TenantReads,
): Promise<number> {
  const moved = steps.filter(
    ({ before }) => before.object === 'assignment' && sameIdentity(before.policy, policy),
  ).length;
  const { total } = await tenant.listUsers({ policy }, { offset: 0, limit: 1 });
  return total - moved;
}

/** A policy that steps give back to somebody (by UPN), though it is gone and no step makes it again. */
function missingPolicy(
  steps: readonly Step[],
  { policies }: Configuration,
): { readonly policy: string; readonly users: readonly string[] } | undefined {
  const made = steps.flatMap(({ after }) =>
    after.object === 'policy' && after.value !== null ? [after.value] : [],
  );
  const all = [...policies, ...made];
  const given = steps.flatMap(({ after: { object, ...image } }) =>
    object === 'assignment' && 'user' in image && image.policy !== null
      ? [{ user: image.user, policy: image.policy }]
      : [],
  );
  const first = given.find(({ policy }) => findPolicy(policy, all) === undefined);
  if (first === undefined) return undefined;
  const { policy } = first;
  const users = given.filter((other) => sameIdentity(other.policy, policy));
  return { policy, users: users.map(({ user }) => user) };
}

/**
 * The steps of a change that are to be taken back. People who hold again what they held before need nothing: a part of it
 * was taken back, or never came to light. `others` are the objects that somebody changed since.
 */
function split(
  ran: readonly Step[],
  objects: readonly Image[],
): { readonly done: readonly Step[]; readonly others: readonly Image[] } {
  const people = objects.filter(({ object }) => object === 'assignment');
  const all = ran.filter(({ after }) => after.object === 'assignment').length;
  if (people.length === 0 || people.length === all || !isAsBefore(people, ran)) {
    return { done: ran, others: objects };
  }
  const back = new Set(people.map(objectKey));
  return {
    done: ran.filter(({ after }) => !back.has(objectKey(after))),
    others: objects.filter((image) => !back.has(objectKey(image))),
  };
}

/** The site's policy, or Global, that applied to people before a change gave them one of their own, by UPN. */
function beneathBefore({ plan }: Change): ReadonlyMap<string, string> {
  // Where that was a guess for one of them, it may have been for all.
  if (plan.unplaced !== undefined) return new Map();
  return new Map(
    plan.people
      .filter(({ before }) => before.scope !== 'user')
      .map(({ before }) => [nameKey(before.userPrincipalName), before.policy]),
  );
}

/** The people to whom steps assign something and who are still there, by the key of their UPN. */
async function peopleLeft(
  steps: readonly Step[],
  tenant: TenantReads,
): Promise<ReadonlyMap<string, User>> {
  const upns = assigned(steps);
  const users = upns.length === 0 ? [] : await tenant.usersByUpn(upns);
  return new Map(users.map((user) => [nameKey(user.userPrincipalName), user]));
}

/** The steps without those about people who are there no more. */
function ofThoseLeft(steps: readonly Step[], people: ReadonlyMap<string, User>): readonly Step[] {
  // Where none of them is left, the policies were made for nobody else.
  if (assigned(steps).length > 0 && people.size === 0) return [];
  return steps.filter(
    ({ after }) => after.object !== 'assignment' || people.has(nameKey(after.user)),
  );
}

/** Whether the server, or the account's role, does not offer to remove the policies that steps remove. */
async function irremovableAmong(steps: readonly Step[], tenant: TenantReads): Promise<boolean> {
  const removals = steps.filter((step) => policyRemoved(step) !== undefined);
  const cmdlets = removals.map(({ cmdlet }) => cmdlet);
  return cmdlets.length > 0 && (await tenant.notOffered(cmdlets)) !== undefined;
}

/**
 * The plan that restores what a change found: the inverse of the steps that took effect, last first. Refused where
 * somebody changed one of its objects since. A policy that the change made stays where other people hold it by now.
 *
 * @param about the settings that the change was ordered for
 */
export async function planUndo(
  change: Change,
  tenant: TenantReads,
  about?: readonly string[],
): Promise<Planned> {
  if (change.undoneBy !== undefined) {
    return refused({ reason: 'alreadyUndone', change: change.id, by: change.undoneBy });
  }
  if (change.gone !== undefined) {
    return refused({ reason: 'gone', change: change.id, why: change.gone });
  }
  // Part of it may come to light after the rest was taken back.
  if (change.outcome === 'unknown') return refused({ reason: 'notVisibleYet', change: change.id });
  const took = tookEffect(change);
  if (took.length === 0) return refused({ reason: 'nothingToUndo' });
  const left = await peopleLeft(took, tenant);
  const ran = ofThoseLeft(took, left);
  if (ran.length === 0) return refused({ reason: 'noSuchUser', user: assigned(took)[0] ?? '' });
  const objects = await inspect(
    ran.map((step) => step.after),
    tenant,
  );
  const { done, others } = split(ran, objects);
  if (others.length > 0) {
    const unseen = change.outcome === 'unseen' && isAsBefore(objects, ran);
    return refused(
      unseen
        ? { reason: 'notVisibleYet', change: change.id }
        : { reason: 'changedSince', change: change.id, objects },
    );
  }

  const configuration = await readConfiguration(tenant);
  const wanted = done.toReversed().map((step) => inverse(step, configuration.defaults));
  const missing = missingPolicy(wanted, configuration);
  if (missing !== undefined) {
    const { policy } = missing;
    const people = await tenant.usersByUpn(missing.users);
    return refused({ reason: 'policyGone', change: change.id, policy, people });
  }

  const steps: Step[] = [];
  const warnings: Warning[] = ran.length < took.length ? ['peopleGone'] : [];
  const irremovable = await irremovableAmong(wanted, tenant);
  for (const step of wanted) {
    const removed = policyRemoved(step);
    const holders = removed === undefined ? 0 : await holdersLeft(removed, wanted, tenant);
    if (irremovable && removed !== undefined && wanted.length > 1) {
      warnings.push('policyNotRemovable');
    } else if (removed === undefined || holders <= 0) {
      steps.push(step);
    } else if (wanted.length === 1) {
      const page = { offset: 0, limit: SAMPLE };
      const { users, total } = await tenant.listUsers({ policy: removed }, page);
      return refused({ reason: 'policyInUse', policy: removed, holders: total, people: users });
    } else {
      warnings.push('policyKept');
    }
  }

  const users = assigned(steps).flatMap((upn) => left.get(nameKey(upn)) ?? []);
  const now = users.length === 0 ? [] : await readPeople(users, configuration, tenant);
  const beneath = beneathBefore(change);
  const people = now.map((person) => ({
    ...person,
    beneath: beneath.get(nameKey(person.user.userPrincipalName)),
  }));
  const order = { kind: 'undo', change: change.id } as const;
  const plan = await assess(
    {
      order,
      steps: steps.map((step) => readdressed(step, left)),
      people,
      covered: [],
      notReached: [],
      warnings,
      ...(about && { about }),
    },
    configuration,
    tenant,
  );
  return { kind: 'plan', plan };
}
