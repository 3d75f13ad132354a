import { assess } from './assess.js';
import { type Configuration, readPeople } from './configuration.js';
import { findPolicy } from './effective.js';
import { GLOBAL, isUserPolicyName, normaliseIdentity, sameIdentity, siteOf } from './identity.js';
import { type Order, type Plan, SAMPLE, type Step } from './plan.js';
import { grantable } from './plan-people.js';
import { sitePolicy } from './plan-scope.js';
import type { Policy } from './policy.js';
import { withWish } from './settings.js';
import { assignmentStep, creationStep, policyStep } from './step.js';
import { type Found, listAll, namedPolicy, refused, spelling } from './target.js';
import type { TenantReads } from './tenant.js';

type CreateOrder = Extract<Order, { kind: 'create' }>;
type DeleteOrder = Extract<Order, { kind: 'delete' }>;

/** The step that creates: a per-user policy has but the wish; a site's starts as a copy of Global, since it applies whole. */
async function creation(
  order: CreateOrder,
  { policies, defaults }: Configuration,
  tenant: TenantReads,
): Promise<Found<Step>> {
  const identity = normaliseIdentity(order.policy);
  const found = findPolicy(identity, policies);
  if (found !== undefined) return refused({ reason: 'policyExists', policy: found.identity });
  const model = order.from === undefined ? undefined : namedPolicy(order.from, policies);
  if (model?.kind === 'refused') return model;
  const wished = order.settings ?? {};
  const site = siteOf(identity);
  if (site === undefined) {
    if (!isUserPolicyName(identity))
      return refused({ reason: 'badPolicyName', policy: order.policy });
    if (model === undefined)
      return { kind: 'found', value: creationStep(identity, wished, defaults) };
    const copy = withWish({ identity, settings: model.value.settings }, wished);
    return { kind: 'found', value: policyStep(identity, null, copy, defaults) };
  }
  const places = await tenant.sites();
  const place = spelling(site, places);
  if (place === undefined) return refused({ reason: 'noSuchPlace', place: site, places });
  const base = (model?.value ?? findPolicy(GLOBAL, policies))?.settings ?? {};
  const policy = withWish(sitePolicy(place, base), wished);
  return { kind: 'found', value: policyStep(policy.identity, null, policy, defaults) };
}

/** Creates a policy. It touches people only where it is a site's, or where somebody still holds its name. */
export async function planCreate(
  order: CreateOrder,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Plan>> {
  const made = await creation(order, configuration, tenant);
  if (made.kind === 'refused') return made;
  const site = siteOf(made.value.cmdlet.identity);
  const covered = site === undefined ? [] : await tenant.census({ site });
  const steps = [made.value];
  const plan = await assess(
    { order, steps, people: [], covered, notReached: [], warnings: [] },
    configuration,
    tenant,
  );
  return { kind: 'found', value: plan };
}

/** What the holders of a policy get before it goes; refused while there are some and nothing is said. */
async function successor(
  order: DeleteOrder,
  policy: Policy,
  policies: readonly Policy[],
  tenant: TenantReads,
): Promise<Found<string | null>> {
  const { identity } = policy;
  const { reassign } = order;
  if (reassign === undefined && siteOf(identity) === undefined) {
    const page = { offset: 0, limit: SAMPLE };
    const { users, total } = await tenant.listUsers({ policy: identity }, page);
    if (total > 0) {
      return refused({ reason: 'policyInUse', policy: identity, holders: total, people: users });
    }
  }
  if (reassign === undefined || reassign === null) return { kind: 'found', value: null };
  const next = grantable(reassign, policies);
  if (next.kind === 'refused') return next;
  return sameIdentity(next.value.identity, identity)
    ? refused({ reason: 'notUserPolicy', policy: identity })
    : { kind: 'found', value: next.value.identity };
}

/**
 * Deletes a policy, moving its holders first: the server would leave them holding a policy that is gone. A site's policy
 * has no holders; its people fall to Global. Global itself would only be reset, so that is refused.
 */
export async function planDelete(
  order: DeleteOrder,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Plan>> {
  const { policies } = configuration;
  const identity = normaliseIdentity(order.policy);
  if (identity === GLOBAL) return refused({ reason: 'globalDelete' });
  const names = policies.map((other) => other.identity).filter((name) => name !== GLOBAL);
  const named = namedPolicy(identity, policies, names);
  if (named.kind === 'refused') return named;
  const policy = named.value;
  const next = await successor(order, policy, policies, tenant);
  if (next.kind === 'refused') return next;
  const site = siteOf(identity);
  const holders = site === undefined ? await listAll({ policy: policy.identity }, tenant) : [];
  const people = holders.length === 0 ? [] : await readPeople(holders, configuration, tenant);
  const moves = holders.map((user) => assignmentStep(user, user.policy, next.value));
  const steps = [...moves, policyStep(policy.identity, policy, null)];
  const covered = site === undefined ? [] : await tenant.census({ site });
  const plan = await assess(
    { order, steps, people, covered, notReached: [], warnings: [] },
    configuration,
    tenant,
  );
  return { kind: 'found', value: plan };
}
