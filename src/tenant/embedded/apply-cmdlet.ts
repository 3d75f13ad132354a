import { Cmdlet } from '../../policy/cmdlet.js';
import {
  identityKey,
  isUserPolicyName,
  normaliseIdentity,
  scopeOf,
  siteIdentity,
  siteOf,
} from '../../policy/identity.js';
import type { Policy } from '../../policy/policy.js';
import { withDescription } from '../../policy/settings.js';
import type { TenantError } from '../../policy/tenant.js';
import { unreachable } from '../../result.js';
import { lookupKey } from '../keys.js';
import * as answers from './answers.js';
import { findPositions } from './look-up.js';
import { assign, holdersOf, type State } from './state.js';
import { badSetting, mergeSettings } from './validate-settings.js';

/**
 * Executes one cmdlet on the state as the server documents it, or answers why not and changes nothing. Depends on
 * state and cmdlet only, so that replaying a journal gives the same state again. An empty identity is always refused:
 * the real cmdlets would take it for Global, or for everyone.
 */
export function applyCmdlet(state: State, cmdlet: Cmdlet): TenantError | undefined {
  if (cmdlet.identity.trim() === '') return answers.emptyIdentity();
  const parsed = Cmdlet.safeParse(cmdlet);
  return parsed.success ? apply(state, parsed.data) : answers.badIdentity(cmdlet.identity);
}

function apply(state: State, cmdlet: Cmdlet): TenantError | undefined {
  switch (cmdlet.name) {
    case 'New-CsClientPolicy':
      return createPolicy(state, cmdlet);
    case 'Set-CsClientPolicy':
      return changePolicy(state, cmdlet);
    case 'Remove-CsClientPolicy':
      return removePolicy(state, cmdlet.identity);
    case 'Grant-CsClientPolicy':
      return grantPolicy(state, cmdlet.identity, cmdlet.policyName);
    case 'New-CsImConfiguration':
      return createImConfiguration(state, cmdlet);
    case 'Set-CsImConfiguration':
      return changeImConfiguration(state, cmdlet);
    case 'Remove-CsImConfiguration':
      return removeImConfiguration(state, cmdlet.identity);
    default:
      return unreachable(cmdlet);
  }
}

function createPolicy(
  state: State,
  {
    identity,
    settings,
    description,
  }: Omit<Policy, 'description'> & { description?: string | undefined },
): TenantError | undefined {
  const found = canonicalIdentity(state, identity);
  if (typeof found !== 'string') return found;
  if (scopeOf(found) === 'user' && !isUserPolicyName(found)) return answers.badIdentity(found);
  if (scopeOf(found) === 'global' || state.policies.has(identityKey(found))) {
    return answers.duplicate(found);
  }
  const fault = badSetting(settings);
  if (fault !== undefined) return fault;
  state.policies.set(identityKey(found), {
    identity: found,
    ...(description !== undefined && { description }),
    settings: mergeSettings({}, settings),
  });
  return undefined;
}

function changePolicy(
  state: State,
  { identity, settings, description }: Extract<Cmdlet, { name: 'Set-CsClientPolicy' }>,
): TenantError | undefined {
  const policy = state.policies.get(identityKey(identity));
  if (policy === undefined) return answers.notFound(identity);
  const fault = badSetting(settings);
  if (fault !== undefined) return fault;
  state.policies.set(identityKey(identity), {
    ...withDescription(policy, description),
    settings: mergeSettings(policy.settings, settings),
  });
  return undefined;
}

/** Global cannot go: the server puts all its settings back to their defaults instead (and warns). */
function removePolicy(state: State, identity: string): TenantError | undefined {
  const policy = state.policies.get(identityKey(identity));
  if (policy === undefined) return answers.notFound(identity);
  if (scopeOf(policy.identity) === 'global') {
    state.policies.set(identityKey(identity), { identity: policy.identity, settings: {} });
    return undefined;
  }
  // The real cmdlet asks; run without -Force by a program, there is nobody to answer.
  if (holdersOf(state, identity).size > 0) return answers.inUse(policy.identity);
  state.policies.delete(identityKey(identity));
  return undefined;
}

function grantPolicy(
  state: State,
  identity: string,
  policyName: string | null,
): TenantError | undefined {
  if (identity.includes('*')) return answers.badIdentity(identity);
  // A UPN is one person's, whoever has it for a SIP address.
  const own = state.byUpn.get(lookupKey(identity));
  const [position, ...others] = own === undefined ? findPositions(state, identity) : [own];
  if (position === undefined) return answers.notFound(identity);
  if (others.length > 0) return answers.ambiguous(identity);
  if (policyName === null) {
    assign(state, position, null);
    return undefined;
  }
  const policy = state.policies.get(identityKey(policyName));
  if (policy === undefined || scopeOf(policy.identity) !== 'user') {
    return answers.notUserPolicy(normaliseIdentity(policyName));
  }
  assign(state, position, policy.identity);
  return undefined;
}

type Switch = { readonly identity: string; readonly enableOfflineIm: boolean };

function createImConfiguration(
  state: State,
  { identity, enableOfflineIm }: Switch,
): TenantError | undefined {
  const found = canonicalIdentity(state, identity);
  if (typeof found !== 'string') return found;
  // An IM configuration is Global's or a site's: it is granted to nobody.
  if (scopeOf(found) === 'user') return answers.badIdentity(found);
  if (scopeOf(found) === 'global' || state.imConfigurations.has(identityKey(found)))
    return answers.duplicateConfiguration(found);
  state.imConfigurations.set(identityKey(found), { identity: found, enableOfflineIm });
  return undefined;
}

/** As of policies: Global's goes back to its default, on. */
function removeImConfiguration(state: State, identity: string): TenantError | undefined {
  const found = canonicalIdentity(state, identity);
  if (typeof found !== 'string') return found;
  const configuration = state.imConfigurations.get(identityKey(found));
  if (configuration === undefined) return answers.notFound(identity);
  if (scopeOf(found) === 'global')
    state.imConfigurations.set(identityKey(found), { ...configuration, enableOfflineIm: true });
  else state.imConfigurations.delete(identityKey(found));
  return undefined;
}

function changeImConfiguration(
  state: State,
  { identity, enableOfflineIm }: Switch,
): TenantError | undefined {
  const found = canonicalIdentity(state, identity);
  if (typeof found !== 'string') return found;
  const configuration = state.imConfigurations.get(identityKey(found));
  if (configuration === undefined) return answers.notFound(identity);
  state.imConfigurations.set(identityKey(found), { ...configuration, enableOfflineIm });
  return undefined;
}

/** The identity in the spelling to keep: a site's as the topology has it, which must know the site. */
function canonicalIdentity(state: State, identity: string): string | TenantError {
  const normal = normaliseIdentity(identity);
  const site = siteOf(normal);
  if (site === undefined) return normal;
  const known = state.sites.get(lookupKey(site));
  return known === undefined ? answers.noSite(site) : siteIdentity(known.name);
}
