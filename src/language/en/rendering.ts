import type { Command, Target, Topic, Value } from '../command.js';
import type { Quote } from '../core/rendering.js';

function people(names: readonly string[], quote: Quote): string {
  const parts = names.map((name) => quote(name, 'person'));
  const last = parts.at(-1) ?? '';
  const first = parts.slice(0, -1);
  return first.length === 0 ? last : `${first.join(', ')} and ${last}`;
}

function whom(target: Target, quote: Quote): string {
  const { except } = target;
  const whole = whomWhole(target, quote);
  return except === undefined ? whole : `${whole} except ${whom(except, quote)}`;
}

function whomWhole(target: Target, quote: Quote): string {
  switch (target.kind) {
    case 'org':
      return 'everyone';
    case 'self':
      return 'me';
    case 'those':
      return 'them';
    case 'users':
      return people(target.names, quote);
    case 'group':
      return `the ${quote(target.name, 'place')} department`;
    case 'site':
      return `site ${quote(target.name, 'place')}`;
    case 'policy':
      return `policy ${quote(target.name, 'place')}`;
    case 'holders':
      return `everyone with policy ${quote(target.policy, 'place')}`;
    case 'any':
      return target.of.map((each) => whom(each, quote)).join(' and ');
    case 'all':
      return target.of.map((each) => whom(each, quote)).join(' at ');
  }
}

function value(of: Value): string {
  if (of === null) return 'not set';
  return typeof of === 'string' && !/^[\w:]+$/.test(of) ? `"${of}"` : String(of);
}

function renderSet(command: Extract<Command, { intent: 'set' }>, quote: Quote): string {
  const { target } = command;
  const aim = `${target.kind === 'policy' ? 'in' : 'for'} ${whom(target, quote)}`;
  if (command.setting !== undefined)
    return `set ${command.setting} ${command.value === null ? 'back to' : 'to'} ${value(command.value)} ${aim}`;
  if (command.enabled === null) return `set offline IM back to not set ${aim}`;
  return `${command.enabled ? 'enable' : 'disable'} offline IM ${aim}`;
}

function renderWho(command: Extract<Command, { intent: 'who' }>, quote: Quote): string {
  const at =
    command.group !== undefined
      ? ` in the ${quote(command.group, 'place')} department`
      : command.site !== undefined
        ? ` at site ${quote(command.site, 'place')}`
        : '';
  if (command.policy === null) return `who${at} has no policy of their own?`;
  if (command.policy !== undefined) return `who${at} has policy ${quote(command.policy, 'place')}?`;
  if (command.setting !== undefined)
    return `who${at} has ${command.setting} = ${value(command.value ?? null)}?`;
  if (command.by === 'policy') return 'how many people does each policy have?';
  const state = `offline IM turned ${command.enabled === false ? 'off' : 'on'}`;
  if (command.by === undefined) return `who${at} has ${state}?`;
  return `how many users have ${state} per ${command.by === 'group' ? 'department' : 'site'}?`;
}

function renderHistory(command: Extract<Command, { intent: 'history' }>, quote: Quote): string {
  const { by, target, setting, outcome } = command;
  const did = command.approved ? 'approve' : 'change';
  if (by?.kind === 'self') return `what did I ${did}?`;
  if (by !== undefined) return `what did ${whom(by, quote)} ${did}?`;
  if (setting !== undefined)
    return target === undefined
      ? `history of ${setting}`
      : `who changed ${setting} for ${whom(target, quote)}?`;
  if (target !== undefined) return `show the history of ${whom(target, quote)}`;
  return `show ${outcome ?? 'recent'} changes`;
}

/** The English phrase that a command is read from; times are left out, `clarify` and `none` have none. */
export function renderEnglish(command: Command, quote: Quote): string {
  switch (command.intent) {
    case 'set':
      return renderSet(command, quote);
    case 'show': {
      const { target, setting } = command;
      if (setting === 'all') return `show all settings of ${whom(target, quote)}`;
      if (target.kind === 'policy' && setting === undefined) return `show ${whom(target, quote)}`;
      return `show ${setting ?? 'offline IM'} ${target.kind === 'policy' ? 'in' : 'for'} ${whom(target, quote)}`;
    }
    case 'compare':
      return `compare ${command.targets.map((each) => (each.kind === 'org' ? 'Global' : whom(each, quote))).join(' and ')}`;
    case 'who':
      return renderWho(command, quote);
    case 'policy.list':
      return 'list policies';
    case 'policy.create': {
      const like = command.from === undefined ? '' : ` like ${quote(command.from, 'place')}`;
      const but = like === '' ? ' with' : ' but with';
      const state =
        command.enabled === undefined ? '' : `${but} offline IM ${command.enabled ? 'on' : 'off'}`;
      return `create policy ${quote(command.policy, 'place')}${like}${state}`;
    }
    case 'policy.delete':
      return `delete policy ${quote(command.policy, 'place')}`;
    case 'grant':
      return `assign policy ${quote(command.policy, 'place')} to ${whom(command.target, quote)}`;
    case 'revoke':
      return command.policy === undefined
        ? `unassign the policy of ${whom(command.target, quote)}`
        : `unassign policy ${quote(command.policy, 'place')} from ${whom(command.target, quote)}`;
    case 'copy':
      return `give ${whom(command.target, quote)} the same policy as ${whom(command.from, quote)}`;
    case 'history':
      return renderHistory(command, quote);
    default:
      return renderAffair(command);
  }
}

const TOPICS: Readonly<Record<Topic, string>> = {
  setting: 'which settings are there?',
  settings: 'which settings are there?',
  policy: 'what is a client policy?',
  levels: 'what is a site policy?',
  'not-set': 'what does "not set" mean?',
  'takes-effect': 'when does a change take effect?',
  approval: 'what is an approval?',
  freeze: 'what is a freeze?',
  feature: 'which settings are there?',
  undo: 'what is undo?',
};

function renderExplain({ topic, setting, other }: Extract<Command, { intent: 'explain' }>): string {
  if (setting !== undefined && other !== undefined) return `explain ${setting} and ${other}`;
  return topic === 'setting' && setting !== undefined ? `explain ${setting}` : TOPICS[topic];
}

/** Everything that is not about policies and people. */
function renderAffair(command: Command): string {
  switch (command.intent) {
    case 'undo':
      if (command.changes !== undefined) return `undo ${command.changes.join(' and ')}`;
      return command.last === undefined
        ? 'undo my last change'
        : `undo the last ${command.last} changes`;
    case 'redo':
    case 'help':
    case 'status':
    case 'unfreeze':
      return command.intent;
    case 'greet':
      return 'hello';
    case 'explain':
      return renderExplain(command);
    case 'script':
      return command.order === undefined
        ? 'show the PowerShell'
        : `show the PowerShell to ${command.order}`;
    case 'rights':
      return command.question === 'mine' ? 'what can I do?' : 'who can do this?';
    case 'freeze':
      return command.reason === undefined ? 'freeze' : `freeze "${command.reason}"`;
    case 'loss':
      return command.decision === 'accept' ? 'accept the loss' : 'restore the missing changes';
    case 'approval': {
      const because = command.reason === undefined ? '' : ` because ${command.reason}`;
      return `${command.answer} ${command.code}${because}`;
    }
    case 'approval.list':
      return 'pending approvals';
    default:
      return '';
  }
}

/** "off" and a target as the order that they make. */
export function renderState(words: string, target: Target, quote: Quote): string {
  return `${words} offline messages ${target.kind === 'policy' ? 'in' : 'for'} ${whom(target, quote)}`;
}
