import { createRequire } from 'node:module';
import { vi } from 'vitest';
import { ROOT } from './readme.js';

// Loaded late, since a machine may have none for its platform; the other is no ES module.
type Pty = typeof import('@lydell/node-pty');
type Xterm = typeof import('@xterm/headless');
const require = createRequire(import.meta.url);

export interface TerminalOptions {
  readonly environment: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly columns?: number;
}

/** A program in a real pseudo terminal, and what a person sees of it. */
export interface Terminal {
  type(keys: string): void;
  /** All lines so far, as they stand on the screen and above it; a line that was wrapped by the terminal is several. */
  lines(): readonly string[];
  /** Those that go on a line which was too long for the terminal. */
  torn(): readonly string[];
  /** Resolves once the line with the cursor is so. */
  asks(line: string | RegExp): Promise<void>;
  /** Resolves once some line is so. */
  shows(words: string | RegExp): Promise<void>;
  /** What the program wrote, with all that steers the terminal. */
  written(): string;
  kill(signal: string): void;
  readonly ended: Promise<number>;
}

/** Why there is no pseudo terminal here; undefined where there is one. */
export function noTerminal(): string | undefined {
  try {
    (require('@lydell/node-pty') as Pty).spawn('true', [], {}).kill();
    return undefined;
  } catch (error) {
    return `no pseudo terminal on this machine: ${error instanceof Error ? error.message : error}`;
  }
}

/** Starts the command line as `npm run` does. */
export function openTerminal({
  environment,
  args = ['chat'],
  columns = 80,
}: TerminalOptions): Terminal {
  const { spawn } = require('@lydell/node-pty') as Pty;
  const { Terminal: Screen } = require('@xterm/headless') as Xterm;
  const screen = new Screen({ cols: columns, rows: 30, scrollback: 1_000, allowProposedApi: true });
  const child = spawn(process.execPath, ['src/run.mjs', ...args], {
    cwd: ROOT,
    cols: columns,
    rows: 30,
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', LANG: 'en_US.UTF-8', ...environment },
  });
  let written = '';
  child.onData((data) => {
    written += data;
    screen.write(data);
  });
  const ended = new Promise<number>((resolve) => {
    child.onExit(({ exitCode }) => resolve(exitCode));
  });

  function lineAt(row: number): string {
    return screen.buffer.active.getLine(row)?.translateToString(true) ?? '';
  }
  function lines(): readonly string[] {
    return Array.from({ length: screen.buffer.active.length }, (_, row) => lineAt(row));
  }
  function until(check: () => boolean, what: string | RegExp): Promise<void> {
    return vi.waitFor(
      () => {
        if (!check())
          throw new Error(`${what} is not to be seen:\n${lines().join('\n').trimEnd()}`);
      },
      { timeout: 20_000, interval: 10 },
    );
  }
  return {
    type: (keys) => child.write(keys),
    lines,
    torn: () => lines().filter((_, row) => screen.buffer.active.getLine(row)?.isWrapped === true),
    asks(line) {
      const { active } = screen.buffer;
      const isSo = (text: string) => (typeof line === 'string' ? text === line : line.test(text));
      return until(() => isSo(lineAt(active.baseY + active.cursorY).trimEnd()), line);
    },
    shows(words) {
      const isSo = (text: string) =>
        typeof words === 'string' ? text.includes(words) : words.test(text);
      return until(() => lines().some(isSo), words);
    },
    written: () => written,
    kill: (signal) => child.kill(signal),
    ended,
  };
}
