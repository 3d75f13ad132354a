import { z } from 'zod';
import { LANGUAGE_IDS } from '../language/languages.js';
import { Block } from '../language/replies/block.js';
import { Choice } from '../language/replies/choice.js';
import type { Content } from '../language/replies/content/content.js';
import type { Note } from '../language/replies/content/note.js';
import { PlanGroup } from '../policy/plan.js';
import { Settings } from '../policy/policy.js';

/** What programs on the channel read: `activity.valueType`. */
export const REPLY_TYPE = 'application/vnd.steward.reply+json';

/** Of the data. It grows when a program that reads the old data would go wrong. */
export const REPLY_VERSION = 1;

/** One person as in force now, in a preview as it would be; `before` where the reply is about a change. */
export const ReplyPerson = z.object({
  displayName: z.string(),
  userPrincipalName: z.string(),
  /** Can send offline messages. */
  enabled: z.boolean(),
  setting: z.boolean().nullable(),
  policy: z.string(),
  scope: z.enum(['user', 'site', 'global']),
  /** Of the other settings that are spoken of; null is not set. */
  values: Settings.optional(),
  department: z.string().optional(),
  before: z
    .object({
      enabled: z.boolean(),
      setting: z.boolean().nullable(),
      policy: z.string(),
      scope: z.enum(['user', 'site', 'global']),
      values: Settings.optional(),
    })
    .optional(),
});
export type ReplyPerson = z.infer<typeof ReplyPerson>;

/** What a program sends as `activity.value` beside a text that asks for PowerShell, to get every line of it. */
export const WHOLE = z.strictObject({ steward: z.literal('whole') });

export const ReplyKind = z.enum([
  'settings',
  'applied',
  'alreadySo',
  'preview',
  'approval',
  'pick',
  'ask',
  'notFound',
  'refused',
  'undone',
  'cancelled',
  'settled',
  'failed',
  'list',
  'help',
  'greeting',
  'status',
  'script',
  'progress',
  'notice',
  'none',
]);
export type ReplyKind = z.infer<typeof ReplyKind>;

/** Why refused, what is asked, what failed; the id of a change or a preview. */
const Code = z.string().max(64);

/**
 * What a reply says as data: the part of it that programs read. Counts are exact. Lists (`people`, `cmdlets`, `policies`,
 * `changes`, `choices`) have a first page: an activity is no larger than channels take, and where a text says “more” that
 * gives the next.
 */
const facts = {
  kind: ReplyKind,
  language: z.enum(LANGUAGE_IDS),
  people: z.array(ReplyPerson).optional(),
  /** How many people's effective setting changes. */
  touched: z.number().int().optional(),
  /** How many people the order is about, those who are so already among them. */
  covered: z.number().int().optional(),
  /** Ways in which people come through the order: what applies to them before and after, and how many they are. */
  groups: z.array(PlanGroup).optional(),
  /** Until when it waits for an answer. */
  expires: z.string().optional(),
  /** How many entries the list has of which this shows a page. */
  total: z.number().int().optional(),
  /** The first PowerShell lines; a message with the value `WHOLE` gets them all, in several activities. */
  cmdlets: z.array(z.string()).optional(),
  /** How many lines there are. */
  cmdletTotal: z.number().int().optional(),
  warnings: z.array(z.string()).optional(),
  /** Whom the server refused, the first of them, and what it said. */
  refused: z.array(z.object({ userPrincipalName: z.string(), error: z.string() })).optional(),
  reason: Code.optional(),
  change: Code.optional(),
  pending: Code.optional(),
  policies: z
    .array(
      z.object({ identity: z.string(), setting: z.boolean().nullable(), reach: z.number().int() }),
    )
    .optional(),
  /** How Steward is connected to the tenant. */
  connection: z
    .object({
      tenant: z.enum(['embedded', 'powershell']),
      facts: z.record(z.string(), z.string()),
      missing: z.array(z.string()).readonly(),
      lastError: z.string().optional(),
    })
    .optional(),
  changes: z
    .array(
      z.object({
        id: z.string(),
        time: z.string(),
        by: z.string(),
        /** Its first 200 characters. */
        phrase: z.string(),
        outcome: z.string(),
      }),
    )
    .optional(),
  choices: z.array(Choice).optional(),
};

/** A reply in words: its facts, and what a person reads of them. A channel renders it. */
export const Shown = z.object({ ...facts, blocks: z.array(Block) });
export type Shown = z.infer<typeof Shown>;

/** The facts of a reply, which programs read. */
export type Facts = Omit<Partial<Shown>, 'kind' | 'blocks' | 'language' | 'choices'>;

/** What the conversations answer: data alone, of which the language makes words and buttons. */
export interface Reply extends Omit<Shown, 'blocks' | 'choices'> {
  readonly content: Content;
  /** What is said right below the headline, and what at the end. */
  readonly above?: readonly Note[];
  readonly below?: readonly Note[];
  /** Where the reader is, and when it is said; without, times are those of UTC. */
  readonly timeZone?: string;
  readonly now?: Date;
  /** In a group: the name of whom it asks. */
  readonly to?: string;
  /** The question that it asks, by which its card is known. */
  readonly asks?: string;
  /** The question that is answered or closed by it: its card is to say by whom, and has no buttons any more. */
  readonly settles?: { readonly question: string; readonly by: string; readonly yes: boolean };
}

/** What programs on the channel read: `activity.value`. */
export const ReplyData = z.object({
  version: z.literal(REPLY_VERSION),
  ...facts,
  /** The headline: what happened or what is asked. */
  title: z.string(),
  /** The whole reply as plain text, in the language of the conversation; complete without the rest. */
  text: z.string(),
});
export type ReplyData = z.infer<typeof ReplyData>;
