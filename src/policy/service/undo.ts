import type { Asker, Outcome } from '../service.js';
import type { Context } from './context.js';
import { certain, rootOf } from './planning.js';
import { refuse } from './refuse.js';
import { submit } from './submit.js';

/** Takes back the asker's newest change in force. */
export async function undoLast(context: Context, asker: Asker): Promise<Outcome> {
  const { records } = context;
  const top = await records.undoable(asker.actor.id);
  // Where it is found out to have come to an end, it may be another one.
  if (top !== undefined) await certain(context, { kind: 'undo', change: top.id });
  const change = await records.undoable(asker.actor.id);
  if (change === undefined) return refuse(context, { reason: 'nothingToUndo' }, asker);
  return submit(context, { kind: 'undo', change: change.id }, asker);
}

/** Takes back the asker's newest undo in force. */
export async function redoLast(context: Context, asker: Asker): Promise<Outcome> {
  const found = await context.records.redoable(asker.actor.id);
  if (found === undefined) return refuse(context, { reason: 'nothingToRedo' }, asker);
  const { undo, since } = found;
  if (since !== undefined) {
    const { change } = await rootOf(context, undo);
    return refuse(context, { reason: 'changedAfterUndo', change, since }, asker);
  }
  return submit(context, { kind: 'undo', change: undo.id }, asker);
}
