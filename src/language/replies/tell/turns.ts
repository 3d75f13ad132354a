import { aboutOf } from '../../../policy/about.js';
import type { Plan, PlanGroup } from '../../../policy/plan.js';
import { type Effective, OFFLINE_IM, type Policy } from '../../../policy/policy.js';
import { settingOf } from '../../../policy/settings.js';
import { type Block, bullets, type Part } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import { type Plain, plain } from '../plain.js';
import { SHOWN, whereOf } from './people.js';
import { notedValue, together, turnWords } from './values.js';

/** Ways in which people come through a plan that a reply shows. */
export const GROUPS = 6;

/** The groups of a plan whose people get other values of what it is about. */
export function groupsTurned(plan: Plan): readonly PlanGroup[] {
  const about = aboutOf(plan);
  return (plan.groups ?? []).filter(({ before, after }) =>
    about.some((name) => (before.values[name] ?? null) !== (after.values[name] ?? null)),
  );
}

/** From what to what: by group, else setting by setting; of a switch as it stands. */
export function turns(words: Catalogue, plan: Plan, how: 'planned' | 'done'): Part {
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
  const names = namesIn(words, plan, group);
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
        setting: words.values.noted({
          value: 'EnableOfflineIm',
          notes: [plain(after.value.identity)],
        }),
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
export function freshIn({ steps }: Plan): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ before, after }) =>
      before.object === 'policy' && before.value === null && after.object === 'policy'
        ? [after.identity]
        : [],
    ),
  );
}

function namesIn(words: Catalogue, { people, touched }: Plan, group: PlanGroup): Plain[] {
  if (touched > SHOWN) return [];
  const theirs = people
    .filter(
      (one) => one.before.policy === group.before.policy && one.after.policy === group.after.policy,
    )
    .map(({ after }) => after);
  return theirs.length === group.count ? namesOf(words, theirs) : [];
}

/** Names in the reader's order; those of one name are told apart by department, site or sign-in name. */
export function namesOf(words: Catalogue, people: readonly Effective[]): Plain[] {
  const { compare } = new Intl.Collator(words.people.locale);
  const sorted = [...people].sort((a, b) => compare(a.displayName, b.displayName));
  return sorted.map((person) => {
    const alike = sorted.filter(({ displayName }) => displayName === person.displayName);
    if (alike.length === 1) return plain(person.displayName);
    const apart = (tell: (of: Effective) => string) =>
      tell(person) !== '' && alike.filter((other) => tell(other) === tell(person)).length === 1;
    const by = [
      (of: Effective) => of.department ?? '',
      (of: Effective) => whereOf(words, of)[0] ?? '',
      (of: Effective) => of.userPrincipalName,
    ].find(apart);
    return plain(by === undefined ? person.displayName : `${person.displayName} (${by(person)})`);
  });
}
