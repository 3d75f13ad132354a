import type { Choice, Reply } from '../src/conversation/reply.js';
import { plain } from '../src/language/replies/plain.js';
import type { Plan } from '../src/policy/plan.js';
import type { Pending } from '../src/policy/record.js';
import type { Outcome } from '../src/policy/service.js';
import { asked, inLanguage, type Said, say, type Turn } from './turn.js';
import { few } from './views/few.js';
import { planWish } from './views/orders.js';
import { concernedList, planFacts, planLines } from './views/plan.js';

type Request = Extract<Outcome, { kind: 'approvalNeeded' }>;

/** Says that a second person is needed, and asks all who may approve. */
export async function requestSaid(turn: Turn, request: Request, phrase: string): Promise<Said> {
  const told = await askApprovers(turn, request, request.approvers);
  const { pending, plan } = request;
  return {
    reply: waitingReply(turn, request, told),
    question: {
      kind: 'confirm',
      ...asked(turn),
      pending: pending.id,
      order: plan.order,
      phrase,
      approval: true,
      alternatives: [],
    },
    ...concernedList(turn.words, plan, { kind: 'order', order: plan.order }),
  };
}

/** Sends the request to approvers in their languages; resolves with how many it reached. */
export async function askApprovers(
  turn: Turn,
  { pending, plan }: Request,
  approvers: readonly string[],
): Promise<number> {
  const reached = await Promise.all(
    approvers.map((id) => {
      const theirs = inLanguage(turn, turn.languageOf(id));
      return turn.out.tell(id, requestReply(theirs, pending, plan));
    }),
  );
  return reached.filter(Boolean).length;
}

/** What whoever asked reads: that it waits, for whom, and how to take it back. */
export function waitingReply(
  turn: Turn,
  { pending, plan, names, drifted }: Request,
  told: number,
): Reply {
  const { approvals, changes } = turn.words;
  return say(
    turn,
    'approval',
    [
      drifted ? changes.drifted : undefined,
      planWish(turn.words, plan),
      ...planLines(turn.words, plan),
      approvals.needed({ code: plain(pending.id), expires: turn.time(pending.expires) }),
      names.length === 0
        ? undefined
        : approvals.who({ names: few(turn.words, names, (name) => plain(name)) }),
      told === 0 ? approvals.toldNobody : approvals.told({ people: told }),
      approvals.withdraw,
    ],
    {
      ...planFacts(plan),
      pending: pending.id,
      reason: drifted ? 'drifted' : 'needed',
      choices: [
        {
          title: approvals.withdrawButton,
          action: { steward: 'answer', pending: pending.id, answer: 'no' },
        },
      ],
    },
  );
}

/** What an approver gets: the whole preview, who asks and in which words. */
export function requestReply(turn: Turn, pending: Pending, plan: Plan): Reply {
  const { approvals } = turn.words;
  const id = plain(pending.id);
  const choices = (['approve', 'reject'] as const).map(
    (answer): Choice => ({
      title: approvals[answer],
      action: { steward: 'approval', pending: pending.id, answer },
    }),
  );
  return say(
    turn,
    'approval',
    [
      approvals.request({ by: plain(pending.actor.name), id: plain(pending.actor.id) }),
      planWish(turn.words, plan),
      approvals.phrase({ phrase: plain(pending.phrase) }),
      ...planLines(turn.words, plan, true),
      approvals.how({ code: id, expires: turn.time(pending.expires) }),
    ],
    { ...planFacts(plan), pending: pending.id, reason: 'requested', choices },
  );
}
