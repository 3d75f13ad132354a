import type { Pending } from '../record.js';
import type { Asker, Outcome } from '../service.js';
import { apply } from './apply.js';
import { settledAs } from './came-to.js';
import type { Context } from './context.js';
import { alreadySo, propose } from './offer.js';
import { barredRefusal, denialOfOwner, refuse } from './refuse.js';

/** Answers a preview while no other answer to it is under way; `decided` lets the next one in, before steps run. */
export function oneAnswer<Value>(
  context: Context,
  id: string,
  work: (decided: () => void) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    void context.answering.run(
      id.trim().toUpperCase(),
      () =>
        new Promise<void>((decided) => {
          void work(decided).then(resolve, reject).finally(decided);
        }),
    );
  });
}

/** What became of a preview that can be answered no more; undefined while it can. */
export async function settled(
  context: Context,
  pending: Pending,
  asker: Asker,
): Promise<Outcome | undefined> {
  if (pending.state !== 'open') return settledAs(context, pending);
  if (pending.expires > context.now().toISOString()) return undefined;
  await close(context, pending, 'expired', asker);
  return { kind: 'settled', pending: { ...pending, state: 'expired' } };
}

/** Puts an answer that changes nothing in the tenant into the book. */
export async function close(
  context: Context,
  pending: Pending,
  answer: 'cancelled' | 'expired' | 'drifted' | 'rejected',
  asker: Asker,
  reason?: string,
): Promise<void> {
  await context.records.append({
    event: 'answered',
    pending: pending.id,
    actor: asker.actor,
    answer,
    phrase: asker.phrase,
    planHash: pending.planHash,
    ...(asker.activity !== undefined && { activity: asker.activity }),
    ...(reason !== undefined && { reason }),
  });
}

/** A preview that got its yes: applied for the person who ordered it, if all is still as it was shown. */
export async function carryOut(
  context: Context,
  pending: Pending,
  asker: Asker,
  answer: 'confirmed' | 'approved' | 'overridden',
  reason: string | undefined,
  decided: () => void,
): Promise<Outcome> {
  const barred = barredRefusal(context, pending.order);
  if (barred !== undefined) return refuse(context, barred, asker, pending.order);
  const { order, actor, phrase, planHash } = pending;
  const applied = await apply(context, {
    order,
    actor,
    phrase,
    activity: asker.activity,
    onProgress: asker.onProgress,
    onLook: asker.onLook,
    hash: planHash,
    answered: {
      event: 'answered',
      pending: pending.id,
      actor: asker.actor,
      answer,
      phrase: asker.phrase,
      planHash,
      ...(reason !== undefined && { reason }),
    },
    onOrdered: decided,
    ...(answer !== 'confirmed' && {
      second: { actor: asker.actor, right: answer === 'approved' ? 'approve' : 'override' },
    }),
  });
  if (applied.kind === 'ran') return applied.outcome;
  if (applied.kind === 'refused') return refuse(context, applied.refusal, asker, order);
  await close(context, pending, 'drifted', asker);
  const { ready } = applied;
  const owner = { actor, phrase, activity: asker.activity };
  if (ready.plan.steps.length === 0) return alreadySo(context, ready, owner);
  const denied = denialOfOwner(context, actor, ready.need, asker.actor);
  if (denied !== undefined) return refuse(context, denied, asker, order);
  // It needs no second person any more, and whoever asked is not here to say yes.
  if (pending.approval && !ready.approval) {
    return { kind: 'settled', pending: { ...pending, state: 'drifted' } };
  }
  return propose(context, ready, owner, true);
}
