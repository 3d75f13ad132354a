import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { StartNote } from '../start-note.js';

/** A running server, as the command line sees it. */
export interface App {
  /** As it was given: PORT 0 asks for any free one. */
  readonly port: number;
  /** What a person at this machine should know: the tenant, who they are to it. */
  readonly notes: readonly StartNote[];
  /** Takes no new requests, lets running turns end, makes everything durable and closes it. */
  stop(): Promise<void>;
}

export type StartApp = (config: Config, log: Logger) => Promise<App>;

/** Milliseconds between looks at whether npm still runs. */
const LOOK = 500;

/** Milliseconds from the first signal until the process ends whatever holds it: who stops a service would kill it soon. */
const LIMIT = 8_500;

/**
 * Resolves at the first SIGINT or SIGTERM; from then on the process has `LIMIT` to end by itself, and a second one ends
 * it at once. A shell between npm and us dies of a SIGTERM without handing it on, so under npm the loss of the parent
 * counts as one. `tell` hears why it did not end by itself.
 */
export function untilSignal(tell: (words: string) => void = console.error): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    function onSignal(): void {
      if (asked) leave();
      asked = true;
      resolve();
      setTimeout(() => {
        try {
          tell('could not end in time: what was not acknowledged may not be on the disk');
        } finally {
          leave();
        }
      }, LIMIT).unref();
    }
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      if (!asked) onSignal();
    }, LOOK).unref();
  });
}

/**
 * Ends the process, not with 0, also where a file operation never returns: an orderly exit would wait for it. What was
 * acknowledged is durable. The first process of a container cannot be killed from inside, so it aborts.
 */
function leave(): void {
  process.kill(process.pid, 'SIGKILL');
  process.abort();
}

/** The address that a client on this machine uses for a server that listens on `host`. */
export function localAddress(host: string, port: number): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host === '::' ? '::1' : host}]` : host}:${port}`;
}
