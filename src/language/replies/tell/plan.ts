import { aboutOf } from '../../../policy/about.js';
import type { Plan, PlanGroup, Warning } from '../../../policy/plan.js';
import { type Effective, OFFLINE_IM, type Policy } from '../../../policy/policy.js';
import { scriptLines } from '../../../policy/script.js';
import { settingOf } from '../../../policy/settings.js';
import { type Block, bullets, joined, type Part, warning, ways } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import { type Plain, plain } from '../plain.js';
import { fitting } from '../size.js';
import { noteLines, settingsWords } from './settings.js';
import { notedValue, together, turnWords } from './values.js';

/** People that a reply names, and ways in which people come through a plan. */
export const NAMED = 10;
const GROUPS = 6;
/** PowerShell lines that a card folds away, and the room they have in UTF-16 units of JSON. */
const LINES = 30;
const LINES_ROOM = 3_000;
/** Policies by which people are not reached. */
const KEPT = 6;

/** What a yes is given for: from what to what for how many, who, who is left out, and what is to be known. */
export function planParts(words: Catalogue, plan: Plan): readonly Part[] {
  return [
    turns(words, plan, 'planned'),
    whoPart(words, plan),
    besides(words, plan),
    removedWords(plan, words.plan.removing),
    ...warningParts(words, plan),
  ];
}

/** What became of it: the same, as it was read back. `told`: a preview has warned already. */
export function doneParts(words: Catalogue, plan: Plan, told: boolean): readonly Part[] {
  return [
    turns(words, plan, 'done'),
    madeWords(words, plan),
    keptParts(words, plan),
    removedWords(plan, words.plan.removed),
    ...(told ? [] : warningParts(words, plan, true)),
  ];
}

/** How to see the people, where there are too many to name, and the PowerShell, which a card folds away. */
export function morePart(words: Catalogue, plan: Plan): readonly Part[] {
  return [plan.touched > NAMED ? ways(words.plan.all) : undefined, foldedPart(words, plan)];
}

/** The first lines of a plan's PowerShell. A text says how many there are, all of them where they fit, or nothing of them. */
export function foldedPart(
  words: Catalogue,
  plan: Plan,
  how: 'counted' | 'whole' | 'silent' = 'counted',
): Part {
  const { steps } = plan;
  if (steps.length === 0) return undefined;
  const lines = fitting(scriptLines(steps.slice(0, LINES).map(({ cmdlet }) => cmdlet)), LINES_ROOM);
  const whole = how === 'whole' && lines.length === steps.length;
  const text = how === 'silent' ? '' : words.plan.powershell({ lines: steps.length });
  return { kind: 'folded', lines, ...(!whole && { text }) };
}

/** The groups of a plan whose people get other values of what it is about. */
function groupsTurned(plan: Plan): readonly PlanGroup[] {
  const about = aboutOf(plan);
  return (plan.groups ?? []).filter(({ before, after }) =>
    about.some((name) => (before.values[name] ?? null) !== (after.values[name] ?? null)),
  );
}

/** From what to what: by group, else setting by setting; of a switch as it stands. */
function turns(words: Catalogue, plan: Plan, how: 'planned' | 'done'): Part {
  const groups = assigns(plan) ? [] : groupsTurned(plan);
  if (groups.length > 0) return groupTable(words, plan, groups, how);
  const rows = switchTurns(words, plan);
  return rows.length > 0 ? bullets(rows) : settingTurns(words, plan);
}

/** Whether it is about which policy people have, and not about settings. */
export function assigns({ order, root }: Plan): boolean {
  const { kind } = root?.order ?? order;
  return kind === 'grant' || kind === 'revoke' || kind === 'delete';
}

function groupTable(
  words: Catalogue,
  plan: Plan,
  groups: readonly PlanGroup[],
  how: 'planned' | 'done',
): Part {
  const { head } = words.plan;
  const about = aboutOf(plan);
  const fresh = freshIn(plan);
  const shown = groups.slice(0, GROUPS);
  const rest = groups.length - shown.length;
  const table: Block = {
    kind: 'table',
    head: [
      head.people,
      how === 'planned' ? head.before : head.was,
      how === 'planned' ? head.after : head.is,
    ],
    widths: [3, 7, 7],
    rows: shown.map((group) => {
      const { count, before, after } = group;
      const isNew = fresh.has(after.policy);
      const exact = before.policy === after.policy;
      const was = together(words, about, before, exact, true);
      const is = together(words, about, after, exact, about.length > 1);
      return {
        cells: [
          { text: words.plan.number({ people: count }) },
          { text: words.values.noted(was), small: plain(before.policy) },
          {
            text: words.values.noted(is),
            small: isNew ? `${plain(after.policy)} · ${head.fresh}` : plain(after.policy),
          },
        ],
        line: how === 'done' ? '' : `• ${groupLine(words, plan, group, isNew)}`,
      };
    }),
  };
  return [table, rest > 0 ? words.plan.more({ rest }) : undefined];
}

function groupLine(words: Catalogue, plan: Plan, group: PlanGroup, fresh: boolean): string {
  const { count: people, before, after } = group;
  const exact = before.policy === after.policy;
  const turn = turnWords(words, aboutOf(plan), group, { fresh, exact });
  if (exact) return words.plan.edited({ people, turn, policy: plain(after.policy) });
  const names = namesIn(plan, group);
  return names.length === 0
    ? words.plan.group({ people, turn })
    : words.plan.groupOf({ people, turn, names });
}

/** Setting by setting, where a plan gives people another policy. */
function settingTurns(words: Catalogue, plan: Plan): Part {
  const { changes = [] } = plan;
  const shown = changes.slice(0, GROUPS);
  const rest = changes.length - shown.length;
  const rows = shown.map(({ setting, before, after, count }) => {
    const turn = words.values.turn({
      before: notedValue(words, setting, before, true),
      after: notedValue(words, setting, after, true),
    });
    return count === plan.touched
      ? words.plan.setting({ setting: plain(setting), turn })
      : words.plan.settingOf({ setting: plain(setting), turn, people: count });
  });
  if (rows.length === 0) return undefined;
  const stays = changes.every(({ setting }) => setting !== OFFLINE_IM);
  return [
    bullets(rest > 0 ? [...rows, words.plan.more({ rest })] : rows),
    stays ? words.plan.offlineStays : undefined,
  ];
}

/** Of server-wide switches, and of policies that nobody has: from what to what. */
function switchTurns(words: Catalogue, plan: Plan): string[] {
  const { on, off, notSet } = words.values;
  return plan.steps.flatMap(({ before, after }) => {
    if (before.object === 'policy' && after.object === 'policy')
      return policyTurns(words, plan, before.value, after.value);
    if (before.object !== 'imConfiguration' || after.object !== 'imConfiguration') return [];
    const told = (value: boolean | null) =>
      value === null
        ? notSet
        : words.values.noted({ value: value ? on : off, notes: [shown(value)] });
    return [
      words.plan.setting({
        setting: `EnableOfflineIm (${plain(after.value.identity)})`,
        turn: words.values.turn({
          before: told(before.value.enableOfflineIm),
          after: told(after.value.enableOfflineIm),
        }),
      }),
    ];
  });
}

/** Of a policy that is edited and that nobody has. */
function policyTurns(
  words: Catalogue,
  plan: Plan,
  before: Policy | null,
  after: Policy | null,
): string[] {
  if (before === null || after === null || plan.touched > 0) return [];
  return aboutOf(plan).map((setting) =>
    words.plan.setting({
      setting: plain(setting),
      turn: words.values.turn({
        before: notedValue(words, setting, settingOf(before.settings, setting), true),
        after: notedValue(words, setting, settingOf(after.settings, setting), true),
      }),
    }),
  );
}

function shown(value: boolean): string {
  return value ? 'True' : 'False';
}

/** Policies that a plan makes. */
function freshIn({ steps }: Plan): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ before, after }) =>
      before.object === 'policy' && before.value === null && after.object === 'policy'
        ? [after.identity]
        : [],
    ),
  );
}

/** How many people each policy is made for. */
function madeWords(words: Catalogue, plan: Plan): string | undefined {
  if (plan.order.kind === 'create' || plan.touched < 2) return undefined;
  const fresh = freshIn(plan);
  const made = (plan.groups ?? []).filter(({ after }) => fresh.has(after.policy));
  const people = new Map<string, number>();
  for (const { after, count } of made)
    people.set(after.policy, count + (people.get(after.policy) ?? 0));
  const policies = [...people]
    .slice(0, GROUPS)
    .map(([policy, count]) => words.plan.madeFor({ policy: plain(policy), people: count }));
  return policies.length === 0 ? undefined : words.plan.made({ policies });
}

function removedWords(
  { order, steps }: Plan,
  say: Catalogue['plan']['removed'],
): string | undefined {
  if (order.kind === 'delete') return undefined;
  const gone = steps.flatMap(({ before, after }) =>
    before.object === 'policy' && after.object === 'policy' && after.value === null
      ? [plain(before.identity)]
      : [],
  );
  return gone.length === 0 ? undefined : say({ policies: gone.slice(0, GROUPS) });
}

/** All whom it touches by name, where they are few; by site where they are many. */
function whoPart(words: Catalogue, plan: Plan): Part {
  const { people, touched, places = [] } = plan;
  if (touched === 0) return undefined;
  if (touched <= NAMED && touched === people.length) {
    const names = namesOf(people.map(({ after }) => after));
    return touched === 1
      ? undefined
      : { kind: 'who', lead: words.plan.head.who, text: words.settings.all({ items: names }) };
  }
  if (touched <= NAMED || places.length < 2) return undefined;
  const shownPlaces = places
    .slice(0, GROUPS)
    .map(({ site, count }) =>
      words.plan.place({ site: plain(site === '' ? words.plan.elsewhere : site), people: count }),
    );
  const rest = places.length - shownPlaces.length;
  return words.plan.bySite({
    places: rest > 0 ? [...shownPlaces, words.plan.more({ rest })] : shownPlaces,
  });
}

function namesIn({ people, touched }: Plan, group: PlanGroup): Plain[] {
  if (touched > NAMED) return [];
  const theirs = people
    .filter(
      (one) => one.before.policy === group.before.policy && one.after.policy === group.after.policy,
    )
    .map(({ after }) => after);
  return theirs.length === group.count ? namesOf(theirs) : [];
}

/** Names in the reader's order; those of one name are told apart by department, site or sign-in name. */
export function namesOf(people: readonly Effective[]): Plain[] {
  const sorted = [...people].sort((a, b) => a.displayName.localeCompare(b.displayName));
  return sorted.map((person) => {
    const alike = sorted.filter(({ displayName }) => displayName === person.displayName);
    if (alike.length === 1) return plain(person.displayName);
    const apart = (tell: (of: Effective) => string) =>
      tell(person) !== '' && alike.filter((other) => tell(other) === tell(person)).length === 1;
    const by = [
      (of: Effective) => of.department ?? '',
      (of: Effective) => [of.department ?? '', of.site ?? ''].filter((it) => it !== '').join(', '),
      (of: Effective) => of.userPrincipalName,
    ].find(apart);
    return plain(by === undefined ? person.displayName : `${person.displayName} (${by(person)})`);
  });
}

/** Who keeps what they have, and that nothing else changes. */
function besides(words: Catalogue, plan: Plan): string {
  const { order, touched, otherSettings, warnings: known } = plan;
  const groups = groupsTurned(plan);
  const off = groups.some(({ before }) => before.values[OFFLINE_IM] === false);
  const on = groups.some(({ after }) => after.values[OFFLINE_IM] !== false);
  const sentences = [
    ...keptParts(words, plan),
    order.kind === 'set' && namesPeople(plan) && touched > 0 && otherSettings.length === 0
      ? words.plan.nothingElse
      : undefined,
    off && on && aboutOf(plan).includes(OFFLINE_IM) && !known.includes('savingResumes')
      ? words.plan.savedAgain
      : undefined,
  ];
  return sentences.reduce<string>((all, sentence) => joined(all, sentence ?? ''), '');
}

/** Who is so already, and who is not reached. */
function keptParts(words: Catalogue, plan: Plan): readonly (string | undefined)[] {
  const { touched, covered, notReached } = plan;
  return [
    namesPeople(plan) && touched > 0 && covered > touched
      ? words.plan.already({ people: covered - touched })
      : undefined,
    keptWords(words, notReached),
  ];
}

/** Whether the order is about people one by one. */
function namesPeople({ order }: Plan): boolean {
  if (order.kind !== 'set' && order.kind !== 'grant' && order.kind !== 'revoke') return false;
  return order.target.kind === 'users' || order.target.kind === 'department';
}

function keptWords(words: Catalogue, kept: Plan['notReached']): string | undefined {
  if (kept.length === 0) return undefined;
  const policies = kept.slice(0, KEPT).map(({ policy, count, setting, values }) =>
    words.plan.keptBy({
      policy: plain(policy),
      people: count,
      value:
        values === undefined
          ? notedValue(words, OFFLINE_IM, setting, false)
          : settingsWords(words, values),
    }),
  );
  const rest = kept.length - policies.length;
  return words.plan.kept({
    people: kept.reduce((sum, { count }) => sum + count, 0),
    policies: rest > 0 ? [...policies, words.plan.more({ rest })] : policies,
  });
}

/** What is said by other lines already. */
const SAID: ReadonlySet<Warning> = new Set(['notReached', 'otherSettingsChange']);

/** What the reader should know before or after it runs, once each. */
export function warningParts(words: Catalogue, plan: Plan, done = false): readonly Part[] {
  const told = plan.warnings.filter(
    (each) =>
      !SAID.has(each) || (each === 'otherSettingsChange' && (plan.changes ?? []).length === 0),
  );
  const lines = told.map((each) => {
    if (each === 'transcriptsStop') return words.plan.stops({ hand: byHand(plan), done });
    if (each === 'siteUnknown') return words.changes.siteUnknown({ people: plan.unplaced ?? 0 });
    if (each === 'savingResumes' && done) return words.plan.resumed;
    return words.plan.warnings[each];
  });
  // Said by the warning that nothing is saved any more.
  const saysUnsaved = told.includes('transcriptsStop') && byHand(plan) === 'none';
  const notes = plan.notes?.filter(({ note }) => note !== 'unsaved' || !saysUnsaved);
  const { order } = plan;
  const lost =
    order.kind === 'restore' && order.lost.length > 0
      ? [words.loss.givenUp({ changes: order.lost.slice(0, LINES).map((change) => plain(change)) })]
      : [];
  return [...[...lines, ...lost, ...noteLines(words, notes)].map(warning)];
}

/** Whose conversations can still be saved by those who want to. */
function byHand({ people, touched }: Plan): 'all' | 'some' | 'none' {
  const off = people.filter(({ after }) => after.setting === false);
  const barred = off.filter(({ after }) => after.savingDisabled).length;
  if (touched > people.length) return 'some';
  if (barred === 0) return 'all';
  return barred === off.length ? 'none' : 'some';
}
