import { head, rowsHolding } from './census.js';
import { type Configuration, type Person, withImages } from './configuration.js';
import { changesOf, type Effect, effectsOnPeople, effectsOnRows } from './effect.js';
import { gateOf } from './effective.js';
import { scopeOf } from './identity.js';
import type { Order, Plan, Step, Warning } from './plan.js';
import { SAMPLE, Warning as Warnings } from './plan.js';
import { differingOthers, offlineIm, settingOf } from './settings.js';
import { reachesPlaces } from './step.js';
import type { CensusRow, Tenant } from './tenant.js';

/** A plan whose consequences are not worked out yet. */
export interface Draft {
  readonly order: Order;
  readonly steps: readonly Step[];
  /** The people named, among them everyone whose assignment a step changes. */
  readonly people: readonly Person[];
  /** The rows of the people covered by being where they are, or by holding what they hold. */
  readonly covered: readonly CensusRow[];
  /** The whole census; undefined where no step reaches anybody but the people named. */
  readonly census: readonly CensusRow[] | undefined;
  readonly notReached: Plan['notReached'];
  readonly warnings: readonly Warning[];
}

/** One effect for each way in which a policy gives way to another: what they say of settings covers all. */
function distinct(effects: readonly Effect[]): readonly Effect[] {
  const key = ({ before, after }: Effect) => JSON.stringify([before.identity, after.identity]);
  return [...new Map(effects.map((effect) => [key(effect), effect])).values()];
}

/** Whether a step edits a per-user policy that several people hold: for an order of it, and for taking that back. */
function editsShared({ before, after }: Step, census: readonly CensusRow[]): boolean {
  if (before.object !== 'policy' || after.object !== 'policy') return false;
  if (before.value === null || after.value === null) return false;
  if (scopeOf(after.identity) !== 'user') return false;
  return head(rowsHolding(census, after.identity)) > 1;
}

function warningsOf(
  draft: Draft,
  effects: readonly Effect[],
  otherSettings: readonly string[],
  after: Configuration,
): Warning[] {
  const found = new Set<Warning>(draft.warnings);
  for (const effect of effects) {
    const wasOff = offlineIm(effect.before.settings) === false;
    const isOff = offlineIm(effect.after.settings) === false;
    const unsaved = settingOf(effect.after.settings, 'DisableSavingIM') === true;
    if (!wasOff && isOff) found.add('transcriptsStop');
    if (wasOff && !isOff && unsaved) found.add('savingResumes');
  }
  const sites = [...draft.people.map(({ user }) => user.site), ...draft.covered.map((r) => r.site)];
  const closed = [...new Set(sites)].some((site) => !gateOf(site, after.gates).enableOfflineIm);
  if (closed && draft.order.kind !== 'gate') found.add('gateOff');
  if (draft.notReached.length > 0) found.add('notReached');
  const census = draft.census ?? [];
  if (draft.steps.some((step) => editsShared(step, census))) found.add('sharedPolicy');
  if (otherSettings.length > 0) found.add('otherSettingsChange');
  return Warnings.options.filter((warning) => found.has(warning));
}

/** The departments of those touched; all there are where only some of those touched are known by name. */
async function departmentsOf(effects: readonly Effect[], tenant: Tenant): Promise<string[]> {
  const known = effects.every((effect) => effect.users.length === effect.count);
  const all = known
    ? effects.flatMap((effect) => effect.users.map((user) => user.department))
    : await tenant.departments();
  return [...new Set(all)].sort();
}

/**
 * Whether a plan needs a yes: it runs changes of long ago again, touches more than one person, or something that reaches whoever is there, or takes
 * more from somebody than was asked, or deletes. A policy that an undo removes was made by the change taken back.
 */
function isRisky(draft: Draft, touched: number, otherSettings: readonly string[]): boolean {
  if (draft.order.kind === 'restore') return true;
  if (draft.steps.length === 0) return false;
  return (
    touched > 1 ||
    otherSettings.length > 0 ||
    draft.order.kind === 'delete' ||
    draft.steps.some((step) => reachesPlaces(step.after))
  );
}

/** Works out what the steps of a draft do to whom, by comparing what applies to everyone before and after. */
export async function assess(
  draft: Draft,
  configuration: Configuration,
  tenant: Tenant,
): Promise<Plan> {
  const images = draft.steps.map((step) => step.after);
  const after = withImages(configuration, images);
  const named = effectsOnPeople(draft.people, images, after);
  const window = { offset: 0, limit: SAMPLE - named.length };
  const others =
    draft.census === undefined
      ? []
      : await effectsOnRows(draft.census, named, configuration, after, window, tenant);
  const effects = [...named, ...others];
  const touched = effects.reduce((sum, effect) => sum + effect.count, 0);
  const pairs = distinct(effects);
  const otherSettings = [
    ...new Set(pairs.flatMap((p) => differingOthers(p.before.settings, p.after.settings))),
  ].sort();
  return {
    order: draft.order,
    steps: [...draft.steps],
    touched,
    covered: Math.max(touched, draft.people.length + head(draft.covered)),
    people: changesOf(effects, configuration, after).slice(0, SAMPLE),
    notReached: draft.notReached,
    warnings: warningsOf(draft, pairs, otherSettings, after),
    otherSettings,
    departments: await departmentsOf(effects, tenant),
    sites: [...new Set(effects.map((effect) => effect.site))].sort(),
    risky: isRisky(draft, touched, otherSettings),
  };
}
