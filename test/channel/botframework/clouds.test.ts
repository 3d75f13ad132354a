import { expect, it } from 'vitest';
import { StewardAdapter } from '../../../src/channel/botframework/adapter.js';
import { parseConfig } from '../../../src/config.js';
import { CHANNEL_SERVICES } from '../../../src/config-clouds.js';

const TENANT = '5b6c7d8e-0000-4000-8000-000000000001';
const APP = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'hush-hush' };

function cloud(ChannelService: string, tenant: string = TENANT) {
  const { credentials } = parseConfig({ ...APP, MicrosoftAppTenantId: tenant, ChannelService });
  return credentials?.cloud;
}

it.each(['', ...CHANNEL_SERVICES])('the SDK knows what it needs of the cloud "%s"', (service) => {
  const { credentials } = parseConfig({ ...APP, ChannelService: service });
  expect(() => new StewardAdapter(credentials)).not.toThrow();
});

it.each([
  ['', 'microsoftonline.com'],
  ['https://botframework.azure.us', 'microsoftonline.us'],
  ['https://botframework.azure.cn', 'partner.microsoftonline.cn'],
])('in the cloud "%s" the own tenant signs in at %s, in both versions', (service, domain) => {
  const issuers = cloud(service)?.issuers ?? [];
  expect(issuers).toContain(`https://login.${domain}/${TENANT}/v2.0`);
  expect(issuers.filter((issuer) => issuer.startsWith('https://sts.'))).toHaveLength(1);
  for (const issuer of issuers) expect(issuer).toContain(TENANT);
  expect(cloud(service, '')?.issuers).toEqual([]);
});

it('nothing of the Chinese cloud leads out of it', () => {
  const { ChannelService, ...endpoints } = cloud('https://botframework.azure.cn')?.endpoints ?? {};
  expect(ChannelService).toBe('https://botframework.azure.cn');
  expect(Object.keys(endpoints)).toHaveLength(6);
  for (const endpoint of Object.values(endpoints)) {
    expect(new URL(endpoint).hostname).toMatch(/\.(?:azure|microsoftonline)\.cn$/);
  }
});
