import { aboutOf } from '../../../policy/about.js';
import type { Plan, Warning } from '../../../policy/plan.js';
import { OFFLINE_IM } from '../../../policy/policy.js';
import { scriptLines } from '../../../policy/script.js';
import { joined, type Part, warning, ways } from '../block.js';
import type { Catalogue } from '../catalogue.js';
import { plain } from '../plain.js';
import { fitting } from '../size.js';
import { SHOWN } from './people.js';
import { noteLines, settingsWords } from './settings.js';
import { freshIn, GROUPS, groupsTurned, namesOf, turns } from './turns.js';
import { notedValue } from './values.js';

/** PowerShell lines that one reply shows, and the room they have in UTF-16 units of JSON. */
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
  return [plan.touched > SHOWN ? ways(words.plan.all) : undefined, foldedPart(words, plan)];
}

/** The first lines of a plan's PowerShell. A text says how many there are, all of them where they fit, or nothing of them. */
export function foldedPart(
  words: Catalogue,
  plan: Plan,
  how: 'counted' | 'whole' | 'silent' = 'counted',
): Part {
  const { steps } = plan;
  if (steps.length === 0) return undefined;
  const lines = firstLines(plan);
  const whole = how === 'whole' && lines.length === steps.length;
  const text = how === 'silent' ? '' : words.plan.powershell({ lines: steps.length });
  return { kind: 'folded', lines, ...(!whole && { text }) };
}

/** The PowerShell of a plan from a step on, as much as one reply shows. */
export function firstLines({ steps }: Plan, offset = 0): string[] {
  const page = steps.slice(offset, offset + LINES).map(({ cmdlet }) => cmdlet);
  return fitting(scriptLines(page), LINES_ROOM);
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
  if (touched <= SHOWN && touched === people.length) {
    const names = namesOf(
      words,
      people.map(({ after }) => after),
    );
    return touched === 1
      ? undefined
      : { kind: 'who', lead: words.plan.head.who, text: words.people.names({ names }) };
  }
  if (touched <= SHOWN || places.length < 2) return undefined;
  const shown = places.slice(0, GROUPS);
  const named = shown.map(({ site, count }) => ({
    label: plain(site === '' ? words.plan.elsewhere : site),
    count,
    line: words.plan.number({ people: count }),
  }));
  const told = named.map(({ label, count }) => words.plan.place({ site: label, people: count }));
  const rest = places.length - shown.length;
  const text = words.plan.bySite({
    places: rest > 0 ? [...told, words.plan.more({ rest })] : told,
  });
  return { kind: 'bars', rows: named, text };
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
  const { order, touched, covered, notReached } = plan;
  const others = notReached.reduce((sum, { count }) => sum + count, 0);
  const already = order.kind === 'set' || namesPeople(plan) ? covered - touched - others : 0;
  return [
    touched > 0 && already > 0 ? words.plan.already({ people: already }) : undefined,
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
  return [...lines, ...lost, ...noteLines(words, notes)].map(warning);
}

/** Whose conversations can still be saved by those who want to. */
function byHand({ people, touched }: Plan): 'all' | 'some' | 'none' {
  const off = people.filter(({ after }) => after.setting === false);
  const barred = off.filter(({ after }) => after.savingDisabled).length;
  if (touched > people.length) return 'some';
  if (barred === 0) return 'all';
  return barred === off.length ? 'none' : 'some';
}
