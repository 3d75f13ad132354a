import { StewardError } from '../../errors.js';
import { readConfiguration, readPeople } from '../configuration.js';
import { effectiveUnder, isUnplaced } from '../effective.js';
import { nameKey, sameIdentity } from '../identity.js';
import type { Image, PersonChange, Plan, Step } from '../plan.js';
import type { Effective, Policy } from '../policy.js';
import { type Change, type ChangeOutcome, refusedPeople, tookEffect } from '../record.js';
import type { Outcome } from '../service.js';
import { differingSettings } from '../settings.js';
import { assigned } from '../step.js';
import type { RunResult, TenantError, TenantReads } from '../tenant.js';
import { createdOtherwise, inspect, isAsBefore } from '../verify.js';
import type { Job } from './apply.js';
import type { Context } from './context.js';
import { decide } from './loss.js';
import { readPatiently } from './patience.js';
import type { Ready } from './planning.js';
import { refusedSteps, runSteps, unavailable } from './run.js';

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
    ...refusedSteps(result),
    ...(verdict.created?.length && { created: [...verdict.created] }),
    ...(verdict.error && { error: verdict.error.text }),
    ...(position && { position }),
  });
  if (order.kind === 'restore' && verdict.outcome === 'applied') {
    await decide(context, job, order.changes, order.lost);
  }
  const change = await inBook(context, id);
  if (verdict.outcome === 'unseen') context.unseen.add(id, tookEffect(change));
  context.generation += 1;
  return told(change, verdict);
}

interface Verdict {
  readonly outcome: ChangeOutcome;
  readonly error?: TenantError;
  readonly created?: readonly Policy[];
  readonly found?: readonly Image[];
  readonly people?: Plan['people'];
}

/** Everything ran: reads back whether the objects are as planned, and whether that is in force for the people. */
async function judge(context: Context, plan: Plan, result: RunResult): Promise<Verdict> {
  if (result.kind === 'stopped') return { outcome: 'stopped' };
  if (result.kind === 'failed') {
    const created = await madeOtherwise(context, plan, result);
    return { outcome: 'failed', error: result.error, created };
  }
  if (result.kind === 'lost') return { outcome: 'unknown', error: result.error };
  const refused = new Set((result.refused ?? []).map(({ index }) => index));
  const steps = plan.steps.filter((_step, index) => !refused.has(index));
  if (steps.length === 0) return { outcome: 'failed', ...firstError(result) };
  try {
    const isPatient = context.visibilityMilliseconds > 0;
    const read = await readPatiently(
      context,
      () => readBack(context, plan, steps),
      ({ isStale }) => !isStale,
    );
    const outcome = read.isStale && isPatient ? 'unseen' : read.outcome;
    return { ...read, outcome: outcome === 'applied' && refused.size > 0 ? 'partly' : outcome };
  } catch (error) {
    if (!(error instanceof StewardError)) throw error;
    return { outcome: 'unknown', error: unavailable(error) };
  }
}

/** The policies that were made and are not what was ordered, as they are: what undo is to remove. */
async function madeOtherwise(
  context: Context,
  { steps }: Plan,
  result: Extract<RunResult, { kind: 'failed' }>,
): Promise<readonly Policy[]> {
  if (result.error.kind !== 'madeOtherwise') return [];
  const made = steps.slice(0, result.done).map(({ after }) => after);
  try {
    const found = await inspect(made, context.tenant.reading());
    return found.flatMap((image) =>
      image.object === 'policy' && image.value !== null ? [image.value] : [],
    );
  } catch (error) {
    // That it failed goes into the book all the same; undo then finds a policy that is not the one it knows.
    if (!(error instanceof StewardError)) throw error;
    return [];
  }
}

function firstError({ refused = [] }: RunResult): { readonly error?: TenantError } {
  const [first] = refused;
  return first === undefined ? {} : { error: first.error };
}

/** `isStale`: all that is not as planned is still as it was before, as if nothing had run. */
export async function readBack(context: Context, plan: Plan, steps: readonly Step[]) {
  const tenant = context.tenant.reading();
  const wanted = steps.map((step) => step.after);
  const differing = await inspect(wanted, tenant);
  const created = createdOtherwise(steps, differing);
  // Of a policy that was only given a name and a wish, the server fills in the rest.
  const filled = plan.order.kind === 'create' ? created : [];
  const found = differing.filter(
    (image) =>
      !(image.object === 'policy' && filled.some(({ identity }) => identity === image.identity)),
  );
  const people = await peopleNow(plan, steps, tenant);
  const other = people.filter((it) => !it.unplaced && !isAsPlanned(it.after, it.planned));
  // What is in force for people follows from the objects: where those are behind, it says nothing.
  const isStale =
    found.length > 0
      ? isAsBefore(found, steps)
      : other.length > 0 && other.every(({ before, after }) => isAsPlanned(after, before));
  const told = ({ before, after }: PersonNow) => ({ before, after });
  return found.length === 0 && other.length === 0
    ? { outcome: 'applied' as const, isStale, created, people: people.map(told) }
    : { outcome: 'mismatch' as const, isStale, created, found, people: other.map(told) };
}

function isAsPlanned(now: Effective, planned: Effective): boolean {
  return (
    now.enabled === planned.enabled &&
    now.setting === planned.setting &&
    differingSettings(now.values ?? {}, planned.values ?? {}).length === 0 &&
    sameIdentity(now.policy, planned.policy)
  );
}

/** What became of a change, also when it is told once more. */
export function told(change: Change, verdict?: Verdict): Outcome {
  const error = verdict?.error ?? { kind: 'unknown', text: change.error ?? '' };
  switch (change.outcome) {
    case 'applied':
      return { kind: 'applied', change, people: verdict?.people ?? change.plan.people };
    case 'partly':
      return { kind: 'partly', change, people: verdict?.people ?? reached(change) };
    case 'unseen':
      return { kind: 'unseen', change, found: verdict?.found ?? [] };
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

/** The people of a change's plan but for those whom the server refused. */
function reached(change: Change): Plan['people'] {
  const not = new Set(refusedPeople(change).map(({ user }) => nameKey(user)));
  return change.plan.people.filter(({ after }) => !not.has(nameKey(after.userPrincipalName)));
}

interface PersonNow extends PersonChange {
  readonly planned: Effective;
  /** What was planned for them was not certain. */
  readonly unplaced: boolean;
}

/** The people of a plan whom these of its steps reach, with what is in force for them now, read from the tenant. */
async function peopleNow(
  plan: Plan,
  steps: readonly Step[],
  tenant: TenantReads,
): Promise<readonly PersonNow[]> {
  const left = assigned(plan.steps.filter((step) => !steps.includes(step)));
  const not = new Set(left.map(nameKey));
  const wanted = plan.people.filter(({ after }) => !not.has(nameKey(after.userPrincipalName)));
  if (wanted.length === 0) return [];
  const configuration = await readConfiguration(tenant);
  const names = Object.keys(wanted[0]?.after.values ?? {});
  const users = await tenant.usersByUpn(wanted.map(({ after }) => after.userPrincipalName));
  const people = await readPeople(users, configuration, tenant);
  const now = new Map(
    people.map(({ user, policy }) => [
      nameKey(user.userPrincipalName),
      effectiveUnder(user, policy, configuration.gates, names),
    ]),
  );
  const unplaced = new Set(
    users
      .filter((user) => isUnplaced(user, configuration.policies))
      .map((user) => nameKey(user.userPrincipalName)),
  );
  return wanted.map(({ before, after }) => ({
    before,
    after: now.get(nameKey(after.userPrincipalName)) ?? after,
    planned: after,
    unplaced: unplaced.has(nameKey(after.userPrincipalName)),
  }));
}
