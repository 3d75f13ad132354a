import { StewardError } from '../../errors.js';
import { readConfiguration, readPeople } from '../configuration.js';
import { effectiveUnder } from '../effective.js';
import { nameKey, sameIdentity } from '../identity.js';
import type { Image, PersonChange, Plan } from '../plan.js';
import type { Change, ChangeOutcome } from '../record.js';
import type { Outcome } from '../service.js';
import type { RunResult, TenantError } from '../tenant.js';
import { inspect } from '../verify.js';
import type { Job } from './apply.js';
import type { Context } from './context.js';
import { decide } from './loss.js';
import type { Ready } from './planning.js';
import { runSteps, unavailable } from './run.js';

export async function inBook({ records }: Context, id: string): Promise<Change> {
  const change = await records.change(id);
  if (change === undefined) throw new StewardError('internal', `${id} is not in the book`);
  return change;
}

/** Runs a plan that all agree on; to be called while nothing else changes its objects. */
export async function carryOut(
  context: Context,
  job: Job,
  ready: Ready,
  signal: AbortSignal,
): Promise<Outcome> {
  const id = context.records.nextChange();
  context.underWay.add(id);
  try {
    return await record(context, job, ready, id, signal);
  } finally {
    context.underWay.delete(id);
  }
}

/** Into the book before, then to the tenant, then into the book after. */
async function record(
  context: Context,
  job: Job,
  ready: Ready,
  id: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const { records } = context;
  const { plan } = ready;
  const answered = job.answered === undefined ? [] : [records.append(job.answered)];
  const ordered = records.append({
    event: 'ordered',
    actor: job.actor,
    phrase: job.phrase,
    change: id,
    ...(job.activity !== undefined && { activity: job.activity }),
    ...(job.answered && { pending: job.answered.pending }),
    ...(ready.undoes !== undefined && { undoes: ready.undoes }),
    planHash: ready.hash,
    plan,
  });
  await Promise.all([...answered, ordered]);
  job.onOrdered?.();
  context.generation += 1;
  const result = await runSteps(context, id, plan, signal, job.onProgress);
  const verdict = await judge(context, plan, result);
  const { order } = plan;
  // What restores others counts only once all of it is there.
  const position = order.kind === 'restore' ? undefined : result.position;
  await records.append({
    event: 'outcome',
    change: id,
    outcome: verdict.outcome,
    done: result.done,
    ...(verdict.error && { error: verdict.error.text }),
    ...(position && { position }),
  });
  if (order.kind === 'restore' && verdict.outcome === 'applied') {
    await decide(context, job, order.changes, order.lost);
  }
  context.generation += 1;
  return told(await inBook(context, id), verdict);
}

interface Verdict {
  readonly outcome: ChangeOutcome;
  readonly error?: TenantError;
  readonly found?: readonly Image[];
  readonly people?: Plan['people'];
}

/** Everything ran: reads back whether the objects are as planned, and whether that is in force for the people. */
async function judge(context: Context, plan: Plan, result: RunResult): Promise<Verdict> {
  if (result.kind === 'stopped') return { outcome: 'stopped' };
  if (result.kind === 'failed') return { outcome: 'failed', error: result.error };
  if (result.kind === 'lost') return { outcome: 'unknown', error: result.error };
  try {
    const wanted = plan.steps.map((step) => step.after);
    const found = await inspect(wanted, context.tenant);
    const people = await peopleNow(context, plan);
    const other = people.filter((person, index) => !isAsPlanned(person, plan.people[index]));
    return found.length === 0 && other.length === 0
      ? { outcome: 'applied', people }
      : { outcome: 'mismatch', found, people: other };
  } catch (error) {
    if (!(error instanceof StewardError)) throw error;
    return { outcome: 'unknown', error: unavailable(error) };
  }
}

function isAsPlanned({ after }: PersonChange, planned: PersonChange | undefined): boolean {
  return (
    planned !== undefined &&
    after.enabled === planned.after.enabled &&
    after.setting === planned.after.setting &&
    sameIdentity(after.policy, planned.after.policy)
  );
}

/** What became of a change, also when it is told once more. */
export function told(change: Change, verdict?: Verdict): Outcome {
  const error = verdict?.error ?? { kind: 'unknown', text: change.error ?? '' };
  switch (change.outcome) {
    case 'applied':
      return { kind: 'applied', change, people: verdict?.people ?? change.plan.people };
    case 'mismatch': {
      const { found = [], people = [] } = verdict ?? {};
      return { kind: 'mismatch', change, found, people };
    }
    case 'failed':
      return { kind: 'failed', change, error };
    case 'stopped':
      return { kind: 'stopped', change };
    case 'unknown':
      return { kind: 'unknown', change, error };
  }
}

/** The people of a plan with what is in force for them now, read from the tenant. */
export async function peopleNow(context: Context, plan: Plan): Promise<Plan['people']> {
  const upns = plan.people.map((person) => person.after.userPrincipalName);
  if (upns.length === 0) return [];
  const configuration = await readConfiguration(context.tenant);
  const users = await context.tenant.usersByUpn(upns);
  const people = await readPeople(users, configuration, context.tenant);
  const now = new Map(
    people.map(({ user, policy }) => [
      nameKey(user.userPrincipalName),
      effectiveUnder(user, policy, configuration.gates),
    ]),
  );
  return plan.people.map(({ before, after }) => ({
    before,
    after: now.get(nameKey(after.userPrincipalName)) ?? after,
  }));
}
