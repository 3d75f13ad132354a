import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { loadConfig } from '../config.js';
import { StewardError } from '../errors.js';
import { localServer } from './local-server.js';
import { type StartApp, untilSignal } from './run.js';

/** The port is another one where the usual is taken. */
const LISTENING = /Listening on (\d+)/;

/** Runs the bot and the Agents Playground against it until Ctrl-C, and prints the page's address. */
export async function runPlayground(startApp: StartApp, args: readonly string[]): Promise<number> {
  const config = loadConfig();
  const program = playgroundProgram();
  const server = await localServer(config, config.port, startApp);
  for (const note of server.notes) console.log(note);
  const endpoint = `${server.address}/api/messages`;
  const channel = args.length > 0 ? args : ['-c', 'emulator'];
  // A group of its own, so that Ctrl-C reaches it through us, after the page's last message was answered.
  const child = spawn(process.execPath, [program, '-e', endpoint, '--dt', ...channel], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  });
  let announced = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const port = LISTENING.exec(text)?.[1];
    if (announced || port === undefined) return;
    announced = true;
    console.log(`The playground is at http://localhost:${port}. Ctrl-C ends it and Steward.`);
  });
  const ended = once(child, 'exit');
  await Promise.race([untilSignal(), ended]);
  const broke = child.exitCode !== null && child.exitCode !== 0;
  child.kill();
  await Promise.all([ended, server.stop()]);
  return broke ? 1 : 0;
}

const Manifest = z.object({ bin: z.object({ agentsplayground: z.string() }) });

/** A development dependency: an installation for production has none. */
function playgroundProgram(): string {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve('@microsoft/m365agentsplayground/package.json');
    return join(dirname(manifest), Manifest.parse(require(manifest)).bin.agentsplayground);
  } catch (error) {
    throw new StewardError('internal', 'The playground is not installed: run npm ci.', error);
  }
}
