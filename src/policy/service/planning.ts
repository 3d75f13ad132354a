import type { Actor, Need } from '../actor.js';
import { planHash } from '../hash.js';
import { needs } from '../needs.js';
import { type Order, type Plan, settingsAsked } from '../plan.js';
import { planOrder } from '../plan-order.js';
import type { Change } from '../record.js';
import type { Refusal } from '../service.js';
import type { ReadingOptions, TenantReads } from '../tenant.js';
import { planUndo } from '../undo.js';
import type { Context } from './context.js';
import { planMissing } from './loss.js';
import { plainNeed } from './refuse.js';
import { settleUnfinished } from './settle.js';

/** A plan with all that decides about it, made for one person. */
export interface Ready {
  readonly plan: Plan;
  readonly hash: string;
  readonly need: Need;
  /** Whether the rules want a second person. */
  readonly approval: boolean;
  readonly undoes: string | undefined;
  /** See `Context.generation`. */
  readonly generation: number;
}

export type Prepared =
  | { readonly kind: 'ready'; readonly ready: Ready }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Plans against the state as it is now. Only reads. */
export async function prepare(
  context: Context,
  order: Order,
  actor: Actor,
  options: ReadingOptions = {},
): Promise<Prepared> {
  const tenant = context.tenant.reading(options);
  const prepared = await plan(context, order, actor, tenant);
  if (prepared.kind === 'refused') return prepared;
  const change = await context.unseen.behind(prepared.ready.plan, tenant);
  return change === undefined
    ? prepared
    : { kind: 'refused', refusal: { reason: 'notVisibleYet', change } };
}

async function plan(
  context: Context,
  order: Order,
  actor: Actor,
  tenant: TenantReads,
): Promise<Prepared> {
  const { generation } = context;
  if (order.kind !== 'undo') {
    const planned =
      order.kind === 'restore' ? await planMissing(context) : await planOrder(order, tenant);
    if (planned.kind === 'refused') return planned;
    return ready(context, planned.plan, needs(planned.plan), order, generation);
  }
  const change = await context.records.change(order.change);
  if (change === undefined) return { kind: 'refused', refusal: { reason: 'nothingToUndo' } };
  const root = await rootOf(context, change);
  const planned = await planUndo(change, tenant, settingsAsked(root.order));
  if (planned.kind === 'refused') return planned;
  const need = needs(planned.plan);
  const own = change.actor.id === actor.id;
  const whole = own ? need : { ...need, rights: [...need.rights, 'undoOthers' as const] };
  // Taking back a change of Global is a change of Global: the rules see the order at the bottom of it.
  return ready(context, { ...planned.plan, root }, whole, root.order, generation, change.id);
}

function ready(
  context: Context,
  plan: Plan,
  need: Need,
  rule: Order,
  generation: number,
  undoes?: string,
): Prepared {
  const shared = plan.warnings.includes('sharedPolicy');
  // What is restored was let through when it was ordered.
  const approval =
    plan.steps.length > 0 &&
    rule.kind !== 'restore' &&
    context.access.needsApproval(rule, need.people, shared);
  return {
    kind: 'ready',
    ready: { plan, hash: planHash(plan), need, approval, undoes, generation },
  };
}

/** The change at the bottom of what an undo takes back, `again` where that puts it in force once more. */
export async function rootOf(
  context: Context,
  change: Change,
  again = false,
): Promise<NonNullable<Plan['root']>> {
  const { order } = change.plan;
  const below = order.kind === 'undo' ? await context.records.change(order.change) : undefined;
  return below === undefined ? { change: change.id, order, again } : rootOf(context, below, !again);
}

/** An undo needs to know how far its change got: finds out where that is still open and nothing runs. */
export async function certain(context: Context, order: Order): Promise<void> {
  if (order.kind !== 'undo') return;
  const change = await context.records.change(order.change);
  if (change?.outcome === 'unknown') await context.changing.alone(() => settleUnfinished(context));
}

/** What an order needs by its words alone, so that planning tells nothing to those who may not give it. */
export function firstNeed(order: Order): Need {
  if (order.kind === 'undo') return plainNeed('assign');
  return needs(planOfNothing(order));
}

/** The plan of an order that comes to nothing. */
export function planOfNothing(order: Order): Plan {
  return {
    order,
    steps: [],
    touched: 0,
    covered: 0,
    people: [],
    notReached: [],
    warnings: [],
    otherSettings: [],
    departments: [],
    sites: [],
    risky: false,
  };
}
