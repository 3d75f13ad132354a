import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StewardError } from '../errors.js';
import { readBook, verifyBook } from '../records/audit.js';
import { reasonOf } from '../store/durable-file.js';
import { readMisfit } from './audit-continuity.js';
import { csvHeader, csvRow } from './audit-csv.js';

const USAGE = `Usage:
  npm run audit -- verify [--noted HASH]     whether the records are whole and fit the tenant: exit code 1, and where, if not;
                                             HASH is what an earlier verify told, and must still be among them
  npm run audit -- export [--from T] [--to T] [--format ndjson|csv]
                                             the records of a time, on standard output
  T is a day (2026-11-24, in UTC; --to includes it) or an instant (2026-11-24T18:00:00Z; --to excludes it).
Both only read, also while Steward runs.
`;

const Time = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const VerifyOptions = z.object({
  noted: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is no hash')
    .optional(),
});
type VerifyOptions = z.infer<typeof VerifyOptions>;
const ExportOptions = z.object({
  from: Time.optional(),
  to: Time.optional(),
  format: z.enum(['ndjson', 'csv']).default('ndjson'),
});
type ExportOptions = z.infer<typeof ExportOptions>;

/** The command line of the audit. Resolves to the exit code: 0, 1 for damaged records, 2 for a wrong call. */
export async function runAudit(
  argv: readonly string[],
  { dataDir }: { readonly dataDir: string },
  stdout: Writable,
  stderr: Writable,
): Promise<number> {
  const [command, ...rest] = argv;
  const options = optionsOf(command, rest);
  switch (options.kind) {
    case 'verify':
      return verify(dataDir, options.values, stdout, stderr);
    case 'export':
      return exportBook(dataDir, options.values, stdout, stderr);
    case 'fault':
      stderr.write(options.fault === '' ? USAGE : `${options.fault}\n\n${USAGE}`);
      return 2;
  }
}

async function verify(
  folder: string,
  { noted }: VerifyOptions,
  stdout: Writable,
  stderr: Writable,
): Promise<number> {
  const verdict = await verifyBook(folder, noted);
  const misfit = verdict.kind === 'damaged' ? undefined : await misfitOf(folder);
  if (misfit !== undefined) {
    stderr.write(`${misfit}\n`);
    return 1;
  }
  switch (verdict.kind) {
    case 'empty':
      stdout.write(`There are no records in ${folder} yet.\n`);
      return 0;
    case 'damaged':
      stderr.write(`${verdict.fault}\n`);
      return 1;
    case 'whole':
      stdout.write(`${verdict.last} records, all whole. The last one's hash is ${verdict.hash}.\n`);
      if (verdict.torn > 0) {
        stdout.write(
          'One more is being written, or was cut short by a crash before it was acknowledged.\n',
        );
      }
      return 0;
  }
}

async function misfitOf(folder: string): Promise<string | undefined> {
  try {
    return await readMisfit(folder);
  } catch (error) {
    if (error instanceof StewardError) return error.message;
    throw error;
  }
}

type Call =
  | { readonly kind: 'verify'; readonly values: VerifyOptions }
  | { readonly kind: 'export'; readonly values: ExportOptions }
  | { readonly kind: 'fault'; readonly fault: string };

/** What was asked, or what is wrong with it. */
function optionsOf(command: string | undefined, args: readonly string[]): Call {
  try {
    if (command === 'verify') return { kind: command, values: read(args, VerifyOptions) };
    if (command === 'export') return { kind: command, values: read(args, ExportOptions) };
    return { kind: 'fault', fault: '' };
  } catch (error) {
    const words = error instanceof z.ZodError ? z.prettifyError(error) : reasonOf(error);
    return { kind: 'fault', fault: words };
  }
}

function read<Shape extends z.ZodRawShape>(
  args: readonly string[],
  schema: z.ZodObject<Shape>,
): z.infer<z.ZodObject<Shape>> {
  const keys = Object.keys(schema.shape);
  const options = Object.fromEntries(keys.map((key) => [key, { type: 'string' as const }]));
  return schema.parse(parseArgs({ args: [...args], options }).values);
}

async function exportBook(
  folder: string,
  { from, to, format }: ExportOptions,
  stdout: Writable,
  stderr: Writable,
): Promise<number> {
  const start = from === undefined ? '' : new Date(from).toISOString();
  const end = to === undefined ? '~' : endOf(to);
  if (format === 'csv') stdout.write(csvHeader());
  try {
    await readBook(folder, async (record) => {
      if (record.time < start || record.time >= end) return;
      const line = format === 'csv' ? csvRow(record) : `${JSON.stringify(record)}\n`;
      // A slow reader must not make the whole book stand in memory.
      if (!stdout.write(line)) await once(stdout, 'drain');
    });
    return 0;
  } catch (error) {
    if (!(error instanceof StewardError)) throw error;
    stderr.write(`${error.message}\nThe export ends before the damage.\n`);
    return 1;
  }
}

/** A day alone is meant whole. */
function endOf(to: string): string {
  const time = new Date(to);
  if (!to.includes('T')) time.setUTCDate(time.getUTCDate() + 1);
  return time.toISOString();
}
