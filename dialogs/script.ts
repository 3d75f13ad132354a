import { WHOLE } from '../src/conversation/reply.js';
import type { Doable } from '../src/language/doable.js';
import type { ContentOf } from '../src/language/replies/content/content.js';
import type { Order, Plan } from '../src/policy/plan.js';
import { planFacts, scriptFacts } from './facts.js';
import type { Deed, Question } from './memory.js';
import { refuse } from './refuse.js';
import { about, type Said, type Turn } from './turn.js';
import { wholeScript } from './whole-script.js';

/** The PowerShell of an order, which is not carried out. */
export async function scriptSaid(
  turn: Turn,
  order: Order,
  phrase: string,
  command?: Doable,
  of: 'order' | 'preview' = 'order',
): Promise<Said> {
  const planned = await turn.service.plan(order, turn.asker(phrase));
  if (planned.kind === 'refused') return refuse(turn, planned.refusal, phrase, command, true);
  const { plan } = planned;
  if (plan.steps.length === 0) {
    const facts = { ...planFacts(plan), reason: 'alreadySo' };
    return { reply: about(turn, 'script', { kind: 'scriptNothing' }, facts) };
  }
  if (WHOLE.safeParse(turn.message.value).success) return wholeScript(turn, plan);
  return linesSaid(turn, plan, { kind: 'order', order }, of);
}

/** Without an order: of the preview that waits, else of the speaker's last change. */
export async function lastScript(turn: Turn, question: Question | undefined): Promise<Said> {
  if (question?.kind === 'confirm') {
    const { order, phrase } = question;
    const said = await scriptSaid(turn, order, phrase, undefined, 'preview');
    return { question, ...said };
  }
  const last = await turn.service.lastChange(turn.message.actor);
  if (last === undefined) {
    const facts = { reason: 'nothing', cmdlets: [] };
    return { reply: about(turn, 'script', { kind: 'scriptNone' }, facts) };
  }
  const { id: change, plan } = last;
  return linesSaid(turn, plan, { kind: 'change', change }, { change });
}

/** The lines of a plan from `offset` on. */
export function linesSaid(
  turn: Turn,
  plan: Plan,
  deed: Deed,
  of: ContentOf<'script'>['of'],
  offset = 0,
): Said {
  const facts = scriptFacts(plan, offset);
  const end = offset + facts.cmdlets.length;
  const reply = about(
    turn,
    'script',
    { kind: 'script', plan, of, offset },
    { ...planFacts(plan), ...facts, ...(deed.kind === 'change' && { change: deed.change }) },
  );
  return {
    reply,
    ...(end < facts.cmdletTotal && { list: { kind: 'script', of: deed, offset: end } }),
  };
}
