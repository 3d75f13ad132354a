import type { User } from '../../policy/policy.js';
import type { Pools } from './sites.js';

/** What the files of an import do not tell though orders will ask for it, and how to come by it; a line each. */
export function notesOn(users: readonly User[], pools: Pools | undefined): readonly string[] {
  return [departments(users), sites(users, pools), questionable(users)].filter(
    (note) => note !== undefined,
  );
}

function departments(users: readonly User[]): string | undefined {
  if (users.some((user) => user.department !== '')) return undefined;
  return (
    'No department is known for anybody, so an order for a department finds nobody. Get-CsUser does not show them: ' +
    'npm run import -- --help has the lines that do.'
  );
}

function sites(users: readonly User[], pools: Pools | undefined): string | undefined {
  if (users.every((user) => user.site === '')) {
    return 'No site is known for anybody, so an order for a site finds nobody: RegistrarPool is empty. Export it too.';
  }
  const known = new Set(pools?.values());
  const unknown = new Set(users.map((user) => user.site).filter((site) => !known.has(site)));
  unknown.delete('');
  if (unknown.size === 0) return undefined;
  if (pools === undefined) {
    return 'No site is known, so each registrar pool counts as a site of its own: pass --sites sites.csv.';
  }
  const some = unknown.size === 1 ? 'One registrar pool is' : `${unknown.size} registrar pools are`;
  return `${some} not in the file of sites: each counts as a site of its own.`;
}

/** `Export-Csv` without `-Encoding` makes each letter outside ASCII a question mark. */
function questionable(users: readonly User[]): string | undefined {
  const count = users.filter((user) => user.displayName.includes('?')).length;
  return count === 0
    ? undefined
    : `${count} names contain question marks: if letters are lost, export again with -Encoding UTF8.`;
}
