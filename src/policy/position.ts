import { z } from 'zod';
import type { Cmdlet } from './cmdlet.js';

/** Where a tenant stands in the history of its own changes: two that agree here agree in all that went before. */
export const Position = z.object({
  /** Random, made with its first organisation: no other tenant has it. */
  lineage: z.string(),
  /** How many writes it has taken. */
  seq: z.number().int().nonnegative(),
  /** Of the last write and, through it, of those before. */
  hash: z.string(),
});
export type Position = z.infer<typeof Position>;

/** Where the history that a tenant keeps begins. */
export const Origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new') }),
  /** Nothing is known of the writes up to this one. */
  z.object({ kind: z.literal('unknown'), seq: z.number().int() }),
  /** An organisation was put in the place of the one before, beside a book that stood at `over`. */
  z.object({
    kind: z.literal('imported'),
    seq: z.number().int(),
    time: z.iso.datetime(),
    over: Position.optional(),
  }),
]);
export type Origin = z.infer<typeof Origin>;

/** One write of a tenant. */
export interface Write {
  readonly seq: number;
  readonly hash: string;
  readonly cmdlets: readonly Cmdlet[];
}

/** What a tenant of ours knows of its own past. */
export interface Past {
  readonly position: Position;
  readonly origin: Origin;
  /** The writes that are still kept, oldest first; the first one may have lost its cmdlets. */
  writes(): Promise<readonly Write[]>;
}

export function samePosition(one: Position | undefined, other: Position | undefined): boolean {
  return one?.lineage === other?.lineage && one?.seq === other?.seq && one?.hash === other?.hash;
}
