import { nameKey } from '../../policy/identity.js';
import type { User } from '../../policy/policy.js';
import type { Tenant, UserFilter } from '../../policy/tenant.js';
import { plainKey } from '../keys.js';
import { sortedBy } from '../order.js';
import { createNameIndex } from '../suggest.js';
import { chunks, LDAP_CHUNK, readDepartments } from './departments.js';
import { candidateParameters, ldapAny, ldapEquals, userParameters } from './filters.js';
import type { Pool } from './pool.js';
import type { CallResult, Parameter } from './protocol.js';
import { read, rowsFound, rowsOf } from './read.js';
import type { Remembered } from './remembered.js';
import { fits, isNamed, once, type Shown, toShown, UserRow } from './shown-user.js';
import type { Topology } from './topology.js';

/** A listing is kept so long for its further pages, so that they fit together. */
const LISTING_MS = 60_000;

/** How many listings are kept. */
const LISTINGS = 8;

type People = Pick<Tenant, 'findUsers' | 'suggestUsers' | 'usersByUpn' | 'listUsers'>;

/** People through `Get-CsUser`. */
export function peopleOf(pool: Pool, topology: Remembered<Topology>): People {
  const listings = new Map<string, { readonly users: readonly Shown[]; readonly until: number }>();

  async function shown(rows: readonly UserRow[]): Promise<readonly Shown[]> {
    const { siteOfPool } = await topology.get();
    return rows.map((row) => toShown(row, siteOfPool));
  }

  async function withDepartments(users: readonly Shown[]): Promise<readonly User[]> {
    const without = users.filter((user) => user.department === null);
    const known = await readDepartments(
      pool,
      without.map((user) => user.userPrincipalName),
    );
    return users.map((user) => ({
      ...user,
      department: user.department ?? known.get(nameKey(user.userPrincipalName)) ?? '',
    }));
  }

  async function ask(parameters: Readonly<Record<string, Parameter>>): Promise<readonly Shown[]> {
    const [result] = await read(pool, { calls: [{ cmdlet: 'Get-CsUser', parameters }] });
    return shown(rowsOf(result, 'Get-CsUser', UserRow));
  }

  async function findUsers(name: string): Promise<readonly User[]> {
    const wanted = name.normalize('NFC').trim();
    if (wanted === '' || wanted.includes('*')) return [];
    const spellings = [...new Set([wanted, wanted.replace(/\s+/g, ' ')])];
    const bare = wanted.replace(/^sip:\s*/i, '');
    const identities = [
      ...(bare.includes('@') ? [bare, `sip:${bare}`] : []),
      ...(wanted.includes('\\') ? [wanted] : []),
    ];
    const isAddress = /^\S+@\S+$/.test(wanted);
    const byName = ldapAny(spellings.map((spelling) => ldapEquals('displayName', spelling)));
    const selections: Readonly<Record<string, Parameter>>[] = [
      ...(isAddress ? [] : [{ LdapFilter: byName }]),
      ...identities.map((identity) => ({ Identity: identity })),
    ];
    const calls = selections.map((parameters) => ({ cmdlet: 'Get-CsUser', parameters }));
    const rowsOfCall = (result: CallResult) => rowsFound(result, 'Get-CsUser', UserRow);
    const users = await shown((await read(pool, { calls })).flatMap(rowsOfCall));
    const exact = users.filter((user) => isNamed(user, wanted));
    return withDepartments(once(exact));
  }

  async function usersByUpn(upns: readonly string[]): Promise<readonly User[]> {
    const filters = chunks(upns, LDAP_CHUNK).map((some) =>
      ldapAny(some.map((upn) => ldapEquals('userPrincipalName', upn))),
    );
    const pages = await Promise.all(filters.map((filter) => ask({ LdapFilter: filter })));
    const users = await withDepartments(pages.flat());
    const byUpn = new Map(users.map((user) => [nameKey(user.userPrincipalName), user]));
    return upns.flatMap((upn) => byUpn.get(nameKey(upn)) ?? []);
  }

  /** Everybody who matches, as they are now; kept for the pages after the first. */
  async function listing(filter: UserFilter, fresh: boolean): Promise<readonly Shown[]> {
    const key = JSON.stringify([filter.department, filter.site, filter.policy]);
    const kept = listings.get(key);
    if (!fresh && kept !== undefined && performance.now() < kept.until) return kept.users;
    const pools = filter.site === undefined ? [] : (await topology.get()).poolsOf(filter.site);
    const found = await ask(userParameters(filter, pools));
    const users = sortedBy(
      found.filter((user) => fits(user, filter)),
      (user) => plainKey(user.displayName),
    );
    listings.delete(key);
    const [oldest] = listings.keys();
    if (listings.size >= LISTINGS && oldest !== undefined) listings.delete(oldest);
    listings.set(key, { users, until: performance.now() + LISTING_MS });
    return users;
  }

  return {
    findUsers,
    usersByUpn,
    async listUsers(filter, { offset, limit }) {
      const users = await listing(filter, offset === 0);
      const page = await withDepartments(users.slice(offset, offset + limit));
      return { users: page, total: users.length };
    },
    async suggestUsers(name, limit) {
      const parameters = candidateParameters(name);
      if (parameters === undefined) return [];
      const users = await withDepartments(await ask(parameters));
      const nearest = createNameIndex(users).nearest(name, limit);
      return nearest.flatMap((position) => users[position] ?? []);
    },
  };
}
