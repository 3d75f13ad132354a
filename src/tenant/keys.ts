import { plainApostrophes } from '../policy/identity.js';

/** Letters and single spaces between words, as in most names: nothing to normalise. */
const PLAIN = /^[!-_a-~]+( [!-_a-~]+)*$/;

/**
 * A key under which names meet that Steward takes for the same: any case, any Unicode composition, any amount of
 * space between words, any kind of apostrophe.
 */
export function lookupKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return plainApostrophes(name.normalize('NFC').trim().replace(/\s+/g, ' ')).toLowerCase();
}

/** As `lookupKey`, without accents and full-width forms: for sorting and for comparing misspelt names. */
export function plainKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return lookupKey(name).normalize('NFKD').replace(/\p{M}/gu, '');
}

/** A SIP address without its scheme, as a key. */
export function sipKey(address: string): string {
  return lookupKey(address).replace(/^sip:\s*/, '');
}
