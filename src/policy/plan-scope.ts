import { assess } from './assess.js';
import { byWinner, head } from './census.js';
import { type Configuration, withImages } from './configuration.js';
import { findPolicy } from './effective.js';
import { GLOBAL, normaliseIdentity, siteIdentity } from './identity.js';
import type { Order, OrderTarget, Plan, Step } from './plan.js';
import type { Policy } from './policy.js';
import { isSatisfied, offlineIm, withOfflineIm } from './settings.js';
import { policyStep } from './step.js';
import { type Found, namedPolicy, placeOf, refused, spelling } from './target.js';
import type { CensusRow, TenantReads } from './tenant.js';

/** The place an order is about: the policy to change (or to make), and who is there. */
interface Place {
  readonly step: Step | undefined;
  readonly rows: readonly CensusRow[];
}

/** The step that makes a policy say the wish; undefined where it does already. */
function editStep(policy: Policy, enabled: boolean): Step | undefined {
  if (isSatisfied(offlineIm(policy.settings), enabled)) return undefined;
  const settings = withOfflineIm(policy.settings, enabled);
  return policyStep(policy.identity, policy, { ...policy, settings });
}

/**
 * A site without a policy of its own gets one that is Global's variant: it applies whole, so an empty one would take
 * from the people there whatever Global gives them.
 */
export function sitePolicy(site: string, settings: Policy['settings']): Policy {
  return { identity: siteIdentity(site), settings };
}

function siteStep(
  site: string,
  global: Policy,
  { policies, defaults }: Configuration,
  enabled: boolean,
): Step | undefined {
  const own = findPolicy(siteIdentity(site), policies);
  if (own !== undefined) return editStep(own, enabled);
  if (isSatisfied(offlineIm(global.settings), enabled)) return undefined;
  const made = sitePolicy(site, withOfflineIm(global.settings, enabled));
  return policyStep(made.identity, null, made, defaults);
}

async function findPlace(
  target: OrderTarget,
  enabled: boolean,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Place>> {
  const { policies } = configuration;
  const place = placeOf(target);
  const name = place.kind === 'policy' ? place.identity : GLOBAL;
  const named = namedPolicy(normaliseIdentity(name), policies);
  if (named.kind === 'refused') return named;
  const policy = named.value;
  if (place.kind !== 'site') {
    const filter = place.kind === 'policy' ? { policy: policy.identity } : {};
    const rows = await tenant.census(filter);
    return { kind: 'found', value: { step: editStep(policy, enabled), rows } };
  }
  const places = await tenant.sites();
  const site = spelling(place.name, places);
  if (site === undefined) return refused({ reason: 'noSuchPlace', place: place.name, places });
  const step = siteStep(site, policy, configuration, enabled);
  return { kind: 'found', value: { step, rows: await tenant.census({ site }) } };
}

/** The policies by which people who are there keep what is not the wish, most people first. */
function notReached(
  rows: readonly CensusRow[],
  policies: readonly Policy[],
  enabled: boolean,
): Plan['notReached'] {
  return byWinner(rows, policies)
    .map(({ policy, rows: under }) => ({
      policy: policy.identity,
      count: head(under),
      setting: offlineIm(policy.settings),
    }))
    .filter(({ count, setting }) => count > 0 && !isSatisfied(setting, enabled))
    .sort((a, b) => b.count - a.count);
}

/** Turns offline IM on or off in Global, in a site's policy or in a named per-user policy. */
export async function planSetScope(
  order: Extract<Order, { kind: 'set' }>,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Plan>> {
  const place = await findPlace(order.target, order.enabled, configuration, tenant);
  if (place.kind === 'refused') return place;
  const { step, rows } = place.value;
  const steps = step === undefined ? [] : [step];
  const after = withImages(
    configuration,
    steps.map(({ after: image }) => image),
  );
  const left = notReached(rows, after.policies, order.enabled);
  const plan = await assess(
    { order, steps, people: [], covered: rows, notReached: left, warnings: [] },
    configuration,
    tenant,
  );
  return { kind: 'found', value: plan };
}
