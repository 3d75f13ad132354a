import { type Plan, settingsAsked } from '../policy/plan.js';

/** The key of a person in the index of changes. */
export function userSubject(upn: string): string {
  return `u:${upn.toLowerCase()}`;
}

export function policySubject(identity: string): string {
  return `p:${identity.toLowerCase()}`;
}

/** The key of the server-wide switch of Global or a site. */
export function gateSubject(identity: string): string {
  return `g:${identity.toLowerCase()}`;
}

/** The key of a setting that was ordered, or that changed for somebody. */
export function settingSubject(name: string): string {
  return `s:${name.toLowerCase()}`;
}

/**
 * Whom and what a plan changed: people named or granted, and policies edited in place (their users are affected
 * without being named), and which settings. A new per-user policy affects nobody until it is granted, so it is not a
 * subject.
 */
export function subjectsOf(plan: Plan): ReadonlySet<string> {
  const keys = new Set<string>();
  const order = plan.root?.order ?? plan.order;
  const asked = order.kind === 'gate' ? ['EnableOfflineIm'] : settingsAsked(order);
  const changed = plan.changes?.map(({ setting }) => setting) ?? [];
  for (const name of [...asked, ...changed]) keys.add(settingSubject(name));
  for (const { cmdlet, after } of plan.steps) {
    if (after.object === 'assignment') keys.add(userSubject(after.user));
    else if (after.object === 'imConfiguration') keys.add(gateSubject(after.value.identity));
    else if (cmdlet.name !== 'New-CsClientPolicy' || cmdlet.identity.includes(':'))
      keys.add(policySubject(cmdlet.identity));
  }
  return keys;
}

/** Numbers of changes by subject; adding one takes the same time however many there are. */
export function createSubjectIndex() {
  const numbers = new Map<string, number[]>();
  return {
    add(keys: Iterable<string>, change: number): void {
      for (const key of keys) {
        const known = numbers.get(key);
        if (known === undefined) numbers.set(key, [change]);
        else known.push(change);
      }
    },
    /** Those that touched one of the subjects, ascending. */
    touching(keys: readonly string[]): readonly number[] {
      const found = new Set(keys.flatMap((key) => numbers.get(key) ?? []));
      return [...found].sort((a, b) => a - b);
    },
  };
}
