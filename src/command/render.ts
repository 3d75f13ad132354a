import type { Command, Target } from './command.js';
import { expressible, isPlainWord } from './expressible.js';

type Language = 'en' | 'zh';

/** A name that is surely read back as one: in the quotes that it does not hold itself. */
export function quoted(text: string): string {
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

/** A policy, site or department: its kind stands beside it. */
function place(text: string): string {
  return isPlainWord(text) ? text : quoted(text);
}

function bare(text: string): string {
  return expressible(text) ? text : quoted(text);
}

function people(names: readonly string[], language: Language): string {
  const parts = names.map(bare);
  const last = parts.at(-1) ?? '';
  const first = parts.slice(0, -1);
  if (first.length === 0) return last;
  return language === 'en'
    ? `${first.join(', ')} and ${last}`
    : `${first.join('、')}和${spaced(last)}`;
}

function spaced(text: string): string {
  return /^[\p{Script=Han}"]/u.test(text) ? text : ` ${text}`;
}

function whom(target: Target, language: Language): string {
  const en = language === 'en';
  switch (target.kind) {
    case 'org':
      return en ? 'everyone' : '所有人';
    case 'self':
      return en ? 'me' : '我';
    case 'users':
      return people(target.names, language);
    case 'group':
      if (!en && /[部组科处室]$/u.test(target.name) && expressible(target.name)) return target.name;
      return en ? `the ${place(target.name)} department` : `${quoted(target.name)}部门`;
    case 'site':
      return en ? `site ${place(target.name)}` : `站点${quoted(target.name)}`;
    case 'policy':
      return en ? `policy ${place(target.name)}` : `策略${quoted(target.name)}`;
  }
}

function zhOf(target: Target): string {
  const text = whom(target, 'zh');
  return /^[\p{Script=Han}"]/u.test(text) ? `${text}的` : ` ${text} 的`;
}

function renderEnglish(command: Command): string {
  switch (command.intent) {
    case 'set': {
      const place = command.target.kind === 'policy' ? 'in' : 'for';
      return `${command.enabled ? 'enable' : 'disable'} offline IM ${place} ${whom(command.target, 'en')}`;
    }
    case 'show':
      if (command.target.kind === 'policy') return `show ${whom(command.target, 'en')}`;
      return `show offline IM for ${whom(command.target, 'en')}`;
    case 'who':
      if (command.policy !== undefined) return `who has policy ${place(command.policy)}?`;
      return `who has offline IM turned ${command.enabled === false ? 'off' : 'on'}?`;
    case 'policy.list':
      return 'list policies';
    case 'policy.create': {
      const state =
        command.enabled === undefined ? '' : ` with offline IM ${command.enabled ? 'on' : 'off'}`;
      return `create policy ${place(command.policy)}${state}`;
    }
    case 'policy.delete':
      return `delete policy ${place(command.policy)}`;
    case 'grant':
      return `assign policy ${place(command.policy)} to ${whom(command.target, 'en')}`;
    case 'revoke':
      return `unassign the policy of ${whom(command.target, 'en')}`;
    case 'history':
      if (command.by !== undefined) {
        return `what did ${quoted(command.by)} ${command.approved ? 'approve' : 'change'}?`;
      }
      return command.target
        ? `show the history of ${whom(command.target, 'en')}`
        : 'show recent changes';
    default:
      return renderAffair(command, 'en');
  }
}

function renderChinese(command: Command): string {
  switch (command.intent) {
    case 'set':
      return `${command.enabled ? '启用' : '禁用'}${zhOf(command.target)}脱机消息`;
    case 'show':
      if (command.target.kind === 'policy') return `查看${whom(command.target, 'zh')}`;
      return `查看${zhOf(command.target)}脱机消息设置`;
    case 'who':
      if (command.policy !== undefined) return `哪些用户使用策略${quoted(command.policy)}？`;
      return `哪些人的脱机消息是${command.enabled === false ? '关闭' : '启用'}的？`;
    case 'policy.list':
      return '显示所有策略';
    case 'policy.create': {
      const state =
        command.enabled === undefined ? '' : `，脱机消息设为${command.enabled ? '启用' : '禁用'}`;
      return `新建策略${quoted(command.policy)}${state}`;
    }
    case 'policy.delete':
      return `删除策略${quoted(command.policy)}`;
    case 'grant':
      return `把策略${quoted(command.policy)}分配给${spaced(whom(command.target, 'zh')).trimEnd()}`;
    case 'revoke':
      return `取消${zhOf(command.target)}策略`;
    case 'history':
      if (command.by !== undefined) {
        return `${quoted(command.by)}${command.approved ? '批准' : '做'}了哪些更改？`;
      }
      return command.target ? `查看${zhOf(command.target)}更改历史` : '显示最近的更改';
    default:
      return renderAffair(command, 'zh');
  }
}

/** Everything that is not about policies and people. */
function renderAffair(command: Command, language: Language): string {
  const en = language === 'en';
  switch (command.intent) {
    case 'undo':
      if (command.change !== undefined) return `${en ? 'undo' : '撤消'} ${command.change}`;
      return en ? 'undo my last change' : '撤消上一次更改';
    case 'redo':
      return en ? 'redo' : '重做';
    case 'help':
      return en ? 'help' : '帮助';
    case 'greet':
      return en ? 'hello' : '你好';
    case 'status':
      return en ? 'status' : '状态';
    case 'script':
      if (command.order === undefined) return en ? 'show the PowerShell' : '显示 PowerShell';
      return en ? `show the PowerShell to ${command.order}` : `显示 PowerShell：${command.order}`;
    case 'rights':
      if (command.question === 'mine') return en ? 'what can I do?' : '我能做什么？';
      return en ? 'who can do this?' : '谁能做这个？';
    case 'freeze':
      return `${en ? 'freeze' : '冻结'}${command.reason === undefined ? '' : ` ${quoted(command.reason)}`}`;
    case 'unfreeze':
      return en ? 'unfreeze' : '解冻';
    case 'loss':
      if (command.decision === 'accept') return en ? 'accept the loss' : '接受丢失';
      return en ? 'restore the missing changes' : '恢复缺失的更改';
    case 'approval': {
      const verb = {
        approve: en ? 'approve' : '批准',
        reject: en ? 'reject' : '拒绝',
        override: en ? 'override' : '强制执行',
      }[command.answer];
      const reason =
        command.reason === undefined ? '' : `${en ? ' because ' : '，因为 '}${command.reason}`;
      return `${verb} ${command.code}${reason}`;
    }
    case 'approval.list':
      return en ? 'pending approvals' : '待审批';
    default:
      return '';
  }
}

/**
 * The phrase that a command is read from: for help, buttons and suggestions. `understand` gives the same command
 * back, times left out; `clarify` and `none` have no phrase and give an empty text.
 */
export function render(command: Command, language: Language): string {
  return language === 'en' ? renderEnglish(command) : renderChinese(command);
}

/** The phrase that says of a target what the words say: "off", 关闭. It is read as if they had been said with the rest. */
export function renderState(words: string, target: Target, language: Language): string {
  if (language === 'zh') return `为${spaced(whom(target, 'zh'))} ${words}脱机消息`;
  const place = target.kind === 'policy' ? 'in' : 'for';
  return `${words} offline messages ${place} ${whom(target, 'en')}`;
}
