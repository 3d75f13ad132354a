import { z } from 'zod';
import { PolicyIdentity, Settings } from './policy.js';

/**
 * The writes of `CsClientPolicy` and `CsImConfiguration` as plain data. Three readers: the embedded tenant executes
 * a value on its store, the PowerShell tenant for real, the script printer writes it as a line to paste.
 * An identity is never empty: without one the real cmdlets change Global or the whole tenant.
 */
export const Cmdlet = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('New-CsClientPolicy'),
    identity: PolicyIdentity,
    settings: Settings,
    description: z.string().optional(),
  }),
  z.object({
    name: z.literal('Set-CsClientPolicy'),
    identity: PolicyIdentity,
    settings: Settings,
    /** null: none. */
    description: z.string().nullable().optional(),
  }),
  z.object({ name: z.literal('Remove-CsClientPolicy'), identity: PolicyIdentity }),
  z.object({
    name: z.literal('Grant-CsClientPolicy'),
    /** A user by UPN, or by SIP address with its scheme: never by display name. */
    identity: z.string().min(1),
    /** null unassigns. */
    policyName: PolicyIdentity.nullable(),
  }),
  z.object({
    name: z.enum(['New-CsImConfiguration', 'Set-CsImConfiguration']),
    identity: PolicyIdentity,
    enableOfflineIm: z.boolean(),
  }),
  z.object({ name: z.literal('Remove-CsImConfiguration'), identity: PolicyIdentity }),
]);
export type Cmdlet = z.infer<typeof Cmdlet>;

type Grant = Extract<Cmdlet, { name: 'Grant-CsClientPolicy' }>;

export function isGrant(cmdlet: Cmdlet | undefined): cmdlet is Grant {
  return cmdlet?.name === 'Grant-CsClientPolicy';
}
