import { z } from 'zod';
import { nameKey } from '../../policy/identity.js';
import { offers } from './capabilities.js';
import { ldapAny, ldapEquals } from './filters.js';
import type { Pool } from './pool.js';
import { read, rowsOf } from './read.js';

/** UPN and department. */
const AdUserRow = z.tuple([z.string(), z.string()]);

/** So many people are named in one LDAP filter. */
export const LDAP_CHUNK = 100;

/**
 * Departments by UPN (as a key). `Get-CsUser` documents the server's own attributes only; the department, where it does
 * not show it, is Active Directory's, which `Get-CsAdUser` shows. Empty where the account may not use that.
 */
export async function readDepartments(
  pool: Pool,
  upns: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const capabilities = await pool.capabilities();
  if (upns.length === 0 || !offers(capabilities, 'Get-CsAdUser')) return new Map();
  const filters = chunks(upns, LDAP_CHUNK).map((some) =>
    ldapAny(some.map((upn) => ldapEquals('userPrincipalName', upn))),
  );
  const pages = await Promise.all(filters.map((filter) => adUsers(pool, filter)));
  return new Map(pages.flat().map(([upn, department]) => [nameKey(upn), department]));
}

/** The names of all departments where somebody enabled for the server is. */
export async function readDepartmentNames(pool: Pool): Promise<readonly string[]> {
  if (!offers(await pool.capabilities(), 'Get-CsAdUser')) return [];
  const rows = await adUsers(pool, '(&(department=*)(msRTCSIP-PrimaryUserAddress=*))');
  return rows.map(([, department]) => department);
}

async function adUsers(pool: Pool, filter: string): Promise<readonly z.infer<typeof AdUserRow>[]> {
  const cmdlet = 'Get-CsAdUser';
  const [result] = await read(pool, { calls: [{ cmdlet, parameters: { LdapFilter: filter } }] });
  return rowsOf(result, cmdlet, AdUserRow);
}

export function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
