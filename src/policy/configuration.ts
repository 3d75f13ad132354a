import { findPolicy, type Placement, winning } from './effective.js';
import { nameKey, sameIdentity, scopeOf } from './identity.js';
import type { Image } from './plan.js';
import type { ImConfiguration, Policy, User } from './policy.js';
import type { Tenant } from './tenant.js';

/** Everything but people: all client policies and all IM configurations. */
export interface Configuration {
  readonly policies: readonly Policy[];
  readonly gates: readonly ImConfiguration[];
}

/** A person with the policy that applies, as the tenant itself reports it. */
export interface Person {
  readonly user: User;
  readonly policy: Policy;
}

export async function readConfiguration(tenant: Tenant): Promise<Configuration> {
  return { policies: await tenant.policies(), gates: await tenant.imConfigurations() };
}

/** Asks the tenant which policy applies to each person: one question however many people. */
export async function readPeople(
  users: readonly User[],
  configuration: Configuration,
  tenant: Tenant,
): Promise<readonly Person[]> {
  const reported = await tenant.effectivePolicies(users);
  return users.map((user, index) => {
    const name = reported[index];
    const policy = name === undefined ? undefined : findPolicy(name, configuration.policies);
    return { user, policy: policy ?? winning(user, configuration.policies) };
  });
}

/** The configuration with the objects that `images` show put in, in order. */
export function withImages(configuration: Configuration, images: readonly Image[]): Configuration {
  let { policies, gates } = configuration;
  for (const image of images) {
    if (image.object === 'policy') {
      const value = image.value;
      policies = policies.filter((policy) => !sameIdentity(policy.identity, image.identity));
      if (value !== null) policies = [...policies, value];
    } else if (image.object === 'imConfiguration') {
      const value = image.value;
      gates = [...gates.filter((gate) => !sameIdentity(gate.identity, value.identity)), value];
    }
  }
  return { policies, gates };
}

/**
 * The policy that applies to a person without one of their own; undefined where that cannot be told: the person's site
 * is unknown and some site has a policy.
 */
export function fallback(person: Person, policies: readonly Policy[]): Policy | undefined {
  if (scopeOf(person.policy.identity) !== 'user') {
    return findPolicy(person.policy.identity, policies);
  }
  const someSite = policies.some((policy) => scopeOf(policy.identity) === 'site');
  if (nameKey(person.user.site) === '' && someSite) return undefined;
  const placement: Placement = { site: person.user.site, policy: null };
  return winning(placement, policies);
}
