import { z } from 'zod';
import { Note } from '../settings/setting.js';
import { Cmdlet } from './cmdlet.js';
import {
  Effective,
  ImConfiguration,
  OFFLINE_IM,
  Policy,
  PolicyIdentity,
  Settings,
  SettingValue,
} from './policy.js';

/** Whom an order changes, after names were resolved: people are UPNs, policies and sites exist or are created. */
export const OrderTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('users'), users: z.array(z.string().min(1)).min(1) }),
  z.object({ kind: z.literal('department'), name: z.string().min(1) }),
  z.object({ kind: z.literal('site'), name: z.string().min(1) }),
  z.object({ kind: z.literal('policy'), identity: PolicyIdentity }),
  z.object({ kind: z.literal('global') }),
]);
export type OrderTarget = z.infer<typeof OrderTarget>;

/** The settings that are wished, with their values; null is "not set". */
const Wish = Settings.refine((wish) => Object.keys(wish).length > 0, 'nothing is wished');

/** An order of a book from before other settings could be ordered: `enabled` was of offline messages. */
function readOld(order: unknown): unknown {
  if (typeof order !== 'object' || order === null || !('kind' in order)) return order;
  if (order.kind !== 'set' && order.kind !== 'create') return order;
  const { enabled, ...rest } = order as { enabled?: unknown };
  if (typeof enabled !== 'boolean') return order;
  return { settings: { [OFFLINE_IM]: enabled }, ...rest };
}

const NewOrder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), settings: Wish, target: OrderTarget }),
  /** Gate 1; `identity` is Global or site:X. */
  z.object({ kind: z.literal('gate'), enabled: z.boolean(), identity: PolicyIdentity }),
  /** `from`: a policy whose settings it starts with. */
  z.object({
    kind: z.literal('create'),
    policy: PolicyIdentity,
    settings: Wish.optional(),
    from: PolicyIdentity.optional(),
  }),
  /** `reassign`: what holders get first (null: unassigned); absent: refused while somebody holds it. */
  z.object({
    kind: z.literal('delete'),
    policy: PolicyIdentity,
    reassign: PolicyIdentity.nullable().optional(),
  }),
  z.object({ kind: z.literal('grant'), policy: PolicyIdentity, target: OrderTarget }),
  /** `policy`: only from those who hold it. */
  z.object({
    kind: z.literal('revoke'),
    target: OrderTarget,
    policy: PolicyIdentity.optional(),
  }),
  /** Takes back the change with this id. */
  z.object({ kind: z.literal('undo'), change: z.string() }),
  /** Runs changes again that the tenant has lost; `lost` are those that cannot be, or not wholly. */
  z.object({
    kind: z.literal('restore'),
    changes: z.array(z.string()),
    lost: z.array(z.string()),
  }),
]);
export type Order = z.infer<typeof NewOrder>;

/** What an admin wants, resolved; planning turns it into steps against the state of the tenant. */
export const Order: z.ZodType<Order> = z.preprocess(readOld, NewOrder);

/** The settings that an order names; of an order that names none, the one that every reply tells of. */
export function settingsAsked(order: Order): readonly string[] {
  const wish = order.kind === 'set' || order.kind === 'create' ? order.settings : undefined;
  return wish === undefined ? [OFFLINE_IM] : Object.keys(wish);
}

/** The one object that a step changes, as it was or as it will be; null: it does not exist. */
export const Image = z.discriminatedUnion('object', [
  z.object({ object: z.literal('policy'), identity: PolicyIdentity, value: Policy.nullable() }),
  z.object({
    object: z.literal('assignment'),
    /** UPN. */
    user: z.string(),
    policy: PolicyIdentity.nullable(),
  }),
  z.object({
    object: z.literal('imConfiguration'),
    /** `enableOfflineIm` null: a site that has no IM configuration of its own. */
    value: ImConfiguration.extend({ enableOfflineIm: z.boolean().nullable() }),
  }),
]);
export type Image = z.infer<typeof Image>;

/** One cmdlet with the image of its object before and after: enough to verify it, resume it and take it back. */
export const Step = z.object({ cmdlet: Cmdlet, before: Image, after: Image });
export type Step = z.infer<typeof Step>;

/** What the reader should know before a plan runs; the catalogue has the words. */
export const Warning = z.enum([
  /** Gate 2 off also stops the automatic saving of IM transcripts to Conversation History. */
  'transcriptsStop',
  /** Gate 2 on resumes automatic saving although DisableSavingIM is set. */
  'savingResumes',
  /** Gate 1 is off: nobody in its scope can send offline messages whatever the policy says. */
  'gateOff',
  /** Some people in the target hold a policy of their own and are not reached. */
  'notReached',
  /** Other settings of the affected people change too (grant, revoke, delete). */
  'otherSettingsChange',
  /** The policy named is held by several people, all of whom are affected. */
  'sharedPolicy',
  /** Of some people nobody knows the site, and some sites have a policy: what applies to them is not certain. */
  'siteUnknown',
  /** A policy created by the change taken back stays, since other people hold it by now. */
  'policyKept',
  'policyNotRemovable',
  'peopleGone',
]);
export type Warning = z.infer<typeof Warning>;

export const PersonChange = z.object({ before: Effective, after: Effective });
export type PersonChange = z.infer<typeof PersonChange>;

/** For how many people a setting changes from one value to another. */
export const SettingChange = z.object({
  setting: z.string(),
  before: SettingValue,
  after: SettingValue,
  count: z.number().int().nonnegative(),
});
export type SettingChange = z.infer<typeof SettingChange>;

/** Under which policy people are, and what it has of the settings that are spoken of. */
const Under = z.object({ policy: PolicyIdentity, values: Settings });

/** People who come through a plan alike. */
export const PlanGroup = z.object({
  count: z.number().int().positive(),
  before: Under,
  after: Under,
});
export type PlanGroup = z.infer<typeof PlanGroup>;

/** What whoever orders a setting should know of it; `other`: the setting that it depends on, `value`: how that one is then. */
export const SettingNote = z.object({
  setting: z.string(),
  note: z.enum([...Note.options, 'needs', 'overruled', 'unsaved']),
  other: z.string().optional(),
  value: SettingValue.optional(),
});
export type SettingNote = z.infer<typeof SettingNote>;

export const Plan = z.object({
  order: Order,
  /** Of an undo: the change at the bottom of what it takes back; `again`: it is thereby in force once more. */
  root: z.object({ change: z.string(), order: Order, again: z.boolean() }).optional(),
  steps: z.array(Step),
  /** How many people's effective setting changes (exact, however many). */
  touched: z.number().int().nonnegative(),
  /** How many people the order names or covers. */
  covered: z.number().int().nonnegative(),
  /** The people touched, at most SAMPLE of them. */
  people: z.array(PersonChange),
  /** People in the target who hold another policy and keep what they have, by policy. */
  notReached: z.array(
    z.object({
      policy: PolicyIdentity,
      count: z.number().int(),
      setting: z.boolean().nullable(),
      /** What the policy has of the other settings that were asked for. */
      values: Settings.optional(),
    }),
  ),
  /** What becomes of settings, and for how many people; books from before that have none. */
  changes: z.array(SettingChange).optional(),
  /** Those touched by what applies to them before and after, most people first; books from before that have none. */
  groups: z.array(PlanGroup).optional(),
  /** How many of those touched are at which site. */
  places: z.array(z.object({ site: z.string(), count: z.number().int() })).optional(),
  notes: z.array(SettingNote).optional(),
  warnings: z.array(Warning),
  /** Names of other settings that change for somebody touched. */
  otherSettings: z.array(z.string()),
  /** Of how many people which policy applies cannot be told: for want of their site. */
  unplaced: z.number().int().optional(),
  /** For rights: departments and sites of the people touched, each once; empty: not known. */
  departments: z.array(z.string()),
  sites: z.array(z.string()),
  /** True: preview and ask; false: one person (or nobody) and nothing lost. */
  risky: z.boolean(),
});
export type Plan = z.infer<typeof Plan>;

/** How many people a plan lists by name. */
export const SAMPLE = 20;
