import { normaliseIdentity, siteOf } from '../../policy/identity.js';
import { offers } from './capabilities.js';
import type { Pool } from './pool.js';
import { columns, isDenied, read, rowsOf } from './read.js';
import { type Remembered, remembered } from './remembered.js';

/** Sites, and which site a registrar pool stands in; both empty where the account may not read the topology. */
export interface Topology {
  readonly sites: readonly string[];
  /** The cmdlets that tell of it and are not offered to the account, or denied. */
  readonly lacking: readonly string[];
  siteOfPool(fqdn: string): string;
  /** Of the empty site: all pools of which the site is known, where nobody is whose site is not. */
  poolsOf(site: string): readonly string[];
}

/** A topology changes when servers are built. */
const TEN_MINUTES = 600_000;

const SiteRow = columns(1).transform(([identity]) => identity ?? '');
const PoolRow = columns(2).transform(([fqdn, site]) => [fqdn ?? '', site ?? ''] as const);

/** What sites are known by. */
const FOR_SITES = ['Get-CsPool', 'Get-CsSite'] as const;

/** `Site:Redmond`, as `Get-CsSite` and `Get-CsPool` show it, is `Redmond`. */
function siteName(identity: string): string {
  return siteOf(normaliseIdentity(identity)) ?? identity;
}

async function readTopology(pool: Pool): Promise<Topology> {
  const capabilities = await pool.capabilities();
  const offered = FOR_SITES.filter((cmdlet) => offers(capabilities, cmdlet));
  const calls = offered.map((cmdlet) => ({ cmdlet, parameters: {} }));
  const results = calls.length === 0 ? [] : await read(pool, { calls });
  const told = new Map(
    offered.flatMap((cmdlet, index) => {
      const result = results[index];
      return isDenied(result, cmdlet) ? [] : [[cmdlet, result] as const];
    }),
  );
  const sites = rowsOf(told.get('Get-CsSite'), 'Get-CsSite', SiteRow).map(siteName);
  const pools = rowsOf(told.get('Get-CsPool'), 'Get-CsPool', PoolRow);
  const bySite = new Map<string, string[]>(sites.map((site) => [site.toLowerCase(), []]));
  const byPool = new Map<string, string>();
  const names = new Map(sites.map((site) => [site.toLowerCase(), site]));
  for (const [fqdn, identity] of pools) {
    const site = siteName(identity);
    names.set(site.toLowerCase(), names.get(site.toLowerCase()) ?? site);
    byPool.set(fqdn.toLowerCase(), site);
    bySite.set(site.toLowerCase(), [...(bySite.get(site.toLowerCase()) ?? []), fqdn]);
  }
  return {
    sites: [...names.values()],
    lacking: FOR_SITES.filter((cmdlet) => !told.has(cmdlet)),
    siteOfPool: (fqdn) => byPool.get(fqdn.toLowerCase()) ?? '',
    poolsOf: (site) => (site === '' ? [...byPool.keys()] : (bySite.get(site.toLowerCase()) ?? [])),
  };
}

/** The topology, read once in a while. */
export function rememberTopology(pool: Pool): Remembered<Topology> {
  return remembered(TEN_MINUTES, () => readTopology(pool));
}
