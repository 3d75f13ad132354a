import type { Plain } from '../../replies/plain.js';
import { count } from './count.js';

export const approvals = {
  withdrawButton: 'Withdraw',
  approve: 'Approve',
  reject: 'Reject',
  reason: 'Reason (for a rejection)',
  approved: ({ code, asker }: { code: Plain; asker: Plain }) =>
    `You approved ${code} of ${asker}, who has been told.`,
  approvedTold: ({ by, code }: { by: Plain; code: Plain }) =>
    `${by} approved your request ${code}.`,
  overrode: ({ code }: { code: Plain }) =>
    `Request ${code} is carried out without approval; the audit keeps your reason.`,
  rejected: ({ code, reason }: { code: Plain; reason: Plain }) =>
    `✓ You rejected ${code}: “${reason}”.`,
  rejectedTold: ({ by, code, title, reason }: RejectedTold) =>
    `✕ ${by} rejected ${code} (${title}): “${reason}”.`,
  reasonWas: ({ reason }: { reason: Plain }) => `Reason: ${reason}`,
  list: ({ total }: { total: number }) =>
    total === 0
      ? 'No request waits for approval.'
      : `${count(total, ' request waits', ' requests wait')} for approval.`,
  until: ({ until }: { until: Plain }) => `until ${until}`,
  toldAsker: ({ name }: { name: Plain }) => `${name} has been told.`,
};

interface RejectedTold {
  readonly by: Plain;
  readonly code: Plain;
  readonly title: string;
  readonly reason: Plain;
}
