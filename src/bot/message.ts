import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Message } from '../conversation.js';
import type { Actor } from '../policy/actor.js';
import type { InboundActivity } from './activity.js';
import { canonicalId } from './person-id.js';

const Mention = z.looseObject({
  type: z.string().regex(/^mention$/i),
  mentioned: z.looseObject({ id: z.string() }),
  text: z.string().min(1),
});

const TeamsData = z.looseObject({ tenant: z.looseObject({ id: z.string().min(1).max(128) }) });

/** `authenticated`: a token proved that the channel sent this activity, so its word about the sender counts. */
export function toMessage(
  activity: InboundActivity,
  authenticated: boolean,
  now: Date,
  received: Date = now,
): Message {
  const { timestamp } = activity;
  return {
    text: withoutMentions(activity),
    value: activity.value,
    actor: actorOf(activity, authenticated),
    locale: localeOf(activity.locale),
    timeZone: timeZoneOf(activity.localTimezone),
    activity: activityKey(activity),
    group: isGroup(activity),
    ...(timestamp !== undefined && { sent: { at: new Date(timestamp), received } }),
    now,
  };
}

/**
 * The Entra object id where Teams vouches for it. Other channels let their callers write `from` freely, so there
 * an id counts in its channel only.
 */
export function actorOf(activity: InboundActivity, authenticated: boolean): Actor {
  const { channelId, conversation, from } = activity;
  const tenant = conversation.tenantId ?? TeamsData.safeParse(activity.channelData).data?.tenant.id;
  const vouched =
    authenticated && channelId === 'msteams' && from.aadObjectId && tenant
      ? canonicalId(`aad:${tenant}:${from.aadObjectId}`)
      : `${channelId}:${from.id}`;
  return {
    id: vouched,
    name: from.name ?? from.id,
    channel: channelId,
    conversation: conversation.id,
  };
}

/** Encoded, so that no id can pose as two parts of a key. */
export function conversationKey(activity: InboundActivity): string {
  return `${activity.channelId}/${encodeURIComponent(activity.conversation.id)}`;
}

/** With its sender: what one person sends is never taken for a copy of what another did. */
export function activityKey(activity: InboundActivity): string {
  return `${conversationKey(activity)}/${encodeURIComponent(activity.from.id)}/${activity.id}`;
}

/** Whether replies travel in the answer to the request: a copy of it needs them again. */
export function isAnsweredInPlace({ deliveryMode, type }: InboundActivity): boolean {
  return deliveryMode === 'expectReplies' || type === 'invoke';
}

// Asking Intl costs as much as the rest of a turn; people come from few places.
const LOCALES = new LRUCache<string, { readonly locale: string | undefined }>({ max: 500 });
const ZONES = new LRUCache<string, string>({ max: 500 });
const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Checked, since a wrong one would break every date in the reply. */
export function localeOf(locale: string | undefined): string | undefined {
  if (locale === undefined) return undefined;
  const known = LOCALES.get(locale) ?? { locale: canonicalLocale(locale) };
  LOCALES.set(locale, known);
  return known.locale;
}

function canonicalLocale(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

function timeZoneOf(zone: string | undefined): string {
  if (zone === undefined) return OWN_ZONE;
  const known = ZONES.get(zone) ?? canonicalZone(zone);
  ZONES.set(zone, known);
  return known;
}

function canonicalZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return OWN_ZONE;
  }
}

function isGroup({ conversation }: InboundActivity): boolean {
  const type = conversation.conversationType;
  return conversation.isGroup === true || type === 'groupChat' || type === 'channel';
}

/** Our own mentions go, one for each entity; those of others are what the phrase is about, so their names stay. */
function withoutMentions(activity: InboundActivity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const mention = Mention.safeParse(entity);
    if (!mention.success || mention.data.mentioned.id !== activity.recipient.id) continue;
    text = text.replace(mention.data.text, ' ');
  }
  return text.replaceAll(/<\/?at(?: [^<>]*)?>/gi, '').trim();
}
