import type { Cmdlet } from '../../src/policy/cmdlet.js';
import { sameIdentity } from '../../src/policy/identity.js';
import { OFFLINE_IM, type Policy } from '../../src/policy/policy.js';
import type { Tenant } from '../../src/policy/tenant.js';

/** A name that a shell would trip over; to a tenant it is only a name. */
export const HOSTILE = `x'; "$(Remove-Item)" \`n & 王 ’`;

export async function policy(tenant: Tenant, identity: string): Promise<Policy | undefined> {
  return (await tenant.policies()).find((each) => sameIdentity(each.identity, identity));
}

/** The policy that applies to a person of contoso.com. */
export async function effective(tenant: Tenant, mailbox: string): Promise<string | undefined> {
  const users = await tenant.usersByUpn([`${mailbox}@contoso.com`]);
  return (await tenant.effectivePolicies(users))[0];
}

export function create(identity: string): Cmdlet {
  return { name: 'New-CsClientPolicy', identity, settings: {} };
}

export function change(identity: string): Cmdlet {
  return { name: 'Set-CsClientPolicy', identity, settings: { [OFFLINE_IM]: false } };
}

export function remove(identity: string): Cmdlet {
  return { name: 'Remove-CsClientPolicy', identity };
}

export function grant(identity: string, policyName: string | null): Cmdlet {
  return { name: 'Grant-CsClientPolicy', identity, policyName };
}
