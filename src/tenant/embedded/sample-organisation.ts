import type { User } from '../../policy/policy.js';
import { Organisation } from './organisation.js';

type Row = readonly [
  displayName: string,
  mailbox: string,
  department: string,
  site: 'Redmond' | 'Dublin',
  policy?: string,
];

const PEOPLE: readonly Row[] = [
  ['Tony Smith', 'tony', 'Finance', 'Redmond'],
  ['Ana Lopez', 'ana.lopez', 'Finance', 'Redmond', 'FinanceDesk'],
  ['Ken Myer', 'ken.myer', 'Sales', 'Redmond'],
  ['Pilar Ackerman', 'pilar', 'Legal', 'Redmond', 'Counsel'],
  ['Chris Green', 'chris.green', 'Finance', 'Redmond'],
  ['Chris Green', 'chris.green2', 'Sales', 'Dublin'],
  ['José García', 'jose.garcia', 'Sales', 'Dublin'],
  ["Shane O'Neil", 'shane.oneil', 'Legal', 'Dublin', 'Counsel'],
  ['王小明', 'wang.xiaoming', '财务部', 'Redmond'],
  ['张伟', 'zhang.wei', '财务部', 'Redmond'],
  ['刘洋', 'liu.yang', '法务部', 'Redmond'],
  ['李娜', 'li.na', 'HR', 'Dublin'],
  ['陈静', 'chen.jing', '法务部', 'Dublin'],
  ['赵敏', 'zhao.min', '财务部', 'Dublin', 'FinanceDesk'],
  ['Will On', 'will.on', 'Sales', 'Redmond'],
  ['All Saints Reception', 'reception', 'HR', 'Dublin', 'Reception'],
  ['Main Reception', 'reception.redmond', 'HR', 'Redmond', 'Reception'],
  ['Adele Vance', 'adele.vance', 'IT', 'Redmond'],
  ['Alex Wilber', 'alex.wilber', 'IT', 'Redmond'],
  ['Diego Siciliani', 'diego.siciliani', 'HR', 'Redmond'],
  ['Grady Archie', 'grady.archie', 'IT', 'Dublin'],
  ['Henrietta Mueller', 'henrietta.mueller', 'Finance', 'Dublin', 'FinanceDesk'],
  ['Isaiah Langer', 'isaiah.langer', 'Sales', 'Redmond'],
  ['Johanna Lorenz', 'johanna.lorenz', 'Finance', 'Dublin'],
  ['Joni Sherman', 'joni.sherman', 'Legal', 'Redmond'],
  ['Lee Gu', 'lee.gu', 'IT', 'Dublin'],
  ['Lidia Holloway', 'lidia.holloway', 'Legal', 'Dublin'],
  ['Lynne Robbins', 'lynne.robbins', 'Sales', 'Redmond'],
  ['Megan Bowen', 'megan.bowen', 'HR', 'Redmond'],
  ['Miriam Graham', 'miriam.graham', 'Sales', 'Dublin'],
  ['Nestor Wilke', 'nestor.wilke', 'IT', 'Redmond'],
  ['Patti Fernandez', 'patti.fernandez', 'HR', 'Redmond'],
  ['Pradeep Gupta', 'pradeep.gupta', 'Finance', 'Redmond'],
  ['Zoë Schmidt', 'zoe.schmidt', 'Sales', 'Dublin'],
  ['Mary-Jane Watson', 'mary-jane.watson', 'Legal', 'Redmond'],
  ['Siobhán Byrne', 'siobhan.byrne', 'HR', 'Dublin'],
  ['Ciarán Walsh', 'ciaran.walsh', 'IT', 'Dublin'],
  ['Jan van der Berg', 'jan.vanderberg', 'Sales', 'Dublin'],
  ['Christie Cline', 'christie.cline', 'Finance', 'Redmond'],
  ['Allan Deyoung', 'allan.deyoung', 'IT', 'Redmond'],
  ['Sara Davis', 'sara.davis', 'Sales', 'Redmond'],
];

function toUser([displayName, mailbox, department, site, policy]: Row): User {
  return {
    displayName,
    userPrincipalName: `${mailbox}@contoso.com`,
    sipAddress: `sip:${mailbox}@contoso.com`,
    samAccountName: `CONTOSO\\${mailbox}`,
    department,
    site,
    policy: policy ?? null,
  };
}

/** Contoso, to try things on: what the embedded tenant starts with until an organisation is imported. */
export function sampleOrganisation(): Organisation {
  return Organisation.parse({
    sites: ['Redmond', 'Dublin'],
    users: PEOPLE.map(toUser),
    policies: [
      // Nothing is set: whoever has no other policy has the client's defaults.
      { identity: 'Global', settings: {} },
      { identity: 'site:Dublin', settings: { EnableIMAutoArchiving: true, EnableURL: true } },
      {
        identity: 'FinanceDesk',
        description: 'No links, no emoticons',
        settings: { DisableEmoticons: true, EnableURL: false, MaximumNumberOfContacts: 500 },
      },
      {
        identity: 'Counsel',
        description: 'Conversations are not kept',
        settings: { DisableSavingIM: true, DisablePresenceNote: true },
      },
      {
        identity: 'Reception',
        description: 'Shared desks',
        settings: { EnableIMAutoArchiving: false, ShowRecentContacts: false },
      },
      {
        identity: 'Kiosk',
        description: 'Public terminals; nobody holds it yet',
        settings: { EnableIMAutoArchiving: false, DisableSavingIM: true, DisableEmoticons: true },
      },
    ],
    imConfigurations: [{ identity: 'Global', enableOfflineIm: true }],
  } satisfies Organisation);
}
