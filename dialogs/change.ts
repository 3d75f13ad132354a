import {
  type Doable,
  type DoableKnown,
  type DoableTarget,
  wishOf,
} from '../src/language/doable.js';
import { GLOBAL, siteIdentity } from '../src/policy/identity.js';
import type { Order, OrderTarget } from '../src/policy/plan.js';
import { OFFLINE_IM, type User } from '../src/policy/policy.js';
import { findSetting } from '../src/settings/catalogue.js';
import { clarify } from './clarify.js';
import type { Work } from './memory.js';
import { outcomeSaid } from './outcome.js';
import { sureSaid } from './preview.js';
import { refuse } from './refuse.js';
import { resolveTarget } from './resolve.js';
import { knownOf } from './retarget.js';
import { scriptSaid } from './script.js';
import { about, type Said, type Turn, under } from './turn.js';

export type ChangeCommand = Extract<
  Doable,
  { intent: 'set' | 'grant' | 'revoke' | 'policy.create' | 'policy.delete' }
>;

/** A change in words becomes an order of the service: previewed, applied, or only printed. */
export async function change(turn: Turn, work: Work, command: ChangeCommand): Promise<Said> {
  if (command.intent === 'policy.create') {
    const { policy, enabled, from } = command;
    const settings = enabled === undefined ? undefined : { [OFFLINE_IM]: enabled };
    const order: Order = {
      kind: 'create',
      policy,
      ...(settings && { settings }),
      ...(from !== undefined && { from }),
    };
    return carryOut(turn, work, order, command);
  }
  if (command.intent === 'policy.delete') {
    return carryOut(turn, work, { kind: 'delete', policy: command.policy }, command);
  }
  if (command.intent === 'set' && isTimed(command) && command.target.kind === 'self') {
    const reason = 'time-unsupported';
    return clarify(turn, work, { intent: 'clarify', reason, known: knownOf(command) });
  }
  if (command.intent === 'set' && isGate(command)) {
    const known = knownOf(command);
    if (typeof command.value !== 'boolean')
      return clarify(turn, work, { intent: 'clarify', reason: 'value-invalid', known });
    if (!REACHED.has(command.target.kind)) return serverWide(turn, work, command);
  }
  const resolved = await resolveTarget(turn, work, command.target);
  if (resolved.kind === 'said') return resolved.said;
  if (command.intent === 'set' && isGate(command) && resolved.target.kind === 'department')
    return serverWide(turn, work, command);
  const order = orderFor(command, resolved.target);
  if (command.intent === 'set' && isTimed(command)) {
    return timed(turn, command, order, resolved.users ?? []);
  }
  const unsure = work.fromContext || resolved.assumed === true;
  return carryOut(turn, { ...work, fromContext: unsure }, order, resolved.command);
}

/** Several settings at once, as a pasted line names them: shown as a whole, and nothing happens before a yes. */
export async function changeSeveral(
  turn: Turn,
  work: Work,
  { intent, settings = {}, target, policy, from }: DoableKnown,
): Promise<Said | undefined> {
  const unsure = { ...work, fromContext: true };
  if (intent === 'policy.create' && policy !== undefined)
    return carryOut(
      turn,
      unsure,
      { kind: 'create', policy, settings, ...(from !== undefined && { from }) },
      work.command,
    );
  if (intent !== 'set' || target === undefined) return undefined;
  const resolved = await resolveTarget(turn, work, target);
  if (resolved.kind === 'said') return resolved.said;
  const order: Order = { kind: 'set', settings, target: resolved.target };
  return carryOut(turn, unsure, order, work.command);
}

function isTimed({ at, until }: Extract<Doable, { intent: 'set' }>): boolean {
  return (at ?? until) !== undefined;
}

function orderFor(
  command: Extract<Doable, { intent: 'set' | 'grant' | 'revoke' }>,
  target: OrderTarget,
): Order {
  switch (command.intent) {
    case 'set': {
      const gate = gateOf(command, target);
      return gate ?? { kind: 'set', settings: wishOf(command), target };
    }
    case 'grant':
      return { kind: 'grant', policy: command.policy, target };
    case 'revoke': {
      const { policy } = command;
      if (policy === undefined) return { kind: 'revoke', target };
      // From everyone: from those who hold it.
      if (target.kind === 'global')
        return { kind: 'revoke', target: { kind: 'policy', identity: policy } };
      return { kind: 'revoke', target, policy };
    }
  }
}

type SetCommand = Extract<Doable, { intent: 'set' }>;

/** What the server-wide switch can be set for. */
const REACHED: ReadonlySet<DoableTarget['kind']> = new Set(['org', 'site', 'group']);

/** Whether an order is about the server-wide switch, a setting of no client policy. */
function isGate(command: SetCommand): command is Extract<SetCommand, { setting: string }> {
  return command.setting !== undefined && findSetting(command.setting)?.of === 'ImConfiguration';
}

/** The switch of the place that an order is about; undefined where it is about another setting. */
function gateOf(command: SetCommand, target: OrderTarget): Order | undefined {
  if (!isGate(command) || typeof command.value !== 'boolean') return undefined;
  const identity = target.kind === 'site' ? siteIdentity(target.name) : GLOBAL;
  return { kind: 'gate', enabled: command.value, identity };
}

function serverWide(turn: Turn, work: Work, command: SetCommand): Promise<Said> {
  const known = knownOf(command);
  return clarify(turn, work, { intent: 'clarify', reason: 'server-wide', known });
}

async function carryOut(turn: Turn, work: Work, order: Order, command: Doable): Promise<Said> {
  if (work.script) return scriptSaid(turn, order, work.phrase, command);
  const topic = {
    order: command,
    ...('target' in command && command.target && { target: command.target }),
  };
  return { ...topic, ...(await confirmOrSubmit(turn, order, work, command)) };
}

/** An order in which something was filled in or left unread is shown before it is carried out. */
async function confirmOrSubmit(
  turn: Turn,
  order: Order,
  work: Work,
  command: Doable,
): Promise<Said> {
  const { fromContext, unread, phrase } = work;
  const unsure = fromContext || unread !== undefined;
  const sure = unsure ? await confirmNamed(turn, order, work, command) : undefined;
  const said = sure ?? (await submit(turn, order, phrase, command));
  if (unread === undefined) return said;
  return { ...said, reply: under(said.reply, { kind: 'unread', text: unread }) };
}

/** Hands an order to the service and tells what it came to. */
export async function submit(
  turn: Turn,
  order: Order,
  phrase: string,
  command?: Doable,
): Promise<Said> {
  const outcome = await turn.service.submit(order, turn.asker(phrase));
  return outcomeSaid(turn, outcome, phrase, command);
}

/** Whom a pronoun means is a guess until the person's name was read and agreed to. A preview names people anyway. */
async function confirmNamed(
  turn: Turn,
  order: Order,
  { phrase }: Work,
  command: Doable,
): Promise<Said | undefined> {
  const planned = await turn.service.plan(order, turn.asker(phrase));
  if (planned.kind === 'refused') return refuse(turn, planned.refusal, phrase, command);
  const { plan } = planned;
  if (plan.steps.length === 0 || plan.risky) return undefined;
  return sureSaid(turn, order, phrase, plan);
}

/** Timed changes are not offered: the times are told back in full, and nothing changes. */
function timed(
  turn: Turn,
  command: Extract<Doable, { intent: 'set' }>,
  order: Order,
  people: readonly User[],
): Said {
  const { at, until, ...untimed } = command;
  const example = turn.grammar.render(untimed, turn.language);
  const content = { kind: 'timed', order, people, at, until, example } as const;
  return { reply: about(turn, 'ask', content, { reason: 'time-unsupported' }) };
}

/** Takes back the speaker's last change, or the one that is named. */
export async function undo(turn: Turn, work: Work): Promise<Said> {
  const { command } = work;
  const change = command.intent === 'undo' ? command.changes?.[0] : undefined;
  const phrase = turn.message.text === '' ? `undo ${change ?? ''}`.trim() : turn.message.text;
  if (change !== undefined)
    return confirmOrSubmit(turn, { kind: 'undo', change }, { ...work, phrase }, command);
  return outcomeSaid(turn, await turn.service.undo(turn.asker(phrase)), phrase);
}

/** Brings back what the speaker took back last. */
export async function redo(turn: Turn): Promise<Said> {
  const phrase = turn.message.text;
  return outcomeSaid(turn, await turn.service.redo(turn.asker(phrase)), phrase);
}
