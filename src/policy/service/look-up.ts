import type { Resolution } from '../service.js';
import type { Tenant } from '../tenant.js';

const SUGGESTIONS = 3;

/** Whom a name stands for; a wildcard stands for nobody, a near name is only suggested. */
export async function resolve(
  name: string,
  tenant: Tenant,
): Promise<Exclude<Resolution, { kind: 'refused' }>> {
  const wanted = name.normalize('NFC').trim();
  if (/[*＊]/u.test(wanted)) return { kind: 'wildcard' };
  const users = await tenant.findUsers(wanted);
  const [user] = users;
  if (user !== undefined && users.length === 1) return { kind: 'found', user };
  if (user !== undefined) return { kind: 'ambiguous', users };
  return { kind: 'unknown', suggestions: await tenant.suggestUsers(wanted, SUGGESTIONS) };
}

/** The department and the site that a word names, in the tenant's spelling. */
export async function place(
  name: string,
  tenant: Tenant,
): Promise<{ readonly department?: string; readonly site?: string }> {
  const department = named(name, await tenant.departments());
  const site = named(name, await tenant.sites());
  return { ...(department !== undefined && { department }), ...(site !== undefined && { site }) };
}

function named(word: string, names: readonly string[]): string | undefined {
  const wanted = fold(word);
  return (
    names.find((name) => fold(name) === wanted) ??
    names.find((name) => bare(fold(name)) === bare(wanted))
  );
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** "the Finance department", "Finance", 财务部 and 财务 meet. */
function bare(text: string): string {
  const stripped = text
    .replace(/^the /, '')
    .replace(/ (department|dept\.?|team|site|office)$/, '')
    .replace(/(部门|部|站点)$/, '');
  return stripped === '' ? text : stripped;
}
