import type { Reply } from '../src/conversation/reply.js';
import type { Plan } from '../src/policy/plan.js';
import type { Pending } from '../src/policy/record.js';
import type { Outcome } from '../src/policy/service.js';
import { concernedList, planFacts } from './facts.js';
import { about, asked, inLanguage, type Said, type Turn } from './turn.js';

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
    ...concernedList(plan, { kind: 'order', order: plan.order }),
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
export function waitingReply(turn: Turn, request: Request, told: number): Reply {
  const { pending, plan, names, drifted } = request;
  return about(
    turn,
    'approval',
    { kind: 'waiting', plan, pending, names, drifted, told },
    {
      ...planFacts(plan),
      pending: pending.id,
      expires: pending.expires,
      reason: drifted ? 'drifted' : 'needed',
    },
  );
}

/** What an approver gets: the whole preview, who asks and in which words. */
export function requestReply(turn: Turn, pending: Pending, plan: Plan, drifted = false): Reply {
  return about(
    turn,
    'approval',
    { kind: 'request', plan, pending, drifted },
    {
      ...planFacts(plan),
      pending: pending.id,
      expires: pending.expires,
      reason: drifted ? 'drifted' : 'requested',
    },
  );
}
