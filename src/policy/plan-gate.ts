import { assess } from './assess.js';
import { type Configuration, withImages } from './configuration.js';
import { gateOf, winning } from './effective.js';
import {
  GLOBAL,
  normaliseIdentity,
  sameIdentity,
  scopeOf,
  siteIdentity,
  siteOf,
} from './identity.js';
import type { Order, Plan } from './plan.js';
import type { ImConfiguration } from './policy.js';
import { offlineIm } from './settings.js';
import { gateStep } from './step.js';
import { type Found, refused, spelling } from './target.js';
import type { CensusRow, TenantReads } from './tenant.js';

type GateOrder = Extract<Order, { kind: 'gate' }>;

/** The scope of gate 1 that is named: Global, or a site of the topology in its own spelling. */
async function findScope(raw: string, tenant: TenantReads): Promise<Found<string>> {
  const identity = normaliseIdentity(raw);
  if (scopeOf(identity) === 'user') {
    const places = await tenant.sites();
    return refused({ reason: 'noSuchPlace', place: identity, places });
  }
  const site = siteOf(identity);
  if (site === undefined) return { kind: 'found', value: GLOBAL };
  const places = await tenant.sites();
  const place = spelling(site, places);
  return place === undefined
    ? refused({ reason: 'noSuchPlace', place: site, places })
    : { kind: 'found', value: siteIdentity(place) };
}

/** People there who stay as they are: by a site's own gate, or by a policy that is off. */
function notReached(
  rows: readonly CensusRow[],
  enabled: boolean,
  { policies }: Configuration,
  gates: readonly ImConfiguration[],
): Plan['notReached'] {
  const left = new Map<string, Plan['notReached'][number]>();
  for (const row of rows) {
    const policy = winning(row, policies);
    const gate = gateOf(row.site, gates);
    const setting = offlineIm(policy.settings);
    if ((gate.enableOfflineIm && setting !== false) === enabled) continue;
    const by = gate.enableOfflineIm === enabled ? policy.identity : gate.identity;
    const count = row.count + (left.get(by)?.count ?? 0);
    left.set(by, { policy: by, count, setting });
  }
  return [...left.values()].sort((a, b) => b.count - a.count);
}

/**
 * Switches gate 1, the server-wide switch. A site without an IM configuration of its own follows Global, and gets one
 * where it is to differ: `EnableOfflineIm` is all that such a configuration holds (source: `New-CsImConfiguration`).
 */
export async function planGate(
  order: GateOrder,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Found<Plan>> {
  const scope = await findScope(order.identity, tenant);
  if (scope.kind === 'refused') return scope;
  const identity = scope.value;
  const site = siteOf(identity);
  const now = gateOf(site ?? '', configuration.gates);
  const own = sameIdentity(now.identity, identity) ? now.enableOfflineIm : null;
  const steps =
    now.enableOfflineIm === order.enabled ? [] : [gateStep(identity, own, order.enabled)];
  const { gates } = withImages(
    configuration,
    steps.map(({ after }) => after),
  );
  const covered = await tenant.census(site === undefined ? {} : { site });
  const left = notReached(covered, order.enabled, configuration, gates);
  const plan = await assess(
    { order, steps, people: [], covered, notReached: left, warnings: [] },
    configuration,
    tenant,
  );
  return { kind: 'found', value: plan };
}
