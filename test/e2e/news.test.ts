import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReplyData } from '../../src/conversation/reply.js';
import type { Actor } from '../../src/policy/actor.js';
import { planOrder } from '../../src/policy/plan-order.js';
import type { RecordEvent } from '../../src/policy/record.js';
import type { Records } from '../../src/policy/records.js';
import { openRecords } from '../../src/records/records.js';
import { openEmbeddedTenant } from '../../src/tenant/embedded/embedded-tenant.js';
import { type Connector, startConnector } from '../support/connector.js';
import { type Steward, startStewardFor, talkTo, temporaryFolder } from '../support/server.js';

const ROLES = `
people:
  - { id: 'emulator:ann', name: Ann Admin, roles: [admin] }
  - { id: 'emulator:pia', name: Pia, roles: [approver] }
  - { id: 'emulator:ari', name: Ari, roles: [approver] }
`;
const ANN: Actor = {
  id: 'emulator:ann',
  name: 'Ann Admin',
  channel: 'emulator',
  conversation: 'with ann',
};

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let folder: string;
let connector: Connector;
let steward: Steward | undefined;

beforeEach(async () => {
  data = await temporaryFolder();
  folder = join(data.folder, 'data');
  connector = await startConnector();
  const first = await start();
  for (const person of ['ann', 'pia']) await talk(first, person).say('hello');
  await first.end();
});
afterEach(async () => {
  await steward?.end();
  connector.close();
  await data.remove();
});

function start(): Promise<Steward> {
  return startStewardFor(ROLES, data.folder);
}

function talk(server: Steward, person: string) {
  return talkTo(server, person, `with ${person}`, connector.address);
}

/** What a person is told without having said anything. */
async function told(conversation: string): Promise<ReplyData> {
  const news = await connector.until((activity) => activity.conversation.id === conversation);
  return ReplyData.parse(news.value);
}

/** Puts events into the book as a process did that is gone. */
async function happened(write: (records: Records) => Promise<readonly RecordEvent[]>) {
  const records = await openRecords({ folder });
  for (const event of await write(records)) await records.append(event);
  await records.close();
}

it('a request that nobody answered in time: both sides are told, and it can be approved no more', async () => {
  let pending = '';
  await happened(async (records) => {
    pending = records.nextPending();
    return [
      {
        event: 'previewed',
        actor: ANN,
        phrase: 'everyone off',
        pending,
        order: {
          kind: 'set',
          settings: { EnableIMAutoArchiving: false },
          target: { kind: 'global' },
        },
        planHash: 'of then',
        touched: 20,
        approval: true,
        expires: '2026-01-01T00:00:00.000Z',
      },
    ];
  });
  steward = await start();
  expect(await told('with ann')).toMatchObject({ kind: 'notice', reason: 'expired', pending });
  const news = await told('with pia');
  expect(news).toMatchObject({ kind: 'notice', reason: 'expired', pending });
  expect(news.text).toContain('Ann Admin');
  expect(await talk(steward, 'pia').say(`approve ${pending}`)).toMatchObject({
    kind: 'settled',
    reason: 'expired',
  });
});

it('a change that a crash cut in the middle: who ordered it is told, and so is everyone in the history', async () => {
  const tenant = await openEmbeddedTenant({ folder });
  const users = ['tony@contoso.com', 'ken.myer@contoso.com'];
  const order = {
    kind: 'set',
    settings: { EnableIMAutoArchiving: false },
    target: { kind: 'users', users },
  } as const;
  const planned = await planOrder(order, tenant);
  if (planned.kind === 'refused') throw new Error(planned.refusal.reason);
  const { plan } = planned;
  await happened(async (records) => {
    const change = records.nextChange();
    return [{ event: 'ordered', actor: ANN, phrase: 'off', change, planHash: 'hash', plan }];
  });
  await tenant.run(plan.steps.slice(0, 2).map(({ cmdlet }) => cmdlet));
  await tenant.close();

  steward = await start();
  const news = await told('with ann');
  expect(news).toMatchObject({ kind: 'notice', reason: 'stopped', change: 'C1' });
  expect(news.text).toContain('2 of 3 steps');
  await steward.logged('unfinished change');
  const ann = talk(steward, 'ann');
  expect((await ann.say('history')).text).toMatch(/stopped.*interrupted, found out/);
  expect((await ann.say('show Tony Smith')).people).toMatchObject([{ enabled: false }]);
  expect((await ann.say('show Ken Myer')).people).toMatchObject([{ enabled: true }]);
  await ann.say('undo');
  expect((await ann.say('show Tony Smith')).people).toMatchObject([{ enabled: true }]);
});
