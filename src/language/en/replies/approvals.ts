import type { Plain } from '../../replies/plain.js';
import { count } from './count.js';

export const approvals = {
  withdrawButton: 'Withdraw',
  approve: 'Approve',
  reject: 'Reject',
  reason: 'Reason (for a rejection)',
  approved: ({ code }: { code: Plain }) => `You approved request ${code}.`,
  approvedTold: ({ by, code }: { by: Plain; code: Plain }) =>
    `${by} approved your request ${code}.`,
  overrode: ({ code }: { code: Plain }) =>
    `Request ${code} is carried out without approval; the audit keeps your reason.`,
  rejected: ({ code }: { code: Plain }) => `Request ${code} is rejected.`,
  rejectedTold: ({ by, code }: { by: Plain; code: Plain }) =>
    `${by} rejected your request ${code}. Nothing was changed.`,
  reasonWas: ({ reason }: { reason: Plain }) => `Reason: ${reason}`,
  list: ({ total }: { total: number }) =>
    total === 0
      ? 'No request waits for approval.'
      : `${count(total, ' request waits', ' requests wait')} for approval.`,
  until: ({ until }: { until: Plain }) => `until ${until}`,
};
