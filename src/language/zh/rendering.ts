import type { Command, Target, Topic, Value } from '../command.js';
import type { Quote } from '../core/rendering.js';

/** A blank between Chinese characters and what is none. */
function spaced(text: string): string {
  return /^[\p{Script=Han}"]/u.test(text) ? text : ` ${text}`;
}

/** The same on both sides. */
function apart(text: string): string {
  return spaced(/[\p{Script=Han}"]$/u.test(text) ? text : `${text} `);
}

function people(names: readonly string[], quote: Quote): string {
  const parts = names.map((name) => quote(name, 'person'));
  const last = parts.at(-1) ?? '';
  const first = parts.slice(0, -1);
  return first.length === 0 ? last : `${first.join('、')}和${spaced(last)}`;
}

function whom(target: Target, quote: Quote): string {
  switch (target.kind) {
    case 'org':
      return '所有人';
    case 'self':
      return '我';
    case 'those':
      return '这些人';
    case 'users':
      return people(target.names, quote);
    case 'group':
      return /[部组科处室]$/u.test(target.name) && quote(target.name, 'place') === target.name
        ? target.name
        : `${quote(target.name, 'place')} 部门`.replace('" 部门', '"部门');
    case 'site':
      return `站点${spaced(quote(target.name, 'place'))}`;
    case 'policy':
      return `策略${spaced(quote(target.name, 'place'))}`;
    case 'holders':
      return `使用策略${apart(quote(target.policy, 'place'))}的用户`;
    case 'any':
      return target.of.map((each) => whom(each, quote)).join('和');
    case 'all':
      return [...target.of]
        .reverse()
        .map((each) => whom(each, quote))
        .join('');
  }
}

function without(target: Target, quote: Quote): string {
  return target.except === undefined ? '' : `除${whom(target.except, quote)}外，`;
}

function of(target: Target, quote: Quote): string {
  return `${apart(whom(target, quote))}的`;
}

function value(given: Value): string {
  if (given === null) return '未设置';
  return typeof given === 'string' && !/^[\w:]+$/.test(given) ? `"${given}"` : String(given);
}

function renderSet(command: Extract<Command, { intent: 'set' }>, quote: Quote): string {
  const { target } = command;
  const out = without(target, quote);
  if (command.setting !== undefined)
    return command.value === null
      ? `${out}把${of(target, quote)} ${command.setting} 恢复成未设置`
      : `${out}把${of(target, quote)} ${command.setting} 设为 ${value(command.value)}`;
  if (command.enabled === null) return `${out}把${of(target, quote)}脱机消息恢复成未设置`;
  return `${out}${command.enabled ? '启用' : '禁用'}${of(target, quote)}脱机消息`;
}

function renderWho(command: Extract<Command, { intent: 'who' }>, quote: Quote): string {
  const at =
    command.group !== undefined
      ? whom({ kind: 'group', name: command.group }, quote)
      : command.site !== undefined
        ? `${quote(command.site, 'place')}站点`
        : '';
  if (command.policy === null) return '谁没有单独分配策略';
  if (command.policy !== undefined)
    return `${at}哪些用户使用策略${spaced(quote(command.policy, 'place'))}？`;
  if (command.setting !== undefined)
    return `${at}哪些人的 ${command.setting} 是 ${value(command.value ?? null)}？`;
  if (command.by === 'policy') return '每个策略各有多少人';
  const state = command.enabled === false ? '关闭' : '启用';
  if (command.by === undefined) return `${at}哪些人的脱机消息是${state}的？`;
  return `按${command.by === 'group' ? '部门' : '站点'}统计${state}脱机消息的人数`;
}

function renderHistory(command: Extract<Command, { intent: 'history' }>, quote: Quote): string {
  const { by, target, setting, outcome } = command;
  if (by !== undefined)
    return `${spaced(whom(by, quote)).trim()}${command.approved ? '批准' : '做'}了哪些更改？`;
  if (setting !== undefined)
    return target === undefined ? `谁改了 ${setting}？` : `谁改了${of(target, quote)}${setting}？`;
  if (target !== undefined) return `查看${of(target, quote)}更改记录`;
  if (outcome === undefined) return '显示最近的更改';
  const words = { failed: '失败', refused: '被拒绝', waiting: '待处理', applied: '成功' };
  return `显示${words[outcome]}的更改`;
}

/** The Chinese phrase that a command is read from; times are left out, `clarify` and `none` have none. */
export function renderChinese(command: Command, quote: Quote): string {
  switch (command.intent) {
    case 'set':
      return renderSet(command, quote);
    case 'show': {
      const { target, setting } = command;
      if (setting === 'all') return `查看${of(target, quote)}全部设置`;
      if (target.kind === 'policy' && setting === undefined) return `查看${whom(target, quote)}`;
      return setting === undefined
        ? `查看${of(target, quote)}脱机消息设置`
        : `查看${of(target, quote)} ${setting}`;
    }
    case 'compare':
      return `比较${command.targets.map((each) => (each.kind === 'org' ? '全局' : whom(each, quote))).join('和')}`;
    case 'who':
      return renderWho(command, quote);
    case 'policy.list':
      return '显示所有策略';
    case 'policy.create': {
      const state =
        command.enabled === undefined ? '' : `，脱机消息设为${command.enabled ? '启用' : '禁用'}`;
      if (command.from !== undefined)
        return `以策略${apart(quote(command.from, 'place'))}为模板新建策略${spaced(quote(command.policy, 'place'))}${state}`;
      return `新建策略${spaced(quote(command.policy, 'place'))}${state}`;
    }
    case 'policy.delete':
      return `删除策略${spaced(quote(command.policy, 'place'))}`;
    case 'grant':
      return `${without(command.target, quote)}把策略${apart(quote(command.policy, 'place'))}分配给${spaced(whom(command.target, quote)).trimEnd()}`;
    case 'revoke':
      return command.policy === undefined
        ? `取消${of(command.target, quote)}策略`
        : `取消${of(command.target, quote)}策略${spaced(quote(command.policy, 'place'))}`;
    case 'copy':
      return `把${of(command.from, quote)}策略复制给${whom(command.target, quote)}`;
    case 'history':
      return renderHistory(command, quote);
    default:
      return renderAffair(command);
  }
}

const TOPICS: Readonly<Record<Topic, string>> = {
  setting: '有哪些设置？',
  settings: '有哪些设置？',
  policy: '什么是客户端策略？',
  levels: '站点策略是什么意思？',
  'not-set': '“未设置”是什么意思？',
  'takes-effect': '改完多久生效？',
  approval: '审批是什么意思？',
  freeze: '冻结是什么意思？',
  feature: '有哪些设置？',
  undo: '撤消是什么意思？',
};

function renderExplain({ topic, setting, other }: Extract<Command, { intent: 'explain' }>): string {
  if (setting !== undefined && other !== undefined) return `解释 ${setting} 和 ${other}`;
  return topic === 'setting' && setting !== undefined ? `${setting} 是什么` : TOPICS[topic];
}

/** Everything that is not about policies and people. */
function renderAffair(command: Command): string {
  switch (command.intent) {
    case 'undo':
      if (command.changes !== undefined) return `撤消 ${command.changes.join(' 和 ')}`;
      return command.last === undefined ? '撤消上一次更改' : `撤消最近 ${command.last} 次更改`;
    case 'redo':
      return '重做';
    case 'help':
      return '帮助';
    case 'greet':
      return '你好';
    case 'status':
      return '状态';
    case 'explain':
      return renderExplain(command);
    case 'script':
      return command.order === undefined ? '显示 PowerShell' : `显示 PowerShell：${command.order}`;
    case 'rights':
      return command.question === 'mine' ? '我能做什么？' : '谁能做这个？';
    case 'freeze':
      return command.reason === undefined ? '冻结' : `冻结"${command.reason}"`;
    case 'unfreeze':
      return '解除冻结';
    case 'loss':
      return command.decision === 'accept' ? '接受丢失' : '恢复缺失的更改';
    case 'approval': {
      const verb = { approve: '批准', reject: '拒绝', override: '强制执行' }[command.answer];
      return `${verb} ${command.code}${command.reason === undefined ? '' : `，因为${command.reason}`}`;
    }
    case 'approval.list':
      return '待审批';
    default:
      return '';
  }
}

/** 关闭 and a target as the order that they make. */
export function renderState(words: string, target: Target, quote: Quote): string {
  return `为${spaced(whom(target, quote))}${words}脱机消息`;
}
