import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { Role } from './access/roles.js';
import { type Credentials, credentialFaults, credentialsIn } from './config-credentials.js';
import { strayKeys } from './config-strays.js';
import { SETTINGS, SettingKey, type Settings } from './config-table.js';
import { StewardError } from './errors.js';
import { isLoopback } from './loopback.js';

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly rolesFile: string | undefined;
  readonly localRole: Role;
  /** Messages a minute that each person may send; undefined: any number. */
  readonly rateLimit: number | undefined;
  readonly logLevel: string;
  readonly credentials: Credentials | undefined;
  readonly tenant: 'embedded' | 'powershell';
  readonly powershell: PowerShellConfig;
}

export interface PowerShellConfig {
  readonly command: string;
  /** The admin's own script that connects: its text, or the path of a `.ps1` file. */
  readonly setup: string | undefined;
  readonly processes: number;
  /** Milliseconds. */
  readonly timeouts: { readonly start: number; readonly setup: number; readonly call: number };
  /** Milliseconds that a new policy may take to replicate. */
  readonly replication: number;
  /** Seconds for which what was written is looked for again where it is not to be seen. */
  readonly visibilitySeconds: number;
}

/** For people who authenticate; whoever uses this machine could only slow down themselves. */
const RATE_LIMIT = 60;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the process environment over the `.env` file of a folder.
 * Throws StewardError `config.invalid` that lists every fault, and never a secret's value.
 */
export function loadConfig(environment: Variables = process.env, folder = process.cwd()): Config {
  const path = `${folder}/.env`;
  const file = existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {};
  return parseConfig(environment, file);
}

/** Empty values count as not set, as in a `.env` file whose keys were left blank. */
export function parseConfig(environment: Variables, file: Variables = {}): Config {
  const faults = strayKeys(Object.keys(file), Object.keys(environment));
  const given = { ...filled(file), ...filled(environment) };
  readSecretFiles(given, faults);

  const settings = readSettings(given, faults);
  if (faults.length > 0) throw invalid(faults);
  return {
    host: settings.HOST,
    port: settings.PORT,
    dataDir: settings.DATA_DIR,
    rolesFile: settings.ROLES_FILE,
    localRole: settings.LOCAL_ROLE,
    rateLimit:
      settings.RATE_LIMIT ?? (settings.MicrosoftAppId === undefined ? undefined : RATE_LIMIT),
    logLevel: settings.LOG_LEVEL,
    credentials: credentialsIn(settings),
    tenant: settings.TENANT,
    powershell: {
      command: settings.POWERSHELL_COMMAND ?? defaultCommand(),
      setup: settings.POWERSHELL_SETUP,
      processes: settings.POWERSHELL_PROCESSES,
      timeouts: {
        start: settings.POWERSHELL_START_TIMEOUT * 1000,
        setup: settings.POWERSHELL_SETUP_TIMEOUT * 1000,
        call: settings.POWERSHELL_CALL_TIMEOUT * 1000,
      },
      replication: settings.POWERSHELL_REPLICATION_TIMEOUT * 1000,
      visibilitySeconds: settings.POWERSHELL_VISIBILITY_TIMEOUT,
    },
  };
}

/** Adds every fault to `faults`; a faulty key counts as not set, so that what depends on the others is found too. */
function readSettings(given: Readonly<Record<string, string>>, faults: string[]): Settings {
  const table = z.object(SETTINGS);
  const known = SettingKey.options.map((key) => [key, given[key]] as const);
  const issues = table.safeParse(Object.fromEntries(known)).error?.issues ?? [];
  for (const { path, message } of issues) faults.push(`${path.join('.')}: ${message}`);

  const faulty = new Set(issues.map(({ path }) => path[0]));
  const settings = table.parse(Object.fromEntries(known.filter(([key]) => !faulty.has(key))));
  const credentialsKnown = !known.some(([key]) => faulty.has(key) && key.startsWith('Microsoft'));
  if (credentialsKnown) faults.push(...credentialFaults(settings), ...hostFaults(settings));
  return settings;
}

function defaultCommand(): string {
  const program = process.platform === 'win32' ? 'powershell.exe' : 'pwsh';
  return `${program} -NoProfile -NonInteractive`;
}

function filled(variables: Variables): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([key, value]) =>
      value === undefined || value.trim() === '' ? [] : [[key, value.trim()]],
    ),
  );
}

function readSecretFiles(given: Record<string, string>, faults: string[]): void {
  const path = given.MicrosoftAppPassword_FILE;
  if (path === undefined) return;
  if (given.MicrosoftAppPassword !== undefined) {
    faults.push('MicrosoftAppPassword_FILE: MicrosoftAppPassword is set too; keep one of them');
    return;
  }
  try {
    given.MicrosoftAppPassword = readFileSync(path, 'utf8').trim();
  } catch (error) {
    faults.push(`MicrosoftAppPassword_FILE: ${error instanceof Error ? error.message : error}`);
  }
}

function hostFaults(settings: Settings): string[] {
  if (settings.MicrosoftAppId !== undefined || isLoopback(settings.HOST)) return [];
  return [
    'HOST: without MicrosoftAppId nobody proves who they are, so only a loopback address ' +
      '(127.0.0.1, ::1, localhost) is allowed',
  ];
}

function invalid(faults: readonly string[]): StewardError {
  const list = faults.map((fault) => `  - ${fault}`).join('\n');
  return new StewardError('config.invalid', `The configuration has faults:\n${list}`);
}
