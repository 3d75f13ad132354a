import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { StewardError } from '../errors.js';

export interface Playground {
  /** The page's address; it answers. */
  readonly page: string;
  /** Resolves when it ends by itself, with the reason in words. */
  readonly ended: Promise<string>;
  /** Ends it; resolves when it is gone. */
  end(): Promise<void>;
}

/** It prints this before it serves; the port is another one where the one asked for was taken meanwhile. */
const LISTENING = /Listening on (\d+)/;

/** Milliseconds between looks whether the page answers. */
const PAUSE = 50;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Starts the Agents Playground against a bot's endpoint, with its own options, on a port of its own. Resolves once its page
 * answers. Throws StewardError `playground.failed` with its own last words where it ends before, or is not installed.
 */
export async function startPlayground(
  endpoint: string,
  options: readonly string[],
  environment: Variables = process.env,
): Promise<Playground> {
  const program = playgroundProgram();
  // It would keep its log in the folder that it is started from.
  const folder = await mkdtemp(join(tmpdir(), 'steward-playground-'));
  const port = ['-p', String(await freePort())];
  // A group of its own, so that Ctrl-C reaches it through us, after the page's last message was answered.
  const child = spawn(process.execPath, [program, '-e', endpoint, '--dt', ...port, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: {
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
      ...environment,
      ...(canOpenBrowser(environment) ? {} : { TEAMSAPPTESTER_BROWSER: 'none' }),
    },
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-2_000);
  });
  let page: string | undefined;
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-2_000);
    const heard = LISTENING.exec(output)?.[1];
    if (heard !== undefined) page ??= `http://localhost:${heard}`;
  });
  const closed = once(child, 'close').then(async () => {
    await rm(folder, { recursive: true, force: true });
    const how = child.signalCode ?? `exit code ${child.exitCode}`;
    return `The playground ended (${how}).\n${errors.trim() || output.trim()}`.trim();
  });
  const gone = new AbortController();
  void closed.then(() => gone.abort());
  while (!gone.signal.aborted && (page === undefined || !(await answers(page)))) {
    await setTimeout(PAUSE);
  }
  if (page === undefined || gone.signal.aborted) {
    throw new StewardError('playground.failed', await closed);
  }
  return {
    page,
    ended: closed,
    async end() {
      child.kill();
      await closed;
    },
  };
}

/**
 * Whether a browser can be opened: the playground dies where it tries in vain. On Linux that takes a screen and the
 * program that finds the browser, which servers and containers lack.
 */
export function canOpenBrowser(
  environment: Variables,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  const { DISPLAY, WAYLAND_DISPLAY, PATH = '' } = environment;
  if (!DISPLAY && !WAYLAND_DISPLAY) return false;
  return PATH.split(delimiter).some((folder) => existsSync(join(folder, 'xdg-open')));
}

const Manifest = z.object({ bin: z.object({ agentsplayground: z.string() }) });

/** A development dependency: an installation for production has none. */
function playgroundProgram(): string {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve('@microsoft/m365agentsplayground/package.json');
    return join(dirname(manifest), Manifest.parse(require(manifest)).bin.agentsplayground);
  } catch (error) {
    const advice = 'The playground is not installed: run npm ci.';
    throw new StewardError('playground.failed', advice, error);
  }
}

/** One that the system gave out a moment ago: two playgrounds that ask for the usual one would fight for it. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0);
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(page: string): Promise<boolean> {
  try {
    const response = await fetch(page, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
