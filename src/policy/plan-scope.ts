import { assess } from './assess.js';
import { byWinner, head } from './census.js';
import { type Configuration, withImages } from './configuration.js';
import { findPolicy } from './effective.js';
import { GLOBAL, normaliseIdentity, siteIdentity } from './identity.js';
import type { Order, OrderTarget, Plan, Step } from './plan.js';
import { OFFLINE_IM, type Policy, type Settings } from './policy.js';
import {
  isAsWished,
  isSatisfied,
  offlineIm,
  pickSettings,
  settingsWished,
  withWish,
} from './settings.js';
import { policyStep } from './step.js';
import { type Found, namedPolicy, placeOf, refused, spelling } from './target.js';
import type { CensusRow, TenantReads } from './tenant.js';

/** The place an order is about: the policy to change (or to make), and who is there. */
interface Place {
  readonly step: Step | undefined;
  readonly rows: readonly CensusRow[];
}

/** The step that makes a policy say the wish; undefined where it does already. */
function editStep(policy: Policy, wish: Settings): Step | undefined {
  if (isAsWished(policy, wish)) return undefined;
  return policyStep(policy.identity, policy, withWish(policy, wish));
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
  wish: Settings,
): Step | undefined {
  const own = findPolicy(siteIdentity(site), policies);
  if (own !== undefined) return editStep(own, wish);
  const made = withWish(sitePolicy(site, global.settings), wish);
  const isNew =
    !isSatisfied(global.settings, settingsWished(wish)) || made.description !== undefined;
  if (!isNew) return undefined;
  return policyStep(made.identity, null, made, defaults);
}

async function findPlace(
  target: OrderTarget,
  wish: Settings,
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
    return { kind: 'found', value: { step: editStep(policy, wish), rows } };
  }
  const places = await tenant.sites();
  const site = spelling(place.name, places);
  if (site === undefined) return refused({ reason: 'noSuchPlace', place: place.name, places });
  const step = siteStep(site, policy, configuration, wish);
  return { kind: 'found', value: { step, rows: await tenant.census({ site }) } };
}

/** The policies by which people who are there keep what is not the wish, most people first. */
function notReached(
  rows: readonly CensusRow[],
  policies: readonly Policy[],
  wish: Settings,
): Plan['notReached'] {
  const settings = settingsWished(wish);
  const others = Object.keys(settings).filter((name) => name !== OFFLINE_IM);
  return byWinner(rows, policies)
    .filter(({ policy }) => !isSatisfied(policy.settings, settings))
    .map(({ policy, rows: under }) => ({
      policy: policy.identity,
      count: head(under),
      setting: offlineIm(policy.settings),
      ...(others.length > 0 && { values: pickSettings(policy.settings, others) }),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Changes settings in Global, in a site's policy or in a named per-user policy. */
export async function planSetScope(
  order: Extract<Order, { kind: 'set' }>,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Plan>> {
  const place = await findPlace(order.target, order.settings, configuration, tenant);
  if (place.kind === 'refused') return place;
  const { step, rows } = place.value;
  const steps = step === undefined ? [] : [step];
  const after = withImages(
    configuration,
    steps.map(({ after: image }) => image),
  );
  const left = notReached(rows, after.policies, order.settings);
  const plan = await assess(
    { order, steps, people: [], covered: rows, notReached: left, warnings: [] },
    configuration,
    tenant,
  );
  return { kind: 'found', value: plan };
}
