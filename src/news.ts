import type { Logger } from 'pino';
import type { Conversation, Outbox } from './conversation/conversation.js';
import type { PolicyService } from './policy/service.js';

/** Milliseconds between two looks for requests that have run out. */
const PAUSE = 30_000;

interface NewsOptions {
  readonly service: PolicyService;
  readonly conversation: Conversation;
  readonly tell: Outbox['tell'];
  readonly log: Logger;
}

/** Closes requests for approval that nobody answers in time, and tells people; the returned function ends that. */
export function watchRequests({ service, conversation, tell, log }: NewsOptions): () => void {
  async function look(): Promise<void> {
    for (const request of await service.expire()) {
      log.info({ pending: request.id }, 'request expired');
      await conversation.expired(request, tell);
    }
  }

  let looking = Promise.resolve();
  function lookAgain(): void {
    looking = looking
      .then(look)
      .catch((err: unknown) => log.error({ err }, 'expired requests not told'));
  }

  lookAgain();
  const timer = setInterval(lookAgain, PAUSE).unref();
  return () => clearInterval(timer);
}
