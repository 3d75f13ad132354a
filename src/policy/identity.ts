import type { Scope } from './policy.js';

/** The identity of the policy (and of the IM configuration) that applies where no narrower one does. */
export const GLOBAL = 'Global';

const GLOBAL_WORD = /^global$/i;
const SITE_PREFIX = /^site:\s*/i;
const TAG_PREFIX = /^tag:\s*/i;

/** Where an identity applies, by its form alone. */
export function scopeOf(identity: string): Scope {
  if (GLOBAL_WORD.test(identity)) return 'global';
  return SITE_PREFIX.test(identity) ? 'site' : 'user';
}

/**
 * The spelling used everywhere inside: `Global`, `site:Redmond`, or a bare per-user name. The cmdlets accept and show
 * per-user names as `Tag:Name`. `Tag:Global` and `Tag:site:X` keep their tag: dropping it would widen the scope.
 */
export function normaliseIdentity(raw: string): string {
  const text = raw.trim();
  if (scopeOf(text) === 'global') return GLOBAL;
  if (scopeOf(text) === 'site') return `site:${text.replace(SITE_PREFIX, '').trim()}`;
  const bare = text.replace(TAG_PREFIX, '').trim();
  return scopeOf(bare) === 'user' && bare !== '' ? bare : text;
}

/** A key under which equal identities meet: identities compare ignoring case and tag. */
export function identityKey(identity: string): string {
  return normaliseIdentity(identity).toLowerCase();
}

/** Whether two identities name the same policy; null (none assigned) equals only null. */
export function sameIdentity(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return left === right;
  return left === right || identityKey(left) === identityKey(right);
}

/** A key under which equal UPNs, department names or site names meet: they compare ignoring case. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

export function siteIdentity(site: string): string {
  return `site:${site}`;
}

/** The site's name of a `site:X` identity; undefined for the other scopes. */
export function siteOf(identity: string): string | undefined {
  const normal = normaliseIdentity(identity);
  return scopeOf(normal) === 'site' ? normal.replace(SITE_PREFIX, '') : undefined;
}

/** What no per-user name may hold: scope separators, wildcards, control and invisible characters. */
const FORBIDDEN = /[:*?\p{C}\p{Zl}\p{Zp}]/gu;

/** Whether a per-user policy may be created under this name. */
export function isUserPolicyName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= 256 &&
    scopeOf(name) === 'user' &&
    name.search(FORBIDDEN) === -1
  );
}

/** The text with everything that no per-user name may hold replaced. */
export function userPolicyName(text: string): string {
  return text.replace(FORBIDDEN, '-').trim();
}

/** What keyboards, word processors and directories write for an apostrophe. */
export const APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u2032\uff07\u00b4`";

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

export function plainApostrophes(text: string): string {
  return text.replace(APOSTROPHE, "'");
}
