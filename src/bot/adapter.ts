import {
  type Activity,
  CloudAdapter,
  ConfigurationServiceClientCredentialFactory,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Credentials } from '../config-credentials.js';
import { SharedClients } from './shared-clients.js';

type Logic = (context: TurnContext) => Promise<void>;

export type Reception =
  | { readonly kind: 'received'; readonly response: InvokeResponse | undefined }
  | { readonly kind: 'unauthorized'; readonly error: unknown };

/**
 * The SDK's adapter without its own HTTP handling, which answers in prose, prints to the console and reports
 * faults of the bot as those of the channel.
 */
export class StewardAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(credentials: Credentials | undefined) {
    super(
      new SharedClients(
        { ...credentials },
        new ConfigurationServiceClientCredentialFactory({ ...credentials }),
      ),
    );
    this.#appId = credentials?.MicrosoftAppId ?? '';
  }

  /** Checks the token, then runs `logic`, whose errors are thrown on. */
  async receive(authorization: string, activity: Activity, logic: Logic): Promise<Reception> {
    let authenticated = false;
    try {
      const response = await this.processActivity(authorization, activity, (context) => {
        authenticated = true;
        return logic(context);
      });
      return { kind: 'received', response };
    } catch (error) {
      if (authenticated) throw error;
      return { kind: 'unauthorized', error };
    }
  }

  /** Runs `logic` in a conversation that nobody has just written in. */
  async reach(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    await this.continueConversationAsync(this.#appId, reference, logic);
  }
}
