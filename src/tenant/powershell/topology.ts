import { z } from 'zod';
import { normaliseIdentity, siteOf } from '../../policy/identity.js';
import { offers } from './capabilities.js';
import type { Pool } from './pool.js';
import { read, rowsOf } from './read.js';
import { type Remembered, remembered } from './remembered.js';

/** Sites, and which site a registrar pool stands in; both empty where the account may not read the topology. */
export interface Topology {
  readonly sites: readonly string[];
  siteOfPool(fqdn: string): string;
  poolsOf(site: string): readonly string[];
}

/** A topology changes when servers are built. */
const TEN_MINUTES = 600_000;

const SiteRow = z.tuple([z.string()]);
const PoolRow = z.tuple([z.string(), z.string()]);

/** `Site:Redmond`, as `Get-CsSite` and `Get-CsPool` show it, is `Redmond`. */
function siteName(identity: string): string {
  return siteOf(normaliseIdentity(identity)) ?? identity;
}

async function readTopology(pool: Pool): Promise<Topology> {
  const capabilities = await pool.capabilities();
  const wanted = ['Get-CsSite', 'Get-CsPool'].filter((cmdlet) => offers(capabilities, cmdlet));
  const calls = wanted.map((cmdlet) => ({ cmdlet, parameters: {} }));
  const results = calls.length === 0 ? [] : await read(pool, { calls });
  const resultOf = (cmdlet: string) => results[wanted.indexOf(cmdlet)];
  const sites = rowsOf(resultOf('Get-CsSite'), 'Get-CsSite', SiteRow).map(([id]) => siteName(id));
  const pools = rowsOf(resultOf('Get-CsPool'), 'Get-CsPool', PoolRow);
  const bySite = new Map<string, string[]>();
  const byPool = new Map<string, string>();
  for (const [fqdn, identity] of pools) {
    const site = siteName(identity);
    byPool.set(fqdn.toLowerCase(), site);
    bySite.set(site.toLowerCase(), [...(bySite.get(site.toLowerCase()) ?? []), fqdn]);
  }
  return {
    sites,
    siteOfPool: (fqdn) => byPool.get(fqdn.toLowerCase()) ?? '',
    poolsOf: (site) => bySite.get(site.toLowerCase()) ?? [],
  };
}

/** The topology, read once in a while. */
export function rememberTopology(pool: Pool): Remembered<Topology> {
  return remembered(TEN_MINUTES, () => readTopology(pool));
}
