import { fitting } from '../src/language/replies/size.js';
import type { Plan } from '../src/policy/plan.js';
import { scriptLines } from '../src/policy/script.js';
import { planFacts } from './facts.js';
import { about, type Said, type Turn } from './turn.js';

/** UTF-16 units of JSON for the lines of one activity: a card may have them a second time. */
const ROOM = 10_000;

/** Every line of one plan, for a program: in as many activities as it takes, the last with what there is to know. */
export async function wholeScript(turn: Turn, plan: Plan): Promise<Said> {
  let rest = scriptLines(plan.steps.map(({ cmdlet }) => cmdlet));
  for (;;) {
    const cmdlets = fitting(rest, ROOM);
    rest = rest.slice(cmdlets.length);
    if (rest.length === 0) {
      const facts = { ...planFacts(plan), cmdlets };
      return { reply: about(turn, 'script', { kind: 'scriptPart', plan, end: true }, facts) };
    }
    const facts = { cmdlets, cmdletTotal: plan.steps.length };
    await turn.out.send(about(turn, 'script', { kind: 'scriptPart', plan, end: false }, facts));
  }
}
