import {
  type Access,
  type Actor,
  type Decision,
  type Limit,
  type Need,
  Right,
} from '../policy/actor.js';
import { reachesFar } from './reaches-far.js';
import { type Assignment, RIGHTS, type Role, type Roles } from './roles.js';

const RIGHTS_OF: Readonly<Record<Role, readonly Right[]>> = RIGHTS;

/** Rights that concern no particular person's department or site: a role limited to places does not carry them. */
const UNPLACED: ReadonlySet<Right> = new Set([
  'policy',
  'global',
  'undoOthers',
  'override',
  'freeze',
]);

/** Rights that carry out a change or let one through: a role's places and its cap limit these. */
const CHANGING: ReadonlySet<Right> = new Set([
  'assign',
  'policy',
  'site',
  'global',
  'approve',
  'override',
]);

type Denial = Pick<Extract<Decision, { kind: 'denied' }>, 'missing' | 'right' | 'cap'>;

/** The people that the file knows nothing of have no rights: a missing entry denies. */
export function createAccess(current: () => Roles): Access {
  function assignments(actor: Actor): readonly Assignment[] {
    const person = current().people.find(({ id }) => id === actor.id);
    return (person?.roles ?? []).filter(
      (entry) =>
        within([actor.channel], entry.channels) &&
        within([actor.conversation], entry.conversations),
    );
  }

  /** The roles that have a right, be it not here: an override only where the file allows it at all. */
  function carriers(held: readonly Assignment[], right: Right): readonly Assignment[] {
    if (right === 'override' && !current().approval.override) return [];
    return held.filter((entry) => RIGHTS_OF[entry.role].includes(right));
  }

  function effective(held: readonly Assignment[], right: Right): readonly Assignment[] {
    return carriers(held, right).filter((entry) => reaches(entry, right));
  }

  function holders(right: Right): Roles['people'] {
    return current().people.filter(({ roles }) => effective(roles, right).length > 0);
  }

  function limits(held: readonly Assignment[], right: Right): readonly Limit[] {
    if (!CHANGING.has(right)) return [];
    const each = effective(held, right).map((entry): Limit => {
      const { departments = [], sites = [] } = entry;
      const cap = capOf(entry);
      return { departments, sites, ...(Number.isFinite(cap) && { cap }) };
    });
    const isFree = ({ departments, sites, cap }: Limit) =>
      departments.length + sites.length === 0 && cap === undefined;
    return each.some(isFree) ? [] : each;
  }

  function capOf({ role }: Assignment): number {
    return current().caps[role] ?? Number.POSITIVE_INFINITY;
  }

  function judge(held: readonly Assignment[], need: Need): Denial | undefined {
    for (const right of need.rights) {
      if (carriers(held, right).length === 0) return { missing: right, right };
      const placed = effective(held, right).filter((entry) => covers(entry, need));
      if (placed.length === 0) return { missing: 'place', right };
      const cap = Math.max(...placed.map(capOf));
      if (CHANGING.has(right) && need.people > cap) return { missing: 'cap', right, cap };
    }
    return undefined;
  }

  return {
    decide(actor, need): Decision {
      const held = assignments(actor);
      const denial = judge(held, need);
      if (denial === undefined) return { kind: 'allowed' };
      // A stranger is sent to the admins, and does not learn who else is in the file.
      const helpers = current()
        .people.filter((person) => judge(person.roles, need) === undefined)
        .filter(({ roles }) => held.length > 0 || roles.some(({ role }) => role === 'admin'))
        .map((person) => person.name);
      return { kind: 'denied', ...denial, helpers };
    },
    rightsOf(actor) {
      const held = assignments(actor);
      return Right.options.filter((right) => effective(held, right).length > 0);
    },
    limitsOf: (actor, right) => limits(assignments(actor), right),
    whoCan: (right) =>
      holders(right).map(({ name, roles }) => ({ name, limits: limits(roles, right) })),
    needsApproval(order, people, sharedPolicy) {
      const { required, people: limit } = current().approval;
      if (required === 'never') return false;
      if (required === 'auto' && holders('approve').length < 2) return false;
      return reachesFar(order, people) || sharedPolicy || people > limit;
    },
    approvers: () => holders('approve').map(({ id }) => id),
    nameOf: (id) => current().people.find((person) => person.id === id)?.name,
  };
}

/** Whether a role has this right anywhere: one for some places cannot change what concerns them all. */
function reaches({ departments, sites }: Assignment, right: Right): boolean {
  if (UNPLACED.has(right)) return departments === undefined && sites === undefined;
  // A site has people of other departments, if not today then tomorrow.
  return right !== 'site' || departments === undefined;
}

function covers(entry: Assignment, need: Need): boolean {
  return within(need.departments, entry.departments) && within(need.sites, entry.sites);
}

function within(wanted: readonly string[], allowed: readonly string[] | undefined): boolean {
  if (allowed === undefined) return true;
  const known = new Set(allowed.map(fold));
  return wanted.every((name) => known.has(fold(name)));
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
