import { setMaxListeners } from 'node:events';
import { StewardError } from '../../errors.js';
import type { Bridge, Watch } from './bridge.js';
import { firstLine, isSessionGone } from './errors.js';
import { type Keeper, type KeeperOptions, keepProcess } from './keeper.js';
import { type CallResult, type Capabilities, callAt, type Request } from './protocol.js';

export interface PoolOptions extends Omit<KeeperOptions, 'signal'> {
  readonly processes: number;
}

export interface AskOptions extends Watch {
  readonly wide?: boolean;
}

/** `lost`: the request was sent and its answer did not come; whether it took effect is unknown. */
export type Asked =
  | { readonly kind: 'answered'; readonly results: readonly CallResult[] }
  | { readonly kind: 'lost'; readonly reason: string };

export interface PoolState {
  /** Processes that are ready. */
  readonly ready: number;
  /** One that is. */
  readonly bridge: Pick<Bridge, 'started' | 'capabilities'> | undefined;
  readonly lastError: string | undefined;
}

export interface Pool {
  /**
   * Sends a request to a free process, waiting for one. `wide`: it may take long, so that it leaves one process to the
   * others where there are several. Throws `tenant.unavailable` when nothing was sent.
   */
  ask(request: Request, options?: AskOptions): Promise<Asked>;
  /** What the server offers. Throws `tenant.unavailable` when there is no process. */
  capabilities(): Promise<Capabilities>;
  state(): PoolState;
  close(): void;
}

interface Slot {
  readonly keeper: Keeper;
  /** What it does now. */
  work: 'wide' | 'short' | undefined;
}

/** A slot with the process that it had when it was taken. */
interface Held {
  readonly slot: Slot;
  readonly bridge: Bridge;
}

interface Waiter {
  readonly work: 'wide' | 'short';
  readonly resolve: (held: Held) => void;
  readonly reject: (error: StewardError) => void;
}

/**
 * So many PowerShell processes, each with one request at a time. While all of them pause after failures, requests fail
 * at once. The first process is started alone: a wrong password is tried once, not once a process.
 */
export function openPool(options: PoolOptions): Pool {
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const kept: KeeperOptions = { ...options, signal: closing.signal };
  const slots: readonly Slot[] = Array.from({ length: options.processes }, () => ({
    keeper: keepProcess(kept, onChange),
    work: undefined,
  }));
  const waiters: Waiter[] = [];

  function onChange(): void {
    if (slots.some(({ keeper }) => keeper.bridge() !== undefined)) {
      for (const { keeper } of slots) keeper.start();
    }
    dispatch();
  }

  /** The first one whose turn it is; as long as a wide one would take the last process, it waits. */
  function nextWaiter(): Waiter | undefined {
    const ready = slots.filter(({ keeper }) => keeper.bridge() !== undefined).length;
    const wide = slots.filter(({ work }) => work === 'wide').length;
    const full = wide >= Math.max(1, ready - 1);
    const index = waiters.findIndex(({ work }) => work === 'short' || !full);
    return index < 0 ? undefined : waiters.splice(index, 1)[0];
  }

  function dispatch(): void {
    for (const slot of slots) {
      const bridge = slot.keeper.bridge();
      if (bridge === undefined || slot.work !== undefined) continue;
      const waiter = nextWaiter();
      if (waiter === undefined) return;
      slot.work = waiter.work;
      waiter.resolve({ slot, bridge });
    }
    const hope = slots.some(({ keeper }) => keeper.bridge() !== undefined || keeper.isStarting());
    if (hope && !closing.signal.aborted) return;
    const error = new StewardError(
      'tenant.unavailable',
      lastError() ?? 'PowerShell is not connected',
    );
    for (const waiter of waiters.splice(0)) waiter.reject(error);
  }

  function lastError(): string | undefined {
    return slots.flatMap(({ keeper }) => keeper.lastError() ?? [])[0];
  }

  function acquire(work: Waiter['work']): Promise<Held> {
    return new Promise((resolve, reject) => {
      waiters.push({ work, resolve, reject });
      dispatch();
    });
  }

  function release(slot: Slot): void {
    slot.work = undefined;
    dispatch();
  }

  async function ask(request: Request, options: AskOptions = {}): Promise<Asked> {
    const { slot, bridge } = await acquire(options.wide ? 'wide' : 'short');
    try {
      const results = await bridge.request(request, options);
      const gone = results.find(
        ({ error }, index) => error !== undefined && isSessionGone(error, callAt(request, index)),
      )?.error;
      if (gone === undefined) {
        slot.keeper.hasAnswered();
        return { kind: 'answered', results };
      }
      const reason = `the session is gone: ${firstLine(gone.message)}`;
      bridge.end(reason);
      return { kind: 'lost', reason };
    } catch (error) {
      return { kind: 'lost', reason: error instanceof Error ? error.message : String(error) };
    } finally {
      release(slot);
    }
  }

  async function capabilities(): Promise<Capabilities> {
    const [known] = slots.flatMap(({ keeper }) => keeper.bridge() ?? []);
    if (known !== undefined) return known.capabilities;
    const { slot, bridge } = await acquire('short');
    release(slot);
    return bridge.capabilities;
  }

  function state(): PoolState {
    const ready = slots.flatMap(({ keeper }) => keeper.bridge() ?? []);
    return { ready: ready.length, bridge: ready[0], lastError: lastError() };
  }

  function close(): void {
    closing.abort();
    dispatch();
  }

  slots[0]?.keeper.start();
  return { ask, capabilities, state, close };
}
