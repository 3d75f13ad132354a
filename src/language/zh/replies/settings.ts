import type { Catalogue } from '../../replies/catalogue.js';
import { topicsOf } from '../../replies/topics.js';
import { SETTINGS } from '../settings.js';
import { apart, apartAfter, count } from './count.js';

export const settings = {
  topics: topicsOf(SETTINGS),
  toggled: ({ topic, on, value }) => `${topic}${on ? '开启' : '关闭'}（${value}）`,
  valued: ({ topic, value }) => `${topic}（${value}）`,
  unset: ({ topic }) => `${apartAfter(topic)}未设置`,
  notSet: '未设置',
  all: ({ items }) => items.join('，'),
  likeOnly: ({ policy, from }) => `创建策略 ${policy}，设置与 ${from} 相同`,
  like: ({ policy, from, what }) => `创建策略 ${policy}，设置与 ${from} 相同，但${what}`,
  comparing: ({ names, differ, all }) =>
    differ === 0
      ? `${names.join('与')}的 ${count(all, ' 项', ' 项')}设置全部相同。`
      : `${names.join('与')}在 ${count(all, ' 项', ' 项')}设置中有 ${count(differ, ' 项', ' 项')}不同。`,
  column: ({ name }) => `策略“${name}”`,
  compared: ({ setting, values }) => `${setting}：${values.join(' | ')}`,
  noneToCopy: ({ name, policy }) => `${apartAfter(name)}没有单独分配的策略，使用的是 ${policy}。`,
  restUnset: ({ rest, offline }) =>
    `未设置：${count(rest, ' 项', ' 项')}${offline ? '，其中包括 EnableIMAutoArchiving（脱机消息，默认开启）' : ''}。服务器不下发，客户端采用自身的默认值。`,
  who: ({ what, total }) =>
    total === 0 ? `没有用户是这样：${what}。` : `${what}的用户，共 ${count(total, ' 人', ' 人')}。`,
  whoNone: ({ total }) =>
    total === 0
      ? '所有用户都单独分配了策略。'
      : `没有单独分配策略的用户，共 ${count(total, ' 人', ' 人')}。`,
  notes: {
    noEffect: ({ setting }) => `${setting} 对 Skype for Business Server 的客户端不起作用。`,
    onlineOnly: ({ setting }) => `${setting} 只在已停用的 Skype for Business Online 中有说明。`,
    deprecated: ({ setting }) => `${setting} 已弃用。`,
    phonesOnly: ({ setting }) => `${setting} 用于公共区域电话的帐户：对个人不起作用。`,
    capped: ({ setting }) =>
      `${setting} 只能降低服务器的上限（CsUserServicesConfiguration，未调高时为 250）：以两者中较低的为准。`,
    urlFilter: ({ setting }) =>
      `无论 ${setting} 如何设置，服务器的 URL 筛选器（CsImFilterConfiguration）仍可能更改或阻止链接。`,
    notFileTransfer: ({ setting }) =>
      `${setting} 不控制文件传输本身：那由 CsConferencingPolicy 决定。`,
    outOfOffice: ({ setting }) => `${setting} 指 Outlook 的外出提示，不是用户自己写的便笺。`,
    menuOnly: ({ setting }) => `${setting} 只影响保存命令：复制和自动保存不受影响。`,
    preview: ({ setting }) => `${setting} 启用全屏视频，同时取消视频预览；关闭则相反。`,
    firstChoice: ({ setting }) => `${setting} 只在用户自己选择之前有效。`,
    relaxes: ({ setting }) =>
      `开启 ${setting} 会放宽检查：Outlook 与 Skype for Business 的地址不必一致。`,
    oldClients: ({ setting }) => `${setting} 对 2016 及更高版本的客户端不起作用。`,
    needs: ({ setting, other }) => `没有 ${other}，${setting} 就不起作用。`,
    overruled: ({ setting, other }) => `只要 ${other} 生效，${setting} 就不起作用。`,
    unsaved: ({ setting, other }) => `${setting} 加上 ${other}：对话既不自动保存，也不能手动保存。`,
  },
  takes: {
    switch: () => '它的值是 true 或 false。',
    choice: ({ choices }) => `它的值是以下之一：${choices.join('、')}。`,
    number: ({ min, max, unit }) =>
      `它的值是 ${count(min, '', '')} 到 ${count(max, '', '')} 的整数${unit}。`,
    numberFrom: ({ min, unit }) => `它的值是不小于 ${count(min, '', '')} 的整数${unit}。`,
    duration: ({ range }) => `它的值写作 时:分:秒（00:15:00 是十五分钟）${range}。`,
    durationRange: ({ min, max }) => `，从 ${min} 到 ${max}`,
    text: ({ most }) => `最多 ${count(most, '', '')} 个字符。`,
    list: () => '它是一个列表，这里不更改。',
    unset: () => '也可以不设置。',
    unsetUnknown: () => '能否不设置，没有公开说明。',
    never: () => '不能不设置。',
  },
  noSetting: ({ word }) => `没有名为 ${word} 的设置。`,
  changeOf: ({ setting }) => `更改${apart(setting).trimEnd()}`,
  turn: ({ topic, on, target }) => `${on ? '启用' : '关闭'}${apart(target)}的${topic}`,
  turned: ({ topic, on, target }) => `已${on ? '启用' : '关闭'}${apart(target)}的${topic}`,
  wish: ({ what, target }) => `为${apart(target).trimEnd()}设置：${what}`,
  title: ({ what, target }) => `${apartAfter(target)}的${what}`,
  create: ({ policy, what }) => `创建策略 ${policy}，${what}`,
  state: ({ values, policy }) => `${policy} 中${apart(values).trimEnd()}`,
  short: ({ topic, on }) => `${topic}${on ? '开启' : '关闭'}`,
  sameOffline: ({ value }) => `脱机消息相同：${value}。`,
  noneToCopyHow: '要让某人使用站点策略或 Global，请取消分配给此人的策略。',
  restUnsetPlain: '其余设置均未设置：服务器不下发，客户端采用自身的默认值。',
} satisfies Catalogue['settings'];
