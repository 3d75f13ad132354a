import type { Command } from '../src/command/command.js';
import type { Order } from '../src/policy/plan.js';
import type { Question } from './memory.js';
import { refuse } from './refuse.js';
import { code } from './replies/plain.js';
import { type Said, say, type Turn } from './turn.js';
import { planCmdlets, planFacts, scriptBlock, warningLines } from './views/plan.js';

/** The PowerShell of an order, which is not carried out. */
export async function scriptSaid(
  turn: Turn,
  order: Order,
  phrase: string,
  command?: Command,
  heading: string = turn.words.general.script,
): Promise<Said> {
  const planned = await turn.service.plan(order, turn.asker(phrase));
  if (planned.kind === 'refused') return refuse(turn, planned.refusal, phrase, command, true);
  const { plan } = planned;
  const block = scriptBlock(turn.words, planCmdlets(plan));
  if (block === undefined) {
    const lines = [turn.words.general.scriptNothing];
    return { reply: say(turn, 'script', lines, { ...planFacts(plan), reason: 'alreadySo' }) };
  }
  const lines = [heading, block, ...warningLines(turn.words, plan)];
  return { reply: say(turn, 'script', lines, planFacts(plan)) };
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
  const lines = [general.scriptOf(code(last.id)), scriptBlock(turn.words, planCmdlets(last.plan))];
  return { reply: say(turn, 'script', lines, { ...planFacts(last.plan), change: last.id }) };
}
