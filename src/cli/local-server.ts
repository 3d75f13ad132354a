import { z } from 'zod';
import type { Config } from '../config.js';
import { StewardError } from '../errors.js';
import { createLog } from '../log.js';
import type { StartNote } from '../start-note.js';
import { localAddress, type StartApp } from './run.js';

export interface LocalServer {
  /** Such as `http://127.0.0.1:3978`. */
  readonly address: string;
  readonly notes: readonly StartNote[];
  /** Ends the server if it was started here; one that ran before runs on. */
  stop(): Promise<void>;
}

const Alive = z.object({ status: z.literal('ok'), name: z.literal('steward') });

/**
 * A server for somebody at this machine: one of our own on `port` (0: any free one), open to this machine only, or,
 * when a running one holds the data folder, that one.
 */
export async function localServer(
  config: Config,
  port: number,
  startApp: StartApp,
): Promise<LocalServer> {
  const own = { ...config, credentials: undefined, host: '127.0.0.1', port };
  // What a conversation shows must not be mixed with a log of its own turns.
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel, process.stderr);
  try {
    const app = await startApp(own, log);
    return { address: localAddress(own.host, app.port), notes: app.notes, stop: app.stop };
  } catch (error) {
    if (!(error instanceof StewardError) || error.code !== 'data.locked') throw error;
    const address = localAddress(config.host, config.port);
    if (!(await isSteward(address))) {
      const advice = `No Steward answers on ${address}: to join one on another port, set PORT.`;
      throw new StewardError(error.code, `${error.message}\n${advice}`, error);
    }
    return { address, notes: [{ kind: 'joined', address }], stop: async () => {} };
  }
}

async function isSteward(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/livez`, { signal: AbortSignal.timeout(2000) });
    return Alive.safeParse(await response.json()).success;
  } catch {
    return false;
  }
}
