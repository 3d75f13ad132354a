import type { Cmdlet } from './cmdlet.js';
import { nameKey, scopeOf } from './identity.js';
import type { Image, Step } from './plan.js';
import type { Policy, Settings, User } from './policy.js';
import {
  descriptionOf,
  differingSettings,
  normaliseSettings,
  settingOf,
  settingsWished,
  withWish,
} from './settings.js';

/** The cmdlet that turns one policy into the other; null: it does not exist. */
function policyCmdlet(
  identity: string,
  before: Policy | null,
  after: Policy | null,
  defaults: Settings,
): Cmdlet {
  if (after === null) return { name: 'Remove-CsClientPolicy', identity };
  // A setting that is to be not set is sent as $null, a legal value, where it would be something else by itself.
  const settings: Settings = Object.fromEntries(
    before === null
      ? Object.entries({ ...unset(defaults), ...normaliseSettings(after.settings) }).sort(byName)
      : differingSettings(before.settings, after.settings).map((name) => [
          name,
          settingOf(after.settings, name),
        ]),
  );
  const description = descriptionOf(after);
  if (before !== null)
    return description === descriptionOf(before)
      ? { name: 'Set-CsClientPolicy', identity, settings }
      : { name: 'Set-CsClientPolicy', identity, settings, description };
  return description === null
    ? { name: 'New-CsClientPolicy', identity, settings }
    : { name: 'New-CsClientPolicy', identity, settings, description };
}

function unset(settings: Settings): Settings {
  const names = Object.keys(normaliseSettings(settings));
  return Object.fromEntries(names.map((name) => [name, null]));
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/**
 * The step that changes or makes a policy, or removes it (`after` null).
 *
 * @param defaults what a new policy starts with: of these, what `after` lacks is sent as not set
 */
export function policyStep(
  identity: string,
  before: Policy | null,
  after: Policy | null,
  defaults: Settings = {},
): Step {
  return {
    cmdlet: policyCmdlet(identity, before, after, defaults),
    before: { object: 'policy', identity, value: before },
    after: { object: 'policy', identity, value: after },
  };
}

/** The step that makes a policy of which only some settings are wished: the others are what every new one starts with. */
export function creationStep(identity: string, wished: Settings, defaults: Settings): Step {
  const made: Policy = { identity, settings: defaults };
  const value = withWish(made, wished);
  const { description } = value;
  return {
    cmdlet: {
      name: 'New-CsClientPolicy',
      identity,
      settings: normaliseSettings(settingsWished(wished)),
      ...(description !== undefined && { description }),
    },
    before: { object: 'policy', identity, value: null },
    after: { object: 'policy', identity, value },
  };
}

/**
 * What a person is called in a cmdlet. A UPN may be somebody else's SIP address, and nothing documents which of the two
 * the server looks for first: it stands where it is the person's own SIP address as well, which is unique in a forest.
 */
export function identityFor({ userPrincipalName: key, sipAddress }: Addresses): string {
  const isScheme = /^sip:./i.test(sipAddress);
  return isScheme && nameKey(sipAddress) !== nameKey(`sip:${key}`) ? sipAddress : key;
}

type Addresses = Pick<User, 'userPrincipalName' | 'sipAddress'>;

/** The step that gives a person another policy; null unassigns. */
export function assignmentStep(
  person: Addresses,
  before: string | null,
  after: string | null,
): Step {
  const { userPrincipalName: user } = person;
  return {
    cmdlet: { name: 'Grant-CsClientPolicy', identity: identityFor(person), policyName: after },
    before: { object: 'assignment', user, policy: before },
    after: { object: 'assignment', user, policy: after },
  };
}

/** The step with the person called as they are called now. */
export function readdressed(step: Step, people: ReadonlyMap<string, Addresses>): Step {
  if (step.before.object !== 'assignment' || step.after.object !== 'assignment') return step;
  const person = people.get(nameKey(step.after.user));
  return person === undefined
    ? step
    : assignmentStep(person, step.before.policy, step.after.policy);
}

function gateCmdlet(identity: string, before: boolean | null, after: boolean | null): Cmdlet {
  if (after === null) return { name: 'Remove-CsImConfiguration', identity };
  const name = before === null ? 'New-CsImConfiguration' : 'Set-CsImConfiguration';
  return { name, identity, enableOfflineIm: after };
}

/** The step that switches gate 1; null: the site has no IM configuration of its own. */
export function gateStep(identity: string, before: boolean | null, after: boolean | null): Step {
  return {
    cmdlet: gateCmdlet(identity, before, after),
    before: { object: 'imConfiguration', value: { identity, enableOfflineIm: before } },
    after: { object: 'imConfiguration', value: { identity, enableOfflineIm: after } },
  };
}

/** The step that takes another one back: planning and undoing derive their cmdlets from images alike. */
export function inverse(step: Step, defaults: Settings): Step {
  const { before, after } = step;
  if (before.object === 'policy' && after.object === 'policy') {
    return policyStep(after.identity, after.value, before.value, defaults);
  }
  if (before.object === 'assignment' && after.object === 'assignment') {
    const sipAddress = step.cmdlet.identity;
    const person = { userPrincipalName: after.user, sipAddress };
    return assignmentStep(person, after.policy, before.policy);
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
