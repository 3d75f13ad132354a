import { StewardError } from '../../errors.js';
import { NEEDED, offers } from './capabilities.js';
import { BRIDGE_LINE, setupText } from './command-line.js';
import { firstLine } from './errors.js';
import { type ExchangeOptions, openExchange } from './exchange.js';
import { createHush } from './hush.js';
import {
  type CallResult,
  type Capabilities,
  type Failure,
  type Request,
  type Started,
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

/** One running PowerShell with the bridge in it. */
export interface Bridge {
  readonly started: Started;
  readonly capabilities: Capabilities;
  /** One request at a time. Rejects (`tenant.unavailable`) when the answer is lost; the process is ended then. */
  request(request: Request): Promise<readonly CallResult[]>;
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

  function request(asked: Request): Promise<readonly CallResult[]> {
    const id = nextId++;
    const results: { rows: unknown[]; error?: Failure }[] = asked.calls.map(() => ({ rows: [] }));
    const [call] = asked.calls;
    const what = call?.cmdlet ?? 'a sign of life';
    const ms = call === undefined ? Math.min(SIGN_OF_LIFE, timeouts.call) : timeouts.call;
    const limit = { what, ms };
    return exchange.ask(toRequestLine(id, asked), limit, (answer) => {
      if (answer.id === -1) exchange.end(`PowerShell could not read: ${answer.error?.message}`);
      if (answer.id !== id) return undefined;
      const result = results[answer.call ?? -1];
      for (const row of answer.rows ?? []) result?.rows.push(row);
      if (result !== undefined && answer.error !== undefined) result.error = answer.error;
      for (const warning of answer.warnings ?? []) log.warn({ warning, cmdlet: what }, 'warning');
      return answer.over === true ? results : undefined;
    });
  }

  let started: Started | undefined;
  const ready = await exchange.ask(
    BRIDGE_LINE + toLine({ mark: exchange.mark, setup: `=${setup}` }),
    { what: 'the start', ms: timeouts.start },
    (answer, setLimit) => {
      if (answer.said !== undefined) log.debug({ line: answer.said }, 'the setup wrote');
      if (answer.started !== undefined) {
        started = answer.started;
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

/** Why nothing can be done with what the setup left; undefined when it can. */
function faultOf(ready: Capabilities | Failure): string | undefined {
  if ('message' in ready)
    return `the setup failed: ${firstLine(ready.message.replace(/\s+/g, ' '))}`;
  const missing = NEEDED.find((cmdlet) => !offers(ready, cmdlet));
  if (missing === undefined) return undefined;
  return `the setup ran, but there is no ${missing}: is the SkypeForBusiness module loaded, or the session imported?`;
}
