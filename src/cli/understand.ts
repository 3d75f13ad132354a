import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { UnderstandOptions } from '../command/command.js';
import { understand } from '../command/understand.js';

const USAGE =
  'Usage: npm run --silent understand -- [--now <ISO 8601>] [--time-zone <IANA name>] [--locale <tag>] [--explain]\n' +
  'Reads phrases on standard input, one a line, and prints the command that each one means.\n';

function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const Options = z.object({
  now: z.iso.datetime({ offset: true, local: true, error: 'not an ISO 8601 time' }).optional(),
  'time-zone': z.string().refine(isTimeZone, 'not a time zone').optional(),
  locale: z.string().refine(isLocale, 'not a locale').optional(),
  explain: z.boolean().default(false),
  help: z.boolean().default(false),
});

type Parsed =
  | {
      readonly kind: 'ok';
      readonly explain: boolean;
      readonly help: boolean;
      readonly options: UnderstandOptions;
    }
  | { readonly kind: 'wrong'; readonly why: string };

function parse(argv: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        now: { type: 'string' },
        'time-zone': { type: 'string' },
        locale: { type: 'string' },
        explain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const checked = Options.safeParse(values);
    if (!checked.success) {
      const faults = checked.error.issues.map(
        (issue) => `--${issue.path.join('.')}: ${issue.message}`,
      );
      return { kind: 'wrong', why: faults.join('\n') };
    }
    // What a phrase means does not depend on the locale: it decides the language of a reply, and there is none.
    const { now, explain, help } = checked.data;
    return {
      kind: 'ok',
      explain,
      help,
      options: {
        now: now === undefined ? new Date() : new Date(now),
        timeZone: checked.data['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
    };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'wrong', why: error.message };
    throw error;
  }
}

/**
 * Prints one JSON command for each phrase on `stdin`, in order; with `--explain` what was recognised, for people.
 * Returns the exit code: 2 for options that it does not know.
 */
export async function runUnderstand(
  argv: readonly string[],
  stdin: Readable,
  stdout: Writable,
  stderr: Writable = process.stderr,
): Promise<number> {
  const parsed = parse(argv);
  if (parsed.kind === 'wrong') {
    stderr.write(`${parsed.why}\n${USAGE}`);
    return 2;
  }
  if (parsed.help) {
    stdout.write(USAGE);
    return 0;
  }
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const { command, explain, fromContext } = understand(line, parsed.options);
    if (parsed.explain)
      stdout.write(
        `${line}\n${explain()
          .map((words) => `  ${words}\n`)
          .join('')}`,
      );
    stdout.write(
      `${JSON.stringify(command)}\n${parsed.explain ? `${fromContext ? '  (from the conversation)\n' : ''}\n` : ''}`,
    );
  }
  return 0;
}
