import type { Effect } from './effect.js';
import type { Plan, PlanGroup } from './plan.js';
import type { Policy } from './policy.js';
import { pickSettings } from './settings.js';

/** Groups and sites that a plan tells. */
const MOST_GROUPS = 50;

/** The people of effects by the policy that applies to them before and after, most people first. */
export function groupsOf(effects: readonly Effect[], about: readonly string[]): PlanGroup[] {
  const groups = new Map<string, PlanGroup>();
  for (const { before, after, count } of effects) {
    const key = JSON.stringify([before.identity, after.identity]);
    const known = groups.get(key);
    groups.set(key, {
      count: count + (known?.count ?? 0),
      before: known?.before ?? under(before, about),
      after: known?.after ?? under(after, about),
    });
  }
  return mostFirst([...groups.entries()]).slice(0, MOST_GROUPS);
}

function under({ identity, settings }: Policy, about: readonly string[]): PlanGroup['before'] {
  return { policy: identity, values: pickSettings(settings, about) };
}

/** How many people are touched at which site, most first. */
export function placesOf(effects: readonly Effect[]): NonNullable<Plan['places']> {
  const places = new Map<string, { site: string; count: number }>();
  for (const { site, count } of effects) {
    places.set(site, { site, count: count + (places.get(site)?.count ?? 0) });
  }
  return mostFirst([...places.entries()]).slice(0, MOST_GROUPS);
}

function mostFirst<Item extends { readonly count: number }>(
  entries: readonly (readonly [string, Item])[],
): Item[] {
  return [...entries]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, item]) => item);
}
