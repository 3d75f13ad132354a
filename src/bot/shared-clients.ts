import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { LRUCache } from 'lru-cache';

type Base = ConfigurationBotFrameworkAuthentication;
type Authenticated = Awaited<ReturnType<Base['authenticateRequest']>>;
type ConnectorFactory = NonNullable<Authenticated['connectorFactory']>;

/** Service addresses whose clients are kept; a channel has a handful. */
const KEPT = 200;

/**
 * The SDK's authentication, but for building two HTTP clients anew for each message, which costs as much as an echo
 * bot's whole turn: clients of one service address and audience are the same, and nothing here signs users in.
 * Every request's token is checked as before.
 */
export class SharedClients extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new LRUCache<string, ReturnType<ConnectorFactory['create']>>({
    max: KEPT,
  });
  #userTokens: ReturnType<Base['createUserTokenClient']> | undefined;

  override async authenticateRequest(
    ...request: Parameters<Base['authenticateRequest']>
  ): Promise<Authenticated> {
    const result = await super.authenticateRequest(...request);
    const { connectorFactory } = result;
    if (connectorFactory === undefined) return result;
    return {
      ...result,
      connectorFactory: {
        create: (serviceUrl, audience) => this.#connector(connectorFactory, serviceUrl, audience),
      },
    };
  }

  override createUserTokenClient(
    ...identity: Parameters<Base['createUserTokenClient']>
  ): ReturnType<Base['createUserTokenClient']> {
    this.#userTokens ??= super.createUserTokenClient(...identity);
    return this.#userTokens;
  }

  #connector(factory: ConnectorFactory, serviceUrl: string, audience: string | undefined) {
    const key = JSON.stringify([serviceUrl, audience]);
    const known = this.#connectors.get(key);
    if (known !== undefined) return known;
    const connector = factory.create(serviceUrl, audience);
    this.#connectors.set(key, connector);
    connector.catch(() => this.#connectors.delete(key));
    return connector;
  }
}
