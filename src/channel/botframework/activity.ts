import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** An id of a channel, a conversation, a person or an activity: part of keys, so kept to a sane length. */
const Id = z
  .string()
  .min(1)
  .max(1024)
  .refine((id) => !/[\p{Cc}\p{Cs}]/u.test(id), 'has control characters');

/** Part of a person's id, before a colon; `aad` stands there for Entra, and is nobody's channel. */
const ChannelId = z
  .string()
  .max(64)
  .regex(/^(?!aad$)[\w-]+$/i, 'is no channel');

const Name = z.string().max(1024).transform(withoutControls);

const Account = z.looseObject({
  id: Id,
  name: Name.nullish().transform((name) => name ?? undefined),
  aadObjectId: z.string().max(128).nullish(),
  role: z.string().max(64).nullish(),
});

const HttpUrl = z
  .string()
  .max(2048)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: 'is not an http address',
  });

const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

const Time = z
  .string()
  .max(64)
  .refine((text) => !Number.isNaN(Date.parse(text)), 'is not a time')
  .nullish()
  .transform((text) => text ?? undefined);

/**
 * The part of a Bot Framework activity that Steward reads, checked before the SDK sees it; the rest passes through.
 * `value` stays unknown: the conversations check it where they use it.
 */
export const InboundActivity = z.looseObject({
  type: z.string().min(1).max(64),
  /** Of an event or an invoke. */
  name: optionalText,
  /** Of an installation: `add`, `remove`, or either with `-upgrade`. */
  action: optionalText,
  id: Id.nullish().transform((id) => id ?? undefined),
  channelId: ChannelId,
  serviceUrl: HttpUrl.nullish().transform((url) => url ?? undefined),
  deliveryMode: optionalText,
  conversation: z.looseObject({
    id: Id,
    isGroup: z.boolean().nullish(),
    conversationType: z.string().max(64).nullish(),
    tenantId: z.string().max(128).nullish(),
  }),
  from: Account,
  recipient: Account.nullish().transform((account) => account ?? { id: 'bot', name: undefined }),
  text: optionalText,
  textFormat: optionalText,
  locale: optionalText,
  localTimezone: optionalText,
  timestamp: Time,
  localTimestamp: Time,
  expiration: Time,
  entities: z
    .array(z.looseObject({ type: z.string().max(256) }))
    .max(1000)
    .nullish()
    .transform((entities) => entities ?? undefined),
  membersAdded: z
    .array(Account)
    .nullish()
    .transform((members) => members ?? undefined),
  membersRemoved: z
    .array(Account)
    .nullish()
    .transform((members) => members ?? undefined),
});
export type InboundActivity = z.infer<typeof InboundActivity>;

const SdkActivity = z.custom<Activity>();

/** The same activity as the SDK types it; fields that Steward does not read are as the channel sent them. */
export function sdkActivity(inbound: InboundActivity): Activity {
  const { timestamp, localTimestamp, expiration, ...rest } = inbound;
  return SdkActivity.parse({
    ...rest,
    ...date('timestamp', timestamp),
    ...date('localTimestamp', localTimestamp),
    ...date('expiration', expiration),
  });
}

function date(key: string, time: string | undefined): Record<string, Date> {
  return time === undefined ? {} : { [key]: new Date(time) };
}

function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ');
}
