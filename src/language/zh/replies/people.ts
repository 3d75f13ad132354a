import type { Catalogue } from '../../replies/catalogue.js';
import { apartAfter, count, departmentOf } from './count.js';

export const people = {
  locale: 'zh-Hans-CN',
  names: ({ names }) => names.join('、'),
  can: ({ name, value }) => `${name}可以发送脱机消息：${value}。`,
  cannot: ({ name, value }) => `${name}不能发送脱机消息：${value}。`,
  why: {
    user: ({ policy }) => `策略“${policy}”已分配给此用户。`,
    site: ({ policy }) => `此用户没有单独分配的策略，因此 ${policy} 生效。`,
    global: ({ policy }) => `此用户和所在站点都没有策略，因此 ${policy} 生效。`,
  },
  gateOn: '总开关处于开启状态，因此只取决于策略。',
  valueShort: ({ setting }) => {
    if (setting === null) return '未设置';
    return setting ? '开启' : '关闭';
  },
  gateOff: ({ identity }) =>
    `总开关 EnableOfflineIm 在 ${identity} 中是关闭的；打开之前，策略不起作用。`,
  savingDisabled: '此策略禁止保存消息（DisableSavingIM），因此用户也不能手动保存。',
  row: ({ name, state }) => `${name}：${state}`,
  placed: ({ name, place }) => `${name}（${place}）`,
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
  nobodyIn: ({ place }) => `${place}没有人。`,
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
  verdict: ({ name, enabled }) => `${name}${enabled ? '可以' : '不能'}发送脱机消息`,
  nothingStops: ({ name, value }) => `服务器上没有任何限制：${apartAfter(name)}${value}。`,
  toCheck:
    '请与本人核对：更改后是否重新登录过？客户端是否为较新的即点即用版本（16.0.6701.1000 或更高；邮箱在本地时为 16.0.6920.1000），而非 MSI 版？能否访问 Exchange Web 服务？',
  has: ({ name, setting, value }) => `${name}的 ${setting}：${value}。`,
  source: {
    user: ({ policy }) => `分配给本人的策略“${policy}”`,
    site: ({ policy }) => `${policy}（未单独分配策略）`,
    global: ({ policy }) => `${policy}（未单独分配策略，站点也没有策略）`,
  },
  last: ({ change }) => `上次更改：${change}。`,
  ways: { all: '全部设置', history: '更改记录' },
  allOf: {
    user: ({ name, policy, set, all }) =>
      `${name}使用分配给本人的策略“${policy}”。策略整体生效：${count(all, ' 项', ' 项')}中设置了 ${count(set, ' 项', ' 项')}，不从 Global 继承。`,
    site: ({ name, policy, set, all }) =>
      `${name}未单独分配策略，使用 ${policy}。策略整体生效：${count(all, ' 项', ' 项')}中设置了 ${count(set, ' 项', ' 项')}，不从 Global 继承。`,
    global: ({ name, policy, set, all }) =>
      `${name}未单独分配策略，站点也没有策略，使用 ${policy}：${count(all, ' 项', ' 项')}中设置了 ${count(set, ' 项', ' 项')}。`,
  },
  allBrief: ({ name, set, rest }) =>
    `${name}的全部设置：已设置 ${count(set, ' 项', ' 项')}，未设置 ${count(rest, ' 项', ' 项')}`,
  offline: ({ value }) => `脱机消息${value}`,
  policyIs: ({ policy, state }) => `策略“${policy}”：${state}。`,
  siteHas: ({ site, policy, state }) => `站点 ${site} 使用 ${policy}：${state}。`,
  facts: {
    offline: '脱机消息',
    value: '值',
    policy: '策略',
    gate: '总开关',
    last: '上次更改',
  },
  way: ({ phrase }) => `“${phrase}”`,
} satisfies Catalogue['people'];
