import { statSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { createLog } from '../log.js';
import { readStanding } from '../records/audit.js';
import type { Organisation } from '../tenant/embedded/organisation.js';
import { type Replacement, replaceOrganisation } from '../tenant/embedded/replace-organisation.js';
import { createFaults } from './import/faults.js';
import { type ImportFiles, readOrganisation } from './import/organisation.js';
import { USER_COLUMNS } from './import/users.js';

const USAGE = `Replaces the organisation of the embedded tenant by yours, all or nothing.

  npm run import -- users.csv [--policies policies.json] [--sites sites.csv] [--im im.json]
  npm run import -- --restore tenant.backup-<time>.json

  users.csv      Get-CsUser | Select ${USER_COLUMNS.join(', ')} | Export-Csv users.csv -NoTypeInformation -Encoding UTF8
                 (a column SamAccountName of the form DOMAIN\\name is taken too)
  policies.json  Get-CsClientPolicy | ConvertTo-Json -Depth 4 | Set-Content policies.json -Encoding UTF8
                 without it only Global is kept, and nobody may hold another policy
  sites.csv      Get-CsPool | Select Identity, Site | Export-Csv sites.csv -NoTypeInformation -Encoding UTF8
                 needed where a site has a policy; without it each pool counts as a site of its own
  im.json        Get-CsImConfiguration | ConvertTo-Json | Set-Content im.json -Encoding UTF8
                 without it offline IM counts as switched on server-wide, which is the server's default
`;

const OPTIONS = {
  policies: { type: 'string' },
  sites: { type: 'string' },
  im: { type: 'string' },
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
  const { position: over } = await readStanding(dataDir);
  const log = createLog('warn', stderr);
  const replacement = await replaceOrganisation({ folder: dataDir, log, over }, async (current) => {
    const progress = progressBar(files.users, stderr);
    const organisation = await readOrganisation(files, current, faults, progress.onBytes);
    progress.stop();
    return faults.count === 0 ? organisation : undefined;
  });
  if (replacement === undefined) {
    stderr.write(`${faults.lines().join('\n')}\n`);
    stderr.write(
      `Nothing was imported: ${faults.count} ${faults.count === 1 ? 'fault' : 'faults'}.\n`,
    );
    return 1;
  }
  stdout.write(summary(replacement, dataDir));
  return 0;
}

function readArguments(argv: readonly string[]): ImportFiles | 'help' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: OPTIONS,
      allowPositionals: true,
    });
    if (values.help) return 'help';
    const [users] = positionals;
    const sources = positionals.length + (values.restore === undefined ? 0 : 1);
    return sources === 1 ? { ...values, users } : undefined;
  } catch {
    return undefined;
  }
}

function summary({ before, after, backup }: Replacement, dataDir: string): string {
  const kept =
    backup === undefined ? '' : ` They are kept in ${backup}; --restore brings them back.`;
  return [
    `Imported ${counts(after)} into ${dataDir}.`,
    backup === undefined ? '' : `They replace ${counts(before)}.${kept}`,
    'The history of changes stays as it is; what was changed before cannot be taken back any more.',
    questionable(after),
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

/** `Export-Csv` without `-Encoding` makes each letter outside ASCII a question mark. */
function questionable({ users }: Organisation): string {
  const count = users.filter((user) => user.displayName.includes('?')).length;
  return count === 0
    ? ''
    : `${count} names contain question marks: if letters are lost, export again with -Encoding UTF8.`;
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
