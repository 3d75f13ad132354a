import { z } from 'zod';
import { nameKey, normaliseIdentity, sameIdentity } from '../../policy/identity.js';
import type { User } from '../../policy/policy.js';
import type { UserFilter } from '../../policy/tenant.js';
import { lookupKey, sipKey } from '../keys.js';

/** Display name, UPN, SIP address, SAM name, department (null: not shown), registrar pool, per-user policy. */
export const UserRow = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string().nullable(),
  z.string(),
  z.string(),
]);
export type UserRow = z.infer<typeof UserRow>;

/** A person as `Get-CsUser` shows them: perhaps without the department. */
export type Shown = Omit<User, 'department'> & { readonly department: string | null };

export function toShown(
  [displayName, upn, sip, sam, department, registrarPool, policy]: UserRow,
  siteOfPool: (fqdn: string) => string,
): Shown {
  return {
    displayName,
    userPrincipalName: upn,
    sipAddress: sip,
    // Without its domain, as the cmdlet shows it, the name cannot be asked for.
    ...(sam.includes('\\') && { samAccountName: sam }),
    department,
    site: siteOfPool(registrarPool),
    policy: policy === '' ? null : normaliseIdentity(policy),
  };
}

/** Whether the name is this person's: Active Directory compares more loosely (accents, for one, it may ignore). */
export function isNamed(user: Shown, wanted: string): boolean {
  const key = lookupKey(wanted);
  return (
    lookupKey(user.displayName) === key ||
    lookupKey(user.userPrincipalName) === key ||
    sipKey(user.sipAddress) === sipKey(wanted) ||
    // The server alone knows the domain's short name: what it found by it counts.
    /^[^\\@]+\\[^\\]+$/.test(wanted)
  );
}

/** Each person once, however many ways found. */
export function once(users: readonly Shown[]): readonly Shown[] {
  return [...new Map(users.map((user) => [nameKey(user.userPrincipalName), user])).values()];
}

/** Whether the person is one of those asked for: filters of the server may be wider. */
export function fits(user: Shown, { department, site, policy }: UserFilter): boolean {
  return (
    // Where the department is not shown, the server itself has compared it.
    (department === undefined ||
      user.department === null ||
      nameKey(user.department) === nameKey(department)) &&
    (site === undefined || nameKey(user.site) === nameKey(site)) &&
    (policy === undefined || sameIdentity(user.policy, policy))
  );
}
