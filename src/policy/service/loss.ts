import { compare, type Gap, hasPassed, type Standing } from '../continuity.js';
import { hashOf } from '../hash.js';
import type { Plan } from '../plan.js';
import type { Planned } from '../plan-order.js';
import { planRestore } from '../plan-restore.js';
import type { Past, Position } from '../position.js';
import { type Change, tookEffect } from '../record.js';
import type { Asker, Loss } from '../service.js';
import type { Context } from './context.js';
import { denial, plainNeed, type Refused, refuse } from './refuse.js';

/** How many of the missing changes are told with their words. */
const TOLD = 5;

/**
 * Compares the tenant with the book; a loss stays in the context until an admin decides. To be called at the start,
 * before anything else. An organisation that was imported since goes into the book.
 */
export async function examine(context: Context): Promise<Loss | undefined> {
  const { records, tenant } = context;
  const past = await tenant.past();
  if (past === undefined) return undefined;
  const found = await compare(await standingOf(context), past);
  if (found.kind === 'imported') {
    await records.append({ event: 'imported', at: found.time, position: past.position });
  } else if (found.kind !== 'same') {
    context.loss = await lossOf(context, found, past);
  }
  return context.loss;
}

async function standingOf({ records }: Context): Promise<Standing> {
  const unfinished = await Promise.all(records.unfinished().map((id) => records.change(id)));
  const { total } = await records.changes({ offset: 0, limit: 0 });
  return {
    position: records.position(),
    hasChanges: total > 0,
    unfinished: unfinished.flatMap((change) =>
      (change?.plan.steps ?? []).slice(change?.done).map(({ cmdlet }) => cmdlet),
    ),
  };
}

async function lossOf({ records }: Context, gap: Gap, past: Past): Promise<Loss> {
  const isAnother = gap.kind === 'other' && records.position()?.lineage !== past.position.lineage;
  const missing: Change[] = [];
  for (const [id, position] of await records.positions()) {
    const isThere = position === undefined ? !isAnother : await hasPassed(past, position);
    const change = isThere ? undefined : await records.change(id);
    if (change === undefined || change.gone !== undefined || tookEffect(change).length === 0) {
      continue;
    }
    missing.push(change);
  }
  const loss = {
    gap: gap.kind,
    writes: gap.kind === 'ahead' ? gap.writes : 0,
    missing: missing.map(({ id }) => id),
  };
  return {
    ...loss,
    id: hashOf(loss),
    first: missing.slice(0, TOLD),
  };
}

/** The plan that runs the missing changes again. */
export async function planMissing({ loss, records, tenant }: Context): Promise<Planned> {
  if (loss === undefined) return { kind: 'refused', refusal: { reason: 'nothingMissing' } };
  if (loss.missing.length === 0) {
    return { kind: 'refused', refusal: { reason: 'nothingToRestore' } };
  }
  const changes = await Promise.all(loss.missing.map((id) => records.change(id)));
  const known = changes.filter((change) => change !== undefined);
  return { kind: 'plan', plan: await planRestore(known, tenant.reading()) };
}

/** Gives up what the tenant lacks: it is as it is, and from now on the book says so. */
export async function acceptLoss(
  context: Context,
  asker: Asker,
): Promise<{ readonly kind: 'accepted'; readonly lost: number } | Refused> {
  const denied = denial(context, asker.actor, plainNeed('global'));
  if (denied !== undefined) return refuse(context, denied, asker);
  return context.changing.alone(async () => {
    const { loss } = context;
    if (loss === undefined) return refuse(context, { reason: 'nothingMissing' }, asker);
    await decide(context, asker, [], loss.missing);
    return { kind: 'accepted', lost: loss.missing.length };
  });
}

/** Puts an admin's word about the loss into the book; from then on changes are possible again. */
export async function decide(
  context: Context,
  { actor, phrase }: Pick<Asker, 'actor' | 'phrase'>,
  restored: readonly string[],
  lost: readonly string[],
): Promise<void> {
  const { records, tenant } = context;
  const past = await tenant.past();
  if (past === undefined) return;
  const was = records.position();
  await records.append({
    ...{ event: 'lossDecided', actor, phrase },
    ...(was && { was }),
    position: past.position,
    restored: [...restored],
    lost: [...lost],
  });
  context.loss = undefined;
  context.generation += 1;
}

/** Where the tenant stands now, for the outcome of a change; what restores others counts only once that is decided. */
export async function notedAfter(
  { tenant }: Context,
  { order }: Plan,
): Promise<Position | undefined> {
  return order.kind === 'restore' ? undefined : (await tenant.past())?.position;
}
