import { readCsv } from './csv-file.js';
import type { Faults } from './faults.js';

/** Site of each registrar pool, by the pool's FQDN in lower case. */
export type Pools = ReadonlyMap<string, string>;

/** What no name of a site may hold: wildcards, control and invisible characters. */
const FORBIDDEN = /[*?\p{C}\p{Zl}\p{Zp}]/u;

export function isSiteName(name: string): boolean {
  return name.trim() !== '' && name.length <= 256 && !FORBIDDEN.test(name);
}

const COLUMNS = ['Identity', 'Site'] as const;

/** Reads `Get-CsPool | Select Identity, Site | Export-Csv`: sites with or without their `Site:`. */
export async function readPools(path: string, faults: Faults): Promise<Pools> {
  const pools = new Map<string, string>();
  const onBadRow = (line: number, reason: string) => faults.add(path, line, reason);
  for await (const { line, cell } of readCsv({ path, required: COLUMNS, faults, onBadRow })) {
    const pool = cell('Identity').toLowerCase();
    const site = cell('Site').replace(/^site:\s*/i, '');
    if (pool === '') faults.add(path, line, 'Identity is empty');
    else if (site === '') faults.add(path, line, 'Site is empty');
    else if (!isSiteName(site)) faults.add(path, line, `"${site}" is not the name of a site`);
    else if (pools.has(pool))
      faults.add(path, line, `the pool ${pool} stands in an earlier line too`);
    else pools.set(pool, site);
  }
  return pools;
}
