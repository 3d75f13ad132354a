import { z } from 'zod';
import type { Role } from './access/roles.js';
import { CHANNEL_SERVICES } from './config-clouds.js';

function wholeNumber(least: number, most: number) {
  return z.coerce
    .number(`is not a whole number from ${least} to ${most}`)
    .int(`is not a whole number from ${least} to ${most}`)
    .min(least, `is less than ${least}`)
    .max(most, `is more than ${most}`);
}

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `is not one of ${values.join(', ')}` });
}

const seconds = wholeNumber(1, 86_400);

/** Every key of the environment with its schema and default; `.env.example` explains the same keys. */
export const SETTINGS = {
  PORT: wholeNumber(0, 65_535).default(3978),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  TENANT: oneOf(['embedded', 'powershell']).default('embedded'),
  POWERSHELL_COMMAND: z.string().optional(),
  POWERSHELL_SETUP: z.string().optional(),
  POWERSHELL_PROCESSES: wholeNumber(1, 16).default(2),
  POWERSHELL_START_TIMEOUT: seconds.default(60),
  POWERSHELL_SETUP_TIMEOUT: seconds.default(120),
  POWERSHELL_CALL_TIMEOUT: seconds.default(120),
  POWERSHELL_REPLICATION_TIMEOUT: seconds.default(120),
  POWERSHELL_VISIBILITY_TIMEOUT: wholeNumber(0, 3_600).default(10),
  ROLES_FILE: z.string().optional(),
  LOCAL_ROLE: oneOf(['viewer', 'helpdesk', 'admin', 'approver', 'auditor'] satisfies [
    Role,
    ...Role[],
  ]).default('admin'),
  RATE_LIMIT: wholeNumber(1, 100_000).optional(),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  MicrosoftAppType: oneOf(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).default(
    'MultiTenant',
  ),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppPassword_FILE: z.string().optional(),
  MicrosoftAppTenantId: z.string().optional(),
  ChannelService: oneOf(CHANNEL_SERVICES).optional(),
} as const;

export const SettingKey = z.object(SETTINGS).keyof();
export type SettingKey = z.infer<typeof SettingKey>;

export type Settings = z.infer<z.ZodObject<typeof SETTINGS>>;
