import {
  type Activity,
  CloudAdapter,
  type ConversationReference,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import type { Credentials } from '../../config-credentials.js';
import { parseJson } from '../../store/journal-line.js';
import { limited } from './limited.js';
import { SharedClients } from './shared-clients.js';

type Logic = (context: TurnContext) => Promise<void>;
type Identity = Awaited<ReturnType<SharedClients['authenticateRequest']>>;

export type Reception =
  | { readonly kind: 'received'; readonly response: InvokeResponse | undefined }
  | { readonly kind: 'unauthorized'; readonly error: unknown }
  /** The keys that tokens are signed with cannot be fetched: nobody's token can be checked at the moment. */
  | { readonly kind: 'unreachable'; readonly error: unknown };

/** Milliseconds for the check of a token, while the channel still waits for its answer. */
const CHECK = 8_000;

/**
 * The SDK's adapter without its own HTTP handling, which answers in prose, prints to the console and reports
 * faults of the bot as those of the channel.
 */
export class StewardAdapter extends CloudAdapter {
  readonly #appId: string;
  readonly #clients: SharedClients;
  #unreachableSince: Date | undefined;

  constructor(credentials: Credentials | undefined) {
    const clients = new SharedClients(credentials);
    super(clients);
    this.#clients = clients;
    this.#appId = credentials?.MicrosoftAppId ?? '';
  }

  /** Checks the token, then runs `logic`, whose errors are thrown on. */
  async receive(authorization: string, activity: Activity, logic: Logic): Promise<Reception> {
    let identity: Identity;
    try {
      if (this.#appId !== '') checkSigned(authorization);
      identity = await limited(
        this.#clients.authenticateRequest(activity, authorization),
        CHECK,
        'the signing keys did not arrive in time',
      );
      this.#checkAudience(identity);
      this.#unreachableSince = undefined;
    } catch (error) {
      if (!isOutOfReach(error)) return { kind: 'unauthorized', error };
      this.#unreachableSince ??= new Date();
      return { kind: 'unreachable', error };
    }
    const response = await this.processActivity(identity, activity, logic);
    return { kind: 'received', response };
  }

  /** Runs `logic` in a conversation that nobody has just written in. */
  async reach(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    await this.continueConversationAsync(this.#appId, reference, logic);
  }

  /** Since when tokens could not be checked; learnt from requests only. */
  unreachableSince(): Date | undefined {
    return this.#unreachableSince;
  }

  /** Tokens of our own that we send to channels are signed by our own tenant too: they are for others. */
  #checkAudience({ claimsIdentity }: Identity): void {
    if (this.#appId === '') return;
    const audience = claimsIdentity.getClaimValue('aud');
    if (audience !== this.#appId) throw new Error('The token is meant for somebody else.');
  }
}

/** Before any keys are fetched: what no key can have signed is refused also while they are out of reach. */
function checkSigned(authorization: string): void {
  const [, head = ''] = /^Bearer ([\w-]+)\.[\w-]+\.[\w-]+$/.exec(authorization) ?? [];
  const parsed = SignedHead.safeParse(parseJson(Buffer.from(head, 'base64url')));
  if (!parsed.success) throw new Error('The request carries no signed token.');
}

const SignedHead = z.looseObject({
  alg: z.enum(['RS256', 'RS384', 'RS512']),
  kid: z.string().min(1),
});

/** The SDK's fetching fails by these names, and by its own error where the answer is no success. */
function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status: unknown = Reflect.get(error, 'statusCode');
  return (
    ['FetchError', 'AbortError', 'TimeoutError'].includes(error.name) ||
    (typeof status === 'number' && status >= 500)
  );
}
