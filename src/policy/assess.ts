import { head, partPlaced, reachOf, rowsHolding } from './census.js';
import { type Configuration, fallback, type Person, withImages } from './configuration.js';
import { changesOf, type Effect, effectsOnPeople, effectsOnRows } from './effect.js';
import { gateOf } from './effective.js';
import { nameKey, scopeOf } from './identity.js';
import type { Image, Order, Plan, Step, Warning } from './plan.js';
import { SAMPLE, Warning as Warnings } from './plan.js';
import { differingOthers, offlineIm, settingOf } from './settings.js';
import { reachesPlaces } from './step.js';
import type { CensusRow, TenantReads } from './tenant.js';

/** A plan whose consequences are not worked out yet. */
export interface Draft {
  readonly order: Order;
  readonly steps: readonly Step[];
  /** The people named, among them everyone whose assignment a step changes. */
  readonly people: readonly Person[];
  /** The rows of the people covered by being where they are, or by holding what they hold. */
  readonly covered: readonly CensusRow[];
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
  reach: readonly CensusRow[],
  unplaced: number,
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
  if (draft.steps.some((step) => editsShared(step, reach))) found.add('sharedPolicy');
  if (unplaced > 0) found.add('siteUnknown');
  if (otherSettings.length > 0) found.add('otherSettingsChange');
  return Warnings.options.filter((warning) => found.has(warning));
}

/** The departments of those touched; empty stands for those who are not known by name. */
function departmentsOf(effects: readonly Effect[]): string[] {
  const all = effects.flatMap((effect) => [
    ...effect.users.map((user) => user.department),
    ...(effect.users.length < effect.count ? [''] : []),
  ]);
  return [...new Set(all)].sort();
}

/** How many of the people named will have what cannot be told, or have it now: see `isUnplaced`. */
function unplacedNamed(
  people: readonly Person[],
  images: readonly Image[],
  { policies }: Configuration,
): number {
  const unassigned = new Set(
    images.flatMap((image) =>
      image.object === 'assignment' && image.policy === null ? [nameKey(image.user)] : [],
    ),
  );
  return people.filter(
    (person) =>
      person.unsure ||
      (unassigned.has(nameKey(person.user.userPrincipalName)) &&
        fallback(person, policies) === undefined),
  ).length;
}

/**
 * Whether a plan needs a yes: it runs changes of long ago again, touches more than one person, or something that reaches whoever is there, or takes
 * more from somebody than was asked, or deletes. A policy that an undo removes was made by the change taken back.
 */
function isRisky(
  draft: Draft,
  touched: number,
  otherSettings: readonly string[],
  unplaced: number,
): boolean {
  if (draft.order.kind === 'restore') return true;
  if (draft.steps.length === 0) return false;
  return (
    touched > 1 ||
    unplaced > 0 ||
    otherSettings.length > 0 ||
    draft.order.kind === 'delete' ||
    draft.steps.some((step) => reachesPlaces(step.after))
  );
}

/** Works out what the steps of a draft do to whom, by comparing what applies to everyone before and after. */
export async function assess(
  draft: Draft,
  configuration: Configuration,
  tenant: TenantReads,
): Promise<Plan> {
  const images = draft.steps.map((step) => step.after);
  const after = withImages(configuration, images);
  const named = effectsOnPeople(draft.people, images, after);
  const window = { offset: 0, limit: SAMPLE - named.length };
  const reach = await reachOf(draft.steps, tenant);
  const others = await effectsOnRows(reach, named, configuration, after, window, tenant);
  const effects = [...named, ...others];
  const touched = effects.reduce((sum, effect) => sum + effect.count, 0);
  const pairs = distinct(effects);
  const otherSettings = [
    ...new Set(pairs.flatMap((p) => differingOthers(p.before.settings, p.after.settings))),
  ].sort();
  const unplaced =
    unplacedNamed(draft.people, images, after) + head(partPlaced(reach, after.policies).unplaced);
  return {
    order: draft.order,
    steps: [...draft.steps],
    touched,
    covered: Math.max(touched, draft.people.length + head(draft.covered)),
    people: changesOf(effects, configuration, after).slice(0, SAMPLE),
    notReached: draft.notReached,
    warnings: warningsOf(draft, pairs, otherSettings, after, reach, unplaced),
    ...(unplaced > 0 && { unplaced }),
    otherSettings,
    departments: departmentsOf(effects),
    sites: [...new Set(effects.map((effect) => effect.site))].sort(),
    risky: isRisky(draft, touched, otherSettings, unplaced),
  };
}
