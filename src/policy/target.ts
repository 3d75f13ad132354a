import { findNamed } from './effective.js';
import { nameKey, scopeOf, siteOf } from './identity.js';
import type { OrderTarget } from './plan.js';
import type { Policy, User } from './policy.js';
import type { Refusal } from './service.js';
import type { TenantReads, UserFilter } from './tenant.js';

/** How many people are read at a time. */
const PAGE = 1000;

/** A named policy that is Global or a site's is that place. */
export function placeOf(target: OrderTarget): OrderTarget {
  if (target.kind !== 'policy') return target;
  const site = siteOf(target.identity);
  if (site !== undefined) return { kind: 'site', name: site };
  return scopeOf(target.identity) === 'global' ? { kind: 'global' } : target;
}

/** The tenant's spelling of a department or site. */
export function spelling(name: string, names: readonly string[]): string | undefined {
  return names.find((candidate) => nameKey(candidate) === nameKey(name));
}

export type Found<Value> =
  | { readonly kind: 'found'; readonly value: Value }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function refused(refusal: Refusal): { readonly kind: 'refused'; readonly refusal: Refusal } {
  return { kind: 'refused', refusal };
}

/** The one policy that is called so; `known` are the names told where there is none. */
export function namedPolicy(
  name: string,
  policies: readonly Policy[],
  known: readonly string[] = policies.map(({ identity }) => identity),
): Found<Policy> {
  const [policy, ...others] = findNamed(name, policies);
  if (policy === undefined)
    return refused({ reason: 'noSuchPolicy', policy: name, policies: known });
  if (others.length === 0) return { kind: 'found', value: policy };
  const alike = [policy, ...others].map(({ identity }) => identity);
  return refused({ reason: 'policiesAlike', policies: alike });
}

/** Everybody who matches, read page by page. */
export async function listAll(filter: UserFilter, tenant: TenantReads): Promise<readonly User[]> {
  const users: User[] = [];
  for (;;) {
    const page = await tenant.listUsers(filter, { offset: users.length, limit: PAGE });
    users.push(...page.users);
    if (page.users.length === 0 || users.length >= page.total) return users;
  }
}

async function findPeople(
  upns: readonly string[],
  tenant: TenantReads,
): Promise<Found<readonly User[]>> {
  const wanted = new Map(upns.map((upn) => [nameKey(upn), upn]));
  const users = await tenant.usersByUpn([...wanted.values()]);
  const found = new Set(users.map((user) => nameKey(user.userPrincipalName)));
  const missing = [...wanted].find(([key]) => !found.has(key));
  if (missing !== undefined) return refused({ reason: 'noSuchUser', user: missing[1] });
  return { kind: 'found', value: users };
}

async function findPlace(
  kind: 'department' | 'site',
  name: string,
  tenant: TenantReads,
): Promise<Found<readonly User[]>> {
  const known = kind === 'site' ? await tenant.sites() : await tenant.departments([name]);
  const place = spelling(name, known);
  if (place === undefined) {
    const places = kind === 'site' ? known : await tenant.departments();
    return refused({ reason: 'noSuchPlace', place: name, places });
  }
  const filter = kind === 'site' ? { site: place } : { department: place };
  const users = await listAll(filter, tenant);
  return users.length === 0
    ? refused({ reason: 'nobodyThere', place })
    : { kind: 'found', value: users };
}

/**
 * The people a target stands for, each once: those named, those in a department or site, those who hold a policy.
 * The whole organisation is refused (`orgGrant`): what is meant for everyone belongs into Global.
 */
export async function peopleOf(
  target: OrderTarget,
  tenant: TenantReads,
): Promise<Found<readonly User[]>> {
  const place = placeOf(target);
  switch (place.kind) {
    case 'users':
      return findPeople(place.users, tenant);
    case 'department':
    case 'site':
      return findPlace(place.kind, place.name, tenant);
    case 'policy': {
      const users = await listAll({ policy: place.identity }, tenant);
      return users.length === 0
        ? refused({ reason: 'nobodyThere', place: place.identity })
        : { kind: 'found', value: users };
    }
    case 'global':
      return refused({ reason: 'orgGrant' });
  }
}
