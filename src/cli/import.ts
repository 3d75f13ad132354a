import { statSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { createLog } from '../log.js';
import { readStanding } from '../records/audit.js';
import type { Organisation } from '../tenant/embedded/organisation.js';
import { type Replacement, replaceOrganisation } from '../tenant/embedded/replace-organisation.js';
import { EXPORT_LINES } from './import/export-lines.js';
import { createFaults, type Faults } from './import/faults.js';
import { type ImportFiles, readOrganisation } from './import/organisation.js';

const USAGE = `Replaces the organisation of the embedded tenant by yours, all or nothing.

  npm run import -- users.csv [--policies policies.json] [--sites sites.csv] [--im im.json] [--skip-bad-rows]
  npm run import -- --restore tenant.backup-<time>.json

The files come from the management tools:

${EXPORT_LINES.map((line) => `  ${line}\n`).join('')}
  users.csv        other columns are passed over, but for SamAccountName of the form DOMAIN\\name. People without
                   UserPrincipalName go by their SipAddress, else by their Identity
  --policies       without it only Global is kept, and nobody may hold another policy
  --sites          needed where a site has a policy; without it each pool counts as a site of its own
  --im             without it offline IM counts as switched on server-wide, which is the server's default
  --skip-bad-rows  leaves out the rows of users.csv that have faults, and names them
`;

const OPTIONS = {
  policies: { type: 'string' },
  sites: { type: 'string' },
  im: { type: 'string' },
  'skip-bad-rows': { type: 'boolean' },
  restore: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Output = Writable & { readonly isTTY?: boolean };

/**
 * The `import` command; resolves to its exit code: 0 imported, 1 nothing changed. Throws StewardError `data.locked`
 * while a server works on the folder, and as `openEmbeddedTenant` does where the folder's files are not whole.
 */
export async function runImport(
  argv: readonly string[],
  { dataDir }: { readonly dataDir: string },
  stdout: Output,
  stderr: Output,
): Promise<number> {
  const files = readArguments(argv);
  if (files === undefined) {
    stderr.write(USAGE);
    return 1;
  }
  if (files === 'help') {
    stdout.write(USAGE);
    return 0;
  }
  const faults = createFaults();
  let notes: readonly string[] = [];
  let others = false;
  const { position: over } = await readStanding(dataDir);
  const log = createLog('warn', stderr);
  const replacement = await replaceOrganisation({ folder: dataDir, log, over }, async (current) => {
    const progress = progressBar(files.users, stderr);
    const read = await readOrganisation(files, current, faults, progress.onBytes);
    progress.stop();
    if (read === undefined) return undefined;
    notes = read.notes;
    others = faults.inRowsOnly && read.organisation.users.length > 0;
    return faults.count === 0 || (files.skipBadRows && others) ? read.organisation : undefined;
  });
  stderr.write(
    faults
      .lines()
      .map((line) => `${line}\n`)
      .join(''),
  );
  if (replacement === undefined) {
    stderr.write(nothing(faults.count, others));
    return 1;
  }
  stdout.write(summary(replacement, dataDir, [leftOut(faults), ...notes]));
  return 0;
}

/** `others`: whether somebody could be imported without the bad rows. */
function nothing(count: number, others: boolean): string {
  const advice = others
    ? ' To leave these rows out and import the others, add --skip-bad-rows.'
    : '';
  return `Nothing was imported: ${count} ${count === 1 ? 'fault' : 'faults'}.${advice}\n`;
}

function leftOut({ rows }: Faults): string {
  if (rows === 0) return '';
  return rows === 1 ? 'One row was left out.' : `${rows} rows were left out.`;
}

function readArguments(
  argv: readonly string[],
): (ImportFiles & { readonly skipBadRows: boolean }) | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const [users] = positionals;
    const sources = positionals.length + (values.restore === undefined ? 0 : 1);
    const skipBadRows = values['skip-bad-rows'] === true;
    return sources === 1 ? { ...values, users, skipBadRows } : undefined;
  } catch {
    return undefined;
  }
}

function summary(
  { before, after, backup }: Replacement,
  dataDir: string,
  notes: readonly string[],
): string {
  const kept =
    backup === undefined ? '' : ` They are kept in ${backup}; --restore brings them back.`;
  return [
    `Imported ${counts(after)} into ${dataDir}.`,
    backup === undefined ? '' : `They replace ${counts(before)}.${kept}`,
    'The history of changes stays as it is; what was changed before cannot be taken back any more.',
    ...notes,
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}

function counts({ users, policies, sites }: Organisation): string {
  const [people, sets, places] = [
    amount(users, 'person', 'people'),
    amount(policies, 'policy', 'policies'),
    amount(sites, 'site', 'sites'),
  ];
  return `${people}, ${sets} and ${places}`;
}

function amount(items: readonly unknown[], one: string, several: string): string {
  const number = new Intl.NumberFormat('en').format(items.length);
  return `${number} ${items.length === 1 ? one : several}`;
}

interface Progress {
  readonly onBytes: (bytes: number) => void;
  readonly stop: () => void;
}

/** Shows how much of the file is read; on a terminal only. */
function progressBar(path: string | undefined, output: Output): Progress {
  const size = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
  if (!output.isTTY || size === undefined)
    return { onBytes: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: '[{bar}] {percentage}%  {eta} s',
    stream: output,
    hideCursor: true,
  });
  bar.start(size, 0);
  return { onBytes: (bytes) => bar.increment(bytes), stop: () => bar.stop() };
}
