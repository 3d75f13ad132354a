import { z } from 'zod';
import type { Access, Actor, Decision, Need, Right } from '../policy/actor.js';
import { reachesFar } from './reaches-far.js';

/** What each role may do; a person may hold several. */
export const RIGHTS = {
  viewer: ['read', 'history'],
  helpdesk: ['read', 'history', 'assign'],
  admin: [
    'read',
    'history',
    'assign',
    'policy',
    'site',
    'global',
    'undoOthers',
    'override',
    'freeze',
  ],
  approver: ['read', 'history', 'approve'],
  auditor: ['read', 'history', 'audit'],
} as const satisfies Record<string, readonly Right[]>;

export const Role = z.enum(['viewer', 'helpdesk', 'admin', 'approver', 'auditor']);
export type Role = z.infer<typeof Role>;

const names = z.array(z.string().trim().min(1)).min(1);

/** A role by its name alone, or only where every limit given holds. */
const Assignment = z.preprocess(
  (value) => (typeof value === 'string' ? { role: value } : value),
  z.strictObject({
    role: Role,
    channels: names.optional(),
    conversations: names.optional(),
    departments: names.optional(),
    sites: names.optional(),
  }),
);
type Assignment = z.infer<typeof Assignment>;

/** The roles file, as YAML or JSON: see the README for a sample. An unknown key is a fault, not a no-op. */
export const Roles = z.strictObject({
  people: z
    .array(
      z.strictObject({
        /** `aad:<tenant id>:<object id>`, or `<channel>:<id>`: Steward tells a person theirs when it refuses. */
        id: z.string().trim().min(3),
        name: z.string().trim().min(1),
        roles: z.array(Assignment).min(1),
      }),
    )
    .refine(
      (people) => new Set(people.map((person) => fold(person.id))).size === people.length,
      'the same id stands twice',
    ),
  approval: z
    .strictObject({
      /** `auto`: as soon as two people hold the role approver. */
      required: z.enum(['auto', 'always', 'never']).default('auto'),
      /** More people than this need a second person. */
      people: z.number().int().min(1).default(50),
      /** Whether an admin may go ahead alone with a written reason. */
      override: z.boolean().default(false),
    })
    .prefault({}),
  /** The most people one change may touch, by role; a role not named has no cap. */
  caps: z.partialRecord(Role, z.number().int().min(0)).default({}),
});
export type Roles = z.infer<typeof Roles>;

/** Rights that concern no particular person's department or site: a role limited to places does not carry them. */
const UNPLACED: ReadonlySet<Right> = new Set([
  'policy',
  'global',
  'undoOthers',
  'override',
  'freeze',
]);

/** The people that the file knows nothing of have no rights: a missing entry denies. */
export function createAccess(current: () => Roles): Access {
  function assignments(actor: Actor): readonly Assignment[] {
    const person = current().people.find((entry) => fold(entry.id) === fold(actor.id));
    return (person?.roles ?? []).filter(
      (entry) =>
        within([actor.channel], entry.channels) &&
        within([actor.conversation], entry.conversations),
    );
  }

  function judge(held: readonly Assignment[], need: Need): Denial | undefined {
    for (const right of need.rights) {
      const carriers = held.filter((entry) => carries(entry.role, right));
      if (carriers.length === 0) return { missing: right };
      const placed = carriers.filter((entry) => covers(entry, right, need));
      if (placed.length === 0) return { missing: 'place' };
      const caps = placed.map((entry) => current().caps[entry.role] ?? Number.POSITIVE_INFINITY);
      const cap = Math.max(...caps);
      if (changes(right) && need.people > cap) return { missing: 'cap', cap };
    }
    return undefined;
  }

  function approvers(): readonly string[] {
    return current()
      .people.filter((person) => person.roles.some((entry) => carries(entry.role, 'approve')))
      .map((person) => person.id);
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
    rightsOf: (actor) => [...new Set(assignments(actor).flatMap(({ role }) => RIGHTS[role]))],
    whoCan: (right) =>
      current()
        .people.filter((person) => person.roles.some((entry) => carries(entry.role, right)))
        .map((person) => person.name),
    needsApproval(order, people, sharedPolicy) {
      const { required, people: limit } = current().approval;
      if (required === 'never') return false;
      if (required === 'auto' && approvers().length < 2) return false;
      return reachesFar(order, people) || sharedPolicy || people > limit;
    },
    approvers,
    nameOf: (id) => current().people.find((person) => fold(person.id) === fold(id))?.name,
    get overrideAllowed() {
      return current().approval.override;
    },
  };
}

type Denial = { missing: Right | 'place' | 'cap'; cap?: number };

function carries(role: Role, right: Right): boolean {
  return (RIGHTS[role] as readonly Right[]).includes(right);
}

function covers(entry: Assignment, right: Right, need: Need): boolean {
  const limited = entry.departments !== undefined || entry.sites !== undefined;
  if (limited && UNPLACED.has(right)) return false;
  return within(need.departments, entry.departments) && within(need.sites, entry.sites);
}

function changes(right: Right): boolean {
  return right === 'assign' || right === 'policy' || right === 'site' || right === 'global';
}

function within(wanted: readonly string[], allowed: readonly string[] | undefined): boolean {
  if (allowed === undefined) return true;
  const known = new Set(allowed.map(fold));
  return wanted.every((name) => known.has(fold(name)));
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
