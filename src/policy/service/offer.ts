import { StewardError } from '../../errors.js';
import type { Actor } from '../actor.js';
import { readConfiguration, readPeople } from '../configuration.js';
import { effectiveUnder } from '../effective.js';
import type { Order } from '../plan.js';
import { SAMPLE, settingsAsked } from '../plan.js';
import { type Effective, OFFLINE_IM } from '../policy.js';
import type { Pending } from '../record.js';
import type { Outcome } from '../service.js';
import type { Context } from './context.js';
import type { Ready } from './planning.js';

/** Whose order a preview is. */
export interface Owner {
  readonly actor: Actor;
  readonly phrase: string;
  readonly activity?: string | undefined;
}

/** Records a preview and asks: the person themselves, or a second one. */
export async function propose(
  context: Context,
  ready: Ready,
  owner: Owner,
  drifted: boolean,
): Promise<Outcome> {
  const pending = await record(context, ready, owner);
  return asked(context, pending, ready, drifted);
}

/** The question that an open preview stands for. */
export function asked(
  context: Context,
  pending: Pending,
  { plan }: Ready,
  drifted: boolean,
): Outcome {
  if (!pending.approval) return { kind: 'preview', pending, plan, drifted };
  const { access } = context;
  const approvers = access.approvers().filter((id) => id !== pending.actor.id);
  const names = approvers.flatMap((id) => access.nameOf(id) ?? []);
  return { kind: 'approvalNeeded', pending, plan, drifted, approvers, names };
}

async function record(context: Context, ready: Ready, owner: Owner): Promise<Pending> {
  const { records, approvalMilliseconds, previewMilliseconds } = context;
  const id = records.nextPending();
  const wait = ready.approval ? approvalMilliseconds : previewMilliseconds;
  await records.append({
    event: 'previewed',
    actor: owner.actor,
    phrase: owner.phrase,
    pending: id,
    order: ready.plan.order,
    planHash: ready.hash,
    ...(owner.activity !== undefined && { activity: owner.activity }),
    touched: ready.plan.touched,
    approval: ready.approval,
    expires: new Date(context.now().getTime() + wait).toISOString(),
  });
  const pending = await records.pending(id);
  if (pending === undefined) throw new StewardError('internal', `${id} is not in the book`);
  return pending;
}

/** Nothing to do: says what is in force for those asked about. */
export async function alreadySo(context: Context, ready: Ready, owner: Owner): Promise<Outcome> {
  const { actor, phrase, activity } = owner;
  const { plan } = ready;
  await context.records.append({
    event: 'alreadySo',
    actor,
    phrase,
    ...(activity !== undefined && { activity }),
    order: plan.order,
  });
  return { kind: 'alreadySo', plan, people: await peopleOfOrder(context, plan.order) };
}

async function peopleOfOrder(context: Context, order: Order): Promise<readonly Effective[]> {
  if (!('target' in order) || order.target.kind !== 'users') return [];
  const tenant = context.tenant.reading();
  const configuration = await readConfiguration(tenant);
  const users = await tenant.usersByUpn(order.target.users.slice(0, SAMPLE));
  const people = await readPeople(users, configuration, tenant);
  const names = settingsAsked(order).filter((name) => name !== OFFLINE_IM);
  return people.map(({ user, policy }) => effectiveUnder(user, policy, configuration.gates, names));
}
