import type { Pending } from '../record.js';
import type { Asker, Outcome } from '../service.js';
import { told } from './carry-out.js';
import type { Context } from './context.js';
import { asked } from './offer.js';
import { planOfNothing, prepare } from './planning.js';
import { refuse } from './refuse.js';

/** Channels deliver a message again when an answer takes long: the second copy gets what the first one came to. */
export async function cameTo(context: Context, asker: Asker): Promise<Outcome | undefined> {
  const { activity } = asker;
  const deed = activity === undefined ? undefined : await context.records.deedOf(activity);
  switch (deed?.kind) {
    case undefined:
      return undefined;
    case 'ordered':
      return told(deed.change);
    case 'previewed':
      return standing(context, deed.pending, asker);
    case 'answered':
      return answeredWith(context, deed.pending);
    case 'alreadySo':
      return { kind: 'alreadySo', plan: planOfNothing(deed.order), people: [] };
    case 'froze':
      return { kind: 'frozen' };
    case 'unfroze':
      return { kind: 'unfrozen' };
  }
}

/** One's own preview once more, while it waits. */
export async function showAgain(context: Context, id: string, asker: Asker): Promise<Outcome> {
  const pending = await context.records.pending(id);
  if (pending === undefined) {
    return refuse(context, { reason: 'noSuchPending', pending: id }, asker);
  }
  if (pending.actor.id !== asker.actor.id) {
    return refuse(context, { reason: 'notYours', by: pending.actor.name }, asker, pending.order);
  }
  return standing(context, pending, asker);
}

/** A preview as it stands now: shown again while it waits. */
async function standing(context: Context, pending: Pending, asker: Asker): Promise<Outcome> {
  if (pending.state !== 'open') return settledAs(context, pending);
  if (pending.expires <= context.now().toISOString()) {
    return { kind: 'settled', pending: { ...pending, state: 'expired' } };
  }
  const prepared = await prepare(context, pending.order, pending.actor, asker);
  return prepared.kind === 'refused' ? prepared : asked(context, pending, prepared.ready, false);
}

function answeredWith(context: Context, pending: Pending): Outcome | Promise<Outcome> {
  const { state } = pending;
  if (state === 'cancelled' || state === 'rejected') return { kind: state, pending };
  return settledAs(context, pending);
}

/** What became of a preview that can be answered no more. */
export async function settledAs(context: Context, pending: Pending): Promise<Outcome> {
  const change = await context.records.change(pending.change ?? '');
  return { kind: 'settled', pending, ...(change && { change }) };
}
