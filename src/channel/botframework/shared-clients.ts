import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Credentials } from '../../config-credentials.js';
import { takeIssuers } from './token-issuers.js';

type Base = ConfigurationBotFrameworkAuthentication;
type Authenticated = Awaited<ReturnType<Base['authenticateRequest']>>;
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;
type Connector = ReturnType<ConnectorFactory['create']>;

/** Service addresses whose clients are kept; a channel has a handful. */
const KEPT = 200;

/** The SDK's posting client, whose type hides the part that repeats requests. */
const Posting = z.looseObject({
  client: z.looseObject({
    pipeline: z.custom<{ removePolicy(policy: { readonly name: string }): unknown }>(
      (value) => typeof value === 'object' && value !== null && 'removePolicy' in value,
    ),
  }),
});

/**
 * The SDK's authentication, but for building two HTTP clients anew for each message, which costs as much as an echo
 * bot's whole turn: clients of one service address and audience are the same, and nothing here signs users in.
 * Every request's token is checked as before. A client posts once: the SDK would repeat a reply that may have arrived.
 */
export class SharedClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new LRUCache<string, Connector>({ max: KEPT });
  #userTokens: ReturnType<Base['createUserTokenClient']> | undefined;

  constructor(credentials: Credentials | undefined) {
    const { cloud, ...app } = credentials ?? {};
    super({ ...app, ...cloud?.endpoints }, new ConfigurationServiceClientCredentialFactory(app));
    takeIssuers(cloud?.issuers ?? []);
  }

  override async authenticateRequest(
    ...request: Parameters<Base['authenticateRequest']>
  ): Promise<Authenticated> {
    const result = await super.authenticateRequest(...request);
    const { connectorFactory } = result;
    if (connectorFactory === undefined) return result;
    return { ...result, connectorFactory: this.#sharing(connectorFactory) };
  }

  override createConnectorFactory(
    ...identity: Parameters<Base['createConnectorFactory']>
  ): ConnectorFactory {
    return this.#sharing(super.createConnectorFactory(...identity));
  }

  override createUserTokenClient(
    ...identity: Parameters<Base['createUserTokenClient']>
  ): ReturnType<Base['createUserTokenClient']> {
    this.#userTokens ??= super.createUserTokenClient(...identity);
    return this.#userTokens;
  }

  #sharing(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: (serviceUrl, audience) => {
        const key = JSON.stringify([serviceUrl, audience]);
        const known = this.#connectors.get(key);
        if (known !== undefined) return known;
        const connector = factory.create(serviceUrl, audience).then(postingOnce);
        this.#connectors.set(key, connector);
        connector.catch(() => this.#connectors.delete(key));
        return connector;
      },
    };
  }
}

function postingOnce(connector: Awaited<Connector>): Awaited<Connector> {
  Posting.parse(connector).client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return connector;
}
