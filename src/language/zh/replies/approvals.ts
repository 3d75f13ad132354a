import type { Catalogue } from '../../replies/catalogue.js';
import { count } from './count.js';

export const approvals = {
  withdrawButton: '撤回',
  approve: '批准',
  reject: '拒绝',
  reason: '理由（拒绝时填写）',
  approved: ({ code }) => `您已批准请求 ${code}。`,
  approvedTold: ({ by, code }) => `${by} 已批准您的请求 ${code}。`,
  overrode: ({ code }) => `请求 ${code} 未经批准即执行；审核记录会保留您的理由。`,
  rejected: ({ code }) => `已拒绝请求 ${code}。`,
  rejectedTold: ({ by, code }) => `${by} 拒绝了您的请求 ${code}。未做任何更改。`,
  reasonWas: ({ reason }) => `理由：${reason}`,
  list: ({ total }) =>
    total === 0 ? '没有等待审批的请求。' : `${count(total, ' 个请求', ' 个请求')}等待审批。`,
  until: ({ until }) => `${until} 前有效`,
} satisfies Catalogue['approvals'];
