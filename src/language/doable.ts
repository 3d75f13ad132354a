import { z } from 'zod';
import { findSetting, OFFLINE_IM } from '../settings/catalogue.js';
import {
  ClarifyReason,
  type Command,
  Feature,
  type Known,
  type Target,
  Topic,
  Value,
} from './command.js';
import { knownOf } from './context.js';
import { clarify } from './core/draft.js';
import type { LanguageId } from './languages.js';
import { type UnderstandOptions, understand } from './understand.js';

const name = z.string().min(1);
/** Columns that a table of settings has room for. */
const MOST_COMPARED = 6;
/** ISO 8601 with offset, in the speaker's time zone. */
const Instant = z.iso.datetime({ offset: true });

/** Whom a command can be about today: the targets that the policy service plans for. */
export const DoableTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('org') }),
  z.strictObject({ kind: z.literal('users'), names: z.array(name).min(1) }),
  z.strictObject({ kind: z.literal('group'), name }),
  z.strictObject({ kind: z.literal('site'), name }),
  z.strictObject({ kind: z.literal('policy'), name }),
  z.strictObject({ kind: z.literal('self') }),
]);
export type DoableTarget = z.infer<typeof DoableTarget>;

/** What a phrase that is not carried out did say, as far as it can be completed to a command. */
export const DoableKnown = z
  .strictObject({
    intent: z.enum(['set', 'show', 'grant', 'revoke', 'policy.create', 'policy.delete']),
    enabled: z.boolean(),
    setting: z.string(),
    value: Value,
    settings: z.record(z.string(), Value),
    either: z.array(z.string()),
    target: DoableTarget,
    policy: z.string(),
    from: z.string(),
    feature: Feature,
    except: z.array(z.string()),
    unread: z.string(),
    orders: z.array(z.string()),
  })
  .partial();
export type DoableKnown = z.infer<typeof DoableKnown>;

const times = { at: Instant.optional(), until: Instant.optional() };

/** Any setting but offline messages, by the name of its parameter. */
const SetOther = z.strictObject({
  intent: z.literal('set'),
  enabled: z.undefined().optional(),
  setting: name,
  value: Value,
  target: DoableTarget,
  ...times,
});

const Others = z.discriminatedUnion('intent', [
  z.strictObject({
    intent: z.literal('set'),
    enabled: z.boolean().nullable(),
    setting: z.undefined().optional(),
    target: DoableTarget,
    ...times,
  }),
  z.strictObject({
    intent: z.literal('show'),
    target: DoableTarget,
    /** One parameter, or `all`. */
    setting: z.string().optional(),
    trouble: z.literal(true).optional(),
  }),
  z.strictObject({
    intent: z.literal('who'),
    enabled: z.boolean().optional(),
    setting: z.string().optional(),
    value: Value.optional(),
    policy: z.string().nullable().optional(),
    group: z.string().optional(),
    site: z.string().optional(),
  }),
  z.strictObject({
    intent: z.literal('compare'),
    targets: z.array(DoableTarget).min(2).max(MOST_COMPARED),
  }),
  z.strictObject({
    intent: z.literal('copy'),
    from: z.strictObject({ kind: z.literal('users'), names: z.tuple([name]) }),
    target: DoableTarget,
  }),
  z.strictObject({ intent: z.literal('policy.list') }),
  z.strictObject({
    intent: z.literal('policy.create'),
    policy: name,
    enabled: z.boolean().optional(),
    from: z.string().optional(),
  }),
  z.strictObject({ intent: z.literal('policy.delete'), policy: name }),
  z.strictObject({ intent: z.literal('grant'), policy: name, target: DoableTarget }),
  z.strictObject({ intent: z.literal('revoke'), target: DoableTarget, policy: name.optional() }),
  z.strictObject({
    intent: z.literal('history'),
    target: DoableTarget.optional(),
    by: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('users'), names: z.tuple([name]) }),
        z.strictObject({ kind: z.literal('self') }),
      ])
      .optional(),
    approved: z.literal(true).optional(),
    setting: name.optional(),
    from: Instant.optional(),
    to: Instant.optional(),
  }),
  z.strictObject({ intent: z.literal('undo'), changes: z.tuple([name]).optional() }),
  z.strictObject({ intent: z.literal('redo') }),
  z.strictObject({
    intent: z.literal('explain'),
    topic: Topic,
    setting: name.optional(),
    other: name.optional(),
    feature: Feature.optional(),
  }),
  z.strictObject({ intent: z.literal('help') }),
  z.strictObject({ intent: z.literal('greet') }),
  z.strictObject({ intent: z.literal('clarify'), reason: ClarifyReason, known: DoableKnown }),
  z.strictObject({ intent: z.literal('none') }),
  z.strictObject({ intent: z.literal('status') }),
  z.strictObject({ intent: z.literal('script'), order: z.string().optional() }),
  z.strictObject({ intent: z.literal('rights'), question: z.enum(['mine', 'who']) }),
  z.strictObject({ intent: z.literal('freeze'), reason: z.string().optional() }),
  z.strictObject({ intent: z.literal('unfreeze') }),
  z.strictObject({ intent: z.literal('loss'), decision: z.enum(['restore', 'accept']) }),
  z.strictObject({
    intent: z.literal('approval'),
    answer: z.enum(['approve', 'reject', 'override']),
    code: z.string(),
    reason: z.string().optional(),
  }),
  z.strictObject({ intent: z.literal('approval.list') }),
]);

/** The commands that the conversations carry out; each is a `Command` as it stands. */
export const Doable = z.union([Others, SetOther]);
export type Doable = z.infer<typeof Doable>;

export interface Understanding {
  readonly command: Doable;
  /** The language of the text; undefined where it has none (a bare name, a number). */
  readonly language: LanguageId | undefined;
  /** True when a pronoun or an ellipsis was filled from the context: a change then needs a confirmation that names the person. */
  readonly fromContext: boolean;
  /** A remark beside the order that was not read: it is told before anything is done. */
  readonly unread?: string;
  /** It puts right what was said before, which may have been done. */
  readonly corrects?: true;
  /** Names that the tenant should be asked for, since who is known decides what the text means. */
  readonly disputed: readonly string[];
}

function doableTarget(target: Target | undefined): DoableTarget | undefined {
  return DoableTarget.safeParse(target).data;
}

/** Whether it sets a list, which the conversations only show. */
function isOfList(command: Command): boolean {
  if (command.intent !== 'set' || command.setting === undefined) return false;
  return findSetting(command.setting)?.kind === 'list';
}

/** The people that an exception leaves out, where it is people. */
function leftOut(target: Target | undefined): string[] | undefined {
  return target?.kind === 'users' ? target.names : undefined;
}

/** The settings that an order wishes, each with its value. */
export function wishOf(
  command: Extract<Doable, { intent: 'set' }>,
): Readonly<Record<string, Value>> {
  return command.setting === undefined
    ? { [OFFLINE_IM]: command.enabled ?? null }
    : { [command.setting]: command.value };
}

/** What can be completed of what is known: a part that cannot leaves its place empty. */
function doableKnown({ target, except, ...known }: Known): DoableKnown {
  const whom = doableTarget(target);
  const left = except ?? leftOut(target?.except);
  return {
    ...known,
    ...(whom === undefined ? {} : { target: whom }),
    ...(left === undefined ? {} : { except: left }),
  };
}

/** What was understood of a command that is not carried out. */
function orderOf(command: Command): Known {
  const known = knownOf(command);
  return known.intent !== undefined && 'target' in command
    ? { ...known, target: command.target }
    : known;
}

function withoutExcept({ except: _, ...target }: Target): Target {
  return target as Target;
}

/**
 * A command as far as the conversations carry it out; what they cannot yet is asked about and changes nothing
 * (`not-yet`; `excluded` where only the exception is too much; `pronoun` for the people of a list).
 */
export function asDoable(command: Command): Doable {
  if (command.intent === 'clarify')
    return { intent: 'clarify', reason: command.reason, known: doableKnown(command.known) };
  if (isOfList(command)) {
    const { intent, setting, target } = orderOf(command);
    return asDoable(clarify('value-invalid', { intent, setting, target }));
  }
  const doable = Doable.safeParse(command);
  if (doable.success) return doable.data;
  const known = orderOf(command);
  const { target } = known;
  if (target?.kind === 'those')
    return asDoable(clarify('pronoun', { ...known, target: undefined }));
  if (target?.except !== undefined && doableTarget(withoutExcept(target)) !== undefined) {
    const except = leftOut(target.except);
    return asDoable(
      clarify('excluded', {
        ...known,
        target: withoutExcept(target),
        ...(except === undefined ? {} : { except }),
      }),
    );
  }
  return asDoable(clarify('not-yet', known));
}

/** What a message means to the conversations: see `understand`. */
export function understandDoable(text: string, options: UnderstandOptions): Understanding {
  const { command, ...rest } = understand(text, options);
  return { ...rest, command: asDoable(command) };
}
