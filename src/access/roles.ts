import { z } from 'zod';
import type { Right } from '../policy/actor.js';
import { canonicalId } from './person-id.js';

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
export type Assignment = z.infer<typeof Assignment>;

/** An id that no person can have would be a role that silently nobody holds. */
const PersonId = z
  .string()
  .trim()
  .regex(/^[\w-]+:./, 'is no id: aad:<tenant id>:<object id>, or <channel>:<id>')
  .regex(/^(?!aad:)|^aad:[^:]+:[^:]+$/i, 'is no id of Entra: aad:<tenant id>:<object id>')
  .transform(canonicalId);

/** The roles file, as YAML or JSON: see the README for a sample. An unknown key is a fault, not a no-op. */
export const Roles = z.strictObject({
  people: z
    .array(
      z.strictObject({
        /** `aad:<tenant id>:<object id>`, or `<channel>:<id>`: Steward tells a person theirs when it refuses. */
        id: PersonId,
        name: z.string().trim().min(1),
        roles: z.array(Assignment).min(1),
      }),
    )
    .refine(
      (people) => new Set(people.map((person) => person.id)).size === people.length,
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
