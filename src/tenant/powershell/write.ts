import { setTimeout as sleep } from 'node:timers/promises';
import { type Cmdlet, isGrant } from '../../policy/cmdlet.js';
import { identityKey } from '../../policy/identity.js';
import { createMutex } from '../../policy/service/mutex.js';
import {
  barredBy,
  isOfPerson,
  type RefusedCmdlet,
  type RunOptions,
  type RunResult,
  type Tenant,
  type TenantError,
} from '../../policy/tenant.js';
import { hasWhatWasSent } from '../../policy/verify.js';
import { notOffered } from './capabilities.js';
import { toTenantError } from './errors.js';
import { readPolicy } from './policies.js';
import type { Asked, Pool } from './pool.js';
import { type Call, callAt, type Request, sizeOf } from './protocol.js';
import { read } from './read.js';
import { toCall } from './to-call.js';
import type { Log } from './wire.js';

/** Milliseconds: how long a new policy may take to reach where grants look for it, and the first pause meanwhile. */
export interface Patience {
  readonly replication: number;
  readonly pause: number;
}

/** So many refusals one after the other are no matter of single people any more. */
const IN_A_ROW = 50;

/** How far a request got: its first `done` cmdlets took effect, and what became of the next one. */
interface Sent {
  readonly done: number;
  readonly ending?:
    | { readonly kind: 'failed' | 'lost'; readonly error: TenantError }
    | { readonly kind: 'stopped' };
}

/**
 * Runs cmdlets in order: what was answered is known to be done, the one whose answer was lost is the only doubt, and
 * nothing after it has been begun. Grants that follow one another go in one request. Runs follow one another.
 */
export function writerOf(pool: Pool, patience: Patience, log: Log): Pick<Tenant, 'run'> {
  const mutex = createMutex();
  /** Until when a policy created here may be unknown to grants, by key. */
  const young = new Map<string, number>();

  /** `early`: the policy may not be replicated yet, so that its absence is nothing to warn of. */
  async function send(
    request: Request,
    early: boolean,
    signal: AbortSignal | undefined,
    onDone: () => void,
  ): Promise<Sent> {
    let done = 0;
    let asked: Asked;
    const took = () => {
      done += 1;
      onDone();
    };
    try {
      asked = await pool.ask(request, { onDone: took, signal });
    } catch (error) {
      return { done, ending: { kind: 'failed', error: unavailable(error) } };
    }
    if (asked.kind === 'lost') {
      return { done, ending: { kind: 'lost', error: unavailable(asked.reason) } };
    }
    const failure = asked.results[done]?.error;
    if (failure === undefined) {
      if ('calls' in request) took();
      if (done === sizeOf(request) || signal?.aborted) return { done };
      return { done, ending: { kind: 'lost', error: unavailable('grants were left unanswered') } };
    }
    const call = callAt(request, done);
    const error = toTenantError(failure, call?.cmdlet ?? '', call);
    const level = early && isLag(error, call) ? 'debug' : 'warn';
    log[level]({ call, failure, kind: error.kind }, 'a cmdlet failed');
    return { done, ending: { kind: 'failed', error } };
  }

  /** A grant of a policy that was created a moment ago fails until the policy has been replicated: asks again. */
  async function sendPatiently(
    cmdlets: readonly Cmdlet[],
    signal: AbortSignal | undefined,
    onDone: () => void,
    onWait: () => void,
  ): Promise<Sent> {
    const until = youngUntil(cmdlets[0], young);
    let done = 0;
    for (let pause = patience.pause; ; pause *= 2) {
      const early = until !== undefined && performance.now() < until;
      const sent = await send(requestOf(cmdlets.slice(done)), early, signal, onDone);
      done += sent.done;
      const { ending } = sent;
      const lagging = ending?.kind === 'failed' && isLag(ending.error, callOf(cmdlets[done]));
      if (!lagging || !early) return { ...sent, done };
      onWait();
      const rest = Math.max(0, Math.min(pause, until - performance.now()));
      await sleep(rest, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
      if (signal?.aborted) return { done, ending: { kind: 'stopped' } };
    }
  }

  async function runNow(
    cmdlets: readonly Cmdlet[],
    { signal, isContinued = false, onProgress }: RunOptions,
  ): Promise<RunResult> {
    const lacking = await refusal(cmdlets);
    if (lacking !== undefined) return { kind: 'failed', done: 0, error: lacking };
    const refused: RefusedCmdlet[] = [];
    let done = 0;
    let inARow = 0;
    let granted = isContinued;
    const ended = () => ({ done, ...(refused.length > 0 && { refused }) });
    while (done < cmdlets.length) {
      if (signal?.aborted) return { kind: 'stopped', ...ended() };
      const next = together(cmdlets, done);
      const bar = barredBy(next[0], refused);
      if (bar !== undefined) return { kind: 'failed', ...ended(), error: bar };
      const before = done;
      const sent = await sendPatiently(
        next,
        signal,
        () => {
          done += 1;
          onProgress?.(done, cmdlets.length);
        },
        () => onProgress?.(done, cmdlets.length, 'replication'),
      );
      noteYoung(next[0], sent);
      if (sent.ending === undefined && (await isMadeOtherwise(next[0], cmdlets[done]))) {
        return { kind: 'failed', ...ended(), error: { kind: 'madeOtherwise', text: '' } };
      }
      if (done > before) {
        inARow = 0;
        granted ||= isGrant(next[0]);
      }
      const { ending } = sent;
      if (ending === undefined) continue;
      inARow += 1;
      const goesOn = ending.kind === 'failed' && isOfPerson(cmdlets[done], ending.error, granted);
      if (!goesOn || inARow > IN_A_ROW) return { ...ending, ...ended() };
      refused.push({ index: done, error: ending.error });
      done += 1;
      onProgress?.(done, cmdlets.length);
    }
    return { kind: 'done', ...ended() };
  }

  /**
   * Whether a policy that was made to be granted next is to be seen and has other settings than it was sent: a server
   * may take no `$null` for a number, say. Nobody is to be granted such a policy.
   */
  async function isMadeOtherwise(
    cmdlet: Cmdlet | undefined,
    next: Cmdlet | undefined,
  ): Promise<boolean> {
    if (cmdlet?.name !== 'New-CsClientPolicy' || next === undefined) return false;
    const made = await readPolicy(pool, cmdlet.identity).catch(() => undefined);
    return made !== undefined && !hasWhatWasSent(made, cmdlet.settings);
  }

  /** A creation whose answer was lost may have taken effect as well. */
  function noteYoung(cmdlet: Cmdlet | undefined, { ending }: Sent): void {
    if (cmdlet?.name !== 'New-CsClientPolicy' || ending?.kind === 'failed') return;
    young.set(identityKey(cmdlet.identity), performance.now() + patience.replication);
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

function callOf(cmdlet: Cmdlet | undefined): Call | undefined {
  return cmdlet && toCall(cmdlet);
}

/** The cmdlets from one on that go together: grants of one policy, or a single one. */
function together(cmdlets: readonly Cmdlet[], start: number): readonly Cmdlet[] {
  const first = cmdlets[start];
  if (!isGrant(first)) return cmdlets.slice(start, start + 1);
  const next = cmdlets.slice(start);
  const other = next.findIndex(
    (cmdlet) => !isGrant(cmdlet) || cmdlet.policyName !== first.policyName,
  );
  return other < 0 ? next : next.slice(0, other);
}

function requestOf(cmdlets: readonly Cmdlet[]): Request {
  const [first] = cmdlets;
  if (!isGrant(first)) return { calls: cmdlets.map(toCall) };
  return {
    grants: { policy: first.policyName, identities: cmdlets.map(({ identity }) => identity) },
  };
}

/**
 * What a policy that is not replicated yet is told as. A server that speaks another language says it in its own words, but
 * of the policy: what it says of a person does not name that.
 */
function isLag({ kind, text }: TenantError, call: Call | undefined): boolean {
  const policy = call?.parameters.PolicyName;
  const isAboutPolicy =
    typeof policy === 'string' && text.toLowerCase().includes(policy.toLowerCase());
  return kind === 'notUserPolicy' || (kind === 'unknown' && isAboutPolicy);
}

/** Until when the policy of a grant may be unknown for being new; undefined when it is not. */
function youngUntil(
  cmdlet: Cmdlet | undefined,
  young: ReadonlyMap<string, number>,
): number | undefined {
  if (!isGrant(cmdlet) || cmdlet.policyName === null) return undefined;
  return young.get(identityKey(cmdlet.policyName));
}

function unavailable(error: unknown): TenantError {
  return { kind: 'unavailable', text: error instanceof Error ? error.message : String(error) };
}
