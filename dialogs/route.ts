import type { Doable } from '../src/language/doable.js';
import { unreachable } from '../src/result.js';
import { answerRequest, listRequests } from './approval.js';
import { change, changeSeveral, redo, undo } from './change.js';
import { clarify } from './clarify.js';
import { compare } from './compare.js';
import { copy } from './copy.js';
import { explain } from './explain.js';
import { greet, help } from './help.js';
import { history } from './history.js';
import { isChange } from './is-change.js';
import { policies, who } from './lists.js';
import { decideLoss } from './loss.js';
import type { Question, Work } from './memory.js';
import { miss } from './miss.js';
import { misspelt } from './misspelt.js';
import { rightFor } from './needed-right.js';
import { refuse } from './refuse.js';
import { lastScript } from './script.js';
import { show } from './show.js';
import { freeze, rights, status, unfreeze } from './steward.js';
import { about, type Said, type Turn } from './turn.js';
import { understandHere } from './understand.js';

/** Hands a command to its conversation, if its speaker may give it at all. `open` is the question that it replaces. */
export async function route(turn: Turn, work: Work, open?: Question): Promise<Said> {
  const { command } = work;
  const right = work.script ? 'read' : rightFor(command);
  if (right !== undefined) {
    const permission = await turn.service.permit(right, turn.asker(work.phrase));
    if (permission.kind === 'refused') return refuse(turn, permission.refusal, work.phrase);
  }
  if (work.script && !isChange(command)) return notOrder(turn, work);
  switch (command.intent) {
    case 'set':
    case 'grant':
    case 'revoke':
    case 'policy.create':
    case 'policy.delete':
      return change(turn, work, command);
    case 'show':
      return show(turn, work, command);
    case 'who':
      return who(turn, command);
    case 'compare':
      return compare(turn, work, command);
    case 'copy':
      return copy(turn, work, command);
    case 'policy.list':
      return policies(turn);
    case 'history':
      return history(turn, work, command);
    case 'undo':
      return undo(turn, work);
    case 'redo':
      return redo(turn);
    case 'help':
      return help(turn);
    case 'explain':
      return explain(turn, command);
    case 'greet':
      return greet(turn);
    case 'clarify':
      return (await several(turn, work, command)) ?? clarify(turn, work, command);
    case 'none':
      return misspelt(turn, work) ?? miss(turn);
    case 'status':
      return status(turn);
    case 'script':
      return script(turn, command, work, open);
    case 'rights':
      return rights(turn, command.question);
    case 'freeze':
      return freeze(turn, command.reason);
    case 'unfreeze':
      return unfreeze(turn);
    case 'loss':
      return decideLoss(turn, command.decision);
    case 'approval':
      return answerRequest(turn, command.answer, command.code, command.reason);
    case 'approval.list':
      return listRequests(turn);
    default:
      return unreachable(command);
  }
}

async function several(
  turn: Turn,
  work: Work,
  { reason, known }: Extract<Doable, { intent: 'clarify' }>,
): Promise<Said | undefined> {
  if (reason === 'several-settings') return changeSeveral(turn, work, known);
  return reason === 'unclear' || reason === 'missing-setting' ? misspelt(turn, work) : undefined;
}

/** "show the PowerShell to …": the order in words is understood, planned and printed, not carried out. */
async function script(
  turn: Turn,
  { order }: Extract<Doable, { intent: 'script' }>,
  work: Work,
  open: Question | undefined,
): Promise<Said> {
  if (order === undefined) return lastScript(turn, open);
  const meant = await understandHere(turn, order);
  if (meant.command.intent === 'script') return notOrder(turn, work);
  return route(turn, { ...work, command: meant.command, script: true });
}

async function notOrder(turn: Turn, work: Work): Promise<Said> {
  if (work.command.intent === 'clarify') return clarify(turn, work, work.command);
  return { reply: about(turn, 'ask', { kind: 'scriptNotOrder' }, { reason: 'script' }) };
}
