import type { InboundActivity } from './activity.js';

/** Whether an id is that of the bot which got the activity, however the channel writes it at that place. */
export function isOwnId(
  { channelId, recipient }: Pick<InboundActivity, 'channelId' | 'recipient'>,
  id: string,
): boolean {
  return bareId(channelId, id) === bareId(channelId, recipient.id);
}

/**
 * An app of Teams is its id, with or without `28:` before it. A person or bot of Slack is `U…:T…`, with the workspace
 * behind the colon; in a text it is `U…` alone.
 */
export function bareId(channelId: string, id: string): string {
  if (channelId === 'slack') return id.replace(/:.*$/s, '');
  return id.replace(/^28:/, '');
}
