import { APOSTROPHES } from '../../policy/identity.js';
import type { UserFilter } from '../../policy/tenant.js';

import type { Parameter } from './protocol.js';

/** Octets as RFC 4515 escapes them. */
function octets(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((octet) => `\\${octet.toString(16).padStart(2, '0')}`)
    .join('');
}

/**
 * A value inside an LDAP filter (RFC 4515, section 3): all but letters, digits and a few harmless signs are escaped, so
 * that a name stays a name whatever it holds.
 */
export function ldapValue(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M} ._@-]+/gu, octets);
}

/** `(attribute=value)`, with a value that is taken literally. */
export function ldapEquals(attribute: string, value: string): string {
  return `(${attribute}=${ldapValue(value)})`;
}

/** Terms for all spellings of a display name that Steward takes for one: a directory may hold any of them. */
export function ldapNames(name: string): readonly string[] {
  const spaced = [name, name.replace(/\s+/g, ' ')];
  const apostrophes = spaced.flatMap((text) => [
    text,
    text.replace(APOSTROPHE, "'"),
    text.replace(APOSTROPHE, '\u2019'),
  ]);
  const spellings = apostrophes.flatMap((text) => [text.normalize('NFC'), text.normalize('NFD')]);
  return [...new Set(spellings)].map((text) => ldapEquals('displayName', text));
}

/** A name with anything for its apostrophes and spaces; undefined where it has none. */
export function ldapLooseName(name: string): string | undefined {
  const parts = name.normalize('NFC').split(new RegExp(`(?:\\s|${APOSTROPHE.source})+`, 'u'));
  if (parts.length < 2 || parts.some((part) => part === '')) return undefined;
  return `(displayName=${parts.map(ldapValue).join('*')})`;
}

/** A term for display names that begin so. */
export function ldapBeginning(beginning: string): string {
  return `(displayName=${ldapValue(beginning)}*)`;
}

/** Terms for whom these keys (see `User`) name. */
export function ldapKeys(keys: readonly string[]): readonly string[] {
  return keys.map((key) => {
    if (/^sip:/i.test(key)) return ldapEquals(SIP_ADDRESS, key);
    return key.includes('=') && !key.includes('@')
      ? ldapEquals('distinguishedName', key)
      : ldapEquals('userPrincipalName', key);
  });
}

/** Where Active Directory keeps the SIP address, with its scheme. */
export const SIP_ADDRESS = 'msRTCSIP-PrimaryUserAddress';

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

export function ldapAny(terms: readonly string[]): string {
  return terms.length === 1 ? terms.join('') : `(|${terms.join('')})`;
}

/** What the cmdlet's own filter language surely takes literally inside single quotes; it documents no escapes. */
const PLAIN = /^[\p{L}\p{N} ._-]+$/u;

function equals(property: string, value: string): string | undefined {
  return PLAIN.test(value) ? `${property} -eq '${value}'` : undefined;
}

/** `-Filter` for who holds a policy (null: none): wider than asked where the name has characters of note. */
function policyTerm(policy: string | null): string {
  if (policy === null) return 'ClientPolicy -eq $null';
  return equals('ClientPolicy', policy) ?? 'ClientPolicy -ne $null';
}

/**
 * The parameters of `Get-CsUser` that select at least the people wanted; the caller compares what comes back. `-Filter`
 * (the server's own attributes) and `-LdapFilter` (Active Directory's) exclude each other.
 *
 * @param pools the site's registrar pools, where a site is asked for; all that stand at one, for the empty site
 */
export function userParameters(
  filter: UserFilter,
  pools: readonly string[],
): Readonly<Record<string, Parameter>> {
  if (filter.department !== undefined) {
    return { LdapFilter: ldapEquals('department', filter.department) };
  }
  const homes = pools.map((pool) => equals('RegistrarPool', pool));
  const sure = filter.site !== undefined && homes.length > 0 && !homes.includes(undefined);
  const terms = [
    ...(filter.policy === undefined ? [] : [policyTerm(filter.policy)]),
    ...(sure ? [filter.site === '' ? noneOf(homes) : `(${homes.join(' -or ')})`] : []),
  ];
  return terms.length === 0 ? {} : { Filter: terms.join(' -and ') };
}

function noneOf(terms: readonly (string | undefined)[]): string {
  return `(${terms.map((term) => term?.replace(' -eq ', ' -ne ')).join(' -and ')})`;
}

/** So many people at most are looked at to suggest a name. */
const CANDIDATES = 1_000;

/**
 * The parameters of `Get-CsUser` for people with a name like this: they share the beginning or the end of a word with
 * it, or all first letters. A few hundred candidates for the finer comparison, not everybody.
 */
export function candidateParameters(name: string): Readonly<Record<string, Parameter>> | undefined {
  const words = name
    .replace(/^sip:/i, '')
    .replace(/@.*$/, '')
    .replace(/^.*\\/, '')
    .split(/[^\p{L}\p{N}\p{M}']+/u)
    .filter((word) => word !== '')
    .slice(0, 4);
  if (words.length === 0) return undefined;
  const parts = words.flatMap((word) => {
    const letters = [...word];
    const size = letters.length <= 3 ? Math.max(1, letters.length - 1) : 3;
    return [letters.slice(0, size).join(''), letters.slice(-size).join('')];
  });
  const like = [...new Set(parts)].map((part) => `(displayName=*${ldapValue(part)}*)`);
  const initials = words.map((word, index) => {
    const initial = ldapValue([...word][0] ?? '');
    return index === 0 ? `(displayName=${initial}*)` : `(displayName=* ${initial}*)`;
  });
  const byInitials = words.length > 1 ? [`(&${initials.join('')})`] : [];
  return { LdapFilter: ldapAny([...byInitials, ...like]), ResultSize: CANDIDATES };
}
