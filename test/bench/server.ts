import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { activity } from './load.js';

export interface Server {
  readonly port: number;
  /** Milliseconds from start to the first reply. */
  readonly startUp: number;
  /** Bytes in use now (resident set). */
  memory(): number;
  stop(): Promise<void>;
}

/** Starts a program for Node on a free port and waits for its first reply. */
export async function serve(
  program: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, program, {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await firstReply(port, child);
  return {
    port,
    startUp: performance.now() - begun,
    memory: () => residentBytes(child),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function firstReply(port: number, child: ChildProcess): Promise<void> {
  const body = JSON.stringify(activity(0, 'hello'));
  while (child.exitCode === null) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await response.text();
      if (response.ok) return;
      throw new Error(`the first reply has status ${response.status}`);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  throw new Error('the server ended before its first reply');
}

function residentBytes(child: ChildProcess): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
  return Number(line?.[1]) * 1024;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
