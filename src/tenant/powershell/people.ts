import { placementKey } from '../../policy/census.js';
import { nameKey } from '../../policy/identity.js';
import type { User } from '../../policy/policy.js';
import type { CensusRow, ReadingOptions, TenantReads, UserFilter } from '../../policy/tenant.js';
import { plainKey } from '../keys.js';
import { sortedBy } from '../order.js';
import { createNameIndex } from '../suggest.js';
import {
  chunks,
  distinct,
  findDepartments,
  LDAP_CHUNK,
  readDepartmentNames,
  readDepartments,
} from './departments.js';
import {
  candidateParameters,
  ldapAny,
  ldapBeginning,
  ldapEquals,
  ldapKeys,
  ldapLooseName,
  ldapNames,
  SIP_ADDRESS,
  userParameters,
} from './filters.js';
import type { Listings } from './listings.js';
import type { AskOptions, Pool } from './pool.js';
import type { Parameter } from './protocol.js';
import { read, rowsFound, rowsOf } from './read.js';
import type { Remembered } from './remembered.js';
import { fits, isNamed, once, type Shown, toShown, UserRow } from './shown-user.js';
import type { Topology } from './topology.js';

type People = Pick<
  TenantReads,
  | 'findUsers'
  | 'suggestUsers'
  | 'usersNamedFrom'
  | 'usersByUpn'
  | 'listUsers'
  | 'census'
  | 'departments'
  | 'effectivePolicies'
>;

type Selection = Readonly<Record<string, Parameter>>;

/** So many people at most are looked at where a name is taken loosely. */
const LOOSELY = 1_000;

/**
 * People through `Get-CsUser`, for one reading: whom a filter selects is asked once, and where everybody was asked, all
 * else is told from that. Counting people is looking at them: nothing cheaper is documented.
 */
export function peopleOf(
  pool: Pool,
  topology: Remembered<Topology>,
  listings: Listings,
  { onLook }: ReadingOptions,
): Omit<People, 'effectivePolicies'> {
  const selected = new Map<string, Promise<readonly Shown[]>>();

  async function ask(parameters: Selection, options: AskOptions = {}): Promise<readonly Shown[]> {
    const cmdlet = 'Get-CsUser';
    const [result] = await read(pool, { calls: [{ cmdlet, parameters }] }, options);
    const { siteOfPool } = await topology.get();
    const rows =
      'Identity' in parameters
        ? rowsFound(result, cmdlet, UserRow)
        : rowsOf(result, cmdlet, UserRow);
    return rows.map((row) => toShown(row, siteOfPool));
  }

  /** Of many people, and so perhaps long. */
  function askWide(parameters: Selection): Promise<readonly Shown[]> {
    let seen = 0;
    const onRows = (rows: number) => {
      seen = rows;
    };
    const found = ask(parameters, { wide: true, onRows });
    onLook?.({ seen: () => seen, over: found });
    return found;
  }

  async function select(filter: UserFilter): Promise<readonly Shown[]> {
    const everybody = selected.get(keyOfFilter({}));
    const pools = filter.site === undefined ? [] : (await topology.get()).poolsOf(filter.site);
    const found =
      everybody === undefined || filter.department !== undefined
        ? await askWide(userParameters(filter, pools))
        : await everybody;
    return sortedBy(
      found.filter((user) => fits(user, filter)),
      (user) => plainKey(user.displayName),
    );
  }

  function selection(filter: UserFilter): Promise<readonly Shown[]> {
    const key = keyOfFilter(filter);
    const known = selected.get(key);
    if (known !== undefined) return known;
    const found = select(filter);
    selected.set(key, found);
    return found;
  }

  /** `department`: that of all of them, where it is known. */
  async function withDepartments(
    users: readonly Shown[],
    department?: string,
  ): Promise<readonly User[]> {
    const without = users.filter((user) => user.department === null);
    const known = department === undefined ? await readDepartments(pool, without) : new Map();
    return users.map(({ dn: _dn, ...user }) => ({
      ...user,
      department: user.department ?? department ?? known.get(nameKey(user.userPrincipalName)) ?? '',
    }));
  }

  async function findUsers(name: string): Promise<readonly User[]> {
    const wanted = name.trim();
    if (wanted === '' || wanted.includes('*')) return [];
    const named = (users: readonly Shown[]) => users.filter((user) => isNamed(user, wanted));
    const isAccount = /^[^\\@=]+\\[^\\]+$/.test(wanted);
    const terms = [...(isAddress(wanted) ? [] : ldapNames(wanted)), ...addressTerms(wanted)];
    const exact = named(await ask({ LdapFilter: ldapAny(terms) }));
    // An account by its domain is asked for by identity alone: the name of a domain is no attribute of people.
    const account = isAccount ? await ask({ Identity: wanted }) : [];
    if (exact.length + account.length > 0) return withDepartments(once([...exact, ...account]));
    const loose = isAddress(wanted) ? undefined : ldapLooseName(wanted);
    if (loose === undefined) return [];
    return withDepartments(once(named(await ask({ LdapFilter: loose, ResultSize: LOOSELY }))));
  }

  return {
    findUsers,
    async usersByUpn(upns) {
      const filters = chunks(upns, LDAP_CHUNK).map((some) => ldapAny(ldapKeys(some)));
      const pages = await Promise.all(filters.map((filter) => ask({ LdapFilter: filter })));
      const users = await withDepartments(pages.flat());
      const byKey = new Map(users.map((user) => [nameKey(user.userPrincipalName), user]));
      return upns.flatMap((upn) => byKey.get(nameKey(upn)) ?? []);
    },
    async usersNamedFrom(beginning, limit) {
      const wanted = plainKey(beginning);
      if (wanted === '') return [];
      const found = await ask({ LdapFilter: ldapBeginning(beginning), ResultSize: limit });
      const named = found.filter((user) => plainKey(user.displayName).startsWith(wanted));
      return withDepartments(sortedBy(named, (user) => plainKey(user.displayName)));
    },
    async listUsers(filter, { offset, limit }) {
      const key = keyOfFilter(filter);
      const users =
        (offset > 0 && !selected.has(key) ? listings.get(key) : undefined) ??
        (await selection(filter));
      listings.set(key, users);
      const page = users.slice(offset, offset + limit);
      const hidden = page.some((user) => user.department === null);
      const [department] =
        filter.department !== undefined && hidden
          ? await findDepartments(pool, [filter.department])
          : [];
      return { users: await withDepartments(page, department), total: users.length };
    },
    async census(filter = {}) {
      return count(await selection(filter));
    },
    async departments(among) {
      if (among !== undefined) return findDepartments(pool, among);
      const users = await selection({});
      return users.some((user) => user.department === null)
        ? readDepartmentNames(pool)
        : distinct(users.map((user) => user.department ?? ''));
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

function keyOfFilter({ department, site, policy }: UserFilter): string {
  // Whoever holds no policy (null) is not everybody (undefined), and JSON has but one word for both.
  return JSON.stringify([department ?? 0, site ?? 0, policy === undefined ? 0 : policy]);
}

function isAddress(name: string): boolean {
  return /^\S+@\S+$/.test(name);
}

/** By any of the addresses that a name may be; a filter finds nobody where a look-up by identity would fail. */
function addressTerms(name: string): readonly string[] {
  const bare = name.replace(/^sip:\s*/i, '');
  if (!bare.includes('@')) return name.includes('=') ? [ldapEquals('distinguishedName', name)] : [];
  return [ldapEquals('userPrincipalName', bare), ldapEquals(SIP_ADDRESS, `sip:${bare}`)];
}

function count(users: readonly Shown[]): readonly CensusRow[] {
  const rows = new Map<string, CensusRow>();
  for (const { site, policy } of users) {
    const key = placementKey({ site, policy });
    const row = rows.get(key) ?? { site, policy, count: 0 };
    rows.set(key, { ...row, count: row.count + 1 });
  }
  return sortedBy([...rows.values()], (row) => `${row.site}\n${row.policy ?? ''}`);
}
