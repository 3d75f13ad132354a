import type { Catalogue } from '../../replies/catalogue.js';
import { count, list } from './count.js';

export const changes = {
  before: ({ value, policy }) => `之前：${policy} 中${value}。`,
  siteUnknown: ({ people }) =>
    `${count(people, ' 人', ' 人')}所在的站点在此未知，而某些站点有自己的策略：无法确定对他们生效的是哪一个。`,
  nextSignIn: '将在复制完成后、下次登录时生效。',
  undoHint: ({ change }) => `更改 ${change}。要撤消，请说“撤消”。`,
  stands: ({ change }) =>
    `之前的命令已执行并仍然有效：更改 ${change}。要撤消，请说“撤消更改 ${change}”。`,
  confirmPlain: '要继续吗？请回复是或否。',
  mend: ({ order }) => `解决办法：${order}。回复 1 即可执行。`,
  openGate: ({ number, identity }) =>
    `回复 ${number} 可在 ${identity} 中打开总开关（先显示预览）。`,
  buttons: {
    yes: '是，继续',
    no: '否',
    undo: '撤消',
    redo: '重做',
    openGate: ({ identity }) => `打开总开关（${identity}）`,
    powershell: 'PowerShell',
  },
  mismatch: ({ change }) =>
    `请注意：更改 ${change} 已运行，但回读的设置与计划不符。可能有人同时做了更改，或服务器尚未完成复制。请查看当前生效的设置，或说“撤消”。`,
  found: ({ object, value }) => `${object}：${value}`,
  absent: '不存在',
  unassigned: '未分配策略',
  failed: ({ change, done, total }) =>
    done === 0
      ? `更改 ${change} 在第一步失败。未做任何更改。`
      : `更改 ${change} 失败：${count(total, ' 步', ' 步')}中有 ${count(done, ' 步', ' 步')}已生效，其余没有。`,
  partly: ({ change, done, refused }) =>
    `更改 ${change} 已对 ${count(done, ' 人', ' 人')}生效（已从服务器回读）。服务器拒绝了 ${count(refused, ' 人', ' 人')}，他们没有任何更改：`,
  stoppedAt: ({ person }) => `停在 ${person} 处。`,
  counts: ({ done, refused, left }) =>
    `完成 ${count(done, '', '')} · 失败 ${count(refused, '', '')} · 未处理 ${count(left, '', '')}`,
  refusedFor: ({ people, said }) =>
    said === undefined ? list(people) : `${list(people)}：服务器答复 ${said}`,
  again: {
    title: '对其余用户重试',
    hint: '要对其余用户再试一次，请说“重试”。',
    words: [
      '重试',
      '再试一次',
      '再来一次',
      '再试',
      '重来',
      '重试失败的',
      '重试其余的',
      '继续其余的',
    ],
  },
  unseen: ({ change, refused }) =>
    `更改 ${change} 已写入，${refused === 0 ? '服务器未报告错误' : `服务器拒绝了 ${count(refused, ' 人', ' 人')}`}，但回读的内容尚未显示它：答复的可能是另一台域控制器。请稍后查看设置，再提出其他要求。`,
  stopped: ({ change, done, total }) =>
    done === 0
      ? `更改 ${change} 在第一步之前被停止。未做任何更改。`
      : `更改 ${change} 被停止：${count(total, ' 步', ' 步')}中有 ${count(done, ' 步', ' 步')}已生效，其余没有。`,
  toUndo: '要撤消已完成的部分，请说“撤消”。',
  unknown: ({ change }) =>
    `服务器对更改 ${change} 的答复丢失了：它可能已生效，也可能没有。正在回读确认，结果会在这里通知您。在此之前请不要重复该命令。`,
  serverSaid: ({ text }) => `服务器答复：${text}`,
  advice: {
    notFound: '服务器上没有此用户，或该用户未启用 Skype for Business。',
    notUserPolicy: '该策略不存在或不是用户策略；刚创建的策略可能需要一点时间复制。请稍后重试。',
    inUse: '仍有用户使用该策略。请先为他们分配其他策略。',
    duplicate: '已存在同名策略。',
    noSite: '拓扑中没有此站点。',
    badIdentity: '服务器不接受此标识。',
    unsupported: '服务器或系统所用帐户的角色不提供此 cmdlet。',
    retired: 'Microsoft 已在此处停用该 cmdlet：它仅适用于 Skype for Business Server。',
    denied: '系统所用帐户没有此权限，服务器管理员可以赋予。',
    madeOtherwise: '服务器创建的新策略与所要求的设置不同，因此没有分配给任何人。',
    unavailable: '无法连接服务器。请稍后重试；说“状态”可查看连接情况。',
    unknown: '说“状态”可查看连接情况；日志中有完整的错误信息。',
  },
  outcome: {
    applied: '已应用',
    partly: '部分应用，服务器拒绝了部分用户',
    unseen: '已写入，尚未可见',
    failed: '失败',
    stopped: '已停止',
    mismatch: '已应用，但与计划不符',
    unknown: '结果未知',
  },
  undoneBy: ({ change }) => `已由 ${change} 撤消`,
  settled: {
    open: '该预览仍在等待答复。',
    confirmed: '该预览此前已确认；只能使用一次。',
    cancelled: '该预览已取消；未做任何更改。',
    expired: '该预览已过期；未做任何更改。请重新下达命令以获得新的预览。',
    drifted: '情况已发生变化，该预览不再有效；未做任何更改。',
    approved: '该请求此前已获批准。',
    rejected: '该请求已被拒绝；未做任何更改。',
    overridden: '该请求未经批准、凭书面理由执行。',
  },
  settledChange: ({ change, outcome }) => `它成为更改 ${change}（${outcome}）。`,
} satisfies Catalogue['changes'];
