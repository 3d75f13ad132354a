import type { Catalogue } from '../../replies/catalogue.js';
import { apart, apartAfter, count, departmentOf, list } from './count.js';

export const orders = {
  target: {
    users: ({ names, rest }) =>
      rest === 0 ? list(names) : list([...names, `另外 ${count(rest, ' 人', ' 人')}`]),
    department: ({ name }) => `${departmentOf(name)}的所有人`,
    site: ({ name }) => `站点 ${name}`,
    policy: ({ policy }) => `策略 ${policy}`,
    global: '所有人（Global）',
    organisation: '整个组织',
  },
  wish: {
    set: ({ enabled, target }) => `${enabled ? '启用' : '禁用'}${apart(target)}的脱机消息`,
    gate: ({ enabled, identity }) =>
      `${enabled ? '打开' : '关闭'}服务器范围的脱机消息开关（EnableOfflineIm，${identity}）`,
    create: ({ policy, setting }) =>
      `创建策略 ${policy}${setting === undefined ? '' : `，脱机消息${setting}`}`,
    delete: ({ policy }) => `删除策略 ${policy}`,
    deleteUnassign: ({ policy }) => `取消向持有者授予的策略 ${policy}，然后删除该策略`,
    deleteReassign: ({ policy, other }) =>
      `向策略 ${policy} 的持有者改授策略 ${other}，然后删除 ${policy}`,
    grant: ({ policy, target }) => `向${apart(target)}授予策略 ${policy}`,
    revoke: ({ target, policy }) =>
      `取消向${apart(target)}授予的策略${policy === undefined ? '' : ` ${policy}`}`,
    undo: ({ change }) => `撤消更改 ${change}`,
    undoOf: ({ title, change }) => `撤消：${title}（${change}）`,
    redoOf: ({ title, change }) => `重做：${title}（${change}）`,
    restore: ({ changes, rest }) =>
      changes.length === 0
        ? '恢复可以恢复的内容'
        : `恢复缺失的更改 ${list(rest === 0 ? changes : [...changes, `另外 ${count(rest, ' 项', ' 项')}`])}`,
  },
  title: {
    set: ({ enabled, target }) => `${enabled ? '启用' : '禁用'}${apart(target)}的脱机消息`,
    gate: ({ enabled, identity }) => `${enabled ? '打开' : '关闭'}服务器范围的开关（${identity}）`,
    create: ({ policy }) => `创建策略 ${policy}`,
    delete: ({ policy }) => `删除策略 ${policy}`,
    grant: ({ policy, target }) => `向${apart(target)}授予策略 ${policy}`,
    revoke: ({ target, policy }) =>
      `取消向${apart(target)}授予的策略${policy === undefined ? '' : ` ${policy}`}`,
    undo: ({ change }) => `更改 ${change}`,
    restore: '缺失的更改',
  },
  done: {
    set: ({ enabled, target }) =>
      `完成：${apartAfter(target)}的脱机消息已${enabled ? '启用' : '禁用'}。`,
    setBehindGate: ({ target }) =>
      `策略已更改：${apartAfter(target)}的脱机消息已启用，但服务器范围的开关仍是关闭的。`,
    gate: ({ enabled, identity }) =>
      `完成：服务器范围的脱机消息开关已${enabled ? '打开' : '关闭'}（${identity}）。`,
    create: ({ policy }) => `完成：已创建策略 ${policy}。还没有人持有它；授予用户后才会生效。`,
    delete: ({ policy }) => `完成：已删除策略 ${policy}。`,
    grant: ({ policy, target }) => `完成：已向${apart(target)}授予策略 ${policy}。`,
    revoke: ({ target, policy }) =>
      `完成：已取消向${apart(target)}授予的策略${policy === undefined ? '' : ` ${policy}`}。`,
    restore: '完成：可以恢复的内容已重新生效。现在可以再次进行更改。',
    undo: ({ title, change }) => `已撤消：${title}（${change}）。`,
    redo: ({ title, change }) => `已重做：${title}（${change}）。`,
  },
  already: {
    set: ({ enabled, target }) =>
      `已经如此：${apartAfter(target)}的脱机消息已经${enabled ? '启用' : '禁用'}。没有做任何更改。`,
    setBehindGate: ({ target }) =>
      `策略已经如此：${apartAfter(target)}的脱机消息已经启用，但服务器范围的开关是关闭的。没有做任何更改。`,
    other: ({ wish }) => `${wish}：已经如此。没有做任何更改。`,
  },
} satisfies Catalogue['orders'];
