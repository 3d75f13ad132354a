import type { Segment } from './segment.js';

/** "Requested for: Ken" beside "User: Tony", or an address that is somebody else's: whom is it about? */
export function isContradictory(named: readonly Segment[]): boolean {
  const keys = new Set(
    named.flatMap(({ field, text }) => (field === 'person' ? [text.split(':')[0]?.trim()] : [])),
  );
  const [address, more] = named.filter(({ field }) => field === 'address');
  const names = named.filter(({ field }) => field !== 'address').flatMap(({ people }) => people);
  const [name, another] = names;
  if (keys.size > 1) return true;
  if (address === undefined || more !== undefined || name === undefined || another !== undefined)
    return false;
  return address.people.some((each) => isOthers(each, name));
}

/** Whether an address that is made of names has none of this one: "ana.lopez@…" is not Tony Smith's. */
function isOthers(address: string, name: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const local = plain(address.split('@')[0] ?? '').split(/[._-]/);
  const spelled = local.length > 1 && local.every((part) => /^[a-z]{2,}$/.test(part));
  if (!spelled || !/^[\p{Script=Latin}\s'’,.-]+$/u.test(name)) return false;
  const words = plain(name).split(/[\s',.’-]+/);
  return !local.some((part) => words.includes(part));
}
