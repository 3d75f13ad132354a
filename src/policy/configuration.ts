import { findPolicy, isUnplaced, type Placement, winning } from './effective.js';
import { sameIdentity, scopeOf } from './identity.js';
import type { Image } from './plan.js';
import type { ImConfiguration, Policy, Settings, User } from './policy.js';
import type { TenantReads } from './tenant.js';

/** Everything but people: all client policies, what a new one starts with, and all IM configurations. */
export interface Configuration {
  readonly policies: readonly Policy[];
  readonly defaults: Settings;
  readonly gates: readonly ImConfiguration[];
}

/** A person with the policy that applies, as the tenant itself reports it. */
export interface Person {
  readonly user: User;
  readonly policy: Policy;
  /** Which policy applies cannot be told (see `effectivePolicies`): `policy` is the likeliest one. */
  readonly unsure?: true;
  /** The policy that applied without one of their own when the tenant was asked last: their site cannot be told now. */
  readonly beneath?: string | undefined;
}

export async function readConfiguration(tenant: TenantReads): Promise<Configuration> {
  const [policies, defaults, gates] = await Promise.all([
    tenant.policies(),
    tenant.policyDefaults(),
    tenant.imConfigurations(),
  ]);
  return { policies, defaults, gates };
}

/** Asks the tenant which policy applies to each person: one question however many people. */
export async function readPeople(
  users: readonly User[],
  { policies }: Configuration,
  tenant: TenantReads,
): Promise<readonly Person[]> {
  const reported = await tenant.effectivePolicies(users);
  return users.map((user, index) => {
    const name = reported[index];
    const policy = name === undefined ? undefined : findPolicy(name, policies);
    if (policy !== undefined) return { user, policy };
    const likely = { user, policy: winning(user, policies) };
    return isUnplaced(user, policies) ? { ...likely, unsure: true } : likely;
  });
}

/** The configuration with the objects that `images` show put in, in order. */
export function withImages(configuration: Configuration, images: readonly Image[]): Configuration {
  const { defaults } = configuration;
  let { policies, gates } = configuration;
  for (const image of images) {
    if (image.object === 'policy') {
      const value = image.value;
      policies = policies.filter((policy) => !sameIdentity(policy.identity, image.identity));
      if (value !== null) policies = [...policies, value];
    } else if (image.object === 'imConfiguration') {
      const { identity, enableOfflineIm } = image.value;
      gates = gates.filter((gate) => !sameIdentity(gate.identity, identity));
      if (enableOfflineIm !== null) gates = [...gates, { identity, enableOfflineIm }];
    }
  }
  return { policies, defaults, gates };
}

/**
 * The policy that applies to a person without one of their own; undefined where that cannot be told: the person's site
 * is unknown and some site has a policy.
 */
export function fallback(person: Person, policies: readonly Policy[]): Policy | undefined {
  if (scopeOf(person.policy.identity) !== 'user' && person.unsure === undefined) {
    return findPolicy(person.policy.identity, policies);
  }
  const placement: Placement = { site: person.user.site, policy: null };
  if (!isUnplaced(placement, policies)) return winning(placement, policies);
  return person.beneath === undefined ? undefined : findPolicy(person.beneath, policies);
}
