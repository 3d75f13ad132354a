import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const program = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');

/** The Agents Playground against a bot, playing a channel; `page` is its address. */
export async function startPlayground(
  bot: string,
  channel: string,
  folder: string,
): Promise<{ page: string; end(): Promise<void> }> {
  // Its usual port is asked for by other runs too; one that is taken it replaces by a free one.
  const child = spawn(process.execPath, [program, '-e', bot, '-c', channel, '--dt'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /Listening on (\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    child.stdout.resume();
    return {
      page: `http://localhost:${port}/`,
      async end() {
        child.kill();
        await exited;
      },
    };
  }
  throw new Error('the playground did not start');
}
