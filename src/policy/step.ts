import type { Cmdlet } from './cmdlet.js';
import { nameKey, scopeOf } from './identity.js';
import type { Image, Step } from './plan.js';
import type { Policy, Settings } from './policy.js';
import { differingSettings, normaliseSettings, settingOf } from './settings.js';

/** The cmdlet that turns one policy into the other; null: it does not exist. */
function policyCmdlet(identity: string, before: Policy | null, after: Policy | null): Cmdlet {
  if (after === null) return { name: 'Remove-CsClientPolicy', identity };
  if (before === null) {
    const settings = normaliseSettings(after.settings);
    const { description } = after;
    return description === undefined || description === ''
      ? { name: 'New-CsClientPolicy', identity, settings }
      : { name: 'New-CsClientPolicy', identity, settings, description };
  }
  // A setting that is to be not set again is sent as $null, a legal value of Set-CsClientPolicy.
  const settings: Settings = Object.fromEntries(
    differingSettings(before.settings, after.settings).map((name) => [
      name,
      settingOf(after.settings, name),
    ]),
  );
  return { name: 'Set-CsClientPolicy', identity, settings };
}

/** The step that changes or makes a policy, or removes it (`after` null). */
export function policyStep(identity: string, before: Policy | null, after: Policy | null): Step {
  return {
    cmdlet: policyCmdlet(identity, before, after),
    before: { object: 'policy', identity, value: before },
    after: { object: 'policy', identity, value: after },
  };
}

/** The step that gives a person (by UPN) another policy; null unassigns. */
export function assignmentStep(user: string, before: string | null, after: string | null): Step {
  return {
    cmdlet: { name: 'Grant-CsClientPolicy', identity: user, policyName: after },
    before: { object: 'assignment', user, policy: before },
    after: { object: 'assignment', user, policy: after },
  };
}

/** The step that switches gate 1. */
export function gateStep(identity: string, before: boolean, after: boolean): Step {
  return {
    cmdlet: { name: 'Set-CsImConfiguration', identity, enableOfflineIm: after },
    before: { object: 'imConfiguration', value: { identity, enableOfflineIm: before } },
    after: { object: 'imConfiguration', value: { identity, enableOfflineIm: after } },
  };
}

/** The step that takes another one back: planning and undoing derive their cmdlets from images alike. */
export function inverse(step: Step): Step {
  const { before, after } = step;
  if (before.object === 'policy' && after.object === 'policy') {
    return policyStep(after.identity, after.value, before.value);
  }
  if (before.object === 'assignment' && after.object === 'assignment') {
    return assignmentStep(after.user, after.policy, before.policy);
  }
  if (before.object === 'imConfiguration' && after.object === 'imConfiguration') {
    return gateStep(
      after.value.identity,
      after.value.enableOfflineIm,
      before.value.enableOfflineIm,
    );
  }
  throw new TypeError(`a step changes one object: ${before.object} became ${after.object}`);
}

/** UPNs of those whose policy steps assign or take away, each once, in order. */
export function assigned(steps: readonly Step[]): readonly string[] {
  const users = steps.flatMap(({ after }) => (after.object === 'assignment' ? [after.user] : []));
  return [...new Map(users.map((upn) => [nameKey(upn), upn])).values()];
}

/** The per-user policy that a step removes. */
export function policyRemoved({ after }: Step): string | undefined {
  if (after.object !== 'policy' || after.value !== null) return undefined;
  return scopeOf(after.identity) === 'user' ? after.identity : undefined;
}

/** Whether an image shows Global, a site's policy or the server-wide switch: things that reach whoever is there. */
export function reachesPlaces(image: Image): boolean {
  if (image.object === 'assignment') return false;
  if (image.object === 'imConfiguration') return true;
  return scopeOf(image.identity) !== 'user';
}
