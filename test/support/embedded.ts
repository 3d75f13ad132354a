import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cmdlet } from '../../src/policy/cmdlet.js';
import type { Tenant } from '../../src/policy/tenant.js';
import {
  type EmbeddedTenantOptions,
  openEmbeddedTenant,
} from '../../src/tenant/embedded/embedded-tenant.js';

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'steward-tenant-'));
}

/** Makes the policy P1, P2, …: numbers tell which of many changes a tenant has. */
export function create(number: number): Cmdlet {
  return { name: 'New-CsClientPolicy', identity: `P${number}`, settings: {} };
}

/** The policies that `create` made. */
export async function created(tenant: Tenant): Promise<string[]> {
  const names = (await tenant.policies()).map((policy) => policy.identity);
  return names.filter((name) => /^P\d+$/.test(name));
}

/** The same, of a folder that nobody has open. */
export async function reopened(options: EmbeddedTenantOptions): Promise<string[]> {
  const tenant = await openEmbeddedTenant(options);
  const names = await created(tenant);
  await tenant.close();
  return names;
}
