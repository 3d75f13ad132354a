import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReplyData } from '../../src/conversation/reply.js';
import { verifyBook } from '../../src/records/audit.js';
import { type Connector, startConnector } from '../support/connector.js';
import {
  dataOf,
  message,
  type Steward,
  startStewardFor,
  type Talker,
  talkTo,
  temporaryFolder,
} from '../support/server.js';

const ROLES = `
people:
  - { id: 'emulator:ann', name: Ann, roles: [admin] }
  - { id: 'emulator:pia', name: Pia, roles: [approver] }
  - { id: 'emulator:bob', name: Bob, roles: [approver] }
`;

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let connector: Connector;
let steward: Steward;

beforeEach(async () => {
  data = await temporaryFolder();
  connector = await startConnector();
  steward = await start();
});

afterEach(async () => {
  await steward.end('SIGKILL');
  connector.close();
  await data.remove();
});

function start(): Promise<Steward> {
  return startStewardFor(ROLES, data.folder, { RATE_LIMIT: '1000' });
}

async function killAndStart(): Promise<void> {
  await steward.end('SIGKILL');
  steward = await start();
}

function talk(person: string): Talker {
  return talkTo(steward, person, `with ${person}`, connector.address);
}

async function historyOf(): Promise<unknown> {
  const { total, changes } = await talk('ann').say('show recent changes');
  return { total, changes };
}

async function isFrozen(): Promise<boolean> {
  const ready = await (await fetch(`${steward.address}/readyz`)).json();
  return Object(ready).frozen !== null;
}

describe('a message that is delivered again after kill -9', () => {
  it('gets the answer that it got, whatever it was, and nothing happens again', async () => {
    const sent: { person: string; activity: object; answer: ReplyData }[] = [];
    async function say(person: string, text: string, kind: ReplyData['kind']): Promise<ReplyData> {
      const activity = { id: randomUUID(), text };
      const answer = dataOf(await talk(person).post(activity));
      expect(answer, text).toMatchObject({ kind });
      sent.push({ person, activity, answer });
      return answer;
    }
    const finance = 'disable offline IM for everyone in Finance';

    await say('ann', 'disable offline IM for Tony Smith', 'applied');
    await say('ann', 'disable offline IM for Tony Smith', 'alreadySo');
    await say('ann', finance, 'preview');
    await say('ann', 'no', 'cancelled');
    await say('ann', finance, 'preview');
    await say('ann', 'yes', 'applied');
    await say('ann', 'undo', 'preview');
    await say('ann', 'undo', 'cancelled');
    await say('ann', 'disable offline IM for Ken Myer', 'applied');
    await say('ann', 'undo', 'undone');
    await say('ann', 'redo', 'undone');
    const rejected = await say('ann', 'disable offline IM for everyone', 'approval');
    await say('pia', `reject ${rejected.pending} because it is Friday`, 'settled');
    const approved = await say('ann', 'disable offline IM for everyone', 'approval');
    await say('pia', `approve ${approved.pending}`, 'applied');
    await say('ann', 'disable offline IM for Chris Green and Ana Lopez', 'pick');
    await say('ann', 'cancel', 'cancelled');
    await say('ann', 'enable offline IM for Chris Green', 'pick');
    await say('ann', '2', 'applied');
    await say('ann', 'disable his offline messages tomorrow', 'ask');
    await say('ann', 'show Tony Smith', 'settings');
    await say('ann', 'what can I do?', 'help');
    await say('ann', 'freeze "an incident"', 'notice');
    await say('ann', 'disable offline IM for Sara Davis', 'refused');
    await say('ann', 'unfreeze', 'notice');
    await say('ann', 'yes', 'none');
    const waiting = await say('ann', finance.replace('disable', 'enable'), 'preview');
    const before = await historyOf();

    await killAndStart();
    for (const { person, activity, answer } of sent) {
      expect(dataOf(await talk(person).post(activity)), answer.text).toEqual(answer);
      expect(await isFrozen()).toBe(false);
    }
    expect(await historyOf()).toEqual(before);
    const yes = { steward: 'answer', pending: waiting.pending, answer: 'yes' };
    expect(await talk('ann').press(yes)).toMatchObject({ kind: 'applied' });
    expect((await verifyBook(join(data.folder, 'data'))).kind).toBe('whole');
  }, 120_000);

  it('acts once, where the process died on having answered it', async () => {
    const finance = 'disable offline IM for everyone in Finance';
    const cases: readonly (readonly [before: readonly string[], text: string])[] = [
      [[], 'disable offline IM for Tony Smith'],
      [[finance], 'yes'],
      [['disable offline IM for Ken Myer'], 'undo'],
      [[], 'redo'],
      [['enable offline IM for everyone in Finance'], 'no'],
      [[], 'freeze "an incident"'],
    ];
    for (const [before, text] of cases) {
      for (const first of before) await talk('ann').say(first);
      const count = connector.delivered.length;
      const activity = message({
        ...{ text, person: 'ann', conversation: 'with ann', deliveryMode: 'normal' },
        serviceUrl: connector.address,
      });
      void post(activity);
      await connector.until((delivered) => connector.delivered.indexOf(delivered) >= count);
      await killAndStart();
      const left = await historyOf();
      if (text.startsWith('freeze')) await talk('ann').say('unfreeze');
      await post(activity);
      expect(await historyOf(), text).toEqual(left);
      expect(await isFrozen(), text).toBe(false);
    }
    expect(await historyOf()).toMatchObject({ total: 5 });
  }, 120_000);
});

async function post(activity: object): Promise<unknown> {
  const response = fetch(`${steward.address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return response.then(
    ({ status }) => status,
    () => undefined,
  );
}

describe('two people who send an activity of the same id', () => {
  it('are two people', async () => {
    const id = randomUUID();
    const shared = (person: string) => talkTo(steward, person, 'a room', connector.address);
    const ann = dataOf(await shared('ann').post({ id, text: 'disable offline IM for Tony Smith' }));
    const pia = dataOf(await shared('pia').post({ id, text: 'help' }));
    expect([ann.kind, pia.kind]).toEqual(['applied', 'help']);
  });
});

describe('an answer that was sent before its question was shown', () => {
  const ORDERS: readonly [question: string, answer: string, then: ReplyData['kind']][] = [
    ['disable offline IM for everyone in Finance', 'yes', 'applied'],
    ['disable offline IM for everyone in Finance', '1', 'applied'],
    ['disable offline IM for everyone in Finance', 'no', 'cancelled'],
    ['enable offline IM for Chris Green', '1', 'alreadySo'],
    ['delete policy Counsel', '1', 'approval'],
    ['show policy Counsl', '1', 'settings'],
    ['offline messages for Tony Smith', '1', 'alreadySo'],
  ];

  // Nobody knows how far a channel's clock is from ours.
  const HOUR = 3_600_000;
  const SKEWS = [0, -7 * HOUR, 3 * HOUR];
  it('is none, whatever the channel takes for the time', async () => {
    for (const [index, [order, answer, then]] of ORDERS.entries()) {
      const skew = SKEWS[index % SKEWS.length] ?? 0;
      const ann = talkTo(steward, 'ann', randomUUID(), connector.address);
      const at = (sent: number) => new Date(sent + skew).toISOString();
      const asked = dataOf(await ann.post({ text: order, timestamp: at(Date.now() - 40) }));
      const late = { text: answer, timestamp: at(Date.now() - 60_000) };
      const again = dataOf(await ann.post(late));
      expect(again.text, order).toContain('sent before this was asked');
      expect(again.text, order).toContain('Nothing was changed.');
      expect(again.pending, order).toBe(asked.pending);
      const said = { text: answer, timestamp: at(Date.now()) };
      expect(dataOf(await ann.post(said)), order).toMatchObject({ kind: then });
      if (then === 'applied') {
        await ann.say('undo');
        expect(await ann.say('yes')).toMatchObject({ kind: 'undone' });
      }
    }
  });
});

describe('an answer with a code', () => {
  it('answers that preview, whatever else waits', async () => {
    const [one, other] = [randomUUID(), randomUUID()].map((place) =>
      talkTo(steward, 'ann', place, connector.address),
    );
    if (one === undefined || other === undefined) throw new Error('no talkers');
    const finance = await one.say('disable offline IM for everyone in Finance');
    const site = await other.say('disable offline IM for everyone in Sales');
    expect(await other.say(`no ${finance.pending}`)).toMatchObject({
      kind: 'cancelled',
      pending: finance.pending,
    });
    expect(await one.say('yes')).toMatchObject({ kind: 'settled', reason: 'cancelled' });
    expect(await other.say(`yes ${finance.pending}`)).toMatchObject({ kind: 'settled' });
    expect(await other.say(`确认 ${site.pending}`)).toMatchObject({ kind: 'applied' });
    expect(await other.say('yes K2K2')).toMatchObject({ reason: 'noSuchPending' });
  });
});
