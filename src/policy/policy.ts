import { z } from 'zod';

/**
 * One client policy setting as `Get-CsClientPolicy` shows it: null (or absent) is "not set", which leaves the
 * client's own default in force and is never the same as off.
 */
export const SettingValue = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.null(),
  z.array(z.string()),
]);
export type SettingValue = z.infer<typeof SettingValue>;

/** Setting name to value; names compare ignoring case and keep the documented spelling. Absent equals null. */
export const Settings = z.record(z.string(), SettingValue);
export type Settings = z.infer<typeof Settings>;

/** The setting that Steward exists for (gate 2): the sender's effective policy must not say `$False`. */
export { OFFLINE_IM } from '../settings/catalogue.js';

/** The parameter that a policy keeps beside its settings: see `Policy`. */
export const DESCRIPTION = 'Description';

/**
 * `Global`, `site:Redmond`, or the bare name of a per-user policy (`OfflineIM`, never `Tag:OfflineIM`: the tag is
 * dropped at every boundary). Compared ignoring case: see `sameIdentity`.
 */
export const PolicyIdentity = z.string().trim().min(1).max(256);
export type PolicyIdentity = z.infer<typeof PolicyIdentity>;

export const Policy = z.object({
  identity: PolicyIdentity,
  description: z.string().optional(),
  settings: Settings,
});
export type Policy = z.infer<typeof Policy>;

export const User = z.object({
  displayName: z.string(),
  /**
   * What names the person and nobody else: the UPN; of an account without one the SIP address with its scheme, else the
   * distinguished name. For what cmdlets take for them see `identityFor`.
   */
  userPrincipalName: z.string().min(1),
  /** With its scheme: `sip:tony@contoso.com`. */
  sipAddress: z.string(),
  /** `DOMAIN\sam`, where known. */
  samAccountName: z.string().optional(),
  department: z.string(),
  /** The topology's site, of the user's registrar pool; empty where unknown. */
  site: z.string(),
  /** The per-user policy assigned, as `Get-CsUser` shows it; null: the site's or Global applies. */
  policy: PolicyIdentity.nullable(),
});
export type User = z.infer<typeof User>;

/** `Get-CsImConfiguration`: gate 1, the server-wide switch; Global or `site:X`, never per user. */
export const ImConfiguration = z.object({ identity: PolicyIdentity, enableOfflineIm: z.boolean() });
export type ImConfiguration = z.infer<typeof ImConfiguration>;

export type Scope = 'user' | 'site' | 'global';

/** What is in force for one person and why: see `effectiveUnder` in effective.ts. */
export const Effective = z.object({
  displayName: z.string(),
  userPrincipalName: z.string(),
  /** Can this person send offline messages: both gates taken together. */
  enabled: z.boolean(),
  /** Gate 2 as the winning policy has it; null is not set. */
  setting: z.boolean().nullable(),
  /** The winning policy: `Global`, `site:X` or the per-user name. */
  policy: PolicyIdentity,
  scope: z.enum(['user', 'site', 'global']),
  /** Gate 1 for this person's site. */
  gate: ImConfiguration,
  /** Other settings of the winning policy that change what a change here means. */
  savingDisabled: z.boolean(),
  /** Where the person works, as the directory has it; books from before that have none. */
  department: z.string().optional(),
  site: z.string().optional(),
  /** What the winning policy has of the other settings that are spoken of. */
  values: Settings.optional(),
});
export type Effective = z.infer<typeof Effective>;
