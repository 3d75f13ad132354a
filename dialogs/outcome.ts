import type { Reply } from '../src/conversation/reply.js';
import type { Doable } from '../src/language/doable.js';
import { SHOWN } from '../src/language/replies/tell/people.js';
import { behindGate } from '../src/language/replies/tell/wish.js';
import { aboutOf } from '../src/policy/about.js';
import type { Plan } from '../src/policy/plan.js';
import type { Effective } from '../src/policy/policy.js';
import type { Change, Pending } from '../src/policy/record.js';
import type { Outcome } from '../src/policy/service.js';
import { unreachable } from '../src/result.js';
import { broken } from './broken.js';
import { concernedList, doneFacts, peopleFacts, replyPerson } from './facts.js';
import { closedGates, withGateOffer } from './gate-offer.js';
import { tellWithdrawn } from './news.js';
import { withAgain } from './partly.js';
import { previewSaid } from './preview.js';
import { refuse } from './refuse.js';
import { requestSaid } from './request.js';
import { about, type Said, type Turn } from './turn.js';

type Of<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>;

/** What an order came to, in words and as data. `phrase` ordered it; `command` is what it was understood as. */
export async function outcomeSaid(
  turn: Turn,
  outcome: Outcome,
  phrase: string,
  command?: Doable,
): Promise<Said> {
  switch (outcome.kind) {
    case 'applied':
      return appliedSaid(turn, outcome, phrase);
    case 'partly':
    case 'failed':
    case 'stopped':
    case 'unseen':
      return withAgain(turn, { reply: broken(turn, outcome) }, outcome.change, phrase);
    case 'mismatch':
    case 'unknown':
      return { reply: broken(turn, outcome) };
    case 'alreadySo':
      return alreadySaid(turn, outcome, phrase);
    case 'preview':
      return previewSaid(turn, outcome, phrase);
    case 'approvalNeeded':
      return requestSaid(turn, outcome, phrase);
    case 'settled':
      return { reply: settled(turn, outcome) };
    case 'cancelled':
      await withdrawn(turn, outcome.pending);
      return { reply: cancelled(turn, outcome.pending.id) };
    case 'rejected': {
      const { pending } = outcome;
      const facts = { reason: 'rejected', pending: pending.id };
      return { reply: about(turn, 'settled', { kind: 'rejected', pending }, facts) };
    }
    case 'frozen':
      return { reply: about(turn, 'notice', { kind: 'frozenNow' }, { reason: outcome.kind }) };
    case 'unfrozen':
      return { reply: about(turn, 'notice', { kind: 'unfrozen' }, { reason: outcome.kind }) };
    case 'refused':
      return refuse(turn, outcome.refusal, phrase, command);
    default:
      return unreachable(outcome);
  }
}

async function appliedSaid(turn: Turn, outcome: Of<'applied'>, phrase: string): Promise<Said> {
  const { id, plan, actor } = outcome.change;
  const next = await turn.service.nextUndo(actor);
  // A bare "undo" takes back something else where it is another's change, or an older one brought back.
  const own = actor.id === turn.message.actor.id;
  const bare = own && next?.id === (plan.root?.change ?? id);
  const may = own || turn.service.rights(turn.message.actor).includes('undoOthers');
  const content = {
    kind: 'done',
    change: outcome.change,
    people: outcome.people,
    next,
    back: bare ? 'bare' : may ? 'named' : undefined,
    previewed: plan.risky || outcome.change.approvedBy !== undefined,
  } as const;
  const kind = outcome.change.undoes === undefined ? 'applied' : 'undone';
  const facts = doneFacts(outcome.change, outcome.people);
  const reply = about(turn, kind, content, facts);
  const list = concernedList(plan, { kind: 'change', change: id });
  // Whoever approved it did not ask for it: the next step is not theirs.
  if (!own) return { reply, ...list };
  const people = outcome.people.map(({ after }) => after);
  return { ...(await afterwards(turn, reply, plan, people, phrase)), ...list };
}

async function alreadySaid(turn: Turn, outcome: Of<'alreadySo'>, phrase: string): Promise<Said> {
  const { plan, people } = outcome;
  const reply = about(
    turn,
    'alreadySo',
    { kind: 'alreadySo', plan, people },
    {
      people: peopleFacts(people.map((person) => replyPerson(person, undefined, aboutOf(plan)))),
      total: plan.covered,
      touched: 0,
      cmdlets: [],
      warnings: plan.warnings,
    },
  );
  const said = await afterwards(turn, reply, plan, people, phrase);
  const { order } = plan;
  if (!('target' in order) || people.length === 0 || plan.covered <= SHOWN) return said;
  return { ...said, list: { kind: 'settings', target: order.target, offset: 0 } };
}

/** People were let by policy who still cannot: the switch that keeps them is the next step. */
async function afterwards(
  turn: Turn,
  reply: Reply,
  plan: Plan,
  people: readonly Effective[],
  phrase: string,
): Promise<Said> {
  if (!behindGate(plan)) return { reply };
  if (people.length > 0) return withGateOffer(turn, { reply }, closedGates(people), phrase);
  // Nobody was touched, so nobody's switch is known: those of the organisation are asked for.
  const view = await turn.service.settings({ kind: 'global' }, turn.asker(phrase));
  return withGateOffer(turn, { reply }, view.kind === 'policy' ? view.gates : [], phrase);
}

async function withdrawn(turn: Turn, pending: Pending): Promise<void> {
  if (!pending.approval) return;
  const approvers = turn.service.approversOf(pending);
  await tellWithdrawn(pending, approvers, turn.languageOf, turn.out.tell);
}

/** An old card or a second press: what became of the preview. */
function settled(turn: Turn, { pending, change }: Of<'settled'>): Reply {
  return about(
    turn,
    'settled',
    { kind: 'settled', pending, change },
    { reason: pending.state, pending: pending.id, ...(change && { change: change.id }) },
  );
}

/** Nothing was changed, on request; `again`: what a second "undo" would take back. */
export function cancelled(turn: Turn, pending?: string, again?: Change): Reply {
  return about(
    turn,
    'cancelled',
    { kind: 'closed', preview: pending !== undefined, again },
    {
      ...(pending !== undefined && { pending }),
    },
  );
}
