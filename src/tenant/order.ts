import { scopeOf } from '../policy/identity.js';
import { plainKey } from './keys.js';

/** By code points of the keys: collation would cost a second at 100,000 people, and half the names are Chinese to it. */
export function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}

const SCOPES = ['global', 'site', 'user'];

/** Global first, then sites, then per-user, each by name. */
export function inOrder<Item extends { readonly identity: string }>(items: Iterable<Item>): Item[] {
  const rank = (item: Item) =>
    `${SCOPES.indexOf(scopeOf(item.identity))} ${plainKey(item.identity)}`;
  return sortedBy([...items], rank);
}
