import type { Actor } from '../../src/policy/actor.js';
import type { RecordEvent } from '../../src/policy/record.js';
import { openRecords } from '../../src/records/records.js';
import { openEmbeddedTenant } from '../../src/tenant/embedded/embedded-tenant.js';
import { bigOrganisation } from '../support/organisation.js';

export interface Size {
  readonly users: number;
  /** Share of the people who hold a policy of their own, 0 to 1. */
  readonly assigned: number;
  /** Changes in the book. */
  readonly history: number;
}

/** Fills a data folder and gives the addresses of people who can send offline messages now. */
export async function prepare(folder: string, size: Size): Promise<readonly string[]> {
  const organisation = bigOrganisation(size.users, size.assigned);
  const tenant = await openEmbeddedTenant({ folder, initial: () => organisation });
  await tenant.close();
  await writeHistory(folder, size.history);
  return organisation.users
    .filter((user) => user.policy !== 'OfflineIM' && user.policy !== 'Kiosk')
    .map((user) => user.userPrincipalName);
}

const BATCH = 1_000;

async function writeHistory(folder: string, changes: number): Promise<void> {
  const records = await openRecords({ folder });
  for (let from = 0; from < changes; from += BATCH) {
    const batch = Array.from(
      { length: Math.min(BATCH, changes - from) },
      (_, index) => from + index,
    );
    await Promise.all(
      batch.flatMap((number) => changeEvents(records.nextChange(), number)).map(records.append),
    );
  }
  await records.close();
}

const actor: Actor = {
  id: 'emulator:past',
  name: 'Past',
  channel: 'emulator',
  conversation: 'old',
};

function changeEvents(change: string, number: number): RecordEvent[] {
  const user = `user${number}@contoso.com`;
  const assignment = { object: 'assignment', user } as const;
  return [
    {
      event: 'ordered',
      actor,
      phrase: `disable offline IM for ${user}`,
      change,
      planHash: '0'.repeat(64),
      plan: {
        order: {
          kind: 'set',
          settings: { EnableIMAutoArchiving: false },
          target: { kind: 'users', users: [user] },
        },
        steps: [
          {
            cmdlet: { name: 'Grant-CsClientPolicy', identity: user, policyName: 'OfflineIM' },
            before: { ...assignment, policy: null },
            after: { ...assignment, policy: 'OfflineIM' },
          },
        ],
        touched: 1,
        covered: 1,
        people: [],
        notReached: [],
        warnings: ['transcriptsStop'],
        otherSettings: [],
        departments: ['Sales'],
        sites: ['Redmond'],
        risky: false,
      },
    },
    { event: 'outcome', change, outcome: 'applied', done: 1 },
  ];
}
