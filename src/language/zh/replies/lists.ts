import type { Catalogue } from '../../replies/catalogue.js';
import { Plain } from '../../replies/plain.js';
import { apartAfter, count, departmentOf } from './count.js';

export const lists = {
  whoState: ({ enabled, total, of, where }) => {
    const all = `${where === undefined ? '' : `${where}的 `}${count(of, ' 人', ' 人')}`;
    const can = `${enabled ? '可以' : '不能'}发送脱机消息。`;
    if (total === 0) return `${all}都${enabled ? '不能' : '可以'}发送脱机消息。`;
    const some = count(total, ' 人', ' 人');
    return where === undefined ? `${all}中有 ${some}${can}` : `${all}中，${some}${can}`;
  },
  whoPolicy: ({ policy, total }) =>
    total === 0
      ? `没有用户使用策略“${policy}”。`
      : `使用策略“${policy}”的用户，共 ${count(total, ' 人', ' 人')}。`,
  whoAll: ({ total, where = '' }) => `${where}共 ${count(total, ' 人', ' 人')}。`,
  policies: ({ total }) => `共 ${count(total, ' 个客户端策略', ' 个客户端策略')}。`,
  policyRow: ({ policy, value, reach }) =>
    `${policy}：脱机消息${value}；${reach === 0 ? '不对任何人生效' : `对 ${count(reach, ' 人', ' 人')}生效`}`,
  history: ({ total, zone, ...of }) =>
    `${period(of)}共 ${count(total, ' 项更改', ' 项更改')}，最新的在前（时间为 ${zone}）。`,
  historyRow: ({ id, time, by, wish, outcome }) => [id, time, by, wish, ...outcome].join(' · '),
  historyDepartment: '更改记录按用户、策略和站点保存，不按部门保存。',
  range: ({ from, to, total }) =>
    `显示第 ${count(from, '', '')} 至 ${count(to, '', '')} 项，共 ${count(total, '', '')} 项。`,
  others: ({ rest }) => Plain.parse(`另外 ${count(rest, ' 个', ' 个')}`),
  rest: ({ rest }) => `…… 另有 ${count(rest, ' 项', ' 项')}。`,
  restPolicies: ({ rest }) =>
    `…… 另有 ${count(rest, ' 个策略', ' 个策略')}；说“显示所有策略”可查看全部策略。`,
  concerned: ({ total }) => `${count(total, ' 人', ' 人')}受影响。`,
  end: '列表已结束。',
  more: '更多',
  atSite: ({ name }) => `${apartAfter(name)}站点`,
  inDepartment: ({ name }) => departmentOf(name),
  switchOff: '总开关关闭',
  historyNone: (of) => `${period(of)}没有更改记录。`,
  byAuthor: ({ name, changes }) => `${apartAfter(name)}${count(changes, ' 项', ' 项')}`,
  authors: ({ counts }) => `${counts.join('，')}。`,
  approved: ({ by }) => `${apartAfter(by)}批准`,
  approvedBy: ({ name, how }) => `${name}，${how}`,
  rangeMore: '说“更多”可继续查看。',
  head: {
    person: '用户',
    place: '部门，站点',
    state: '生效的值',
    reach: '人数',
    change: '更改',
    what: '内容，更改人',
    request: '请求',
  },
  phrase: ({ phrase }) => `“${phrase}”`,
} satisfies Catalogue['lists'];

function period({ from, to, about }: Parameters<Catalogue['lists']['historyNone']>[0]): string {
  return [
    from === undefined ? '' : `${from} 以来`,
    to === undefined ? '' : `${to} 之前`,
    about === undefined ? '' : `改动${about}的`,
  ].join('');
}
