import type { Plan, Warning } from '../../src/policy/plan.js';
import { scriptLines } from '../../src/policy/script.js';
import type { Catalogue } from '../replies/catalogue.js';
import { block, code } from '../replies/plain.js';
import type { Reply } from '../replies/reply.js';
import { bullets, withFacts } from '../turn.js';
import { changeRows, replyPerson } from './people.js';

/** PowerShell lines that a preview or a script shows; all of them are in the data. */
const LINES = 30;

export function planCmdlets(plan: Plan): string[] {
  return scriptLines(plan.steps.map((step) => step.cmdlet));
}

/** A plan's PowerShell as a block; undefined where there is nothing to run. */
export function scriptBlock(words: Catalogue, cmdlets: readonly string[]): string | undefined {
  if (cmdlets.length === 0) return undefined;
  const shown = block(cmdlets.slice(0, LINES));
  return cmdlets.length > LINES ? `${shown}\n${words.people.more(cmdlets.length - LINES)}` : shown;
}

/** What the reader should know before or after it runs; `said` is what other lines say already. */
export function warningLines(words: Catalogue, plan: Plan, said?: Warning): string[] {
  const { changes } = words;
  const told = plan.warnings.filter(
    (warning) => warning !== said && (warning !== 'notReached' || plan.notReached.length === 0),
  );
  const lines = told.map((warning) => {
    if (warning === 'otherSettingsChange' && plan.otherSettings.length > 0) {
      return changes.otherSettings(
        plan.otherSettings.map((name) => code(name)).join(words.general.enumeration),
      );
    }
    return changes.warnings[warning];
  });
  const { order } = plan;
  if (order.kind === 'restore' && order.lost.length > 0) {
    lines.push(words.loss.givenUp(order.lost.slice(0, LINES).map((change) => code(change))));
  }
  return lines.map((line) => `⚠️ ${line}`);
}

/** Who keeps what they have, and why the plan does not reach them. */
export function notReachedLines(words: Catalogue, plan: Plan): string | undefined {
  if (plan.notReached.length === 0) return undefined;
  const rows = plan.notReached.map(({ policy, count, setting }) =>
    words.people.other(code(policy), count, words.people.valueShort(setting)),
  );
  return withFacts([words.changes.notReached, ...rows]);
}

/** Counts, people before and after, warnings and the PowerShell: all that a yes is given for. */
export function planLines(words: Catalogue, plan: Plan): (string | undefined)[] {
  return [
    words.changes.touched(plan.touched),
    bullets(changeRows(words, plan.people, plan.touched)),
    notReachedLines(words, plan),
    ...warningLines(words, plan),
    scriptBlock(words, planCmdlets(plan)),
  ];
}

/** The plan's facts as data. */
export function planFacts(plan: Plan): Partial<Reply> {
  return {
    people: plan.people.map(({ before, after }) => replyPerson(after, before)),
    touched: plan.touched,
    cmdlets: planCmdlets(plan),
    warnings: plan.warnings,
  };
}
