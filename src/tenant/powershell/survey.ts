import { z } from 'zod';
import { StewardError } from '../../errors.js';
import { normaliseIdentity } from '../../policy/identity.js';
import type { CensusRow } from '../../policy/tenant.js';
import { lookupKey, plainKey } from '../keys.js';
import { sortedBy } from '../order.js';
import { readDepartmentNames } from './departments.js';
import type { Pool } from './pool.js';
import { read, rowsOf } from './read.js';
import { type Remembered, remembered } from './remembered.js';
import type { Topology } from './topology.js';

/** The organisation counted. */
export interface Survey {
  readonly census: readonly CensusRow[];
  readonly departments: readonly string[];
}

/** Department (null: not shown), registrar pool and policy as JSON, with how many people share them. */
const CountRow = z.tuple([z.string(), z.number().int().positive()]);
const Shared = z.tuple([z.string().nullable(), z.string(), z.string()]);

/**
 * Counting everybody is one pass over all people on the server: nothing cheaper is documented. The people stay there and
 * only counts travel. Kept for a minute, and no longer than until the next write of our own.
 */
const ONE_MINUTE = 60_000;

export function rememberSurvey(pool: Pool, topology: Remembered<Topology>): Remembered<Survey> {
  return remembered(ONE_MINUTE, () => survey(pool, topology));
}

async function survey(pool: Pool, topology: Remembered<Topology>): Promise<Survey> {
  const cmdlet = 'Get-CsUser';
  const [result] = await read(pool, { calls: [{ cmdlet, parameters: {} }], count: true });
  const { siteOfPool } = await topology.get();
  const rows = new Map<string, CensusRow>();
  const departments = new Map<string, string>();
  let shown = true;
  for (const [text, count] of rowsOf(result, cmdlet, CountRow)) {
    const [department, registrarPool, assigned] = parseShared(text);
    const site = siteOfPool(registrarPool);
    const policy = assigned === '' ? null : normaliseIdentity(assigned);
    const key = JSON.stringify([site, policy?.toLowerCase() ?? null]);
    rows.set(key, { site, policy, count: count + (rows.get(key)?.count ?? 0) });
    shown &&= department !== null;
    if (department !== null) departments.set(lookupKey(department), department);
  }
  if (!shown) {
    for (const name of await readDepartmentNames(pool)) departments.set(lookupKey(name), name);
  }
  departments.delete('');
  const census = sortedBy([...rows.values()], (row) => `${row.site}\n${row.policy ?? ''}`);
  return { census, departments: sortedBy([...departments.values()], plainKey) };
}

function parseShared(text: string): z.infer<typeof Shared> {
  const parsed = Shared.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new StewardError(
    'tenant.protocol',
    'Get-CsUser was counted in an unexpected way',
    parsed.error,
  );
}
