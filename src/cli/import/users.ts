import { identityKey, nameKey, scopeOf } from '../../policy/identity.js';
import type { Policy, User } from '../../policy/policy.js';
import { type CsvRow, readCsv } from './csv-file.js';
import type { Faults } from './faults.js';
import type { Pools } from './sites.js';

export const USER_COLUMNS = [
  'DisplayName',
  'UserPrincipalName',
  'SipAddress',
  'Department',
  'RegistrarPool',
  'ClientPolicy',
] as const;

type Column = (typeof USER_COLUMNS)[number] | 'SamAccountName';

export interface UsersOptions {
  readonly path: string;
  readonly policies: readonly Policy[];
  /** Whether `policies` are all that the server has, or Global alone for want of a file. */
  readonly allPolicies: boolean;
  readonly pools: Pools;
  readonly faults: Faults;
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Reads `Get-CsUser | Select … | Export-Csv`. Everything wrong with a row is a fault of its line; a person's site is
 * never guessed: a pool's own name stands for its site only where no site has a policy.
 */
export async function readUsers(options: UsersOptions): Promise<readonly User[]> {
  const { path, faults, onBytes } = options;
  const users: User[] = [];
  const toUser = rowReader(options);
  const rows = readCsv<Column>({
    path,
    required: USER_COLUMNS,
    optional: ['SamAccountName'],
    faults,
    ...(onBytes && { onBytes }),
  });
  for await (const row of rows) users.push(toUser(row));
  if (users.length === 0 && faults.count === 0) faults.add(path, undefined, 'names no users');
  return users;
}

function rowReader(options: UsersOptions): (row: CsvRow<Column>) => User {
  const { path, faults } = options;
  const policies = new Map(options.policies.map((each) => [identityKey(each.identity), each]));
  const seen = {
    UserPrincipalName: new Map<string, number>(),
    SipAddress: new Map<string, number>(),
  };

  function once(column: keyof typeof seen, value: string, line: number): void {
    const earlier = seen[column].get(nameKey(value));
    if (earlier === undefined) seen[column].set(nameKey(value), line);
    else faults.add(path, line, `${column} ${value} stands in line ${earlier} too`);
  }

  function policyOf(value: string, line: number): string | null {
    if (value === '') return null;
    const policy = policies.get(identityKey(value));
    if (policy !== undefined && scopeOf(policy.identity) === 'user') return policy.identity;
    const hint = options.allPolicies
      ? 'is not a per-user policy of the file of policies'
      : 'is not known: pass --policies policies.json';
    faults.add(path, line, `ClientPolicy ${value} ${hint}`);
    return null;
  }

  const siteOf = siteReader(options);
  return ({ line, cell }) => {
    const [displayName, upn] = [cell('DisplayName'), cell('UserPrincipalName')];
    const sip = cell('SipAddress').replace(/^sip:\s*/i, '');
    const sam = cell('SamAccountName');
    if (displayName === '') faults.add(path, line, 'DisplayName is empty');
    if (isAddress(upn)) once('UserPrincipalName', upn, line);
    else faults.add(path, line, notAddress('UserPrincipalName', upn));
    if (isAddress(sip)) once('SipAddress', sip, line);
    else faults.add(path, line, notAddress('SipAddress', sip));
    return {
      displayName,
      userPrincipalName: upn,
      sipAddress: `sip:${sip}`,
      // Without its domain it names nobody for certain.
      ...(sam.includes('\\') && { samAccountName: sam }),
      department: cell('Department'),
      site: siteOf(cell('RegistrarPool'), line),
      policy: policyOf(cell('ClientPolicy'), line),
    };
  };
}

function siteReader({
  path,
  policies,
  pools,
  faults,
}: UsersOptions): (pool: string, line: number) => string {
  const sitesMatter = policies.some((policy) => scopeOf(policy.identity) === 'site');
  const told = new Set<string>();
  return (pool, line) => {
    const site = pools.get(pool.toLowerCase());
    if (site !== undefined) return site;
    if (sitesMatter && !told.has(pool)) {
      told.add(pool);
      faults.add(
        path,
        line,
        pool === ''
          ? 'RegistrarPool is empty, and some sites have a policy of their own'
          : `the site of RegistrarPool ${pool} is not known, and some sites have a policy of their own: pass --sites sites.csv`,
      );
    }
    return pool;
  };
}

function isAddress(value: string): boolean {
  return /^[^@\s*]+@[^@\s*]+$/.test(value);
}

function notAddress(column: string, value: string): string {
  return value === ''
    ? `${column} is empty`
    : `${column} "${value}" is not of the form name@domain`;
}
