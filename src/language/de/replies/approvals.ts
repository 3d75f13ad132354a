import type { Catalogue } from '../../replies/catalogue.js';
import { count } from './count.js';

export const approvals: Catalogue['approvals'] = {
  withdrawButton: 'Zurückziehen',
  approve: 'Genehmigen',
  reject: 'Ablehnen',
  reason: 'Grund (für eine Ablehnung)',
  approved: ({ code, asker }) => `Sie haben ${code} von ${asker} genehmigt, und das ist gesagt.`,
  approvedTold: ({ by, code }) => `${by} hat Ihre Anfrage ${code} genehmigt.`,
  overrode: ({ code }) =>
    `Die Anfrage ${code} wird ohne Genehmigung ausgeführt; Ihr Grund steht im Audit.`,
  rejected: ({ code, reason }) => `✓ Sie haben ${code} abgelehnt: „${reason}“.`,
  rejectedTold: ({ by, code, title, reason }) =>
    `✕ ${by} hat ${code} abgelehnt (${title}): „${reason}“.`,
  reasonWas: ({ reason }) => `Grund: ${reason}`,
  list: ({ total }) =>
    total === 0
      ? 'Keine Anfrage wartet auf Genehmigung.'
      : `${count(total, ' Anfrage wartet', ' Anfragen warten')} auf Genehmigung.`,
  until: ({ until }) => `bis ${until}`,
  toldAsker: ({ name }) => `${name} weiß Bescheid.`,
};
