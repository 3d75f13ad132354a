import { type Bridge, type BridgeOptions, startBridge } from './bridge.js';

export interface KeeperOptions extends BridgeOptions {
  /** Milliseconds: the pause after a failed start, doubled with each further one up to `longest`. */
  readonly pause: { readonly first: number; readonly longest: number };
}

/** Keeps one PowerShell process running. */
export interface Keeper {
  bridge(): Bridge | undefined;
  isStarting(): boolean;
  /** Why the last process ended or could not be started. */
  lastError(): string | undefined;
  /** Starts the first process; does nothing afterwards. */
  start(): void;
  /** Ends the growing of the pauses: this process works. */
  hasAnswered(): void;
}

/**
 * Replaces a process that ends: at once the first time, and after a growing pause when it could not be started or
 * ended again without an answer, so that a server in trouble is not hammered and an account not locked out. `onChange` is
 * told when a process is ready and when one is gone.
 */
export function keepProcess(options: KeeperOptions, onChange: () => void): Keeper {
  let bridge: Bridge | undefined;
  let state: 'idle' | 'starting' | 'ready' | 'paused' = 'idle';
  /** Ends and failed starts since the last answer. */
  let failures = 0;
  let lastError: string | undefined;

  function start(): void {
    if (options.signal.aborted) return;
    state = 'starting';
    startBridge(options, onEnd).then(
      (started) => {
        bridge = started;
        state = 'ready';
        onChange();
      },
      (error: unknown) =>
        onFailure(error instanceof Error ? error.message : String(error), failures + 1),
    );
  }

  /** An end before the process was ready is told by the rejected start. */
  function onEnd(reason: string): void {
    if (bridge === undefined) return;
    bridge = undefined;
    onFailure(reason, failures);
  }

  /** `doublings` 0: no pause. */
  function onFailure(reason: string, doublings: number): void {
    if (options.signal.aborted) return;
    const { first, longest } = options.pause;
    const pause = doublings === 0 ? 0 : Math.min(longest, first * 2 ** (doublings - 1));
    lastError = reason;
    failures += 1;
    options.log.warn({ reason, pause }, 'a PowerShell process is gone; starting another');
    if (pause === 0) {
      start();
    } else {
      state = 'paused';
      const timer = setTimeout(start, pause);
      options.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
    onChange();
  }

  return {
    bridge: () => bridge,
    isStarting: () => state === 'starting',
    lastError: () => lastError,
    start() {
      if (state === 'idle') start();
    },
    hasAnswered() {
      failures = 0;
    },
  };
}
