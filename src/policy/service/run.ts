import { StewardError } from '../../errors.js';
import { isGrant } from '../cmdlet.js';
import { objectKey } from '../images.js';
import type { Plan } from '../plan.js';
import type { RefusedStep } from '../record.js';
import { barredBy, type RefusedCmdlet, type RunResult, type TenantError } from '../tenant.js';
import { inspect } from '../verify.js';
import type { Context } from './context.js';

/** Called as steps complete. */
export type OnProgress = (done: number, total: number, note?: 'replication') => void;

/**
 * Runs a plan's steps in chunks, noting in the book how far it is between two of them. Stops between two steps when
 * the signal says so. An answer that never came counts as lost: only reading back tells.
 */
export async function runSteps(
  context: Context,
  change: string,
  plan: Plan,
  signal: AbortSignal,
  onProgress: OnProgress | undefined,
): Promise<RunResult> {
  const cmdlets = plan.steps.map((step) => step.cmdlet);
  let run: RunResult = { kind: 'done', done: 0 };
  while (run.done < cmdlets.length) {
    if (signal.aborted) return { ...run, kind: 'stopped' };
    const { done: start, position }: RunResult = run;
    const refused: readonly RefusedCmdlet[] = run.refused ?? [];
    const bar = barredBy(cmdlets[start], refused);
    if (bar !== undefined) {
      run = await withoutTaken(context, plan, run);
      if (run.refused !== undefined) return { ...run, kind: 'failed', error: bar };
    }
    if (start > 0) {
      await context.records.append({
        ...{ event: 'progress', change, done: start, ...refusedSteps(run) },
        ...(position && plan.order.kind !== 'restore' && { position }),
      });
    }
    const result = await attempt(() =>
      context.tenant.run(cmdlets.slice(start, start + context.chunk), {
        signal,
        isContinued: cmdlets.slice(0, start).filter(isGrant).length > refused.length,
        onProgress: (count, _total, note) => onProgress?.(start + count, cmdlets.length, note),
      }),
    );
    const more = (result.refused ?? []).map((it) => ({ ...it, index: start + it.index }));
    const all: readonly RefusedCmdlet[] = [...refused, ...more];
    run = { ...run, ...result, done: start + result.done, ...(all.length > 0 && { refused: all }) };
    // Barred by a refusal, and not by an error of its own.
    if (run.kind === 'failed' && barredBy(cmdlets[run.done], all) !== undefined) {
      const read = await withoutTaken(context, plan, run);
      if (read.refused !== undefined) return read;
      run = { ...read, kind: 'done' };
    }
    if (run.kind !== 'done') return withoutTaken(context, plan, run);
  }
  return withoutTaken(context, plan, run);
}

/** A server may have done what it says that it could not: who has it by now was not refused. */
async function withoutTaken(context: Context, plan: Plan, result: RunResult): Promise<RunResult> {
  const { refused = [], ...rest } = result;
  const steps = refused.flatMap(({ index }) => plan.steps[index] ?? []);
  if (steps.length === 0) return result;
  try {
    const wanted = steps.map(({ after }) => after);
    const open = new Set((await inspect(wanted, context.tenant.reading())).map(objectKey));
    const left = refused.filter(({ index }) => {
      const step = plan.steps[index];
      return step === undefined || open.has(objectKey(step.after));
    });
    return { ...rest, ...(left.length > 0 && { refused: left }) };
  } catch (error) {
    if (!(error instanceof StewardError)) throw error;
    return result;
  }
}

/** The refused steps of a run, as the book keeps them. */
export function refusedSteps({ refused }: RunResult): { refused?: RefusedStep[] } {
  if (refused === undefined) return {};
  return { refused: refused.map(({ index, error }) => ({ step: index, error: error.text })) };
}

/** A tenant that breaks in the middle of a run throws: what it did is then not known. */
async function attempt(run: () => Promise<RunResult>): Promise<RunResult> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof StewardError)) throw error;
    return { kind: 'lost', done: 0, error: unavailable(error) };
  }
}

export function unavailable(error: StewardError): TenantError {
  return { kind: 'unavailable', text: error.message };
}
