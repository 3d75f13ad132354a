import type { Resolution } from '../service.js';
import type { TenantReads } from '../tenant.js';

const SUGGESTIONS = 3;

/** Whom a name stands for; a wildcard stands for nobody, a near name is only suggested. */
export async function resolve(
  name: string,
  tenant: TenantReads,
): Promise<Exclude<Resolution, { kind: 'refused' }>> {
  const wanted = name.normalize('NFC').trim();
  if (/[*＊]/u.test(wanted)) return { kind: 'wildcard' };
  const users = await tenant.findUsers(wanted);
  const [user] = users;
  if (user !== undefined && users.length === 1) return { kind: 'found', user };
  if (user !== undefined) return { kind: 'ambiguous', users };
  return { kind: 'unknown', suggestions: await tenant.suggestUsers(wanted, SUGGESTIONS) };
}

/** Whom a UPN, as the tenant itself told it, stands for. */
export async function person(
  upn: string,
  tenant: TenantReads,
): Promise<Extract<Resolution, { kind: 'found' | 'unknown' }>> {
  const [user] = await tenant.usersByUpn([upn]);
  return user === undefined ? { kind: 'unknown', suggestions: [] } : { kind: 'found', user };
}

/** The department and the site that a word names, in the tenant's spelling. */
export async function place(
  name: string,
  tenant: TenantReads,
): Promise<{ readonly department?: string; readonly site?: string }> {
  const department = named(name, await tenant.departments(spellings(name)));
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

/** What a department may be called that somebody calls so. */
function spellings(word: string): readonly string[] {
  const name = word.normalize('NFKC').trim().replace(/\s+/g, ' ').replace(/^the /i, '');
  const short = bare(name);
  const long = ['department', 'dept', 'dept.', 'team', 'site', 'office'].map(
    (kind) => `${short} ${kind}`,
  );
  const chinese = /\p{Script=Han}$/u.test(short) ? [`${short}部`, `${short}部门`] : [];
  return [...new Set([word.trim(), name, short, ...long, ...chinese])];
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** "the Finance department", "Finance", 财务部 and 财务 meet. */
function bare(text: string): string {
  const stripped = text
    .replace(/^the /i, '')
    .replace(/ (department|dept\.?|team|site|office)$/i, '')
    .replace(/(部门|部|站点)$/, '');
  return stripped === '' ? text : stripped;
}
