import type { Catalogue } from '../catalogue.js';
import type { Plain } from '../plain.js';
import { firstFitting } from '../size.js';

/** Names that an enumeration has before the rest is counted, and the room they have in UTF-16 units of JSON. */
export const FEW = 10;
const ROOM = 400;

/** The first few of many in words, one at least, and last how many more there are. */
export function few<Item>(
  { lists }: Catalogue,
  items: readonly Item[],
  show: (item: Item) => Plain,
  most: number = FEW,
): Plain[] {
  const some = items.slice(0, most).map(show);
  const first = some.slice(0, Math.max(1, firstFitting(some, ROOM).length));
  const rest = items.length - first.length;
  return rest === 0 ? first : [...first, lists.others({ rest })];
}
