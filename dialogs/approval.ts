import type { Reply } from '../src/conversation/reply.js';
import type { Doable } from '../src/language/doable.js';
import type { Choice } from '../src/language/replies/choice.js';
import { plain } from '../src/language/replies/plain.js';
import { SHOWN } from '../src/language/replies/tell/people.js';
import { wishWords } from '../src/language/replies/tell/wish.js';
import type { Pending } from '../src/policy/record.js';
import type { Outcome } from '../src/policy/service.js';
import { tellOverridden, tellVoided } from './news.js';
import { outcomeSaid } from './outcome.js';
import { pageSaid } from './paging.js';
import { askApprovers, requestReply, requestSaid, waitingReply } from './request.js';
import { inLanguage, type Said, say, type Turn, under } from './turn.js';

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
  const heading = headingFor(turn, answer, wanted);
  const settles = { question: wanted, by: message.actor.name, yes: answer !== 'reject' };
  const reply = { ...under(said.reply, heading), settles };
  if (open.actor.id !== message.actor.id) {
    const theirs = inLanguage(turn, turn.languageOf(open.actor.id));
    const told = await outcomeSaid(theirs, outcome, message.text);
    await tellRequester(theirs, open, answer, reason, told.reply);
  }
  if (answer === 'override') {
    const approvers = service.approversOf(open);
    const { actor } = message;
    await tellOverridden(wanted, actor, reason ?? '', approvers, turn.languageOf, turn.out.tell);
  }
  return { ...said, reply };
}

function headingFor(turn: Turn, answer: Answer, id: string): string | undefined {
  const { approvals } = turn.words;
  if (answer === 'reject') return undefined;
  return answer === 'approve'
    ? approvals.approved({ code: plain(id) })
    : approvals.overrode({ code: plain(id) });
}

async function tellRequester(
  turn: Turn,
  pending: Pending,
  answer: Answer,
  reason: string | undefined,
  reply: Reply,
): Promise<void> {
  const { approvals } = turn.words;
  const by = plain(turn.message.actor.name);
  const id = plain(pending.id);
  const told = {
    approve: approvals.approvedTold,
    reject: approvals.rejectedTold,
    override: turn.words.news.overrode,
  }[answer];
  const lines = [
    told({ by, code: id }),
    reason === undefined ? undefined : approvals.reasonWas({ reason: plain(reason, 500) }),
  ];
  const facts = { pending: pending.id, reason: STATES[answer] };
  const news: Reply =
    answer === 'reject'
      ? say(turn, 'notice', lines, facts)
      : { ...under(reply, ...lines), kind: 'notice', ...facts };
  await turn.out.tell(pending.actor.id, news);
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
  const { approvals } = turn.words;
  const open = await turn.service.approvals(turn.asker(turn.message.text));
  const page = open.slice(offset, offset + SHOWN);
  return pageSaid(turn, 'list', {
    heading: approvals.list({ total: open.length }),
    rows: page.map((pending) =>
      approvals.row({
        code: plain(pending.id),
        by: plain(pending.actor.name),
        wish: wishWords(turn.words, pending.order),
        touched: pending.touched,
        expires: turn.time(pending.expires),
      }),
    ),
    ...{ offset, total: open.length },
    facts: (shown) => ({
      choices: page.slice(0, shown).map((pending) => answerTo(turn, pending)),
      reason: 'approvals',
    }),
    list: (next) => ({ kind: 'approvals', offset: next }),
  });
}

/** One's own request can be withdrawn, another's approved. */
function answerTo(turn: Turn, { id, actor }: Pending): Choice {
  const { approvals } = turn.words;
  return actor.id === turn.message.actor.id
    ? {
        title: `${approvals.withdrawButton} ${id}`,
        action: { steward: 'answer', pending: id, answer: 'no' },
      }
    : {
        title: `${approvals.approve} ${id}`,
        action: { steward: 'approval', pending: id, answer: 'approve' },
      };
}
