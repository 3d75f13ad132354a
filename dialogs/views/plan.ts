import type { Reply, ReplyPerson } from '../../src/conversation/reply.js';
import { firstFitting } from '../../src/conversation/size.js';
import { type Block, bullets, type Part, warning } from '../../src/language/replies/block.js';
import type { Catalogue } from '../../src/language/replies/catalogue.js';
import { Plain, plain } from '../../src/language/replies/plain.js';
import type { PersonChange, Plan, SettingChange, Warning } from '../../src/policy/plan.js';
import { scriptLines } from '../../src/policy/script.js';
import type { Deed } from '../memory.js';
import { fitting } from '../paging.js';
import { type Said, withFacts } from '../turn.js';
import { few } from './few.js';
import { fewChanges, firstChanges, replyPerson } from './people.js';
import { aboutOf, noteLines, settingsWords, valueWords } from './settings.js';

/** PowerShell lines that one reply shows, and the room they have in UTF-16 units of JSON. */
const LINES = 30;
const LINES_ROOM = 3_000;
/** The same for the policies by which people are not reached. */
const KEPT = 10;
const KEPT_ROOM = 1_500;
/** And for the people of a plan as data. */
const PEOPLE_ROOM = 5_000;

/** Lines of a plan from `offset` on, as many as a reply shows, and how many there are. */
export function scriptFacts({ steps }: Plan, offset = 0) {
  const page = steps.slice(offset, offset + LINES).map(({ cmdlet }) => cmdlet);
  return { cmdlets: fitting(scriptLines(page), LINES_ROOM), cmdletTotal: steps.length };
}

/** The first lines of a plan's PowerShell, folded away where a channel can; how many there are where it cannot. */
function scriptBlock(words: Catalogue, plan: Plan, whole: boolean): Part {
  const { cmdlets, cmdletTotal } = scriptFacts(plan);
  if (cmdletTotal === 0) return undefined;
  const text = words.changes.lines({ lines: cmdletTotal });
  return { kind: 'folded', lines: cmdlets, ...(!whole && { text }) };
}

/** What the reader should know before or after it runs; `said` is what other lines say already. */
export function warningLines(words: Catalogue, plan: Plan, said?: Warning): Block[] {
  const { changes } = words;
  const told = plan.warnings.filter(
    (warning) => warning !== said && (warning !== 'notReached' || plan.notReached.length === 0),
  );
  const lines = told.map((warning) => {
    if (warning === 'otherSettingsChange' && plan.otherSettings.length > 0) {
      const rows = plan.changes === undefined ? [] : otherChanges(words, plan, plan.changes);
      return changes.otherSettings({
        names: (rows.length > 0
          ? rows
          : few(words, plan.otherSettings, (name) => plain(name))
        ).join(words.general.enumeration),
      });
    }
    if (warning === 'siteUnknown') return changes.siteUnknown({ people: plan.unplaced ?? 0 });
    return changes.warnings[warning];
  });
  const { order } = plan;
  if (order.kind === 'restore' && order.lost.length > 0) {
    lines.push(
      words.loss.givenUp({ changes: order.lost.slice(0, LINES).map((change) => plain(change)) }),
    );
  }
  return [...lines, ...noteLines(words, plan.notes)].map(warning);
}

/** What becomes of the settings that were not asked for: "DisableEmoticons: `True` → not set for 3 people". */
function otherChanges(
  words: Catalogue,
  plan: Plan,
  rows: readonly SettingChange[],
): readonly string[] {
  const others = rows.filter(({ setting }) => plan.otherSettings.includes(setting));
  return few(words, others, ({ setting, before, after, count }) => {
    const row = {
      setting: plain(setting),
      before: valueWords(words, before),
      after: valueWords(words, after),
      people: count,
    };
    // All that is put in is plain.
    return Plain.parse(words.settings.change(row));
  });
}

/** Who keeps what they have, and why the plan does not reach them. */
export function notReachedLines(words: Catalogue, plan: Plan): Part {
  if (plan.notReached.length === 0) return undefined;
  return withFacts([words.changes.notReached, ...keptRows(words, plan.notReached)]);
}

/** Policies that stay as they are with how many people have them: the first few, and how many others there are. */
export function keptRows(words: Catalogue, kept: readonly Plan['notReached'][number][]): string[] {
  const rows = fitting(
    kept.slice(0, KEPT).map(({ policy, count, setting, values }) =>
      words.people.other({
        policy: plain(policy),
        total: count,
        value:
          values === undefined
            ? words.people.valueShort({ setting })
            : settingsWords(words, values),
      }),
    ),
    KEPT_ROOM,
  );
  const rest = kept.length - rows.length;
  return rest === 0 ? rows : [...rows, words.lists.restPolicies({ rest })];
}

/** Counts, people before and after, warnings and the PowerShell: all that a yes is given for. `whole`: its lines are said too. */
export function planLines(words: Catalogue, plan: Plan, whole = false): readonly Part[] {
  return [
    words.changes.touched({ people: plan.touched }),
    bullets(firstChanges(words, plan.people, plan.touched, aboutOf(plan))),
    notReachedLines(words, plan),
    ...warningLines(words, plan),
    scriptBlock(words, plan, whole),
  ];
}

/** Where more people are touched than a reply shows, "more" shows them from the first on. */
export function concernedList(words: Catalogue, plan: Plan, of: Deed): Pick<Said, 'list'> {
  return plan.touched > fewChanges(words, plan.people, aboutOf(plan)).length
    ? { list: { kind: 'concerned', of, offset: 0 } }
    : {};
}

/** The plan's facts as data. */
export function planFacts(plan: Plan): Partial<Reply> {
  return {
    people: changedPeople(plan.people, aboutOf(plan)),
    touched: plan.touched,
    ...scriptFacts(plan),
    warnings: plan.warnings,
  };
}

/** The first of those whom a change touches, as data. */
export function changedPeople(
  people: readonly PersonChange[],
  about: readonly string[],
): ReplyPerson[] {
  return peopleFacts(people.map(({ before, after }) => replyPerson(after, before, about)));
}

/** As many of them as one reply has room for beside the rest of what it says. */
export function peopleFacts(people: readonly ReplyPerson[]): ReplyPerson[] {
  return firstFitting(people, PEOPLE_ROOM);
}
