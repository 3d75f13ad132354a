import type { Catalogue } from '../../replies/catalogue.js';
import { Plain } from '../../replies/plain.js';
import { count } from './count.js';

export const lists = {
  whoState: ({ enabled, total }) =>
    total === 0
      ? `没有人${enabled ? '可以' : '不能'}发送脱机消息。`
      : `${count(total, ' 人', ' 人')}${enabled ? '可以' : '不能'}发送脱机消息：`,
  whoPolicy: ({ policy, total }) =>
    total === 0
      ? `没有用户使用策略“${policy}”。`
      : `使用策略“${policy}”的用户，共 ${count(total, ' 人', ' 人')}：`,
  whoAll: ({ total }) => `${count(total, ' 人', ' 人')}：`,
  policies: ({ total }) => `共 ${count(total, ' 个客户端策略', ' 个客户端策略')}：`,
  policyRow: ({ policy, value, reach }) =>
    `${policy}：脱机消息${value}；${reach === 0 ? '不对任何人生效' : `对 ${count(reach, ' 人', ' 人')}生效`}`,
  history: ({ total }) => `共 ${count(total, ' 项更改', ' 项更改')}，最新的在前：`,
  historyOf: ({ setting }) => `只列出改动${setting}的记录。`,
  historyNone: '没有相应的更改记录。',
  historyRow: ({ id, time, by, wish, outcome }) => [id, time, by, wish, ...outcome].join(' · '),
  phrase: ({ phrase }) => `“${phrase}”`,
  approvedBy: ({ name }) => `审批人：${name}`,
  historyDepartment: '更改记录按用户、策略和站点保存，不按部门保存。',
  range: ({ from, to, total }) =>
    `第 ${count(from, '', '')}–${count(to, '', '')} 项，共 ${count(total, '', '')} 项。说“更多”查看其余内容。`,
  others: ({ rest }) => Plain.parse(`另外 ${count(rest, ' 个', ' 个')}`),
  rest: ({ rest }) => `…… 另有 ${count(rest, ' 项', ' 项')}。`,
  restPolicies: ({ rest }) =>
    `…… 另有 ${count(rest, ' 个策略', ' 个策略')}；说“显示所有策略”可查看全部策略。`,
  everyone: '说“更多”可查看所有人。',
  concerned: ({ total }) => `${count(total, ' 人', ' 人')}受影响：`,
  end: '列表已结束。',
  more: '更多',
} satisfies Catalogue['lists'];
