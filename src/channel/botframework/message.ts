import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { canonicalId } from '../../access/person-id.js';
import type { Message } from '../../conversation/conversation.js';
import type { Actor } from '../../policy/actor.js';
import type { InboundActivity } from './activity.js';
import { readText } from './text.js';

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
    text: readText(activity).text,
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

// Asking Intl costs as much as the rest of a turn; people come from few places.
const LOCALES = new LRUCache<string, { readonly locale: string | undefined }>({ max: 500 });
const ZONES = new LRUCache<string, string>({ max: 500 });
const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Checked, since a wrong one would break every date in the reply. Some clients send what their system calls it: `zh_CN`. */
export function localeOf(locale: string | undefined): string | undefined {
  if (locale === undefined) return undefined;
  const known = LOCALES.get(locale) ?? { locale: canonicalLocale(locale) };
  LOCALES.set(locale, known);
  return known.locale;
}

function canonicalLocale(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replace(/[.@].*$/s, '').replaceAll('_', '-'))[0];
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

/** More than one person is there. */
export function isGroup({ conversation }: InboundActivity): boolean {
  const type = conversation.conversationType;
  return conversation.isGroup === true || type === 'groupChat' || type === 'channel';
}
