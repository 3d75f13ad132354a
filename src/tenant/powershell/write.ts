import { setTimeout as sleep } from 'node:timers/promises';
import type { Cmdlet } from '../../policy/cmdlet.js';
import { identityKey } from '../../policy/identity.js';
import { createMutex } from '../../policy/service/mutex.js';
import type { RunOptions, RunResult, Tenant, TenantError } from '../../policy/tenant.js';
import { notOffered } from './capabilities.js';
import { toTenantError } from './errors.js';
import type { Asked, Pool } from './pool.js';
import type { Call } from './protocol.js';
import { read } from './read.js';
import { toCall } from './to-call.js';
import type { Log } from './wire.js';

/** Milliseconds: how long a new policy may take to reach where grants look for it, and the first pause meanwhile. */
export interface Patience {
  readonly replication: number;
  readonly pause: number;
}

/** How one cmdlet, or a run of them, ended early. */
type Ending =
  | { readonly kind: 'failed' | 'lost'; readonly error: TenantError }
  | { readonly kind: 'stopped' };

/**
 * Runs cmdlets in order, one request each: what was answered is known to be done, the one whose answer was lost is the
 * only doubt, and nothing after it has been sent. Runs follow one another.
 */
export function writerOf(pool: Pool, patience: Patience, log: Log): Pick<Tenant, 'run'> {
  const mutex = createMutex();
  /** Until when a policy created here may be unknown to grants, by key. */
  const young = new Map<string, number>();

  /** `early`: the policy may not be replicated yet, so that its absence is nothing to warn of. */
  async function send(call: Call, early: boolean): Promise<Ending | undefined> {
    let asked: Asked;
    try {
      asked = await pool.ask({ calls: [call] });
    } catch (error) {
      return { kind: 'failed', error: unavailable(error) };
    }
    if (asked.kind === 'lost') return { kind: 'lost', error: unavailable(asked.reason) };
    const failure = asked.results[0]?.error;
    if (failure === undefined) return undefined;
    const error = toTenantError(failure, call.cmdlet, call);
    const level = early && error.kind === 'notUserPolicy' ? 'debug' : 'warn';
    log[level]({ call, failure, kind: error.kind }, 'a cmdlet failed');
    return { kind: 'failed', error };
  }

  /** A grant of a policy that was created a moment ago fails until the policy has been replicated: asks again. */
  async function sendPatiently(
    cmdlet: Cmdlet,
    signal: AbortSignal | undefined,
    onWait: () => void,
  ): Promise<Ending | undefined> {
    for (let pause = patience.pause; ; pause *= 2) {
      const until = youngUntil(cmdlet, young);
      const early = until !== undefined && performance.now() < until;
      const ending = await send(toCall(cmdlet), early);
      const lagging = ending?.kind === 'failed' && ending.error.kind === 'notUserPolicy';
      if (!lagging || !early) return ending;
      onWait();
      const rest = Math.max(0, Math.min(pause, until - performance.now()));
      await sleep(rest, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
      if (signal?.aborted) return { kind: 'stopped' };
    }
  }

  async function runNow(
    cmdlets: readonly Cmdlet[],
    { signal, onProgress }: RunOptions,
  ): Promise<RunResult> {
    const refused = await refusal(cmdlets);
    if (refused !== undefined) return { kind: 'failed', done: 0, error: refused };
    for (const [done, cmdlet] of cmdlets.entries()) {
      if (signal?.aborted) return { kind: 'stopped', done };
      const onWait = () => onProgress?.(done, cmdlets.length, 'replication');
      const ending = await sendPatiently(cmdlet, signal, onWait);
      // A creation whose answer was lost may have taken effect as well.
      if (cmdlet.name === 'New-CsClientPolicy' && ending?.kind !== 'failed') {
        young.set(identityKey(cmdlet.identity), performance.now() + patience.replication);
      }
      if (ending !== undefined) return { ...ending, done };
      onProgress?.(done + 1, cmdlets.length);
    }
    return { kind: 'done', done: cmdlets.length };
  }

  /**
   * What is not offered here is told before the first cmdlet runs, not in the middle. A connection that died in silence is
   * noticed and replaced here, where nothing can get lost yet.
   */
  async function refusal(cmdlets: readonly Cmdlet[]): Promise<TenantError | undefined> {
    try {
      await read(pool, { calls: [] });
      const lacking = notOffered(cmdlets, await pool.capabilities());
      return lacking === undefined
        ? undefined
        : { kind: 'unsupported', text: `${lacking} is not offered here.` };
    } catch (error) {
      return unavailable(error);
    }
  }

  return { run: (cmdlets, options = {}) => mutex.run(() => runNow(cmdlets, options)) };
}

/** Until when the policy of a grant may be unknown for being new; undefined when it is not. */
function youngUntil(cmdlet: Cmdlet, young: ReadonlyMap<string, number>): number | undefined {
  if (cmdlet.name !== 'Grant-CsClientPolicy' || cmdlet.policyName === null) return undefined;
  return young.get(identityKey(cmdlet.policyName));
}

function unavailable(error: unknown): TenantError {
  return { kind: 'unavailable', text: error instanceof Error ? error.message : String(error) };
}
