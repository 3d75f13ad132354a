import type { Cmdlet } from '../../policy/cmdlet.js';
import { OFFLINE_IM } from '../../policy/policy.js';
import type { TenantError } from '../../policy/tenant.js';
import type { Call, Capabilities } from './protocol.js';

/** What the product would use, with the parameters that it cannot do without. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  'Get-CsUser': ['Identity', 'LdapFilter', 'Filter'],
  'Get-CsClientPolicy': [],
  'Get-CsEffectivePolicy': ['Identity'],
  'Get-CsImConfiguration': [],
  'Get-CsSite': [],
  'Get-CsPool': [],
  'New-CsClientPolicy': ['Identity', OFFLINE_IM],
  'Set-CsClientPolicy': ['Identity', OFFLINE_IM],
  'Remove-CsClientPolicy': ['Identity'],
  'Grant-CsClientPolicy': ['Identity', 'PolicyName'],
  'Set-CsImConfiguration': ['Identity', 'EnableOfflineIm'],
};

/** Without these there is nothing to work on. */
export const NEEDED = ['Get-CsUser', 'Get-CsClientPolicy'] as const;

export function offers({ offered }: Capabilities, cmdlet: string, parameter?: string): boolean {
  const parameters = Object.hasOwn(offered, cmdlet) ? offered[cmdlet] : undefined;
  if (parameters === undefined) return false;
  const wanted = parameter?.toLowerCase();
  return wanted === undefined || parameters.some((name) => name.toLowerCase() === wanted);
}

/** Cmdlets, and parameters as `Cmdlet -Parameter`, that the server or the account's role does not offer. */
export function missing(capabilities: Capabilities): readonly string[] {
  return Object.entries(WANTED).flatMap(([cmdlet, parameters]) => {
    if (!offers(capabilities, cmdlet)) return [cmdlet];
    return parameters
      .filter((parameter) => !offers(capabilities, cmdlet, parameter))
      .map((parameter) => `${cmdlet} -${parameter}`);
  });
}

/** Parameters that are not settings: they steer the cmdlet itself. */
const STEERING =
  /^(Identity|Instance|InMemory|Force|WhatIf|Confirm|Tenant|Verbose|Debug|ProgressAction|(Error|Warning|Information)(Action|Variable)|Out(Variable|Buffer)|PipelineVariable)$/i;

/** Why a call cannot be made here, before anything is; undefined when it can. */
export function unsupported(
  cmdlet: Cmdlet,
  call: Call,
  capabilities: Capabilities,
): TenantError | undefined {
  if (!offers(capabilities, call.cmdlet)) {
    return { kind: 'unsupported', text: `${call.cmdlet} is not offered here.` };
  }
  const settings = 'settings' in cmdlet ? Object.keys(cmdlet.settings) : [];
  const parameter =
    settings.find((name) => STEERING.test(name)) ??
    Object.keys(call.parameters).find((name) => !offers(capabilities, call.cmdlet, name));
  if (parameter === undefined) return undefined;
  return { kind: 'unsupported', text: `${call.cmdlet} -${parameter} is not offered here.` };
}
