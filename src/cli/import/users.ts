import { StewardError } from '../../errors.js';
import { identityKey, scopeOf } from '../../policy/identity.js';
import type { Policy, User } from '../../policy/policy.js';
import { lookupKey } from '../../tenant/keys.js';
import { type CsvRow, readCsv } from './csv-file.js';
import type { Faults } from './faults.js';
import type { Pools } from './sites.js';

const REQUIRED = [
  'DisplayName',
  'UserPrincipalName',
  'SipAddress',
  'RegistrarPool',
  'ClientPolicy',
] as const;

/** `Department` is not among what `Get-CsUser` shows; `Identity` is the distinguished name. */
const OPTIONAL = ['Department', 'Identity', 'SamAccountName'] as const;

type Column = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** The most characters of a value that is read; Active Directory takes fewer. */
const LONGEST_VALUE = 1024;

export interface UsersOptions {
  readonly path: string;
  readonly policies: readonly Policy[];
  /** Whether `policies` are all that the server has, or Global alone for want of a file. */
  readonly allPolicies: boolean;
  /** Undefined where no file of them was given. */
  readonly pools: Pools | undefined;
  readonly faults: Faults;
  readonly onBytes?: (bytes: number) => void;
  /** The most characters of all people as JSON. */
  readonly largest?: number;
}

/** A snapshot must stay shorter than the longest string of V8, which has 536 million characters. */
const LARGEST = 400_000_000;

/**
 * Reads `Get-CsUser | Export-Csv`, of some columns or all. Everything wrong with a row is a fault of that row, which is
 * left out; a person's site is never guessed: a pool's own name stands for its site only where no site has a policy.
 * Throws StewardError `import.invalid` where the file cannot be read, and where it has more people than can be kept.
 */
export async function readUsers(options: UsersOptions): Promise<readonly User[]> {
  const { path, faults, onBytes, largest = LARGEST } = options;
  const users: User[] = [];
  let size = 0;
  const toUser = rowReader(options);
  const rows = readCsv<Column>({
    path,
    required: REQUIRED,
    optional: OPTIONAL,
    faults,
    onBadRow: (line, reason) => faults.addRow(path, line, [reason]),
    ...(onBytes && { onBytes }),
  });
  for await (const row of rows) {
    const reasons: string[] = [];
    const user = toUser(row, reasons);
    if (reasons.length > 0) {
      faults.addRow(path, row.line, reasons);
      continue;
    }
    size += JSON.stringify(user).length;
    if (size > largest)
      throw new StewardError(
        'import.invalid',
        `${path}:${row.line}: has more people than can be kept`,
      );
    users.push(user);
  }
  if (users.length === 0 && faults.count === 0) faults.add(path, undefined, 'names no users');
  return users;
}

/** A row as a person; what is wrong with it is added to the reasons. */
function rowReader(options: UsersOptions): (row: CsvRow<Column>, reasons: string[]) => User {
  const seen = new Map<string, number>();
  const policyOf = policyReader(options);
  const siteOf = siteReader(options);
  return ({ line, cell }, reasons) => {
    /** What names one person must be of its form, and name nobody else in whichever column. */
    function checkName(column: Column, name: string, form: Form): void {
      if (!form.pattern.test(name)) {
        reasons.push(`${column} "${name}" is not ${form.told}`);
        return;
      }
      const earlier = seen.get(lookupKey(name)) ?? line;
      seen.set(lookupKey(name), earlier);
      if (earlier !== line) reasons.push(`${column} ${name} stands in line ${earlier} too`);
    }

    const long = [...REQUIRED, ...OPTIONAL].find((column) => cell(column).length > LONGEST_VALUE);
    if (long !== undefined) reasons.push(`${long} has more than ${LONGEST_VALUE} characters`);
    const [upn, sam, dn] = [cell('UserPrincipalName'), cell('SamAccountName'), cell('Identity')];
    const sip = cell('SipAddress').replace(/^sip:\s*/i, '');
    const address = sip === '' ? '' : `sip:${sip}`;
    const key = upn || address || dn;
    if (key === '') reasons.push('has no UserPrincipalName, no SipAddress and no Identity');
    if (upn !== '') checkName('UserPrincipalName', upn, ADDRESS);
    if (sip !== '') checkName('SipAddress', sip, ADDRESS);
    if (key === dn && dn !== '') checkName('Identity', dn, DISTINGUISHED_NAME);
    // Without its domain it names nobody for certain.
    if (sam.includes('\\')) checkName('SamAccountName', sam, DOWN_LEVEL_NAME);
    return {
      displayName: cell('DisplayName') || key,
      userPrincipalName: key,
      sipAddress: address,
      ...(sam.includes('\\') && { samAccountName: sam }),
      department: cell('Department'),
      site: siteOf(cell('RegistrarPool'), line, reasons),
      policy: policyOf(cell('ClientPolicy'), reasons),
    };
  };
}

interface Form {
  readonly pattern: RegExp;
  readonly told: string;
}

const ADDRESS: Form = {
  pattern: /^[^@\s*\p{C}]+@[^@\s*\p{C}]+$/u,
  told: 'of the form name@domain',
};
const DISTINGUISHED_NAME: Form = { pattern: /^CN=[^*\p{C}]+$/iu, told: 'a distinguished name' };
const DOWN_LEVEL_NAME: Form = {
  pattern: /^[^\\@*\p{C}]+\\[^\\@*\p{C}]+$/u,
  told: 'of the form DOMAIN\\name',
};

function policyReader({
  policies,
  allPolicies,
}: UsersOptions): (value: string, reasons: string[]) => string | null {
  const known = new Map(policies.map((each) => [identityKey(each.identity), each]));
  const hint = allPolicies
    ? 'is not a per-user policy of the file of policies'
    : 'is not known: pass --policies policies.json';
  return (value, reasons) => {
    if (value === '') return null;
    const policy = known.get(identityKey(value));
    if (policy !== undefined && scopeOf(policy.identity) === 'user') return policy.identity;
    reasons.push(`ClientPolicy ${value} ${hint}`);
    return null;
  };
}

/** The site of a registrar pool. */
function siteReader({
  path,
  policies,
  pools,
  faults,
}: UsersOptions): (pool: string, line: number, reasons: string[]) => string {
  const sitesMatter = policies.some((policy) => scopeOf(policy.identity) === 'site');
  const why = 'and some sites have a policy of their own';
  let told = false;
  return (pool, line, reasons) => {
    const site = pools?.get(pool.toLowerCase());
    if (site !== undefined) return site;
    if (!sitesMatter) return pool;
    if (pool === '') reasons.push(`RegistrarPool is empty, ${why}`);
    else if (pools !== undefined)
      reasons.push(`RegistrarPool ${pool} is not in the file of sites, ${why}`);
    else if (!told) {
      told = true;
      faults.add(
        path,
        line,
        `the site of RegistrarPool ${pool} is not known, ${why}: pass --sites sites.csv`,
      );
    }
    return pool;
  };
}
