import type { Catalogue } from '../../replies/catalogue.js';
import { apart, apartAfter, count, departmentOf, list } from './count.js';

function people(number: number): string {
  return count(number, ' 人', ' 人');
}

export const orders = {
  target: {
    users: ({ names }) => list(names),
    people: ({ people: number }) => count(number, ' 人', ' 人'),
    person: ({ name, upn }) => `${name}（${upn}）`,
    some: ({ touched, covered }) => `${people(covered)}中的 ${people(touched)}`,
    department: ({ name }) => `${departmentOf(name)}所有用户`,
    site: ({ name }) => `站点 ${name}`,
    policy: ({ policy }) => `策略“${policy}”`,
    global: '所有人（Global）',
  },
  wish: {
    set: ({ enabled, target }) => `${enabled ? '启用' : '禁用'}${apart(target)}的脱机消息`,
    gate: ({ enabled, identity }) =>
      `${enabled ? '打开' : '关闭'}脱机消息总开关（EnableOfflineIm，${identity}）`,
    create: ({ policy, setting }) =>
      `创建策略“${policy}”${setting === undefined ? '' : `，脱机消息${setting}`}`,
    delete: ({ policy }) => `删除策略“${policy}”`,
    deleteUnassign: ({ policy }) => `为所有使用策略“${policy}”的用户取消分配，然后删除该策略`,
    deleteReassign: ({ policy, other }) =>
      `为所有使用策略“${policy}”的用户改用策略“${other}”，然后删除“${policy}”`,
    grant: ({ policy, target }) => `为${apart(target)}分配策略“${policy}”`,
    revoke: ({ target, policy }) =>
      policy === undefined
        ? `为${apart(target)}取消单独分配的策略`
        : `为${apart(target)}取消分配策略“${policy}”`,
    undo: ({ change }) => `撤消更改 ${change}`,
    undoOf: ({ title, change }) => `撤消 ${change}：${title}`,
    redoOf: ({ title, change }) => `重做 ${change}：${title}`,
    restore: ({ changes, rest }) =>
      changes.length === 0
        ? '恢复可以恢复的内容'
        : `恢复缺失的更改 ${list(rest === 0 ? changes : [...changes, `另外 ${count(rest, ' 项', ' 项')}`])}`,
  },
  title: {
    set: ({ enabled, target }) => `${enabled ? '启用' : '禁用'}${apart(target)}的脱机消息`,
    gate: ({ enabled, identity }) => `${enabled ? '打开' : '关闭'}总开关（${identity}）`,
    create: ({ policy }) => `创建策略“${policy}”`,
    delete: ({ policy }) => `删除策略“${policy}”`,
    grant: ({ policy, target }) => `为${apart(target)}分配策略“${policy}”`,
    revoke: ({ target, policy }) =>
      policy === undefined
        ? `为${apart(target)}取消单独分配的策略`
        : `为${apart(target)}取消分配策略“${policy}”`,
    undo: ({ change }) => `更改 ${change}`,
    taken: ({ change, title }) => `撤消 ${change}（${title}）`,
    brought: ({ change, title }) => `重做 ${change}（${title}）`,
    restore: '缺失的更改',
  },
  done: {
    set: ({ enabled, target }) => `已${enabled ? '启用' : '禁用'}${apart(target)}的脱机消息`,
    setBehindGate: ({ target }) =>
      `已在策略中启用${apart(target)}的脱机消息，但总开关仍处于关闭状态`,
    settings: ({ what, target }) => `已为${apart(target)}设置：${what}`,
    gate: ({ enabled, identity }) =>
      `已${enabled ? '打开' : '关闭'}脱机消息总开关（EnableOfflineIm，${identity}）`,
    create: ({ policy }) => `已创建策略“${policy}”`,
    createFrom: ({ policy, from }) => `已按策略“${from}”创建策略“${policy}”`,
    delete: ({ policy }) => `已删除策略“${policy}”`,
    grant: ({ policy, target }) => `已为${apart(target)}分配策略“${policy}”`,
    revoke: ({ target, policy }) =>
      policy === undefined
        ? `已为${apart(target)}取消单独分配的策略`
        : `已为${apart(target)}取消分配策略“${policy}”`,
    restore: '可以恢复的内容已重新生效，可以再次进行更改',
    undoState: ({ change, enabled, target }) =>
      `已撤消 ${change}：已重新${enabled ? '启用' : '禁用'}${apart(target)}的脱机消息`,
    undo: ({ title, change }) => `已撤消 ${change}：${title}`,
    redo: ({ title, change }) => `已重做 ${change}：${title}`,
  },
  already: {
    set: ({ enabled, target }) =>
      `无需更改：${apartAfter(target)}的脱机消息已是${enabled ? '开启' : '关闭'}`,
    setBehindGate: ({ target }) =>
      `无需更改：${apartAfter(target)}的脱机消息在策略中已是开启，但总开关处于关闭状态`,
    settings: ({ what, target }) => `无需更改：${apartAfter(target)}已是如此，${what}`,
    other: ({ wish }) => `无需更改，已是如此：${wish}`,
  },
  press: {
    set: ({ enabled, people: number }) => `${enabled ? '启用' : '禁用'} ${people(number)}`,
    change: ({ people: number }) => `更改 ${people(number)}`,
    grant: ({ people: number }) => `分配给 ${people(number)}`,
    revoke: ({ people: number }) => `为 ${people(number)}取消分配`,
    undo: ({ people: number }) => `撤消（${people(number).trim()}）`,
    redo: ({ people: number }) => `重做（${people(number).trim()}）`,
    gate: ({ enabled }) => `${enabled ? '打开' : '关闭'}总开关`,
    create: '创建策略',
    delete: '删除策略',
    edit: '更改策略',
    restore: '恢复',
  },
} satisfies Catalogue['orders'];
