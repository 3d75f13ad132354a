import { WHOLE } from '../src/conversation/reply.js';
import type { Doable } from '../src/language/doable.js';
import { plain } from '../src/language/replies/plain.js';
import { warningParts } from '../src/language/replies/tell/plan.js';
import type { Order, Plan } from '../src/policy/plan.js';
import { planFacts, scriptFacts } from './facts.js';
import type { Deed, Question } from './memory.js';
import { refuse } from './refuse.js';
import { type Said, say, type Turn } from './turn.js';
import { wholeScript } from './whole-script.js';

/** The PowerShell of an order, which is not carried out. */
export async function scriptSaid(
  turn: Turn,
  order: Order,
  phrase: string,
  command?: Doable,
  heading: string = turn.words.general.script,
): Promise<Said> {
  const planned = await turn.service.plan(order, turn.asker(phrase));
  if (planned.kind === 'refused') return refuse(turn, planned.refusal, phrase, command, true);
  const { plan } = planned;
  if (plan.steps.length === 0) {
    const lines = [turn.words.general.scriptNothing];
    return { reply: say(turn, 'script', lines, { ...planFacts(plan), reason: 'alreadySo' }) };
  }
  if (WHOLE.safeParse(turn.message.value).success) return wholeScript(turn, plan);
  return linesSaid(turn, plan, { kind: 'order', order }, heading);
}

/** Without an order: of the preview that waits, else of the speaker's last change. */
export async function lastScript(turn: Turn, question: Question | undefined): Promise<Said> {
  const { general } = turn.words;
  if (question?.kind === 'confirm') {
    const said = await scriptSaid(
      turn,
      question.order,
      question.phrase,
      undefined,
      general.scriptPreview,
    );
    return { question, ...said };
  }
  const last = await turn.service.lastChange(turn.message.actor);
  if (last === undefined) {
    return { reply: say(turn, 'script', [general.scriptNone], { reason: 'nothing', cmdlets: [] }) };
  }
  const heading = general.scriptOf({ change: plain(last.id) });
  return linesSaid(turn, last.plan, { kind: 'change', change: last.id }, heading);
}

/** The lines of a plan from `offset` on. */
export function linesSaid(turn: Turn, plan: Plan, of: Deed, heading: string, offset = 0): Said {
  const { general } = turn.words;
  const facts = scriptFacts(plan, offset);
  const end = offset + facts.cmdlets.length;
  const goesOn = end < facts.cmdletTotal;
  const lines = [
    heading,
    facts.cmdlets.length === 0 ? undefined : ({ kind: 'code', lines: facts.cmdlets } as const),
    goesOn
      ? general.scriptMore({ from: offset + 1, to: end, total: facts.cmdletTotal })
      : undefined,
    ...(of.kind === 'order' ? warningParts(turn.words, plan) : []),
  ];
  const reply = say(turn, 'script', lines, {
    ...planFacts(plan),
    ...facts,
    ...(of.kind === 'change' && { change: of.change }),
  });
  return { reply, ...(goesOn && { list: { kind: 'script', of, offset: end } }) };
}
