import type { Cmdlet } from '../../policy/cmdlet.js';
import { OFFLINE_IM } from '../../policy/policy.js';
import type { Capabilities } from './protocol.js';
import { toCall } from './to-call.js';

/** Makes the objects that the setting PolicyEntry is a list of. */
const ENTRY = 'New-CsClientPolicyEntry';

/** What the product would use, with the parameters that it cannot do without. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  'Get-CsUser': ['Identity', 'LdapFilter', 'Filter'],
  'Get-CsAdUser': ['LdapFilter'],
  'Get-CsClientPolicy': [],
  'Get-CsEffectivePolicy': ['Identity'],
  'Get-CsImConfiguration': [],
  'Get-CsSite': [],
  'Get-CsPool': [],
  'New-CsClientPolicy': ['Identity', OFFLINE_IM],
  'Set-CsClientPolicy': ['Identity', OFFLINE_IM],
  'Remove-CsClientPolicy': ['Identity'],
  'Grant-CsClientPolicy': ['Identity', 'PolicyName'],
  'New-CsImConfiguration': ['Identity', 'EnableOfflineIm'],
  'Set-CsImConfiguration': ['Identity', 'EnableOfflineIm'],
  'Remove-CsImConfiguration': ['Identity'],
  [ENTRY]: ['Name', 'Value'],
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

/**
 * What these cmdlets need and this server, or the account's role on it, does not offer: a cmdlet, or a parameter as
 * `Cmdlet -Parameter`; undefined where all of them can be called.
 */
export function notOffered(
  cmdlets: readonly Cmdlet[],
  capabilities: Capabilities,
): string | undefined {
  for (const cmdlet of cmdlets) {
    const { name } = cmdlet;
    if (!offers(capabilities, name)) return name;
    const settings = 'settings' in cmdlet ? cmdlet.settings : {};
    const parameter =
      Object.keys(settings).find((setting) => STEERING.test(setting)) ??
      Object.keys(toCall(cmdlet).parameters).find((given) => !offers(capabilities, name, given));
    if (parameter !== undefined) return `${name} -${parameter}`;
    if (settings.PolicyEntry && !offers(capabilities, ENTRY)) return ENTRY;
  }
  return undefined;
}
