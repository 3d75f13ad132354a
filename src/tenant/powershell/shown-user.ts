import { z } from 'zod';
import { nameKey, normaliseIdentity, sameIdentity } from '../../policy/identity.js';
import type { User } from '../../policy/policy.js';
import type { UserFilter } from '../../policy/tenant.js';
import { lookupKey, sipKey } from '../keys.js';
import { columns } from './read.js';

/** Display name, UPN, SIP address, SAM name, department (not shown: null), registrar pool, per-user policy, distinguished name. */
export const UserRow = columns(8).pipe(
  z.tuple([
    z.string(),
    z.string(),
    z.string(),
    z.string(),
    z.string().nullable(),
    z.string(),
    z.string(),
    z.string(),
  ]),
);
export type UserRow = z.infer<typeof UserRow>;

/** A person as `Get-CsUser` shows them: perhaps without the department, for which Active Directory knows their `dn`. */
export type Shown = Omit<User, 'department'> & {
  readonly department: string | null;
  readonly dn: string;
};

export function toShown(
  [displayName, upn, sip, sam, department, registrarPool, policy, dn]: UserRow,
  siteOfPool: (fqdn: string) => string,
): Shown {
  return {
    displayName,
    userPrincipalName: keyOf(upn, sip, dn),
    sipAddress: sip,
    // Without its domain, as the cmdlet shows it, the name cannot be asked for.
    ...(sam.includes('\\') && { samAccountName: sam }),
    department,
    site: siteOfPool(registrarPool),
    policy: policy === '' ? null : normaliseIdentity(policy),
    dn,
  };
}

/** What names a person: see `User`. */
export function keyOf(upn: string, sip: string, dn: string): string {
  if (upn.trim() !== '') return upn;
  return sip.trim() === '' ? dn : sip;
}

/** Whether the name is this person's: Active Directory compares more loosely (accents, for one, it may ignore). */
export function isNamed(user: Shown, wanted: string): boolean {
  const key = lookupKey(wanted);
  return (
    lookupKey(user.displayName) === key ||
    lookupKey(user.userPrincipalName) === key ||
    (user.sipAddress !== '' && sipKey(user.sipAddress) === sipKey(wanted)) ||
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
