import { findSetting, valueFor } from '../settings/catalogue.js';
import type { Command, Known, Target } from './command.js';
import { clarify, type Draft, type Follow, type Lacks } from './core/draft.js';

/** What the conversation is about, so that "and Ana too" or "turn it back on" has a referent. */
export interface Context {
  /** The last target shown or changed. */
  readonly target?: Target;
  /** The last order given, carried out or not. */
  readonly order?: Command;
  /** Whether it waits for a yes: "and Ana too" then means both. */
  readonly waits?: boolean;
  /** Of two people who were offered the one that was not picked. */
  readonly other?: Target;
}

/** A command with what the conversation filled in, if anything was. */
export interface Completed {
  readonly command: Command;
  readonly fromContext: boolean;
  /** It puts right what was said before, which may have been done. */
  readonly corrects?: true;
}

function asked(command: Command): Completed {
  return { command, fromContext: false };
}

function filled(command: Command): Completed {
  return { command, fromContext: true };
}

/** Whom a pronoun may stand for: one person for "her", several or a group for "them". */
function referent(one: boolean, target: Target | undefined): Target | undefined {
  if (target === undefined) return undefined;
  const single = target.kind === 'users' && target.names.length === 1;
  if (one) return single ? target : undefined;
  return single || target.kind === 'self' || target.kind === 'org' ? undefined : target;
}

/** What a command says beside whom it is for, as far as a question back can keep it. */
export function knownOf(command: Command): Known {
  switch (command.intent) {
    case 'set':
      return typeof command.enabled === 'boolean'
        ? { intent: 'set', enabled: command.enabled }
        : {
            intent: 'set',
            ...(command.setting ? { setting: command.setting, value: command.value } : {}),
          };
    case 'grant':
      return { intent: 'grant', policy: command.policy };
    case 'show':
    case 'revoke':
      return { intent: command.intent };
    default:
      return {};
  }
}

/** "turn it back on": what was set last, else offline IM. */
function withSetting(command: Command, { order }: Context): Command {
  if (command.intent !== 'set' || typeof command.enabled !== 'boolean') return command;
  if (order?.intent !== 'set' || order.setting === undefined) return command;
  const setting = findSetting(order.setting);
  const value = setting && valueFor(setting, command.enabled);
  if (value === undefined) return clarify('missing-setting', { intent: 'set' });
  return { intent: 'set', setting: order.setting, value, target: command.target };
}

function fill(command: Command, lacks: Lacks, context: Context): Completed {
  const { target, order } = context;
  const spoken = target !== undefined || order !== undefined;
  if (lacks.setting && !spoken) {
    const reason = lacks.target === undefined ? 'missing-setting' : 'pronoun';
    return asked(clarify(reason, knownOf(command)));
  }
  const whole = lacks.setting ? withSetting(command, context) : command;
  if (lacks.target === undefined || whole.intent === 'clarify') return filled(whole);
  const pronoun = lacks.target !== 'unsaid';
  const meant = pronoun ? referent(lacks.target === 'one', target) : target;
  // The company is named, never meant.
  if (meant === undefined || meant.kind === 'org')
    return asked(clarify(pronoun ? 'pronoun' : 'missing-target', knownOf(whole)));
  return filled({ ...whole, target: meant } as Command);
}

function union(one: Target, other: Target): Target {
  if (one.kind === 'users' && other.kind === 'users')
    return { kind: 'users', names: [...new Set([...one.names, ...other.names])] };
  return { kind: 'any', of: [one, other] };
}

/** The same order with the other state; what has none has to be said. */
function inState(order: Command, enabled: boolean): Command {
  if (order.intent !== 'set') return clarify('missing-setting', knownOf(order));
  const { intent, target, at, until } = order;
  const again: Command = { intent, enabled, target, ...(at && { at }), ...(until && { until }) };
  return order.setting === undefined ? again : withSetting(again, { order });
}

/** The last order again with something else in it: other people, another state, another time. */
function follow(draft: Follow, { order, target, waits, other }: Context): Completed {
  const whom = draft.other ? other : draft.target;
  if (draft.other && whom === undefined) return asked(clarify('pronoun', order && knownOf(order)));
  if (order === undefined && whom !== undefined && target !== undefined)
    return asked({ intent: 'show', target: whom });
  const amends = whom === undefined;
  if (order === undefined || (amends && order.intent !== 'set'))
    return asked(clarify('missing-setting', whom && { target: whom }));
  switch (order.intent) {
    case 'set':
    case 'grant':
    case 'revoke': {
      const more = draft.also && waits && whom ? union(order.target, whom) : whom;
      const again: Command = { ...order, target: more ?? order.target };
      return filled(draft.enabled === undefined ? again : inState(again, draft.enabled));
    }
    case 'show':
    case 'history':
      return filled({ ...order, ...(whom && { target: whom }) });
    default:
      return asked(clarify('missing-setting', whom && { target: whom }));
  }
}

/**
 * Puts what the conversation is about into what a draft lacks; what it cannot fill is asked for. A group never becomes a
 * person, nor a person a group.
 */
export function complete({ lacks, ...draft }: Draft, context: Context): Completed {
  if (draft.intent === 'follow')
    return { ...follow(draft, context), ...(draft.corrects && { corrects: true }) };
  const command = draft as Command;
  if (lacks !== undefined) return fill(command, lacks, context);
  if ('target' in command && command.target?.kind === 'those') {
    const target = referent(false, context.target);
    if (target) return filled({ ...command, target } as Command);
  }
  return asked(command);
}
