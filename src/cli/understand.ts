import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StewardError } from '../errors.js';
import { explain } from '../language/explain.js';
import type { IsKnown } from '../language/mentions.js';
import { type UnderstandOptions, understand } from '../language/understand.js';
import { readPeople } from './people-file.js';

const USAGE =
  'Usage: npm run --silent understand -- [--now <ISO 8601>] [--time-zone <IANA name>] [--locale <tag>] [--json]\n' +
  '                                      [--people <CSV file>] [--explain]\n' +
  'Reads phrases on standard input, one a line, and prints the command that each one means.\n' +
  '--json: a line is {"text": "…", "now"?: "…", "timeZone"?: "…"}, so that a text may have line breaks.\n' +
  '--people: a file of DisplayName,UserPrincipalName,Department,Site; who is in it decides between readings of a name.\n';

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

const Now = z.iso.datetime({ offset: true, local: true, error: 'not an ISO 8601 time' });
const TimeZone = z.string().refine(isTimeZone, 'not a time zone');

const Options = z.object({
  now: Now.optional(),
  'time-zone': TimeZone.optional(),
  locale: z.string().refine(isLocale, 'not a locale').optional(),
  json: z.boolean().default(false),
  people: z.string().optional(),
  explain: z.boolean().default(false),
  help: z.boolean().default(false),
});

const Line = z.object({ text: z.string(), now: Now.optional(), timeZone: TimeZone.optional() });

type Parsed =
  | { readonly kind: 'ok'; readonly options: z.infer<typeof Options> }
  | { readonly kind: 'wrong'; readonly why: string };

function faults(error: z.ZodError, dash = ''): string {
  return error.issues.map(({ path, message }) => `${dash}${path.join('.')}: ${message}`).join('\n');
}

function parse(argv: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        now: { type: 'string' },
        'time-zone': { type: 'string' },
        locale: { type: 'string' },
        json: { type: 'boolean' },
        people: { type: 'string' },
        explain: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const checked = Options.safeParse(values);
    return checked.success
      ? { kind: 'ok', options: checked.data }
      : { kind: 'wrong', why: faults(checked.error, '--') };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'wrong', why: error.message };
    throw error;
  }
}

/** A line of `--json`; a sentence where it is none. */
function readLine(line: string): z.infer<typeof Line> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const read = Line.safeParse(value);
  return read.success ? read.data : faults(read.error);
}

/**
 * Prints one JSON command for each phrase on `stdin`, in order; with `--explain` what was recognised, for people. Returns the
 * exit code: 2 for options, and for a line of `--json` or a file of people, that it cannot read.
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
  const { options } = parsed;
  if (options.help) {
    stdout.write(USAGE);
    return 0;
  }
  let isKnown: IsKnown | undefined;
  try {
    isKnown = options.people === undefined ? undefined : await readPeople(options.people);
  } catch (error) {
    if (!(error instanceof StewardError)) throw error;
    stderr.write(`--people: ${error.message}\n`);
    return 2;
  }
  // What a phrase means does not depend on the locale: it decides the language of a reply, and there is none.
  const zone = options['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const read = options.json ? readLine(line) : { text: line };
    if (typeof read === 'string') {
      stderr.write(`line ${number}: ${read}\n`);
      return 2;
    }
    const now = read.now ?? options.now;
    const meaning: UnderstandOptions = {
      now: now === undefined ? new Date() : new Date(now),
      timeZone: read.timeZone ?? zone,
      ...(isKnown && { isKnown }),
    };
    const understanding = understand(read.text, meaning);
    const { unread } = understanding;
    const command = JSON.stringify({ ...understanding.command, ...(unread && { unread }) });
    const why = options.explain ? explain(understanding).map((words) => `  ${words}\n`) : [];
    stdout.write(options.explain ? `${read.text}\n${why.join('')}${command}\n\n` : `${command}\n`);
  }
  return 0;
}
