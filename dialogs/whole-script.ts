import { fitting } from '../src/language/replies/size.js';
import { warningParts } from '../src/language/replies/tell/plan.js';
import type { Plan } from '../src/policy/plan.js';
import { scriptLines } from '../src/policy/script.js';
import { planFacts } from './facts.js';
import { type Said, say, type Turn } from './turn.js';

/** UTF-16 units of JSON for the lines of one activity: a card may have them a second time. */
const ROOM = 10_000;

/** Every line of one plan, for a program: in as many activities as it takes, the last with what there is to know. */
export async function wholeScript(turn: Turn, plan: Plan): Promise<Said> {
  const { out, words } = turn;
  let rest = scriptLines(plan.steps.map(({ cmdlet }) => cmdlet));
  for (;;) {
    const cmdlets = fitting(rest, ROOM);
    rest = rest.slice(cmdlets.length);
    if (rest.length === 0) {
      const facts = { ...planFacts(plan), cmdlets };
      return { reply: say(turn, 'script', warningParts(words, plan), facts) };
    }
    const part = say(turn, 'script', [], { cmdlets, cmdletTotal: plan.steps.length });
    await out.send(part);
  }
}
