import { gateOf } from '../effective.js';
import type { Change } from '../record.js';
import type { ChangeQuery } from '../records.js';
import type { Context } from './context.js';

/**
 * Changes, newest first. Of a person: those that named them, and those that edited what is in force for them now,
 * since that answers "who turned this off for Tony?" too.
 */
export async function historyOf(
  context: Context,
  query: ChangeQuery,
): Promise<{ readonly changes: readonly Change[]; readonly total: number }> {
  if (query.user === undefined) return context.records.changes(query);
  const { records } = context;
  const tenant = context.tenant.reading();
  const users = await tenant.usersByUpn([query.user]);
  const policies = (await tenant.effectivePolicies(users)).filter((policy) => policy !== undefined);
  const configurations = await tenant.imConfigurations();
  const gates = users.map((user) => gateOf(user.site, configurations).identity);
  return records.changes({ ...query, policies, gates });
}
