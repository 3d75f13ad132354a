import { type Cloud, cloudOf } from './config-clouds.js';
import type { Settings } from './config-table.js';

/** Bot Framework's own credentials, in its own spelling; absent: the bot serves this machine only. */
export interface Credentials {
  readonly MicrosoftAppType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword?: string;
  readonly MicrosoftAppTenantId?: string;
  readonly cloud: Cloud;
}

/** What is missing or too much, by key. */
export function credentialFaults(settings: Settings): string[] {
  const { MicrosoftAppType: type, MicrosoftAppId: id } = settings;
  const { MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant, ChannelService } = settings;
  if (id === undefined) {
    return [password, tenant, ChannelService].every((value) => value === undefined)
      ? []
      : ['MicrosoftAppId: is missing, though other credentials of the app are set'];
  }
  const faults: string[] = [];
  if (type === 'UserAssignedMSI' && password !== undefined) {
    faults.push('MicrosoftAppPassword: must not be set for MicrosoftAppType UserAssignedMSI');
  }
  if (type !== 'UserAssignedMSI' && password === undefined) {
    faults.push(`MicrosoftAppPassword: is needed for MicrosoftAppType ${type}`);
  }
  if (type !== 'MultiTenant' && tenant === undefined) {
    faults.push(`MicrosoftAppTenantId: is needed for MicrosoftAppType ${type}`);
  }
  return faults;
}

export function credentialsIn(settings: Settings): Credentials | undefined {
  const { MicrosoftAppType, MicrosoftAppId } = settings;
  const { MicrosoftAppPassword, MicrosoftAppTenantId } = settings;
  if (MicrosoftAppId === undefined) return undefined;
  return {
    MicrosoftAppType,
    MicrosoftAppId,
    cloud: cloudOf(settings.ChannelService, MicrosoftAppTenantId),
    ...(MicrosoftAppPassword === undefined ? {} : { MicrosoftAppPassword }),
    ...(MicrosoftAppTenantId === undefined ? {} : { MicrosoftAppTenantId }),
  };
}
