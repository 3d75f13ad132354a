import type { TenantError } from '../../policy/tenant.js';

// What the server says, in its own words where Microsoft documents them: the product recognises them by fragments.

export function notFound(identity: string): TenantError {
  return { kind: 'notFound', text: `Management object not found for identity "${identity}".` };
}

export function ambiguous(identity: string): TenantError {
  return {
    kind: 'badIdentity',
    text: `The identity "${identity}" names more than one user. Use the SIP address or the UPN.`,
  };
}

export function notUserPolicy(policy: string): TenantError {
  return {
    kind: 'notUserPolicy',
    text: `Policy "${policy}" is not a user policy. You can assign only a user policy to a specific user.`,
  };
}

export function inUse(policy: string): TenantError {
  return {
    kind: 'inUse',
    text: `The policy "${policy}" is currently assigned to one or more users.`,
  };
}

export function duplicate(identity: string): TenantError {
  return { kind: 'duplicate', text: `The policy "${identity}" already exists.` };
}

export function noSite(site: string): TenantError {
  return { kind: 'noSite', text: `The site "${site}" does not exist in the topology.` };
}

export function emptyIdentity(): TenantError {
  return {
    kind: 'badIdentity',
    text: "Cannot bind argument to parameter 'Identity' because it is an empty string.",
  };
}

export function badIdentity(identity: string): TenantError {
  return { kind: 'badIdentity', text: `The identity "${identity}" is not valid.` };
}

export function badValue(parameter: string, value: unknown, type: string): TenantError {
  return {
    kind: 'unknown',
    text: `Cannot process argument transformation on parameter '${parameter}'. Cannot convert value ${JSON.stringify(value)} to type ${type}.`,
  };
}
