import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { StewardAdapter } from '../../../src/channel/botframework/adapter.js';
import type { Bot } from '../../../src/channel/botframework/bot.js';
import { createPace } from '../../../src/channel/botframework/pace.js';
import type { Conversation, Message, Outbox } from '../../../src/conversation/conversation.js';
import { createLog } from '../../../src/log.js';
import { botWith } from '../../support/bot.js';
import { type Connector, startConnector } from '../../support/connector.js';
import { message } from '../../support/server.js';
import { long, quotedIn, quoting } from '../../support/spoken.js';

const Replies = z.object({
  activities: z.array(z.looseObject({ value: z.looseObject({ text: z.string() }) })),
});

type Turn = Conversation['turn'];

let connector: Connector;
let turn: Turn;
let log: string[];
let ordered: boolean;
let turns: { ok: boolean }[];
let bot: Bot;
let memory: Map<string, unknown>;

beforeAll(async () => {
  connector = await startConnector();
});
afterAll(() => connector.close());

beforeEach(async () => {
  log = [];
  turns = [];
  ordered = false;
  memory = new Map();
  bot = await startBot();
});

async function startBot(adapter = new StewardAdapter(undefined)): Promise<Bot> {
  const pace = await createPace(6);
  const destination = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
  return botWith({
    adapter,
    turn: (...args) => turn(...args),
    memory,
    ordered: () => ordered,
    pace,
    log: createLog('info', destination),
    onTurn: (_channel, _seconds, ok) => turns.push({ ok }),
  });
}

async function texts(fields: Record<string, unknown>): Promise<string[]> {
  const { status, body } = await bot.receive('', message(fields));
  expect(status).toBe(200);
  return Replies.parse(body).activities.map(({ value }) => quotedIn(value.text));
}

async function counting(_message: Message, memory: unknown, out: Outbox): Promise<unknown> {
  const count = z.number().catch(0).parse(memory) + 1;
  await out.send(quoting(String(count)));
  return count;
}

describe('a turn', () => {
  it('counts as received when it came, however long its token was checked', async () => {
    let checked = 0;
    class Slow extends StewardAdapter {
      override async receive(...request: Parameters<StewardAdapter['receive']>) {
        const start = Date.now();
        while (Date.now() <= start) await setImmediate();
        checked = Date.now();
        return super.receive(...request);
      }
    }
    bot = await startBot(new Slow(undefined));
    let received: Date | undefined;
    turn = async ({ sent }) => {
      received = sent?.received;
    };
    await bot.receive('', message({ text: 'yes', timestamp: new Date().toISOString() }));
    expect(received?.getTime()).toBeLessThan(checked);
  });

  it('starts with what the last one of this person and conversation left', async () => {
    turn = counting;
    expect(await texts({ person: 'ann' })).toEqual(['1']);
    expect(await texts({ person: 'ann' })).toEqual(['2']);
    expect(await texts({ person: 'bob' })).toEqual(['1']);
    expect(await texts({ person: 'ann', conversation: 'other' })).toEqual(['1']);
  });

  it('runs once for an activity that comes twice, and answers both', async () => {
    turn = counting;
    const again = { id: 'again' };
    expect(await Promise.all([texts(again), texts(again)])).toEqual([['1'], ['1']]);
    expect(await texts(again)).toEqual(['1']);
  });

  it('is not run again for a copy that comes after a restart, whatever it was answered', async () => {
    turn = counting;
    const [fine, broken] = [{ id: 'fine' }, { id: 'broken' }];
    const first = await texts(fine);
    turn = () => Promise.reject(new Error('broke'));
    const failure = await texts(broken);
    for (let more = 0; more < 4; more += 1) await texts({ text: 'more' });
    const fast = await texts({ id: 'fast' });
    turn = counting;

    bot = await startBot();
    expect(await texts(fine)).toEqual(first);
    expect(await texts(broken)).toEqual(failure);
    expect(await texts({ id: 'fast' })).toEqual(fast);
    expect(await texts({ id: 'fine', person: 'bob' })).toEqual(['1']);
    expect(await texts({ id: 'new' })).toEqual(['2']);
  });

  it('is not run again for an action of a card, an edit or a coming that comes after a restart', async () => {
    turn = counting;
    const data = { steward: 'undo', change: 'C1' };
    const added = [{ id: 'steward' }];
    const activities = [
      { type: 'invoke', name: 'adaptiveCard/action', id: 'press', value: { action: { data } } },
      { type: 'messageUpdate', id: 'edit', text: 'more' },
      { type: 'conversationUpdate', id: 'added', membersAdded: added, conversation: 'new' },
    ];
    const post = () =>
      Promise.all(activities.map((activity) => bot.receive('', message(activity))));
    const first = await post();
    expect(first).toMatchObject([{ status: 200 }, { status: 200 }, { status: 200 }]);
    expect(JSON.stringify(first)).toMatch(/“1”.*“edited”.*“welcome”/);
    bot = await startBot();
    expect(await post()).toEqual(first);
  });

  it('that was answered at great length is told after a restart to have been answered', async () => {
    turn = async (_message, _memory, out) => {
      for (const _ of [1, 2, 3]) await out.send(long(60));
    };
    await texts({ id: 'long' });
    bot = await startBot();
    expect(await texts({ id: 'long' })).toEqual(['answered before']);
  });

  it.each([
    [false, 'nothing'],
    [true, 'unknown'],
  ])(
    'that breaks (a change ordered: %s) tells a reference of the log and that %s changed',
    async (has, changed) => {
      ordered = has;
      turn = async () => {
        throw new Error('secret insides', { cause: new Error('the disk') });
      };
      const [reply] = await texts({ text: 'my own words' });
      expect(reply).toMatch(new RegExp(`^failure [0-9a-f]{8} ${changed}$`));
      const reference = reply?.split(' ')[1];
      const line = log.find((entry) => entry.includes('turn broke'));
      expect(JSON.parse(line ?? '{}')).toMatchObject({
        turn: reference,
        err: { message: 'secret insides', cause: { message: 'the disk' } },
      });
      expect(log.join('')).not.toContain('my own words');
      expect(turns).toEqual([{ ok: false }]);
    },
  );

  it('is remembered although its reply could not be delivered', async () => {
    turn = counting;
    const lost = message({ deliveryMode: undefined, serviceUrl: `${connector.address}/` });
    connector.refuse(true);
    expect((await bot.receive('', lost)).status).toBe(200);
    connector.refuse(false);
    expect(log.join('')).toContain('reply not delivered');
    expect(await texts({})).toEqual(['2']);
  });

  it('is not given to a person who writes too fast, and others are heard', async () => {
    turn = counting;
    for (const count of ['1', '2', '3', '4', '5', '6']) expect(await texts({})).toEqual([count]);
    const [reply] = await texts({});
    expect(reply).toMatch(/^wait [1-6]?[0-9]$/);
    expect(await texts({ person: 'bob' })).toEqual(['1']);
  });

  it('tells somebody else in the last conversation they had alone', async () => {
    turn = counting;
    for (const conversation of [
      { id: 'everyone', isGroup: true },
      { id: 'first' },
      { id: 'second', conversationType: 'personal' },
      { id: 'team', conversationType: 'channel' },
    ]) {
      await texts({ person: 'bob', conversation, serviceUrl: connector.address });
    }
    turn = async (_message, _memory, out) => {
      const told = await out.tell('emulator:bob', quoting('please approve'));
      const unknown = await out.tell('emulator:nobody', quoting('please approve'));
      await out.send(quoting(`${told} ${unknown}`));
    };
    expect(await texts({ person: 'ann' })).toEqual(['true false']);
    const { conversation } = await connector.until(({ summary }) =>
      String(summary).includes('“please approve”'),
    );
    expect(conversation.id).toBe('second');
  });
});
