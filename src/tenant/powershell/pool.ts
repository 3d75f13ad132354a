import { setMaxListeners } from 'node:events';
import { StewardError } from '../../errors.js';
import type { Bridge } from './bridge.js';
import { firstLine, isSessionGone } from './errors.js';
import { type Keeper, type KeeperOptions, keepProcess } from './keeper.js';
import type { CallResult, Capabilities, Request } from './protocol.js';

export interface PoolOptions extends Omit<KeeperOptions, 'signal'> {
  readonly processes: number;
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
  /** Sends a request to a free process, waiting for one. Throws `tenant.unavailable` when nothing was sent. */
  ask(request: Request): Promise<Asked>;
  /** What the server offers. Throws `tenant.unavailable` when there is no process. */
  capabilities(): Promise<Capabilities>;
  state(): PoolState;
  close(): void;
}

interface Slot {
  readonly keeper: Keeper;
  busy: boolean;
}

/** A slot with the process that it had when it was taken. */
interface Held {
  readonly slot: Slot;
  readonly bridge: Bridge;
}

interface Waiter {
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
    busy: false,
  }));
  const waiters: Waiter[] = [];

  function onChange(): void {
    if (slots.some(({ keeper }) => keeper.bridge() !== undefined)) {
      for (const { keeper } of slots) keeper.start();
    }
    dispatch();
  }

  function dispatch(): void {
    for (const slot of slots) {
      const bridge = slot.keeper.bridge();
      if (bridge === undefined || slot.busy) continue;
      const waiter = waiters.shift();
      if (waiter === undefined) return;
      slot.busy = true;
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

  function acquire(): Promise<Held> {
    return new Promise((resolve, reject) => {
      waiters.push({ resolve, reject });
      dispatch();
    });
  }

  function release(slot: Slot): void {
    slot.busy = false;
    dispatch();
  }

  async function ask(request: Request): Promise<Asked> {
    const { slot, bridge } = await acquire();
    try {
      const results = await bridge.request(request);
      const gone = results.find(
        ({ error }, index) => error !== undefined && isSessionGone(error, request.calls[index]),
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
    const { slot, bridge } = await acquire();
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
