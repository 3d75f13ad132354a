import type { Right } from '../actor.js';
import { concernedBy } from '../concerned.js';
import type { Asker, Outcome, PolicyService } from '../service.js';
import { answer } from './answer.js';
import { approve } from './approve.js';
import { cameTo, showAgain } from './came-to.js';
import { compare } from './compare.js';
import { type Context, createContext, type PolicyServiceOptions } from './context.js';
import { expire } from './expire.js';
import { freeze, unfreeze } from './freeze.js';
import { historyOf } from './history.js';
import { person, place, resolve } from './look-up.js';
import { acceptLoss, examine } from './loss.js';
import { namesFrom } from './names.js';
import { prepare } from './planning.js';
import { denial, plainNeed, type Refused, refuse } from './refuse.js';
import { settleUnfinished } from './settle.js';
import { submit } from './submit.js';
import { redoLast, undoLast } from './undo.js';
import { recallUnseen } from './unseen.js';
import { viewOf } from './view.js';
import { policyRows, whoIs } from './who.js';

const FIRST_PAGE = { offset: 0, limit: 20 };

/** The policy service over a tenant, the books and the rules of who may do what; one a tenant and process. */
export function createPolicyService(options: PolicyServiceOptions): PolicyService {
  const context = createContext(options);
  const { tenant, records, access } = context;
  const once = createOnce(context);
  const forbids = (asker: Asker, right: Right) => forbidden(context, asker, right);
  return {
    permit: async (right, asker) => (await forbids(asker, right)) ?? { kind: 'permitted' },
    resolve: async (name, asker) =>
      (await forbids(asker, 'read')) ?? resolve(name, tenant.reading(asker)),
    person: async (upn, asker) =>
      (await forbids(asker, 'read')) ?? person(upn, tenant.reading(asker)),
    place: async (name, asker) =>
      (await forbids(asker, 'read')) ?? {
        kind: 'place',
        ...(await place(name, tenant.reading(asker))),
      },
    settings: async (target, asker, page = FIRST_PAGE, names = []) =>
      (await forbids(asker, 'read')) ?? viewOf(target, page, tenant.reading(asker), names),
    async compare(targets, asker) {
      const refused = await forbids(asker, 'read');
      if (refused !== undefined) return refused;
      const found = await compare(targets, tenant.reading(asker));
      return found.kind === 'refused' ? found : found.value;
    },
    async who(query, asker, page) {
      const refused = await forbids(asker, 'read');
      if (refused !== undefined) return refused;
      const found = await whoIs(query, page, tenant.reading(asker));
      return found.kind === 'refused' ? found : { kind: 'people', view: found.value };
    },
    policies: async (asker) =>
      (await forbids(asker, 'read')) ?? {
        kind: 'policies',
        ...(await policyRows(tenant.reading(asker))),
      },
    names: async (beginning, actor, limit) =>
      denial(context, actor, plainNeed('read')) === undefined
        ? namesFrom(beginning, limit, tenant.reading())
        : [],
    history: async (query, asker) =>
      (await forbids(asker, 'history')) ?? {
        kind: 'changes',
        ...(await historyOf(context, query)),
      },
    cameTo: (asker) => cameTo(context, asker),
    async change(id, asker) {
      const refused = await forbids(asker, 'history');
      if (refused !== undefined) return refused;
      const change = await records.change(id);
      return { kind: 'change', ...(change && { change }) };
    },
    concerned: async (course, asker, page) =>
      (await forbids(asker, 'read')) ?? {
        kind: 'people',
        people: await concernedBy(course, page, tenant.reading(asker)),
      },
    lastChange: (actor) => records.lastChange(actor.id),
    nextUndo: (actor) => records.undoable(actor.id),
    undo: (asker) => once(asker, () => undoLast(context, asker)),
    redo: (asker) => once(asker, () => redoLast(context, asker)),
    submit: (order, asker) => once(asker, () => submit(context, order, asker)),
    async plan(order, asker) {
      const refused = await forbids(asker, 'read');
      if (refused !== undefined) return refused;
      const prepared = await prepare(context, order, asker.actor, asker);
      return prepared.kind === 'refused' ? prepared : { kind: 'plan', plan: prepared.ready.plan };
    },
    showAgain: (id, asker) => showAgain(context, id, asker),
    answer: (id, wish, asker) => once(asker, () => answer(context, id, wish, asker)),
    approve: (id, wish, reason, asker) =>
      once(asker, () => approve(context, id, wish, reason, asker)),
    async approvals(asker) {
      const open = await records.approvals(context.now());
      const held = access.rightsOf(asker.actor);
      const all = held.includes('approve') || held.includes('override');
      return all ? open : open.filter((pending) => pending.actor.id === asker.actor.id);
    },
    approversOf: ({ actor }) => access.approvers().filter((id) => id !== actor.id),
    async expire() {
      await context.refusals.settle();
      return expire(context);
    },
    freeze: (reason, asker) => once(asker, () => freeze(context, reason, asker)),
    unfreeze: (asker) => once(asker, () => unfreeze(context, asker)),
    frozen() {
      const frozen = records.frozen();
      return frozen && { by: frozen.actor.name, reason: frozen.reason, since: frozen.time };
    },
    known: (actor) => ({ ...actor, name: access.nameOf(actor.id) ?? actor.name }),
    rights: (actor) => access.rightsOf(actor),
    limits: (actor, right) => access.limitsOf(actor, right),
    whoCan: (right) => access.whoCan(right),
    status: () => tenant.status(),
    examine: () => examine(context),
    loss: () => context.loss,
    restore: (asker) =>
      once(asker, () => submit(context, { kind: 'restore', changes: [], lost: [] }, asker)),
    acceptLoss: (asker) => acceptLoss(context, asker),
    recover: () =>
      context.changing.alone(async () => {
        if (context.visibilityMilliseconds > 0) await recallUnseen(context);
        return settleUnfinished(context);
      }),
    async close() {
      context.closed = true;
      for (const running of context.running) running.abort();
      await context.changing.alone(async () => undefined);
      // Where the book takes nothing more, the end does not wait for a count.
      await context.refusals.close().catch(() => undefined);
    },
  };
}

async function forbidden(
  context: Context,
  asker: Asker,
  right: Right,
): Promise<Refused | undefined> {
  const denied = denial(context, asker.actor, plainNeed(right));
  return denied && refuse(context, denied, asker);
}

/** An activity acts once: copies of it, also at the same moment and after a restart, get what the first comes to. */
function createOnce(context: Context) {
  const underWay = new Map<string, Promise<Outcome>>();
  return function once(asker: Asker, work: () => Promise<Outcome>): Promise<Outcome> {
    const { activity } = asker;
    if (activity === undefined) return work();
    const first = underWay.get(activity);
    if (first !== undefined) return first;
    const outcome = cameTo(context, asker)
      .then((earlier) => earlier ?? work())
      .finally(() => underWay.delete(activity));
    underWay.set(activity, outcome);
    return outcome;
  };
}
