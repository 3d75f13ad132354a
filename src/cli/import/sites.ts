import { readCsv } from './csv-file.js';
import type { Faults } from './faults.js';

/** Site of each registrar pool, by the pool's FQDN in lower case. */
export type Pools = ReadonlyMap<string, string>;

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
    else if (pools.has(pool))
      faults.add(path, line, `the pool ${pool} stands in an earlier line too`);
    else pools.set(pool, site);
  }
  return pools;
}
