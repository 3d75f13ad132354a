/**
 * What an activity of ours may take, in UTF-16 units of its JSON: 62 KB. Teams takes 80 KB with what the SDK adds, which is
 * ids and names of the conversation.
 */
export const ROOM = 31 * 1024;

/** What the JSON of a value takes, in UTF-16 units. */
export function sizeOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}

/** Never less than `sizeOf`, and cheaper: no text is looked at. */
export function sizeAtMost(value: unknown): number {
  if (typeof value === 'string') return 2 + 6 * value.length;
  if (typeof value !== 'object' || value === null) return 25;
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + 1 + sizeAtMost(item), 2);
  return Object.entries(value).reduce(
    (sum, [key, item]) => sum + 4 + 6 * key.length + sizeAtMost(item),
    2,
  );
}

/** As many of the first items as have room together, in UTF-16 units of their JSON. */
export function firstFitting<Item>(items: readonly Item[], room: number): Item[] {
  let used = 0;
  const end = items.findIndex((item) => {
    used += sizeOf(item) + 1;
    return used > room;
  });
  return items.slice(0, end === -1 ? items.length : end);
}

/** UTF-16 units of JSON that the rows of a page get: ten people whose names are as long as names can be. */
const ROWS = 6_000;

/** As many of the first rows as have room, and one at least. */
export function fitting(rows: readonly string[], room: number = ROWS): string[] {
  const some = firstFitting(rows, room);
  return some.length > 0 ? some : rows.slice(0, 1);
}
