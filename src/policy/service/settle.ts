import { StewardError } from '../../errors.js';
import { type Change, type ChangeOutcome, type RecordEvent, tookEffect } from '../record.js';
import { type Settlement, settle } from '../verify.js';
import type { Context } from './context.js';
import { notedAfter } from './loss.js';
import { readPatiently } from './patience.js';

/**
 * Reads back what became of changes without a certain outcome and puts it into the book; one whose tenant cannot be
 * asked, or whose tenant may be behind, stays unknown, and so do all while the tenant is not as the book says. To be
 * called while no change runs. Returns all it looked at, as they are then.
 */
export async function settleUnfinished(context: Context): Promise<readonly Change[]> {
  const { records } = context;
  const settled: Change[] = [];
  for (const id of orphans(context)) {
    const change = await records.change(id);
    if (change === undefined) continue;
    const outcome = context.loss === undefined ? await findOut(context, change) : undefined;
    if (outcome !== undefined) {
      await records.append(outcome);
      context.generation += 1;
    }
    settled.push((await records.change(change.id)) ?? change);
  }
  return settled;
}

/** Ids of changes whose outcome nobody will put into the book any more. */
export function orphans({ records, underWay }: Context): readonly string[] {
  return records.unfinished().filter((id) => !underWay.has(id));
}

async function findOut(
  context: Context,
  change: Change,
): Promise<Extract<RecordEvent, { event: 'outcome' }> | undefined> {
  try {
    const { unseen } = context;
    const read = () => settle(change, context.tenant.reading());
    const settled = unseen.has(change.id)
      ? await read()
      : await readPatiently(context, read, (found) => isSeen(change, found));
    const isPatient = context.visibilityMilliseconds > 0;
    const ran = tookEffect(change);
    if (settled.maybeBehind && isPatient && unseen.add(change.id, ran)) return undefined;
    unseen.delete(change.id);
    const { done, refused, exact, created } = settled;
    const position = await notedAfter(context, change.plan);
    const known = new Map((change.refused ?? []).map(({ step, error }) => [step, error]));
    const steps = refused.map((step) => ({ step, error: known.get(step) ?? '' }));
    return {
      event: 'outcome',
      change: change.id,
      outcome: exact ? reading(change, done, refused.length) : 'mismatch',
      done,
      ...(steps.length > 0 && { refused: steps }),
      ...(created.length > 0 && { created: [...created] }),
      ...(change.error !== undefined && { error: change.error }),
      recovered: true,
      ...(position && { position }),
    };
  } catch (error) {
    if (error instanceof StewardError && error.code.startsWith('tenant.')) return undefined;
    throw error;
  }
}

/** Whether patience would find nothing more. */
function isSeen({ plan }: Change, { done, exact, maybeBehind }: Settlement): boolean {
  return exact && !maybeBehind && done === plan.steps.length;
}

/** Stopped by the end of the process, or failed by what the tenant said last. */
function reading(change: Change, done: number, refused: number): ChangeOutcome {
  if (done === change.plan.steps.length) return refused === 0 ? 'applied' : 'partly';
  return change.error === undefined ? 'stopped' : 'failed';
}
