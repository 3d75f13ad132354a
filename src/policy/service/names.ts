import type { TenantReads } from '../tenant.js';

/** The names of people and of policies that begin so, each once; policies first, since they are few. */
export async function namesFrom(
  beginning: string,
  limit: number,
  tenant: TenantReads,
): Promise<readonly string[]> {
  const wanted = fold(beginning.trimStart());
  if (wanted === '') return [];
  const [policies, people] = await Promise.all([
    tenant.policies(),
    tenant.usersNamedFrom(wanted, limit),
  ]);
  const names = [
    ...policies.map(({ identity }) => identity).filter((name) => fold(name).startsWith(wanted)),
    ...people.map(({ displayName }) => displayName),
  ];
  return [...new Set(names)].slice(0, limit);
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
