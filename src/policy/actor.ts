import { z } from 'zod';
import type { Order } from './plan.js';

/** Who speaks. Only `id` is ever compared: the name is what the channel displays and anyone may choose it. */
export const Actor = z.object({
  /** `aad:<tenant>:<object id>` of the authenticated activity, else `<channel>:<from id>`. */
  id: z.string().min(1),
  name: z.string(),
  channel: z.string(),
  conversation: z.string(),
});
export type Actor = z.infer<typeof Actor>;

/** What a person may be allowed to do. */
export const Right = z.enum([
  'read',
  'history',
  'assign', // change single people by grants
  'policy', // create, delete and edit policies
  'site',
  'global', // Global and the organisation-wide switch
  'undoOthers',
  'approve',
  'override',
  'freeze',
  'audit',
]);
export type Right = z.infer<typeof Right>;

/** What an order needs: the rights, where, and for how many people. */
export interface Need {
  readonly rights: readonly Right[];
  readonly departments: readonly string[];
  readonly sites: readonly string[];
  readonly people: number;
}

export type Decision =
  | { readonly kind: 'allowed' }
  | {
      readonly kind: 'denied';
      readonly missing: Right | 'place' | 'cap';
      /** The right that is missing, or that does not go so far. */
      readonly right: Right;
      /** For `cap`: how many people this role may change at once. */
      readonly cap?: number;
      /** Names (as the roles file gives them) of those who could do it. */
      readonly helpers: readonly string[];
    };

/** How far a right goes: for people of these departments at these sites (all, if none), and so many at once. */
export interface Limit {
  readonly departments: readonly string[];
  readonly sites: readonly string[];
  readonly cap?: number;
}

/** Somebody who holds a right, by the name that the roles file gives, with how far theirs goes. */
export interface Holder {
  readonly name: string;
  readonly limits: readonly Limit[];
}

/** Who may do what; the roles file decides. A missing configuration denies. */
export interface Access {
  decide(actor: Actor, need: Need): Decision;
  /** What they may do at all, be it in some places only. */
  rightsOf(actor: Actor): readonly Right[];
  /** One for each role that gives them the right; none where it goes as far as there is. */
  limitsOf(actor: Actor, right: Right): readonly Limit[];
  whoCan(right: Right): readonly Holder[];
  /** The name that the roles file gives to this id: unlike the one a channel displays, nobody chooses it themselves. */
  nameOf(id: string): string | undefined;
  /** Whether this order, touching so many people, needs a second person. */
  needsApproval(order: Order, people: number, sharedPolicy: boolean): boolean;
  /** Ids of those who may approve, for telling them. */
  approvers(): readonly string[];
}
