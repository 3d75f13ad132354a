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

export function duplicateConfiguration(identity: string): TenantError {
  return { kind: 'duplicate', text: `The IM configuration "${identity}" already exists.` };
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

// What the binder of PowerShell says of an argument (measured with PowerShell 7.6 on a cmdlet with parameters of these types).

function unbound(parameter: string, why: string): TenantError {
  return { kind: 'unknown', text: `Cannot bind parameter '${parameter}'. ${why}` };
}

export function nullForSwitch(parameter: string): TenantError {
  return {
    kind: 'unknown',
    text: `Cannot bind argument to parameter '${parameter}' because it is null.`,
  };
}

export function nullFor(parameter: string, type: string): TenantError {
  return unbound(parameter, `Cannot convert null to type "${type}".`);
}

export function noBoolean(parameter: string): TenantError {
  return {
    kind: 'unknown',
    text: `Cannot convert 'System.String' to the type 'System.Boolean' required by parameter '${parameter}'. Specified method is not supported.`,
  };
}

export function noNumber(parameter: string, value: unknown, type: string): TenantError {
  return unbound(parameter, `Cannot convert value "${String(value)}" to type "${type}".`);
}

export function noChoice(
  parameter: string,
  value: unknown,
  choices: readonly string[],
): TenantError {
  const why = `Unable to match the identifier name ${String(value)} to a valid enumerator name. Specify one of the following enumerator names and try again: ${choices.join(', ')}`;
  return unbound(parameter, why);
}

export function noDuration(parameter: string, value: unknown): TenantError {
  return unbound(parameter, `String '${String(value)}' was not recognized as a valid TimeSpan.`);
}

export function noText(parameter: string): TenantError {
  return unbound(parameter, 'Cannot convert value to type System.String.');
}

export function noList(parameter: string): TenantError {
  return unbound(parameter, 'An unknown list modifier was detected.');
}
