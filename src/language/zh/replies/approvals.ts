import type { Catalogue } from '../../replies/catalogue.js';
import { apart, apartAfter, count } from './count.js';

export const approvals = {
  withdrawButton: '撤回',
  approve: '批准',
  reject: '拒绝',
  reason: '理由（拒绝时填写）',
  approved: ({ code, asker }) => `您已批准${apart(asker)}的请求 ${code}，已通知申请人。`,
  approvedTold: ({ by, code }) => `${by} 已批准您的请求 ${code}。`,
  overrode: ({ code }) => `请求 ${code} 未经批准即执行；审核记录会保留您的理由。`,
  rejected: ({ code, reason }) => `✓ 您已拒绝 ${code}：“${reason}”。`,
  rejectedTold: ({ by, code, title, reason }) =>
    `✕ ${apartAfter(by)}拒绝了 ${code}（${title}）：“${reason}”。`,
  reasonWas: ({ reason }) => `理由：${reason}`,
  list: ({ total }) =>
    total === 0 ? '没有等待审批的请求。' : `${count(total, ' 个请求', ' 个请求')}等待审批。`,
  until: ({ until }) => `${until} 前有效`,
  toldAsker: ({ name }) => `已通知${apart(name).trimEnd()}。`,
} satisfies Catalogue['approvals'];
