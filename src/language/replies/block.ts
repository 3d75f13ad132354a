import { z } from 'zod';

const Text = z.string();

/** A cell of a table: what it says, and beside that in small what it comes from. */
const Cell = z.object({ text: Text, small: Text.optional() });
export type Cell = z.infer<typeof Cell>;

/**
 * A part of a reply in words, in the order of reading. Every text is one line as it is to be read: no markup is in it, and
 * whoever shows it escapes it.
 */
export const Block = z.discriminatedUnion('kind', [
  /** The headline: what happened or what is asked. It can stand alone. A card says `brief`, and `beneath` in small below it. */
  z.object({
    kind: z.literal('title'),
    text: Text,
    brief: Text.optional(),
    beneath: Text.optional(),
  }),
  /** Whether anything has changed, beside the headline. A card says `card`, where there is that. */
  z.object({ kind: z.literal('state'), text: Text, card: Text.optional() }),
  /** `lead` is its first words, where it says what the others are about. */
  z.object({ kind: z.literal('text'), text: Text, lead: Text.optional() }),
  /** Names that a text has in the lines of a table. */
  z.object({ kind: z.literal('who'), lead: Text, text: Text }),
  /** The end: what is still to be known, and the id by which it goes on; a text says how. */
  z.object({ kind: z.literal('close'), text: Text, id: Text, ways: Text }),
  /** What is less important: a change's number, where a list goes on. */
  z.object({ kind: z.literal('small'), text: Text }),
  z.object({ kind: z.literal('warning'), text: Text }),
  z.object({ kind: z.literal('list'), rows: z.array(Text), ordered: z.boolean() }),
  z.object({
    kind: z.literal('facts'),
    rows: z.array(z.object({ title: Text, value: Text })),
    /** The same as lines of a text. */
    lines: z.array(Text),
  }),
  /** At most three columns. `line` is a row as text; where it is empty a text leaves the row out. */
  z.object({
    kind: z.literal('table'),
    head: z.array(Text),
    /** How wide the columns are to each other. */
    widths: z.array(z.number()),
    rows: z.array(z.object({ cells: z.array(Cell), line: Text })),
  }),
  /** Counts on one scale, each with what is said of it; a text says `text` instead, where there is that. */
  z.object({
    kind: z.literal('bars'),
    rows: z.array(z.object({ label: Text, count: z.number(), line: Text })),
    text: Text.optional(),
  }),
  /** Lines to copy. */
  z.object({ kind: z.literal('code'), lines: z.array(Text) }),
  /** The same where a card can fold them; a text says `text` instead, and all lines where there is none. */
  z.object({ kind: z.literal('folded'), lines: z.array(Text), text: Text.optional() }),
  /** What can be said next. A card has buttons for it instead. */
  z.object({ kind: z.literal('ways'), text: Text }),
]);
export type Block = z.infer<typeof Block>;

/** A line of a reply on its own, a part of another kind, or several of these. */
export type Part = string | Block | undefined | readonly Part[];

/** Parts as blocks: the first line is the headline, all others are text, and what is empty is left out. */
export function blocksOf(parts: readonly Part[]): Block[] {
  const [first, ...others] = parts.flatMap(flat);
  if (first === undefined) return [];
  return first.kind === 'text'
    ? [{ kind: 'title', text: first.text }, ...others]
    : [first, ...others];
}

function flat(part: Part): Block[] {
  if (part === undefined || part === '') return [];
  if (typeof part === 'string') return [{ kind: 'text', text: part }];
  if (isParts(part)) return part.flatMap(flat);
  return isEmpty(part) ? [] : [part];
}

/** What `Array.isArray` cannot tell of a readonly array. */
function isParts(part: Block | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}

function isEmpty(block: Block): boolean {
  if ('rows' in block) return block.rows.length === 0;
  return 'lines' in block && block.lines.length === 0;
}

/** Lines of a list, which cannot be answered by number. */
export function bullets(rows: readonly string[]): Block {
  return { kind: 'list', rows: [...rows], ordered: false };
}

/** Lines that can be answered by their number. */
export function numbered(rows: readonly string[]): Block {
  return { kind: 'list', rows: [...rows], ordered: true };
}

export function warning(text: string): Block {
  return { kind: 'warning', text };
}

export function ways(text: string): Block {
  return { kind: 'ways', text };
}

/** Two sentences in one line; Chinese ones touch. */
export function joined(one: string | undefined, other: string): string {
  if (one === undefined || one === '' || other === '') return one || other;
  return /[\u3000-\u303f\uff00-\uffef]$/u.test(one) ? one + other : `${one} ${other}`;
}
