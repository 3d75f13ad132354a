import type { Target } from './command.js';
import type { Lexeme } from './lex.js';
import { Roles } from './roles.js';
import { Role, type RoleName } from './vocabulary/role.js';

/** What a phrase speaks of. */
export interface Noun {
  readonly what:
    | Target
    | { readonly kind: 'pronoun' }
    | { readonly kind: 'default' }
    /** Named, but not in a way that is surely one thing: "all Berlin", a name of seven words. */
    | { readonly kind: 'odd'; readonly name: string };
  readonly from: number;
  readonly to: number;
  /** The preposition before it. */
  readonly joint: RoleName | undefined;
  /** "Ken's": what follows belongs to it. */
  readonly possessive: boolean;
  /** Written like a name: quoted, an address, capitals, or with a surname that we know. */
  readonly sure: boolean;
}

/** What says that the name beside it is no person's. */
export const KIND = Roles.of(Role.policy, Role.site, Role.group);
export const PREPOSITION = Roles.of(Role.for, Role.to, Role.of, Role.from, Role.in);

export function is(lexeme: Lexeme | undefined, ...roles: readonly Roles[]): boolean {
  if (lexeme === undefined) return false;
  // Asked some hundred times a phrase: a loop costs half of what `some` does.
  for (const role of roles) if (lexeme.roles.meets(role)) return true;
  return false;
}

/** A noun without what stands around it. */
export type Core = Pick<Noun, 'what' | 'sure'> & { readonly to: number };

// No phrase has as many articles or commas in a row, and one that has is not read again and again for them.
const MOST_SKIPPED = 16;

/** The first lexeme from `at` on that has none of the roles. */
export function skip(lexemes: readonly Lexeme[], at: number, ...roles: readonly Roles[]): number {
  let next = at;
  while (next - at < MOST_SKIPPED && is(lexemes[next], ...roles)) next++;
  return next;
}
