import type { Asker, Outcome } from '../service.js';
import type { Context } from './context.js';
import { denial, plainNeed, refuse } from './refuse.js';

/** Stops all changes: those that wait, and the one that runs at its next step. Reading goes on. */
export async function freeze(context: Context, reason: string, asker: Asker): Promise<Outcome> {
  const denied = denial(context, asker.actor, plainNeed('freeze'));
  if (denied !== undefined) return refuse(context, denied, asker);
  if (reason.trim() === '') {
    return refuse(context, { reason: 'reasonNeeded', wish: 'freeze' }, asker);
  }
  // An emergency does not wait for the disk, and what began meanwhile stops too.
  stopRunning(context);
  await context.records.append({ event: 'froze', ...by(asker), reason: reason.trim() });
  stopRunning(context);
  return { kind: 'frozen' };
}

function stopRunning({ running }: Context): void {
  for (const change of running) change.abort();
}

export async function unfreeze(context: Context, asker: Asker): Promise<Outcome> {
  const denied = denial(context, asker.actor, plainNeed('freeze'));
  if (denied !== undefined) return refuse(context, denied, asker);
  if (context.records.frozen() !== undefined) {
    await context.records.append({ event: 'unfroze', ...by(asker) });
  }
  return { kind: 'unfrozen' };
}

function by({ actor, activity }: Asker) {
  return { actor, ...(activity !== undefined && { activity }) };
}
