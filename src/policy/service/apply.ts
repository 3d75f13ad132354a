import { StewardError } from '../../errors.js';
import type { Actor, Right } from '../actor.js';
import { nameKey } from '../identity.js';
import type { Order, Plan } from '../plan.js';
import { type RecordEvent, tookEffect } from '../record.js';
import type { Asker, Outcome, Refusal } from '../service.js';
import { carryOut, inBook, readBack, told } from './carry-out.js';
import type { Context } from './context.js';
import { prepare, type Ready } from './planning.js';
import { barredRefusal, denial, denialOfOwner } from './refuse.js';
import type { OnProgress } from './run.js';
import { orphans, settleUnfinished } from './settle.js';

/** An order on its way to the tenant, with whose it is. */
export interface Job {
  readonly order: Order;
  readonly actor: Actor;
  readonly phrase: string;
  readonly activity: string | undefined;
  readonly onProgress: OnProgress | undefined;
  readonly onLook: Asker['onLook'];
  /** What was agreed to; any other plan is a drift. */
  readonly hash: string;
  /** A plan just made. */
  readonly ready?: Ready;
  /** Who lets it through, by which right. */
  readonly second?: { readonly actor: Actor; readonly right: Right };
  /** The yes that a preview got: it goes into the book in one write with the order. */
  readonly answered?: Extract<RecordEvent, { event: 'answered' }>;
  /** Called once the order stands in the book. */
  readonly onOrdered?: () => void;
}

export type Applied =
  | { readonly kind: 'ran'; readonly outcome: Outcome }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The state is not the one agreed upon; nothing was done. */
  | { readonly kind: 'drifted'; readonly ready: Ready };

/**
 * Looks at the state again and, if all still holds, carries the order out. Nothing of ours that touches the same
 * objects comes between: grants run beside those of other people, everything else runs alone.
 */
export async function apply(context: Context, job: Job): Promise<Applied> {
  const people = job.ready && peopleGranted(job.ready.plan);
  const beside =
    people &&
    (await context.changing.beside(people, async () =>
      orphans(context).length > 0 ? undefined : attempt(context, job),
    ));
  const applied = beside ?? (await context.changing.alone(() => settleAndAttempt(context, job)));
  if (applied.kind !== 'ran' || applied.outcome.kind !== 'unknown') return applied;
  return { kind: 'ran', outcome: await findOut(context, applied.outcome) };
}

async function settleAndAttempt(context: Context, job: Job): Promise<Applied> {
  await settleUnfinished(context);
  return attempt(context, job);
}

/** An answer was lost on the way: only reading back tells, and only while nothing changes. */
async function findOut(
  context: Context,
  { change: { id }, error }: Extract<Outcome, { kind: 'unknown' }>,
): Promise<Outcome> {
  await context.changing.alone(() => settleUnfinished(context));
  const change = await inBook(context, id);
  const { outcome } = change;
  if (outcome !== 'applied' && outcome !== 'mismatch') return told(change, { outcome, error });
  try {
    return told(change, { ...(await readBack(context, change.plan, tookEffect(change))), outcome });
  } catch (failure) {
    // What it came to is known all the same.
    if (!(failure instanceof StewardError)) throw failure;
    return told(change);
  }
}

/** Whose assignments a plan changes, if it changes nothing else. */
function peopleGranted({ steps }: Plan): readonly string[] | undefined {
  const people = steps.flatMap(({ after }) =>
    after.object === 'assignment' ? [nameKey(after.user)] : [],
  );
  return people.length > 0 && people.length === steps.length ? people : undefined;
}

async function attempt(context: Context, job: Job): Promise<Applied> {
  if (context.closed) throw new StewardError('tenant.unavailable', 'Steward is stopping');
  const running = new AbortController();
  context.running.add(running);
  try {
    const barred = barredRefusal(context, job.order);
    if (barred !== undefined) return { kind: 'refused', refusal: barred };
    const prepared = await current(context, job);
    if (prepared.kind === 'refused') return prepared;
    const { ready } = prepared;
    if (ready.hash !== job.hash) return { kind: 'drifted', ready };
    const asker = job.second?.actor ?? job.actor;
    const denied =
      denialOfOwner(context, job.actor, ready.need, asker) ?? denialOfSecond(context, job, ready);
    if (denied !== undefined) return { kind: 'refused', refusal: denied };
    return { kind: 'ran', outcome: await carryOut(context, job, ready, running.signal) };
  } finally {
    context.running.delete(running);
  }
}

function denialOfSecond(context: Context, job: Job, { need }: Ready): Refusal | undefined {
  return job.second && denial(context, job.second.actor, { ...need, rights: [job.second.right] });
}

function current(context: Context, job: Job) {
  if (job.ready?.generation === context.generation) {
    return { kind: 'ready' as const, ready: job.ready };
  }
  return prepare(context, job.order, job.actor, job);
}
