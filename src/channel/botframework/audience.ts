import { z } from 'zod';
import type { InboundActivity } from './activity.js';
import { isGroup } from './message.js';
import { bareId, isOwnId } from './own-ids.js';
import { readText } from './text.js';

/** What one of our buttons sends; the conversations check the rest of it. */
export const Press = z.looseObject({ steward: z.string() });

/** Slack sends what was pressed back to the app whose button it was, and to no other. */
const SlackPress = z.looseObject({ Payload: z.looseObject({}) });

/** One person and the bot, whatever these say about the conversation. */
const ALONE: ReadonlySet<string> = new Set(['console', 'directline', 'emulator', 'webchat']);

/** In a group people talk to each other: what does not mention the bot and presses none of its buttons is not for it. */
export function isForUs(activity: InboundActivity): boolean {
  const { channelId, channelData, value } = activity;
  if (!isGroup(activity) || ALONE.has(channelId)) return true;
  if (Press.safeParse(value).success) return true;
  if (channelId === 'slack' && SlackPress.safeParse(channelData).success) return true;
  return readText(activity).addressed;
}

/** Sent by a program, or by the bot itself as some channels echo it: never obeyed, lest two of them talk for ever. */
export function isFromProgram(activity: InboundActivity, appId: string | undefined): boolean {
  const { channelId, from } = activity;
  if (/^(bot|skill)$/i.test(from.role ?? '') || isOwnId(activity, from.id)) return true;
  return appId !== undefined && bareId(channelId, from.id).toLowerCase() === appId.toLowerCase();
}
