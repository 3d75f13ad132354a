import type { Catalogue } from '../../replies/catalogue.js';
import { count } from './count.js';

export const approvals: Catalogue['approvals'] = {
  withdrawButton: 'Zurückziehen',
  approve: 'Genehmigen',
  reject: 'Ablehnen',
  reason: 'Grund (für eine Ablehnung)',
  approved: ({ code }) => `Sie haben die Anfrage ${code} genehmigt.`,
  approvedTold: ({ by, code }) => `${by} hat Ihre Anfrage ${code} genehmigt.`,
  overrode: ({ code }) =>
    `Die Anfrage ${code} wird ohne Genehmigung ausgeführt; Ihr Grund steht im Audit.`,
  rejected: ({ code }) => `Die Anfrage ${code} ist abgelehnt.`,
  rejectedTold: ({ by, code }) =>
    `${by} hat Ihre Anfrage ${code} abgelehnt. Es wurde nichts geändert.`,
  reasonWas: ({ reason }) => `Grund: ${reason}`,
  list: ({ total }) =>
    total === 0
      ? 'Keine Anfrage wartet auf Genehmigung.'
      : `${count(total, ' Anfrage wartet', ' Anfragen warten')} auf Genehmigung.`,
  until: ({ until }) => `bis ${until}`,
};
