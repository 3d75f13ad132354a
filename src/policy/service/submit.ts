import type { Order } from '../plan.js';
import type { Asker, Outcome } from '../service.js';
import { apply } from './apply.js';
import type { Context } from './context.js';
import { alreadySo, propose } from './offer.js';
import { certain, firstNeed, prepare, type Ready } from './planning.js';
import { barredRefusal, denial, refuse } from './refuse.js';

/** How often an order is planned anew because others changed the state meanwhile, before a person is asked. */
const ATTEMPTS = 5;

/** Plans an order and, by its risk and the rules, applies it at once or records a preview and asks. */
export async function submit(context: Context, order: Order, asker: Asker): Promise<Outcome> {
  const barred = barredRefusal(context, order) ?? denial(context, asker.actor, firstNeed(order));
  if (barred !== undefined) return refuse(context, barred, asker, order);
  await certain(context, order);
  const prepared = await prepare(context, order, asker.actor, asker);
  if (prepared.kind === 'refused') return refuse(context, prepared.refusal, asker, order);
  return proceed(context, prepared.ready, asker, 1);
}

async function proceed(
  context: Context,
  ready: Ready,
  asker: Asker,
  attempt: number,
): Promise<Outcome> {
  const { order } = ready.plan;
  const denied = denial(context, asker.actor, ready.need);
  if (denied !== undefined) return refuse(context, denied, asker, order);
  if (ready.plan.steps.length === 0 && !ready.plan.risky) return alreadySo(context, ready, asker);
  const lacking = await context.tenant.notOffered(ready.plan.steps.map(({ cmdlet }) => cmdlet));
  if (lacking !== undefined) {
    return refuse(context, { reason: 'notOffered', cmdlet: lacking }, asker, order);
  }
  if (ready.approval || ready.plan.risky || attempt > ATTEMPTS) {
    return propose(context, ready, asker, false);
  }
  const { actor, phrase, activity, onProgress, onLook } = asker;
  const applied = await apply(context, {
    ...{ order, actor, phrase, activity, onProgress, onLook },
    hash: ready.hash,
    ready,
  });
  switch (applied.kind) {
    case 'ran':
      return applied.outcome;
    case 'refused':
      return refuse(context, applied.refusal, asker, order);
    case 'drifted':
      return proceed(context, applied.ready, asker, attempt + 1);
  }
}
