import { StewardError } from '../../errors.js';
import { nameKey, scopeOf, siteOf } from '../../policy/identity.js';
import type { Organisation } from '../../tenant/embedded/organisation.js';
import { readBackup } from '../../tenant/embedded/replace-organisation.js';
import type { Faults } from './faults.js';
import { notesOn } from './notes.js';
import { readImConfigurations, readPolicies } from './policies.js';
import { readPools } from './sites.js';
import { readUsers } from './users.js';

/** Paths; either `users` or `restore` is given. */
export interface ImportFiles {
  readonly users?: string | undefined;
  readonly policies?: string | undefined;
  readonly sites?: string | undefined;
  readonly im?: string | undefined;
  readonly restore?: string | undefined;
}

export interface Read {
  readonly organisation: Organisation;
  /** What the files do not tell, and how to come by it. */
  readonly notes: readonly string[];
}

/**
 * Reads the files into an organisation, which is whole only if no fault was found: people in rows with faults are not
 * in it. Without a file of policies Global
 * stays as it is in the current organisation. `onBytes` follows the reading of the users.
 */
export async function readOrganisation(
  files: ImportFiles,
  current: Organisation,
  faults: Faults,
  onBytes: (bytes: number) => void,
): Promise<Read | undefined> {
  try {
    if (files.restore !== undefined) return await restored(files.restore, faults);
    if (files.users === undefined) return undefined;
    return await imported({ ...files, users: files.users }, current, faults, onBytes);
  } catch (error) {
    if (!(error instanceof StewardError) || error.code !== 'import.invalid') throw error;
    faults.say(error.message);
    return undefined;
  }
}

async function imported(
  files: ImportFiles & { readonly users: string },
  current: Organisation,
  faults: Faults,
  onBytes: (bytes: number) => void,
): Promise<Read> {
  const policies = files.policies
    ? await readPolicies(files.policies, faults)
    : current.policies.filter(({ identity }) => scopeOf(identity) === 'global');
  const pools = files.sites ? await readPools(files.sites, faults) : undefined;
  const imConfigurations = files.im
    ? await readImConfigurations(files.im, faults)
    : [{ identity: 'Global', enableOfflineIm: true }];
  const users = await readUsers({
    path: files.users,
    policies,
    allPolicies: files.policies !== undefined,
    pools,
    faults,
    onBytes,
  });
  const places = [
    ...(pools?.values() ?? []),
    ...users.map((user) => user.site),
    ...[...policies, ...imConfigurations].map(({ identity }) => siteOf(identity) ?? ''),
  ];
  const organisation = {
    sites: onceEach(places.filter((site) => site !== '')),
    users: [...users],
    policies: [...policies],
    imConfigurations: [...imConfigurations],
  };
  return { organisation, notes: notesOn(users, pools) };
}

function onceEach(names: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    if (!known.has(nameKey(name))) known.set(nameKey(name), name);
  }
  return [...known.values()];
}

async function restored(path: string, faults: Faults): Promise<Read | undefined> {
  const organisation = await readBackup(path);
  if (organisation !== undefined) return { organisation, notes: [] };
  faults.add(path, undefined, 'there is no such file');
  return undefined;
}
