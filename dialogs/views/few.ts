import type { Catalogue } from '../replies/catalogue.js';
import type { Plain } from '../replies/plain.js';

/** Names that an enumeration has before the rest is counted. */
export const FEW = 10;

/** The first few of many in words, and last how many more there are. */
export function few<Item>(
  { lists }: Catalogue,
  items: readonly Item[],
  show: (item: Item) => Plain,
  most: number = FEW,
): Plain[] {
  const first = items.slice(0, most).map(show);
  const rest = items.length - first.length;
  return rest === 0 ? first : [...first, lists.others(rest)];
}
