import type { Reply } from '../src/conversation/reply.js';
import type { Doable } from '../src/language/doable.js';
import { SHOWN } from '../src/language/replies/tell/people.js';
import type { Pending } from '../src/policy/record.js';
import type { Outcome } from '../src/policy/service.js';
import { tellOverridden, tellVoided } from './news.js';
import { outcomeSaid } from './outcome.js';
import { pageSaid } from './paging.js';
import { askApprovers, requestReply, requestSaid, waitingReply } from './request.js';
import { about, inLanguage, type Said, type Turn, under } from './turn.js';

type Answer = Extract<Doable, { intent: 'approval' }>['answer'];

const STATES = {
  approve: 'approved',
  reject: 'rejected',
  override: 'overridden',
} as const satisfies Record<Answer, Pending['state']>;

/** The second person's word, and news of it to the person who asked. */
export async function answerRequest(
  turn: Turn,
  answer: Answer,
  id: string,
  reason: string | undefined,
): Promise<Said> {
  const { service, message } = turn;
  const asker = turn.asker(message.text);
  const wanted = id.trim().toUpperCase();
  const open = (await service.approvals(asker)).find((pending) => pending.id === wanted);
  const outcome = await service.approve(wanted, answer, reason, asker);
  if (outcome.kind === 'approvalNeeded') return askedAnew(turn, outcome);
  const said = await outcomeSaid(turn, outcome, message.text);
  if (open === undefined || outcome.kind === 'refused') return said;
  if (outcome.kind === 'settled') {
    if (outcome.pending.state === 'drifted' && open.actor.id !== message.actor.id) {
      await tellVoided(open, turn.languageOf, turn.out.tell);
    }
    return said;
  }
  const settles = { question: wanted, by: message.actor.name, yes: answer !== 'reject' };
  const told =
    answer === 'reject'
      ? []
      : [{ kind: 'youAnswered', answer, code: wanted, asker: open.actor.name } as const];
  const reply = { ...under(said.reply, ...told), settles };
  if (open.actor.id !== message.actor.id) {
    const theirs = inLanguage(turn, turn.languageOf(open.actor.id));
    const came = await outcomeSaid(theirs, outcome, message.text);
    await tellRequester(theirs, open, answer, reason, came.reply);
  }
  if (answer === 'override') {
    const approvers = service.approversOf(open);
    const { actor } = message;
    await tellOverridden(open, actor, reason ?? '', approvers, turn.languageOf, turn.out.tell);
  }
  return { ...said, reply };
}

async function tellRequester(
  turn: Turn,
  pending: Pending,
  answer: Answer,
  reason: string | undefined,
  reply: Reply,
): Promise<void> {
  const { id: code, actor, order } = pending;
  const by = turn.message.actor.name;
  const decided = { kind: 'decided', answer, code, order, by, reason } as const;
  const facts = { pending: code, reason: STATES[answer] };
  const news: Reply =
    answer === 'reject'
      ? about(turn, 'notice', decided, facts)
      : { ...under(theirOwn(reply), decided), kind: 'notice', ...facts };
  await turn.out.tell(actor.id, news);
}

/** What came of it, for whoever asked: the change is theirs to take back. */
function theirOwn(reply: Reply): Reply {
  const { content } = reply;
  return content.kind === 'done' ? { ...reply, content: { ...content, back: 'named' } } : reply;
}

/** The state is not the one that was to be approved: everybody sees the request that takes its place. */
async function askedAnew(
  turn: Turn,
  request: Extract<Outcome, { kind: 'approvalNeeded' }>,
): Promise<Said> {
  const { message, out } = turn;
  const { pending, plan, approvers } = request;
  const { actor } = pending;
  if (actor.id === message.actor.id) return requestSaid(turn, request, pending.phrase);
  const others = approvers.filter((id) => id !== message.actor.id);
  const told = await askApprovers(turn, request, others);
  const theirs = inLanguage(turn, turn.languageOf(actor.id));
  const waiting = waitingReply(theirs, request, told + 1);
  await out.tell(actor.id, waiting);
  return { reply: requestReply(turn, pending, plan, true) };
}

export async function listRequests(turn: Turn, offset = 0): Promise<Said> {
  const open = await turn.service.approvals(turn.asker(turn.message.text));
  const total = open.length;
  const speaker = turn.message.actor.id;
  return pageSaid(turn, 'list', {
    ...{ items: open.slice(offset, offset + SHOWN), offset, total },
    listing: (requests) => ({ kind: 'requests', requests, speaker, offset, total }),
    facts: () => ({ reason: 'approvals' }),
    list: (next) => ({ kind: 'approvals', offset: next }),
  });
}
