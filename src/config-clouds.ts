/** The values of `ChannelService` as Azure gives them; absent: the public cloud. */
export const CHANNEL_SERVICES = [
  'https://botframework.azure.us',
  'https://botframework.azure.cn',
] as const;
export type ChannelService = (typeof CHANNEL_SERVICES)[number];

/** Where tokens come from and go to in one of Microsoft's clouds. */
export interface Cloud {
  /** Settings of the SDK in its own spelling; what it knows by heart is left out. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** Of the tokens that Entra signs for the app's own tenant, in versions 1 and 2. */
  readonly issuers: readonly string[];
}

const CHINA_LOGIN = 'https://login.partner.microsoftonline.cn';
const CHINA_SERVICES = 'microsoftservices.partner.onmschina.cn';
const CHINA_BOTS = 'https://api.botframework.azure.cn';

/** `tenant` is the app's own; without one no tenant's tokens are taken. */
export function cloudOf(service: ChannelService | undefined, tenant: string | undefined): Cloud {
  const issuers = tenant === undefined ? [] : issuersOf(service, tenant);
  switch (service) {
    case undefined:
      return { endpoints: {}, issuers };
    case 'https://botframework.azure.us':
      return { endpoints: { ChannelService: service }, issuers };
    case 'https://botframework.azure.cn':
      return {
        endpoints: {
          ChannelService: service,
          ToChannelFromBotLoginUrl: `${CHINA_LOGIN}/${tenant ?? CHINA_SERVICES}`,
          ToChannelFromBotOAuthScope: CHINA_BOTS,
          ToBotFromChannelTokenIssuer: CHINA_BOTS,
          OAuthUrl: 'https://token.botframework.azure.cn',
          ToBotFromChannelOpenIdMetadataUrl:
            'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
          ToBotFromEmulatorOpenIdMetadataUrl: `${CHINA_LOGIN}/common/v2.0/.well-known/openid-configuration`,
        },
        issuers,
      };
  }
}

function issuersOf(service: ChannelService | undefined, tenant: string): readonly string[] {
  switch (service) {
    case undefined:
      return [
        `https://sts.windows.net/${tenant}/`,
        `https://login.microsoftonline.com/${tenant}/v2.0`,
      ];
    case 'https://botframework.azure.us':
      return [
        `https://sts.windows.net/${tenant}/`,
        `https://login.microsoftonline.us/${tenant}/`,
        `https://login.microsoftonline.us/${tenant}/v2.0`,
      ];
    case 'https://botframework.azure.cn':
      return [`https://sts.chinacloudapi.cn/${tenant}/`, `${CHINA_LOGIN}/${tenant}/v2.0`];
  }
}
