import { nameKey } from '../../policy/identity.js';
import { lookupKey, plainKey } from '../keys.js';
import { sortedBy } from '../order.js';
import { offers } from './capabilities.js';
import { ldapAny, ldapEquals, ldapKeys, SIP_ADDRESS } from './filters.js';
import type { Pool } from './pool.js';
import { columns, isDenied, read, rowsOf } from './read.js';
import { keyOf, type Shown, UserRow } from './shown-user.js';

/** UPN, SIP address, distinguished name, department. */
const AdUserRow = columns(4).transform((row) => row.map((text) => text ?? ''));

/** So many people are named in one LDAP filter. */
export const LDAP_CHUNK = 100;

/** For so many people, one look at everybody is quicker. */
const MANY = 1_000;

const EVERYBODY = `(&(department=*)(${SIP_ADDRESS}=*))`;

/**
 * Departments of people, by key. `Get-CsUser` documents the server's own attributes only; the department, where it does
 * not show it, is Active Directory's, which `Get-CsAdUser` shows. Empty where the account may not use that.
 */
export async function readDepartments(
  pool: Pool,
  users: readonly Shown[],
): Promise<ReadonlyMap<string, string>> {
  if (users.length === 0 || !offers(await pool.capabilities(), 'Get-CsAdUser')) return new Map();
  const keys = users.map((user) => user.userPrincipalName);
  const filters =
    keys.length > MANY
      ? [EVERYBODY]
      : chunks(keys, LDAP_CHUNK).map((some) => ldapAny(ldapKeys(some)));
  const pages = await Promise.all(filters.map((filter) => adUsers(pool, filter)));
  return new Map(
    pages
      .flat()
      .map(([upn = '', sip = '', dn = '', department = '']) => [
        nameKey(keyOf(upn, sip, dn)),
        department,
      ]),
  );
}

/** The names of all departments where somebody enabled for the server is. */
export async function readDepartmentNames(pool: Pool): Promise<readonly string[]> {
  if (!offers(await pool.capabilities(), 'Get-CsAdUser')) return [];
  const rows = await adUsers(pool, EVERYBODY);
  return distinct(rows.map(([, , , department = '']) => department));
}

/** Those of these departments where somebody is: one person of each is looked for. */
export async function findDepartments(
  pool: Pool,
  among: readonly string[],
): Promise<readonly string[]> {
  const cmdlet = 'Get-CsUser';
  const calls = among.map((name) => ({
    cmdlet,
    parameters: { LdapFilter: ldapEquals('department', name), ResultSize: 1 },
  }));
  const results = await read(pool, { calls });
  const found = await Promise.all(
    among.map(async (name, index) => {
      const [row] = rowsOf(results[index], cmdlet, UserRow);
      if (row === undefined) return '';
      return row[4] ?? (await spellingOf(pool, name));
    }),
  );
  return distinct(found);
}

/** A department as Active Directory spells it; as it is asked for where the account may not see that. */
async function spellingOf(pool: Pool, name: string): Promise<string> {
  if (!offers(await pool.capabilities(), 'Get-CsAdUser')) return name;
  const filter = `(&${ldapEquals('department', name)}(${SIP_ADDRESS}=*))`;
  const [row] = await adUsers(pool, filter, 1);
  return row?.[3] || name;
}

export function distinct(names: readonly string[]): readonly string[] {
  const byKey = new Map(names.map((name) => [lookupKey(name), name]));
  byKey.delete('');
  return sortedBy([...byKey.values()], plainKey);
}

/** `most`: no more of them. */
async function adUsers(pool: Pool, filter: string, most?: number): Promise<readonly string[][]> {
  const cmdlet = 'Get-CsAdUser';
  const wide = filter === EVERYBODY;
  const limit = most === undefined ? {} : { ResultSize: most };
  const calls = [{ cmdlet, parameters: { LdapFilter: filter, ...limit } }];
  const [result] = await read(pool, { calls }, { wide });
  if (isDenied(result, cmdlet)) return [];
  return rowsOf(result, cmdlet, AdUserRow);
}

export function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
