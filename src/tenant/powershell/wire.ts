import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { plainText } from './clixml.js';
import { withLoader } from './command-line.js';
import { type Hush, hushed } from './hush.js';
import { killTree } from './kill-tree.js';
import { Answer } from './protocol.js';

export interface Log {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** A child process and the marked lines it writes; all else on its output is noise for the log. */
export interface Wire {
  readonly pid: number;
  /** Unguessable: what setup scripts and native programs print cannot pass for an answer. */
  readonly mark: string;
  send(lines: string): void;
  /** Ends the process and all it started; only the first reason counts. */
  end(reason: string): void;
  /** Why it ended, once it did. */
  reason(): string | undefined;
}

/** Starts the command with the loader. `onEnd` is called once, also when the command cannot be started at all. */
export function openWire(
  command: string | readonly string[],
  log: Log,
  hush: Hush,
  onAnswer: (answer: Answer) => void,
  onEnd: (reason: string) => void,
): Wire {
  const [file = '', ...args] = withLoader(command);
  const mark = randomBytes(16).toString('hex');
  const child = spawn(file, args, {
    windowsHide: true,
    // Its own process group, so that the whole tree can be ended at once.
    detached: process.platform !== 'win32',
    env: childEnvironment(),
  });
  let ended: string | undefined;
  let lastNoise = '';

  function end(why: string): void {
    if (ended !== undefined) return;
    ended = why;
    killTree(child);
    onEnd(why);
  }

  function onNoise(line: string, source: string): void {
    if (line.trim() === '') return;
    lastNoise = hush(line.trim());
    log.debug({ source, line: hush(line) }, 'PowerShell wrote');
  }

  function onLine(line: string): void {
    if (ended !== undefined) return;
    const at = line.indexOf(mark);
    if (at !== 0) onNoise(at < 0 ? line : line.slice(0, at), 'stdout');
    if (at < 0) return;
    const answer = parseAnswer(line.slice(at + mark.length));
    if (answer === undefined) end('PowerShell answered something that is not the protocol');
    else onAnswer(hushed(answer, hush));
  }

  child.on('error', (error) => end(`cannot start ${file}: ${error.message}`));
  // A broken pipe is told by `close`, with the better reason.
  child.stdin.on('error', () => {});
  createInterface({ input: child.stdout }).on('line', onLine);
  createInterface({ input: child.stderr }).on('line', (line) => onNoise(plainText(line), 'stderr'));
  child.on('close', (code, signal) => {
    const last = lastNoise === '' ? '' : `; it last wrote: ${lastNoise}`;
    end(`PowerShell ended (${signal ?? `exit code ${code}`})${last}`);
  });
  return {
    pid: child.pid ?? 0,
    mark,
    send: (lines) => child.stdin.write(lines),
    end,
    reason: () => ended,
  };
}

/** Without the bot's own secrets; and without colours and terminal codes, which would be noise between the answers. */
function childEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^MicrosoftApp/i.test(name));
  return { ...Object.fromEntries(inherited), NO_COLOR: '1', TERM: 'dumb' };
}

function parseAnswer(text: string): Answer | undefined {
  try {
    return Answer.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
