import { StewardError } from '../../errors.js';
import type { Hush } from './hush.js';
import type { Answer } from './protocol.js';
import { type Log, openWire } from './wire.js';

/** How long PowerShell may be silent, and what it is silent about. */
export interface Limit {
  readonly what: string;
  readonly ms: number;
}

/** Questions and answers over one wire, one question at a time. */
export interface Exchange {
  readonly mark: string;
  /**
   * Sends lines and hands over answers until `take` returns a value. Each answer starts the limit anew; `take` may set
   * another. A limit that is passed ends the process. Rejects (`tenant.unavailable`) when the process is gone.
   */
  ask<Value>(
    lines: string,
    limit: Limit,
    take: (answer: Answer, setLimit: (limit: Limit) => void) => Value | undefined,
  ): Promise<Value>;
  /** More lines for what is asked. */
  send(lines: string): void;
  end(reason: string): void;
}

export interface ExchangeOptions {
  readonly command: string | readonly string[];
  readonly log: Log;
  /** For what the far side says to people. */
  readonly hush: Hush;
  /** Ends the process. */
  readonly signal: AbortSignal;
}

/** Starts the command; `onEnd` is told once when the process is gone. */
export function openExchange(
  { command, log, hush, signal }: ExchangeOptions,
  onEnd: (reason: string) => void,
): Exchange {
  let timer: NodeJS.Timeout | undefined;
  let onAnswer: ((answer: Answer) => void) | undefined;
  let onLost: ((reason: string) => void) | undefined;
  const wire = openWire(
    command,
    log,
    hush,
    (answer) => {
      timer?.refresh();
      onAnswer?.(answer);
    },
    (reason) => {
      const lost = onLost;
      settle();
      signal.removeEventListener('abort', onAbort);
      lost?.(reason);
      onEnd(reason);
    },
  );

  function onAbort(): void {
    wire.end('closed');
  }

  function settle(): void {
    clearTimeout(timer);
    timer = undefined;
    onAnswer = undefined;
    onLost = undefined;
  }

  function setLimit({ what, ms }: Limit): void {
    clearTimeout(timer);
    timer = setTimeout(() => wire.end(`no answer to ${what} within ${ms / 1000} s`), ms);
  }

  function ask<Value>(
    lines: string,
    limit: Limit,
    take: (answer: Answer, setLimit: (limit: Limit) => void) => Value | undefined,
  ): Promise<Value> {
    return new Promise((resolve, reject) => {
      const lost = (reason: string) => reject(new StewardError('tenant.unavailable', reason));
      const reason = wire.reason();
      if (reason !== undefined) {
        lost(reason);
        return;
      }
      onLost = lost;
      onAnswer = (answer) => {
        const value = take(answer, setLimit);
        if (value === undefined) return;
        settle();
        resolve(value);
      };
      setLimit(limit);
      wire.send(lines);
    });
  }

  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  return { mark: wire.mark, ask, send: wire.send, end: wire.end };
}
