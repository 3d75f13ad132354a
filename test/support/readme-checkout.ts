import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from './readme.js';
import { temporaryFolder } from './server.js';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Checkout {
  readonly folder: string;
  file(name: string, content: string): Promise<void>;
  /** A command line as a person would type it here. */
  run(command: string, input?: string): Promise<Ran>;
  /** The same for one that serves: resolves with its address, the group of the pattern, once it has printed it. */
  serve(command: string, address: RegExp): Promise<string>;
  /** Ends what still serves, as Ctrl-C does. */
  remove(): Promise<void>;
}

/** What a shell needs; nothing that configures Steward, npm or the tests. */
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'ComSpec'];

/** A checkout as `npm ci` leaves it, in a folder of its own: commands run there word for word. */
export async function freshCheckout(): Promise<Checkout> {
  const { folder, remove } = await temporaryFolder();
  for (const file of ['package.json', 'tsconfig.json', '.npmrc']) {
    await copyFile(join(ROOT, file), join(folder, file));
  }
  for (const room of ['node_modules', 'src', 'dialogs', 'test']) {
    await symlink(join(ROOT, room), join(folder, room), 'junction');
  }
  const kept = Object.fromEntries(KEPT.map((key) => [key, process.env[key]]));
  const serving: (() => Promise<void>)[] = [];
  const env = { ...kept, LC_ALL: 'en_US.UTF-8', TZ: 'UTC' };
  return {
    folder,
    file: (name, content) => writeFile(join(folder, name), content),
    async run(command, input = '') {
      const child = spawn(command, { cwd: folder, env, shell: true });
      child.stdin.end(input);
      const [[code], out, err] = await Promise.all([
        once(child, 'exit'),
        text(child.stdout),
        text(child.stderr),
      ]);
      return { code, out, err };
    },
    async serve(command, address) {
      // A group of its own, which Ctrl-C in a terminal would reach as a whole.
      const child = spawn(command, { cwd: folder, env, shell: true, detached: true });
      const exited = once(child, 'exit');
      serving.push(async () => {
        if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGINT');
        await exited;
      });
      let out = '';
      const printed = child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false });
      for await (const chunk of printed) {
        out += chunk;
        const [, found] = address.exec(out) ?? [];
        if (found === undefined) continue;
        child.stdout.resume();
        return found;
      }
      throw new Error(`${command} ended: ${out}`);
    },
    async remove() {
      for (const end of serving) await end();
      await remove();
    },
  };
}
