import type { User } from '../../src/policy/policy.js';
import { replaceOrganisation } from '../../src/tenant/embedded/replace-organisation.js';

/** 43 letters without a place to break. */
const LONG = 'Wolfeschlegelsteinhausenbergerdorffeltsohne';
/** Names that are hard to draw. */
const HARD = [LONG, 'محمد عبد الرحمن', '**Bob** _Bold_ [link](http://x.test) `tick` # 1. |'];

/** An administrator's day: every kind of reply that is no fault is among what comes back. */
export const DAY = [
  ...['help', 'help undo', 'blah foo', 'yes', 'disable his offline messages'],
  ...['show Tony Smith', 'show all settings of Ana Lopez'],
  ...['who has offline IM turned off?', 'list policies', 'compare Tony Smith and Ana Lopez'],
  ...['disable offline IM for Tony Smith', 'disable offline IM for Tony Smith', 'undo'],
  ...['disable offline IM for Finance', 'show the PowerShell', 'yes', 'show recent changes'],
  ...['disable offline IM for Chris Green', 'cancel', 'disable offline IM for Toni Smit', 'cancel'],
  ...['delete policy Counsel', 'no', 'status', 'what can I do?', 'what is EnableURL?'],
  ...['disable offline IM for the Archive department', 'yes', 'show the Archive department'],
  ...[`show ${LONG}`, `assign policy Kiosk to ${LONG}`, `delete policy ${LONG}`, 'cancel'],
  ...['freeze because of a migration', 'disable offline IM for Ken Myer', 'unfreeze'],
  ...['帮助', '天气真好啊', '查看赵敏的全部设置', '哪些人的脱机消息被关闭了？'],
  ...['禁用王小明的脱机消息', '禁用财务部的脱机消息', '否', '显示最近的更改'],
  ...['disable offline IM for everyone', 'undo C1'],
];

/** The sample organisation, and in it people with hard names, all of department Archive and of a site with such a name. */
export async function addHardNames(folder: string): Promise<void> {
  await replaceOrganisation({ folder, log: undefined, over: undefined }, async (sample) => ({
    ...sample,
    sites: [...sample.sites, LONG],
    policies: [...sample.policies, { identity: LONG, settings: { EnableURL: true } }],
    users: [...sample.users, ...HARD.map(hard)],
  }));
}

function hard(displayName: string, index: number): User {
  return {
    displayName,
    userPrincipalName: `p${index}.${LONG.toLowerCase()}@contoso.com`,
    sipAddress: `sip:p${index}@contoso.com`,
    department: 'Archive',
    site: LONG,
    policy: index === 0 ? LONG : null,
  };
}
