import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../src/policy/record.js';
import { verifyBook } from '../../src/records/audit.js';
import { openRecords } from '../../src/records/records.js';
import { openEmbeddedTenant } from '../../src/tenant/embedded/embedded-tenant.js';
import { sampleOrganisation } from '../../src/tenant/embedded/sample-organisation.js';
import { type Steward, startSteward, talkTo, temporaryFolder } from '../support/server.js';

const KILLS = 20;

/** Nobody else changes these: what was acknowledged last is what must be found. */
const PEOPLE = ['Tony Smith', 'Ken Myer', 'Sara Davis', 'Zoë Schmidt', '王小明', 'Joni Sherman'];

let data: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  data = await temporaryFolder();
});
afterAll(() => data.remove());

/** What may be in force for a person: what was acknowledged last, and what an unanswered order wanted. */
const possible = new Map<string, Set<boolean>>(PEOPLE.map((name) => [name, new Set([true])]));

/** Turns one person off and on, and takes changes back, until the server is gone. */
async function switchPerson(steward: Steward, name: string): Promise<void> {
  const talker = talkTo(steward, `admin of ${name}`);
  for (let round = 0; ; round += 1) {
    const wish = round % 2 === 1;
    const phrase =
      round % 3 === 2 ? 'undo' : `${wish ? 'enable' : 'disable'} offline IM for ${name}`;
    possible.get(name)?.add(true).add(false);
    const reply = await talker.say(phrase).catch(() => undefined);
    if (reply === undefined) return;
    const [person] = reply.people ?? [];
    if (person === undefined || reply.kind === 'failed') continue;
    possible.set(name, new Set([person.enabled]));
  }
}

/** Changes of several steps, so that a kill may come between two. */
async function switchDepartment(steward: Steward): Promise<void> {
  const talker = talkTo(steward, 'admin of IT');
  for (let round = 0; ; round += 1) {
    const wish = round % 2 === 0 ? 'disable' : 'enable';
    const preview = await talker
      .say(`${wish} offline IM for everyone in IT`)
      .catch(() => undefined);
    if (preview === undefined) return;
    if (
      preview.kind === 'preview' &&
      (await talker.say('yes').catch(() => undefined)) === undefined
    )
      return;
  }
}

/** Everybody's policy as the book tells it: what the steps of all changes that took effect made of the beginning. */
function told(changes: readonly Change[]): Map<string, string | null> {
  const policies = new Map(
    sampleOrganisation().users.map(({ userPrincipalName, policy }) => [userPrincipalName, policy]),
  );
  for (const { plan, done } of changes) {
    for (const { after } of plan.steps.slice(0, done)) {
      if (after.object === 'assignment') policies.set(after.user, after.policy);
    }
  }
  return policies;
}

describe(`a server that is killed ${KILLS} times while many people change things`, () => {
  it('has lost nothing that it acknowledged, and its book explains all it finds', async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const steward = await startSteward(data.folder);
      const auditor = talkTo(steward, 'auditor');
      for (const [name, states] of possible) {
        const { people } = await auditor.say(`show ${name}`);
        expect([...states], `${name} after ${kill} kills`).toContain(people?.[0]?.enabled);
      }
      const work = [
        ...PEOPLE.map((name) => switchPerson(steward, name)),
        switchDepartment(steward),
      ];
      await pause(100 + Math.random() * 500);
      await steward.end('SIGKILL');
      await Promise.all(work);
    }

    const last = await startSteward(data.folder);
    await last.end('SIGTERM');
    expect((await verifyBook(data.folder)).kind).toBe('whole');

    const records = await openRecords({ folder: data.folder });
    const tenant = await openEmbeddedTenant({ folder: data.folder });
    const { changes, total } = await records.changes({ offset: 0, limit: 100_000 });
    expect(total).toBeGreaterThan(KILLS);
    expect(records.unfinished()).toEqual([]);
    const { users } = await tenant.listUsers({}, { offset: 0, limit: 1000 });
    const found = new Map(users.map((user) => [user.userPrincipalName, user.policy]));
    expect(found).toEqual(told(changes.toReversed()));
    await Promise.all([records.close(), tenant.close()]);
  }, 300_000);
});
