import type { Link } from './facts.js';
import type { When } from './when.js';

/** What words around a time make of it. */
export type Role =
  | 'plain'
  | 'in'
  | 'from'
  | 'since'
  | 'after'
  | 'until'
  | 'through'
  | 'by'
  | 'before'
  | 'for'
  | 'during'
  | 'within'
  | 'between';

/** A time with its words around it, and the other end of a range. */
export interface Said {
  readonly role: Role;
  readonly when: When;
  readonly to?: When;
  /** The word between the ends of a range. */
  readonly connector?: 'to' | 'until' | 'through' | 'and';
  /** "for the rest of the week" */
  readonly rest?: true;
  /** No time of its own: "every Friday", "soon". */
  readonly vague?: true;
}

/** What a word before a time makes of it. */
export function roleOf(link: Link): Role | undefined {
  switch (link) {
    case 'at':
    case 'on':
      return 'plain';
    case 'in':
    case 'from':
    case 'since':
    case 'after':
    case 'until':
    case 'through':
    case 'by':
    case 'before':
    case 'for':
    case 'during':
    case 'within':
    case 'between':
      return link;
    default:
      return;
  }
}

/** What a word behind a time makes of it, whatever stands before. */
export function roleAfter(link: Link, role: Role): Role | undefined {
  switch (link) {
    case 'fromAfter':
      return 'from';
    case 'sinceAfter':
      return 'since';
    case 'untilAfter':
      return 'until';
    case 'beforeAfter':
      // 关闭到周五之前
      return role === 'until' ? 'until' : 'before';
    case 'laterAfter':
      return 'after';
    case 'inclusiveAfter':
      return role === 'until' || role === 'through' ? 'through' : role;
    case 'spanAfter':
    case 'withinAfter':
      return role === 'plain' ? 'during' : role;
    default:
      return;
  }
}
