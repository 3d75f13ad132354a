import type { Catalogue } from '../../replies/catalogue.js';
import { count, list } from './count.js';

export const approvals: Catalogue['approvals'] = {
  needed: ({ code, expires }) =>
    `Dafür ist eine zweite Person nötig. Der Auftrag wartet als Anfrage ${code} bis ${expires}; noch wurde nichts geändert.`,
  who: ({ names }) => `Genehmigen können: ${list(names)}.`,
  told: ({ people }) =>
    `Ich habe ${count(people, ' genehmigende Person', ' genehmigende Personen')} benachrichtigt.`,
  toldNobody:
    'Ich konnte niemanden erreichen, der genehmigen darf: Geben Sie den Code bitte selbst weiter.',
  withdraw: 'Zum Zurückziehen sagen Sie „abbrechen“.',
  withdrawButton: 'Zurückziehen',
  request: ({ by, id }) => `${by} (${id}) bittet um Ihre Genehmigung:`,
  phrase: ({ phrase }) => `Im Wortlaut: „${phrase}“`,
  how: ({ code, expires }) =>
    `Antworten Sie bis ${expires} mit „genehmige ${code}“ oder „lehne ${code} ab“ und einem Grund.`,
  approve: 'Genehmigen',
  reject: 'Ablehnen',
  reason: 'Grund (für eine Ablehnung)',
  approved: ({ code }) => `Sie haben die Anfrage ${code} genehmigt.`,
  approvedTold: ({ by, code }) => `${by} hat Ihre Anfrage ${code} genehmigt.`,
  overrode: ({ code }) =>
    `Die Anfrage ${code} wird ohne Genehmigung ausgeführt; Ihr Grund steht im Audit.`,
  rejected: ({ code }) => `Die Anfrage ${code} ist abgelehnt. Es wurde nichts geändert.`,
  rejectedTold: ({ by, code }) =>
    `${by} hat Ihre Anfrage ${code} abgelehnt. Es wurde nichts geändert.`,
  reasonWas: ({ reason }) => `Grund: ${reason}`,
  list: ({ total }) =>
    total === 0
      ? 'Keine Anfrage wartet auf Genehmigung.'
      : `${count(total, ' Anfrage wartet', ' Anfragen warten')} auf Genehmigung:`,
  row: ({ code, by, wish, touched, expires }) =>
    `${code}, von ${by}: ${wish}; ${count(touched, ' Person', ' Personen')}; bis ${expires}`,
};
