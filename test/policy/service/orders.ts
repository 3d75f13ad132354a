import type { Order } from '../../../src/policy/plan.js';
import { OFFLINE_IM } from '../../../src/policy/policy.js';
import type { Tenant } from '../../../src/policy/tenant.js';

export const TONY = 'tony@contoso.com';
export const ANA = 'ana.lopez@contoso.com';

export function turn(enabled: boolean, ...users: string[]): Order {
  return {
    kind: 'set',
    settings: { EnableIMAutoArchiving: enabled },
    target: { kind: 'users', users },
  };
}

export function turnDepartment(enabled: boolean, name: string): Order {
  return {
    kind: 'set',
    settings: { EnableIMAutoArchiving: enabled },
    target: { kind: 'department', name },
  };
}

export const EVERYONE_OFF: Order = {
  kind: 'set',
  settings: { EnableIMAutoArchiving: false },
  target: { kind: 'global' },
};

/** What the tenant says of a person: whether gate 2 is off, and their own policy. */
export async function stateOf(tenant: Tenant, upn: string) {
  const users = await tenant.usersByUpn([upn]);
  const [name] = await tenant.effectivePolicies(users);
  const policies = await tenant.policies();
  const policy = policies.find((candidate) => candidate.identity === name);
  return { off: policy?.settings[OFFLINE_IM] === false, policy: users[0]?.policy };
}

/** Everything that changes: who holds what, every policy, every switch. */
export async function wholeState(tenant: Tenant) {
  const { users } = await tenant.listUsers({}, { offset: 0, limit: 1_000 });
  return {
    assigned: users.map((user) => [user.userPrincipalName, user.policy]),
    policies: await tenant.policies(),
    gates: await tenant.imConfigurations(),
  };
}
