import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Roles } from '../../../src/access/roles.js';
import { createAccess } from '../../../src/access/roles-access.js';
import type { Actor } from '../../../src/policy/actor.js';
import type { Records } from '../../../src/policy/records.js';
import type { PolicyServiceOptions } from '../../../src/policy/service/context.js';
import { createPolicyService } from '../../../src/policy/service/create.js';
import type { Asker, Outcome, PolicyService } from '../../../src/policy/service.js';
import type { Tenant } from '../../../src/policy/tenant.js';
import { openRecords } from '../../../src/records/records.js';
import { DURABLE } from '../../../src/store/durable-file.js';
import { openEmbeddedTenant } from '../../../src/tenant/embedded/embedded-tenant.js';

/** Writes for real; the disk need not turn for every record of a test. */
const UNSYNCED = { ...DURABLE, sync: async () => {} };

export const PEOPLE = [
  { id: 'test:ann', name: 'Ann Admin', roles: ['admin'] },
  { id: 'test:adam', name: 'Adam Admin', roles: ['admin'] },
  { id: 'test:hal', name: 'Hal Helpdesk', roles: ['helpdesk'] },
  { id: 'test:dora', name: 'Dora Dublin', roles: [{ role: 'helpdesk', sites: ['Dublin'] }] },
  { id: 'test:vic', name: 'Vic Viewer', roles: ['viewer'] },
  { id: 'test:pia', name: 'Pia Approver', roles: ['approver'] },
  { id: 'test:both', name: 'Bo Both', roles: ['admin', 'approver'] },
];

export function actor(name: string): Actor {
  const known = PEOPLE.find((person) => person.id === `test:${name}`);
  return {
    id: `test:${name}`,
    name: known?.name ?? name,
    channel: 'test',
    conversation: `with ${name}`,
  };
}

export function asker(name: string, phrase = 'do it', rest: Partial<Asker> = {}): Asker {
  return { actor: actor(name), phrase, ...rest };
}

export interface Office {
  readonly folder: string;
  readonly service: PolicyService;
  readonly tenant: Tenant;
  readonly records: Records;
  /** The same folder, opened again as after a restart. */
  restart(): Promise<Office>;
  /** Ends all work and leaves the folder. */
  shut(): Promise<void>;
  /** Ends all work and removes the folder. */
  close(): Promise<void>;
}

export interface OfficeOptions extends Partial<Omit<PolicyServiceOptions, 'tenant' | 'records'>> {
  readonly folder?: string;
  /** Waits for the disk, as the product does. */
  readonly durable?: boolean;
  readonly approval?: unknown;
  readonly caps?: unknown;
  /** Put between the service and the real parts. */
  readonly aroundTenant?: (tenant: Tenant) => Tenant;
  readonly aroundRecords?: (records: Records) => Records;
}

/** The policy service on real parts: the embedded tenant's sample organisation, the real book, real roles. */
export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'steward-office-')));
  const { approval = { required: 'never' }, caps = {} } = options;
  const roles = Roles.parse({ people: PEOPLE, approval, caps });
  const now = options.clock;
  const operations = options.durable ? DURABLE : UNSYNCED;
  const tenant = await openEmbeddedTenant({ folder, operations });
  const records = await openRecords({ folder, operations, ...(now && { now }) });
  const service = createPolicyService({
    access: createAccess(() => roles),
    ...options,
    tenant: options.aroundTenant?.(tenant) ?? tenant,
    records: options.aroundRecords?.(records) ?? records,
  });
  async function shut(): Promise<void> {
    await service.close();
    await tenant.close();
    await records.close();
  }
  return {
    folder,
    service,
    tenant,
    records,
    shut,
    async restart() {
      await shut();
      const { aroundTenant, aroundRecords, ...plain } = options;
      return openOffice({ ...plain, folder });
    },
    async close() {
      await shut();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a test in an office of its own. */
export async function inOffice(
  work: (office: Office) => Promise<void>,
  options?: OfficeOptions,
): Promise<void> {
  const office = await openOffice(options);
  try {
    await work(office);
  } finally {
    await office.close();
  }
}

/** Narrows an outcome to the kind expected, or fails with what it is. */
export function expectKind<Kind extends Outcome['kind']>(
  outcome: Outcome,
  kind: Kind,
): Extract<Outcome, { kind: Kind }> {
  if (isKind(outcome, kind)) return outcome;
  const why = outcome.kind === 'refused' ? `: ${JSON.stringify(outcome.refusal)}` : '';
  throw new Error(`expected ${kind}, got ${outcome.kind}${why}`);
}

function isKind<Kind extends Outcome['kind']>(
  outcome: Outcome,
  kind: Kind,
): outcome is Extract<Outcome, { kind: Kind }> {
  return outcome.kind === kind;
}
