import { countNamed, head, partPlaced, reachOf, rowsHolding } from './census.js';
import { type Configuration, fallback, type Person, withImages } from './configuration.js';
import { changesOf, type Effect, effectsOnPeople, effectsOnRows } from './effect.js';
import { gateOf } from './effective.js';
import { groupsOf, placesOf } from './groups.js';
import { nameKey, scopeOf } from './identity.js';
import { isIdle, notesOn, type Turn } from './notes.js';
import type { Image, Order, Plan, SettingChange, Step, Warning } from './plan.js';
import { SAMPLE, settingsAsked, Warning as Warnings } from './plan.js';
import { OFFLINE_IM } from './policy.js';
import { differingOthers, differingSettings, offlineIm, settingOf } from './settings.js';
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
  /** The settings that are spoken of, where the order does not name them. */
  readonly about?: readonly string[];
}

/** Values of settings that are not asked for which a plan tells, person by person. */
const MOST_VALUES = 10;
/** And rows of what becomes of settings. */
const MOST_CHANGES = 50;

/** What becomes of settings: those that are asked for first, then by how many people they change for. */
function settingChanges(effects: readonly Effect[], about: readonly string[]): SettingChange[] {
  const rows = new Map<string, SettingChange>();
  for (const { before, after, count } of effects)
    for (const setting of differingSettings(before.settings, after.settings)) {
      const was = settingOf(before.settings, setting);
      const is = settingOf(after.settings, setting);
      const key = JSON.stringify([setting, was, is]);
      const known = rows.get(key)?.count ?? 0;
      rows.set(key, { setting, before: was, after: is, count: known + count });
    }
  const rank = ({ setting }: SettingChange) => (about.includes(setting) ? 0 : 1);
  return [...rows.values()]
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.setting < b.setting ? -1 : 1))
    .slice(0, MOST_CHANGES);
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
  about: readonly string[],
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
  if (closed && draft.order.kind !== 'gate' && about.includes(OFFLINE_IM)) found.add('gateOff');
  if (draft.notReached.length > 0) found.add('notReached');
  if (draft.steps.some((step) => editsShared(step, reach))) found.add('sharedPolicy');
  if (unplaced > 0) found.add('siteUnknown');
  if (otherSettings.length > 0) found.add('otherSettingsChange');
  return Warnings.options.filter((warning) => found.has(warning));
}

/** What becomes of settings: of those who are touched, and in the policies that steps make or edit. */
function turnsOf(steps: readonly Step[], effects: readonly Effect[]): readonly Turn[] {
  const made = steps.flatMap(({ before, after }) =>
    before.object === 'policy' && after.object === 'policy' && after.value !== null
      ? [{ before: before.value?.settings ?? {}, after: after.value.settings }]
      : [],
  );
  return [
    ...effects.map(({ before, after }) => ({ before: before.settings, after: after.settings })),
    ...made,
  ];
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
  const about = draft.about ?? settingsAsked(draft.order);
  const touched = effects.reduce((sum, effect) => sum + effect.count, 0);
  const pairs = distinct(effects);
  const otherSettings = [
    ...new Set(pairs.flatMap((p) => differingOthers(p.before.settings, p.after.settings, about))),
  ].sort();
  const told = [...about, ...otherSettings.slice(0, MOST_VALUES)].filter(
    (name) => name !== OFFLINE_IM,
  );
  const notes = notesOn(about, turnsOf(draft.steps, pairs));
  const people = draft.people.map(({ user }) => user);
  const unnamed = countNamed(reach, people).map(({ row, named }) => ({
    ...row,
    count: row.count - named,
  }));
  const unplaced =
    unplacedNamed(draft.people, images, after) + head(partPlaced(unnamed, after.policies).unplaced);
  return {
    order: draft.order,
    steps: [...draft.steps],
    touched,
    covered: Math.max(touched, draft.people.length + head(draft.covered)),
    people: changesOf(effects, configuration, after, told).slice(0, SAMPLE),
    changes: settingChanges(effects, about),
    groups: groupsOf(effects, about),
    places: placesOf(effects),
    ...(notes.length > 0 && { notes }),
    notReached: draft.notReached,
    warnings: warningsOf(draft, pairs, otherSettings, after, reach, unplaced, about),
    ...(unplaced > 0 && { unplaced }),
    otherSettings,
    departments: departmentsOf(effects),
    sites: [...new Set(effects.map((effect) => effect.site))].sort(),
    risky:
      isRisky(draft, touched, otherSettings, unplaced) || (draft.steps.length > 0 && isIdle(notes)),
  };
}
