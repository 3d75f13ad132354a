import { hostname } from 'node:os';
import { StewardError } from '../../errors.js';
import { NEEDED, offers } from './capabilities.js';
import { BRIDGE_LINE, setupText } from './command-line.js';
import { firstLine } from './errors.js';
import { type ExchangeOptions, openExchange } from './exchange.js';
import { createHush } from './hush.js';
import {
  type CallResult,
  type Capabilities,
  callAt,
  type Failure,
  NOBODY_ELSE,
  type Request,
  type Started,
  sizeOf,
  toIdentityLine,
  toLine,
  toRequestLine,
} from './protocol.js';

/** Milliseconds: until PowerShell answers at all, for the admin's setup, and of silence within a request. */
export interface Timeouts {
  readonly start: number;
  readonly setup: number;
  readonly call: number;
}

export interface BridgeOptions extends Omit<ExchangeOptions, 'hush'> {
  /** The admin's own script that connects: its text, or the path of a `.ps1` file. */
  readonly setup?: string;
  readonly timeouts: Timeouts;
}

/** Milliseconds for the answer to a request without a call: it only shows that the process and the way to it live. */
const SIGN_OF_LIFE = 10_000;

/** Told while a request is answered. */
export interface Watch {
  /** How many rows have come so far. */
  onRows?(rows: number): void;
  /** One more of the grants took effect. */
  onDone?(): void;
  /** Ends grants between two of them, but for the one that is on its way already. */
  readonly signal?: AbortSignal | undefined;
}

type Mutable<Value> = {
  -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Item)[] ? Item[] : Value[Key];
};

/** One running PowerShell with the bridge in it. */
export interface Bridge {
  readonly started: Started;
  readonly capabilities: Capabilities;
  /** One request at a time. Rejects (`tenant.unavailable`) when the answer is lost; the process is ended then. */
  request(request: Request, watch?: Watch): Promise<readonly CallResult[]>;
  end(reason: string): void;
}

/**
 * Starts PowerShell, sends the bridge and the setup over standard input, and waits until it is ready. `onEnd` is told
 * once when the process is gone, whether it was ready or not.
 *
 * @throws StewardError `tenant.unavailable` with the reason, `config.invalid` for a setup that cannot be read.
 */
export async function startBridge(
  options: BridgeOptions,
  onEnd: (reason: string) => void,
): Promise<Bridge> {
  const { timeouts, log } = options;
  const setup = await setupText(options.setup ?? '');
  const hush = createHush(setup, process.env);
  const exchange = openExchange({ ...options, hush }, onEnd);
  let nextId = 1;

  function request(asked: Request, watch: Watch = {}): Promise<readonly CallResult[]> {
    const id = nextId++;
    const results = Array.from(
      { length: sizeOf(asked) },
      (): Mutable<CallResult> => ({ rows: [] }),
    );
    const what = callAt(asked, 0)?.cmdlet ?? 'a sign of life';
    const ms = results.length === 0 ? Math.min(SIGN_OF_LIFE, timeouts.call) : timeouts.call;
    const people = 'grants' in asked ? feeder(asked.grants.identities, watch.signal) : undefined;
    let rows = 0;
    const first = toRequestLine(id, asked) + (people?.next() ?? '');
    return exchange.ask(first, { what, ms }, (answer) => {
      if (answer.id === -1) exchange.end(`PowerShell could not read: ${answer.error?.message}`);
      if (answer.id !== id) return undefined;
      const result = results[answer.call ?? -1];
      if (answer.rows !== undefined) {
        result?.rows.push(...answer.rows);
        rows += answer.rows.length;
        watch.onRows?.(rows);
      }
      if (answer.done === true) {
        watch.onDone?.();
        exchange.send(people?.next() ?? '');
      }
      if (result !== undefined && answer.error !== undefined) {
        result.error = answer.error;
        exchange.send(people?.stop() ?? '');
      }
      for (const warning of answer.warnings ?? []) log.warn({ warning, cmdlet: what }, 'warning');
      return answer.over === true ? results : undefined;
    });
  }

  let started: Started | undefined;
  const ready = await exchange.ask(
    BRIDGE_LINE +
      toLine({
        ...{ mark: exchange.mark, setup: `=${setup}` },
        parent: { pid: process.pid, machine: `=${hostname()}` },
      }),
    { what: 'the start', ms: timeouts.start },
    (answer, setLimit) => {
      if (answer.said !== undefined) log.debug({ line: answer.said }, 'the setup wrote');
      if (answer.started !== undefined) {
        started = answer.started;
        const old = tooOld(started.version);
        if (old !== undefined) {
          exchange.end(old);
          return undefined;
        }
        setLimit({ what: 'the setup', ms: timeouts.setup });
      }
      return answer.ready ?? answer.error;
    },
  );
  const fault = faultOf(ready);
  if ('message' in ready || started === undefined || fault !== undefined) {
    const why = fault ?? 'PowerShell did not tell its version';
    log.warn({ ready }, why);
    exchange.end(why);
    throw new StewardError('tenant.unavailable', why);
  }
  return { started, capabilities: ready, request, end: exchange.end };
}

/** The scripts need what Windows PowerShell 5.1 brought; Server 2012 R2 comes with 4.0. */
function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 5 || (major === 5 && minor >= 1)) return undefined;
  return `PowerShell ${firstLine(version)} is too old: Windows PowerShell 5.1 (Windows Management Framework 5.1) or PowerShell 7 is needed`;
}

/** So many people are on their way at once: nobody waits for the way, and few are granted after a stop. */
const AHEAD = 2;

/** Lines for the people of a request, as many as may be on their way. */
function feeder(identities: readonly string[], signal: AbortSignal | undefined) {
  let sent = 0;
  let ended = false;

  function stop(): string {
    if (ended) return '';
    ended = true;
    return NOBODY_ELSE;
  }

  return {
    stop,
    /** To be called at the start and for each one done. */
    next(): string {
      const wanted = sent === 0 ? AHEAD : 1;
      const lines = signal?.aborted
        ? []
        : identities.slice(sent, sent + wanted).map(toIdentityLine);
      sent += lines.length;
      const last = sent === identities.length || signal?.aborted;
      return lines.join('') + (last ? stop() : '');
    },
  };
}

/** Why nothing can be done with what the setup left; undefined when it can. */
function faultOf(ready: Capabilities | Failure): string | undefined {
  if ('message' in ready)
    return `the setup failed: ${firstLine(ready.message.replace(/\s+/g, ' '))}`;
  const missing = NEEDED.find((cmdlet) => !offers(ready, cmdlet));
  if (missing === undefined) return undefined;
  return `the setup ran, but there is no ${missing}: is the SkypeForBusiness module loaded, or the session imported?`;
}
