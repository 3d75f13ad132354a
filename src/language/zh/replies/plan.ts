import type { Catalogue } from '../../replies/catalogue.js';
import { count } from './count.js';

function people(number: number): string {
  return count(number, ' 人', ' 人');
}

export const plan = {
  unchangedYet: '尚未做任何更改。',
  unchanged: '未做任何更改。',
  counted: ({ wish, touched, covered }) =>
    covered > touched
      ? `${wish}：${people(covered)}中的 ${people(touched)}。`
      : `${wish}：${people(touched)}。`,
  countedTitle: ({ title, touched, covered }) =>
    covered > touched
      ? `${title}，${count(covered, ' 人', ' 人')}中的 ${count(touched, ' 人', ' 人')}`
      : `${title}，${count(touched, ' 人', ' 人')}`,
  alone: ({ wish }) => `${wish}。`,
  group: ({ people: number, turn }) => `${people(number)}：${turn}`,
  groupOf: ({ people: number, turn, names }) => `${people(number)}：${turn}：${names.join('、')}`,
  edited: ({ people: number, turn, policy }) => `${people(number)}：${turn}，直接更改 ${policy}`,
  setting: ({ setting, turn }) => `${setting}：${turn}`,
  settingOf: ({ setting, turn, people: number }) => `${setting}：${turn}，${people(number)}`,
  nobody: '目前不影响任何人。',
  offlineStays: '脱机消息不变。',
  already: ({ people: number }) => `无需更改：另外 ${people(number)}。`,
  kept: ({ people: number, policies }) =>
    `不受影响的 ${people(number)}使用其他策略：${policies.join('、')}。`,
  keptBy: ({ policy, people: number, value }) => `${policy}（${people(number)}，${value}）`,
  nothingElse: '他们的其他设置不变。',
  savedAgain: '更改后，他们的对话将重新自动保存到 Outlook 的“对话历史记录”。',
  bySite: ({ places }) => `按站点：${places.join(' · ')}。`,
  place: ({ site, people: number }) => `${site} ${count(number, '', '')}`,
  number: ({ people: number }) => count(number, '', ''),
  elsewhere: '站点未知',
  all: '用户：说“更多”可列出。',
  more: ({ rest }) => `…… 另有 ${count(rest, ' 项', ' 项')}`,
  made: ({ policies }) => `新策略：${policies.join('、')}。`,
  madeFor: ({ policy, people: number }) => `${policy}（${people(number)}）`,
  removed: ({ policies }) => `策略${quoted(policies)}不再有用户使用，已删除。`,
  removing: ({ policies }) => `策略${quoted(policies)}不再有用户使用，将一并删除。`,
  head: {
    people: '人数',
    before: '目前',
    after: '更改后',
    was: '之前',
    is: '目前（已回读）',
    value: '值',
    policy: '策略',
    setting: '设置',
    who: '用户：',
    fresh: '新策略',
  },
  warnings: {
    savingResumes:
      '更改后，他们的对话将重新自动保存，尽管禁止手动保存（DisableSavingIM 为 True）。',
    gateOff:
      '总开关 EnableOfflineIm 处于关闭状态：无论策略如何，其范围内的任何人都不能发送脱机消息。',
    notReached: '有些用户使用其他策略，不受影响。',
    otherSettingsChange: '这些用户的其他设置也会改变。',
    sharedPolicy: '有多人使用此策略：所有人都会受到影响。',
    policyKept: '该更改创建的策略会保留，因为现在已有其他人使用。',
    policyNotRemovable: '该更改创建的策略会保留：系统所用帐户无权删除它。',
    peopleGone: '该更改涉及的部分用户已不在服务器上，不再包括在内。',
    siteUnknown: '其中部分用户所在的站点未知。',
  },
  stops: ({ hand, done }) => {
    const what = done ? '对话' : '更改后，他们的对话';
    return {
      all: `${what}不再自动保存到 Outlook 的“对话历史记录”，但仍可手动保存。`,
      some: `${what}不再自动保存到 Outlook 的“对话历史记录”；未被 DisableSavingIM 禁止的用户仍可手动保存。`,
      none: `${what}不再保存：既不自动保存，也不能手动保存（DisableSavingIM 为 True）。`,
    }[hand];
  },
  resumed: '对话已恢复自动保存，尽管禁止手动保存（DisableSavingIM 为 True）。',
  powershell: ({ lines }) =>
    `PowerShell：${count(lines, ' 行', ' 行')}，说“显示 PowerShell”可查看。`,
  effect: '下次登录时生效。',
  effectForEach: '各用户下次登录时生效。',
} satisfies Catalogue['plan'];

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}
