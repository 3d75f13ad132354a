import type { Catalogue } from '../../replies/catalogue.js';
import { count, departmentOf } from './count.js';

export const people = {
  can: ({ name, value }) => `${name}可以发送脱机消息：${value}。`,
  cannot: ({ name, value }) => `${name}不能发送脱机消息：${value}。`,
  why: {
    user: ({ policy }) => `策略“${policy}”已分配给此用户。`,
    site: ({ policy }) => `此用户没有单独分配的策略，因此 ${policy} 生效。`,
    global: ({ policy }) => `此用户和所在站点都没有策略，因此 ${policy} 生效。`,
  },
  gateOn: '总开关处于开启状态，因此只取决于策略。',
  verdict: ({ enabled }) => (enabled ? '可以发送' : '不能发送'),
  value: ({ setting }) => {
    if (setting === null) return '未设置（采用客户端自身的默认值，即开启）';
    return setting ? '开启（True）' : '关闭（False）';
  },
  valueShort: ({ setting }) => {
    if (setting === null) return '未设置';
    return setting ? '开启' : '关闭';
  },
  gateOff: ({ identity }) =>
    `总开关 EnableOfflineIm 在 ${identity} 中是关闭的；打开之前，策略不起作用。`,
  savingDisabled: '此策略禁止保存消息（DisableSavingIM），因此用户也不能手动保存。',
  row: ({ name, state }) => `${name}：${state}`,
  placed: ({ name, place }) => `${name}（${place}）`,
  changeRow: ({ name, upn, before, after }) => `${name}（${upn}）：${before} → ${after}`,
  state: ({ verdict, value, policy }) => `${verdict}（${policy} 中${value}）`,
  more: ({ rest }) => `…… 另有 ${count(rest, ' 人', ' 人')}。`,
  groupSummary: ({ place, total, off }) =>
    off === 0
      ? `${place}共 ${count(total, ' 人', ' 人')}，都可以发送脱机消息。`
      : `${place}共 ${count(total, ' 人', ' 人')}，其中 ${count(off, ' 人', ' 人')}不能发送脱机消息。`,
  severalSummary: ({ total, off }) =>
    off === 0
      ? `共 ${count(total, ' 人', ' 人')}，都可以发送脱机消息。`
      : `共 ${count(total, ' 人', ' 人')}，其中 ${count(off, ' 人', ' 人')}不能发送脱机消息。`,
  department: ({ name }) => departmentOf(name),
  site: ({ name }) => `站点 ${name}`,
  nobodyIn: ({ place }) => `${place}没有人。`,
  policyTitle: ({ policy }) => `策略 ${policy}`,
  policySetting: ({ value }) => `脱机消息（EnableIMAutoArchiving）：${value}。`,
  policyOther: ({ settings }) => `其他设置：${settings}。`,
  policyDescription: ({ text }) => `备注：${text}。`,
  policyReach: ({ holders, reach }) =>
    holders === 0
      ? '没有用户使用。'
      : `分配给 ${count(holders, ' 人', ' 人')}；对 ${count(reach, ' 人', ' 人')}生效。`,
  policyScope: ({ reach }) =>
    reach === 0 ? '不对任何人生效。' : `对 ${count(reach, ' 人', ' 人')}生效。`,
  gate: ({ identity, on }) => `总开关 EnableOfflineIm（${identity}）：${on ? '开启' : '关闭'}。`,
  othersTitle: '它不影响拥有自己的策略或站点策略的人：',
  other: ({ policy, total, value }) => `${policy}：${count(total, ' 人', ' 人')}，${value}`,
  facts: {
    person: '人员',
    verdict: '脱机消息',
    value: '设置',
    policy: '策略',
    scope: '作用域',
    before: '之前',
  },
  scope: { user: '单独分配', site: '站点', global: '全局' },
} satisfies Catalogue['people'];
