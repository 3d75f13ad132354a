import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../../src/policy/policy.js';
import type { Tenant } from '../../src/policy/tenant.js';
import { listSettings } from '../../src/settings/catalogue.js';
import type { Setting } from '../../src/settings/setting.js';
import type { Organisation } from '../../src/tenant/embedded/organisation.js';
import {
  openPowerShellTenant,
  type PowerShellTenantOptions,
} from '../../src/tenant/powershell/powershell-tenant.js';

/** How PowerShell is started in tests. */
export const PWSH = ['pwsh', '-NoProfile', '-NonInteractive'] as const;

/** Whether a real PowerShell is here; says so where it is not, since the tests that need it are skipped then. */
export const hasPwsh = checkPwsh();

function checkPwsh(): boolean {
  const { status } = spawnSync('pwsh', ['-NoProfile', '-NonInteractive', '-Command', '1']);
  if (status !== 0)
    console.warn('skipped: there is no pwsh on PATH, and these tests run a real one');
  return status === 0;
}

const MODULE = fileURLToPath(new URL('SkypeForBusiness/SkypeForBusiness.psd1', import.meta.url));

/** See the head of SkypeForBusiness.psm1. */
export interface Behaviour {
  readonly replicationMs?: number;
  readonly delays?: Readonly<Record<string, number>>;
  readonly errors?: Readonly<Record<string, string>>;
  readonly dies?: Readonly<Record<string, 'before' | 'after'>>;
  readonly odd?: Readonly<Record<string, 'silent' | 'late'>>;
  readonly missing?: readonly string[];
  readonly missingParameters?: readonly string[];
  readonly adDepartments?: boolean;
  readonly prompts?: boolean;
  readonly defaults?: Settings;
  readonly sipFirst?: boolean;
  readonly plainNumbers?: boolean;
  readonly hiddenPools?: readonly string[];
  readonly bareSite?: boolean;
  readonly german?: boolean;
  readonly staleMs?: number;
  readonly passMs?: number;
  readonly calls?: boolean;
}

/** An organisation behind the stand-in for the module SkypeForBusiness. */
export interface StandIn {
  /** What an admin would write to connect to it. */
  readonly setup: string;
  /** The writes that took effect, in order, as the stand-in noted them. */
  writes(): Promise<readonly string[]>;
  /** The calls so far, where they are noted: the cmdlet with its identity or filter. */
  calls(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** With a `=` before every text, so that ConvertFrom-Json takes none for a date. */
function marked(organisation: Organisation): object {
  return JSON.parse(
    JSON.stringify(organisation, (_key, value) =>
      typeof value === 'string' ? `=${value}` : value,
    ),
  );
}

const TYPES: Readonly<Record<Setting['kind'], string>> = {
  ...{ switch: 'boolean', number: 'number', text: 'string', duration: 'timespan' },
  ...{ choice: 'choice', list: 'list' },
};

/** The parameters of the stand-in's cmdlets beside those that all policies have. */
const settingTypes = Object.fromEntries(
  listSettings()
    .filter(({ id, of }) => of === undefined && id !== 'Description')
    .map(({ id, kind }) => [id, TYPES[kind]]),
);

async function linesOf(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

export async function standIn(
  organisation: Organisation,
  behaviour: Behaviour = {},
): Promise<StandIn> {
  const folder = await mkdtemp(join(tmpdir(), 'steward-pwsh-'));
  const state = join(folder, 'organisation.json');
  await writeFile(state, JSON.stringify({ ...marked(organisation), settingTypes }));
  const settings = quote(JSON.stringify({ state, ...behaviour }));
  return {
    setup: `$env:STANDIN = ${settings}\nImport-Module ${quote(MODULE)}\n`,
    writes: () => linesOf(`${state}.journal`),
    calls: () => linesOf(`${state}.calls`),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A tenant on the stand-in; closing it also removes the stand-in's files. */
export async function powerShellTenant(
  organisation: Organisation,
  behaviour: Behaviour = {},
  options: Partial<PowerShellTenantOptions> = {},
): Promise<{ readonly tenant: Tenant; readonly standIn: StandIn }> {
  const server = await standIn(organisation, behaviour);
  const tenant = await openPowerShellTenant({ command: PWSH, setup: server.setup, ...options });
  const close = async () => {
    await tenant.close();
    await server.remove();
  };
  return { tenant: { ...tenant, close }, standIn: server };
}
