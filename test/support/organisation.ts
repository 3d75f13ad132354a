import { OFFLINE_IM, type User } from '../../src/policy/policy.js';
import type { Organisation } from '../../src/tenant/embedded/organisation.js';

const SITES = ['Redmond', 'Dublin', 'Paris', 'Shanghai'] as const;
const DEPARTMENTS = [
  'Finance',
  'Sales',
  'Legal',
  'IT',
  'HR',
  'Support',
  'Marketing',
  '财务部',
] as const;
const POLICIES = ['OfflineIM', 'Desk', 'Counsel', 'Kiosk'] as const;
const CHINESE = ['王李张刘陈杨黄赵', '小伟建国秀志明雪', '明芳军丽静强磊洋'] as const;
// Syllables give as many different names as people, alike enough to be mistaken for one another.
const FIRST = ['Jo', 'Ma', 'An', 'Pe', 'Ka', 'Lu', 'To', 'Si', 'Ele', 'Ro'] as const;
const MIDDLE = ['na', 'ri', 'del', 'tha', 'mon', 'vi', 'ste', 'lia', 'ber', 'go'] as const;
const LAST = ['Smith', 'Lopez', 'Myer', 'Green', 'Walsh', 'Byrne', 'Gupta', 'Lorenz'] as const;

function pick(items: readonly string[] | string, index: number): string {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

function nameOf(index: number): string {
  if (index % 10 === 9) {
    const [family, first, second] = CHINESE;
    const n = Math.floor(index / 10);
    return `${pick(family, n)}${pick(first, Math.floor(n / 8))}${pick(second, Math.floor(n / 64))}`;
  }
  const given = `${pick(FIRST, index)}${pick(MIDDLE, Math.floor(index / 10))}`;
  const family = `${pick(LAST, Math.floor(index / 7))}${pick(MIDDLE, Math.floor(index / 100))}${pick(MIDDLE, Math.floor(index / 1000))}`;
  return `${given} ${family}`;
}

/**
 * An organisation of so many people, the same for the same arguments. The first is Tony Smith of Redmond without a
 * policy of his own; of the others the share `assigned` (0 to 1) holds one of four per-user policies.
 */
export function bigOrganisation(users: number, assigned: number): Organisation {
  return {
    sites: [...SITES],
    users: Array.from({ length: users }, (_, index) => personAt(index, assigned)),
    policies: [
      { identity: 'Global', settings: {} },
      { identity: 'site:Dublin', settings: { [OFFLINE_IM]: true, EnableURL: true } },
      { identity: 'OfflineIM', settings: { [OFFLINE_IM]: false } },
      { identity: 'Desk', settings: { DisableEmoticons: true } },
      { identity: 'Counsel', settings: { DisableSavingIM: true } },
      { identity: 'Kiosk', settings: { [OFFLINE_IM]: false, DisableSavingIM: true } },
    ],
    imConfigurations: [{ identity: 'Global', enableOfflineIm: true }],
  };
}

function personAt(index: number, assigned: number): User {
  const mailbox = index === 0 ? 'tony' : `user${index}`;
  // Spread evenly: the share of every hundred in turn.
  const holds = index > 0 && (index * 37) % 100 < assigned * 100;
  return {
    displayName: index === 0 ? 'Tony Smith' : nameOf(index),
    userPrincipalName: `${mailbox}@contoso.com`,
    sipAddress: `sip:${mailbox}@contoso.com`,
    samAccountName: `CONTOSO\\${mailbox}`,
    department: pick(DEPARTMENTS, index),
    site: pick(SITES, Math.floor(index / 3)),
    policy: holds ? pick(POLICIES, Math.floor(index / 5)) : null,
  };
}
