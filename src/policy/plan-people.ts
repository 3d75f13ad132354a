import { findSetting } from '../settings/catalogue.js';
import { assess } from './assess.js';
import { type Configuration, fallback, type Person, readPeople } from './configuration.js';
import { findPolicy } from './effective.js';
import { identityKey, normaliseIdentity, sameIdentity, scopeOf } from './identity.js';
import type { Order, OrderTarget, Plan, Step } from './plan.js';
import type { Policy, Settings, User } from './policy.js';
import { isSatisfied, settingName } from './settings.js';
import { assignmentStep, policyStep } from './step.js';
import { type Found, namedPolicy, peopleOf, refused } from './target.js';
import type { TenantReads } from './tenant.js';
import { findVariant, isVariant, newVariant } from './variant.js';

/** A plan that changes people one by one, by assignments. */
async function assessed(
  order: Order,
  steps: readonly Step[],
  people: readonly Person[],
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Plan>> {
  const rest = { covered: [], notReached: [], warnings: [] };
  const plan = await assess({ order, steps, people, ...rest }, configuration, tenant);
  return { kind: 'found', value: plan };
}

/**
 * Steps that give each person just the wish, all else equal: drop their own policy where that does it, else grant a
 * variant that was made for it, else make one. No existing policy is edited: others may hold it, now or later.
 */
async function variantSteps(
  people: readonly Person[],
  wish: Settings,
  { policies, defaults }: Configuration,
  tenant: TenantReads,
): Promise<readonly Step[]> {
  const made: Policy[] = [];
  const variants = new Map<string, Policy>();
  const isTaken = async (name: string): Promise<boolean> =>
    findPolicy(name, policies) !== undefined ||
    made.some(({ identity }) => sameIdentity(identity, name)) ||
    // Somebody may still hold a policy that was removed; a new one of that name would reach them.
    (await tenant.listUsers({ policy: name }, { offset: 0, limit: 1 })).total > 0;

  async function variantFor(policy: Policy): Promise<Policy> {
    const key = identityKey(policy.identity);
    let variant = variants.get(key) ?? findVariant(policy, wish, [...policies, ...made]);
    if (variant === undefined) {
      variant = await newVariant(policy, wish, defaults, isTaken);
      made.push(variant);
    }
    variants.set(key, variant);
    return variant;
  }

  const moves: Step[] = [];
  for (const person of people) {
    const { user, policy } = person;
    if (isSatisfied(policy.settings, wish)) continue;
    const without = user.policy === null ? undefined : fallback(person, policies);
    const drops = without !== undefined && isVariant(without, policy, wish);
    const next = drops ? null : (await variantFor(policy)).identity;
    moves.push(assignmentStep(user, user.policy, next));
  }
  return [...made.map((policy) => policyStep(policy.identity, null, policy, defaults)), ...moves];
}

/** Gives people the settings that are wished, changing nothing else for them and nothing for anybody else. */
export async function planSetPeople(
  order: Extract<Order, { kind: 'set' }>,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Plan>> {
  const own = Object.keys(order.settings).find((name) => findSetting(name)?.policyOnly);
  if (own !== undefined) return refused({ reason: 'policyOnly', setting: settingName(own) });
  const users = await peopleOf(order.target, tenant);
  if (users.kind === 'refused') return users;
  const people = await readPeople(users.value, configuration, tenant);
  const unsure = people.flatMap((person) => (person.unsure ? [person.user] : []));
  // A copy of a policy that is not theirs would take from them whatever theirs gives them.
  if (unsure.length > 0) {
    const cmdlets = await tenant.lackingForSites();
    return refused({ reason: 'siteUnknown', people: unsure, cmdlets });
  }
  const steps = await variantSteps(people, order.settings, configuration, tenant);
  return assessed(order, steps, people, configuration, tenant);
}

/** Assigns a policy (null: none) to those people of a target who are to get it; who has it already is left alone. */
async function planAssignment(
  order: Order,
  target: OrderTarget,
  policy: string | null,
  configuration: Configuration,
  tenant: TenantReads,
  gets: (user: User) => boolean = () => true,
): Promise<Found<Plan>> {
  const users = await peopleOf(target, tenant);
  if (users.kind === 'refused') return users;
  const people = await readPeople(users.value, configuration, tenant);
  const steps = users.value
    .filter((user) => gets(user) && !sameIdentity(user.policy, policy))
    .map((user) => assignmentStep(user, user.policy, policy));
  return assessed(order, steps, people, configuration, tenant);
}

/** The per-user policy of this name in its own spelling; only such a policy can be assigned. */
export function grantable(name: string, policies: readonly Policy[]): Found<Policy> {
  if (scopeOf(normaliseIdentity(name)) !== 'user') {
    return refused({ reason: 'notUserPolicy', policy: normaliseIdentity(name) });
  }
  const names = policies.map(({ identity }) => identity);
  const perUser = names.filter((identity) => scopeOf(identity) === 'user');
  return namedPolicy(name, policies, perUser);
}

/** Grants a per-user policy: it replaces whatever the people had, whole. */
export async function planGrant(
  order: Extract<Order, { kind: 'grant' }>,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Plan>> {
  const policy = grantable(order.policy, configuration.policies);
  if (policy.kind === 'refused') return policy;
  return planAssignment(order, order.target, policy.value.identity, configuration, tenant);
}

/**
 * Takes people's own policy from them: their site's or Global applies again. Where the order names a policy, whoever holds
 * another one keeps it.
 */
export async function planRevoke(
  order: Extract<Order, { kind: 'revoke' }>,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Plan>> {
  const { target, policy } = order;
  if (policy === undefined) return planAssignment(order, target, null, configuration, tenant);
  const holders = (user: User): boolean => sameIdentity(user.policy, policy);
  const found = await planAssignment(order, target, null, configuration, tenant, holders);
  if (found.kind === 'refused' || found.value.steps.length > 0) return found;
  // Nobody holds it: a name that is none is told, not passed over.
  const named = grantable(policy, configuration.policies);
  return named.kind === 'refused' ? named : found;
}
