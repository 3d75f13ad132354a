import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bot } from '../../../src/channel/botframework/bot.js';
import type { Conversation } from '../../../src/conversation/conversation.js';
import type { Reply } from '../../../src/conversation/reply.js';
import { AdaptiveCard, actionsOf } from '../../support/adaptive-card.js';
import { botWith } from '../../support/bot.js';
import { type Connector, startConnector } from '../../support/connector.js';
import { message } from '../../support/server.js';
import { quotedIn, quoting } from '../../support/spoken.js';

type Turn = Conversation['turn'];

const APPROVE = { steward: 'approval', pending: 'K7Q2', answer: 'approve' } as const;

let connector: Connector;
let memory: Map<string, unknown>;
let turn: Turn;
let bot: Bot;

beforeAll(async () => {
  connector = await startConnector();
});
afterAll(() => connector.close());
beforeEach(() => {
  memory = new Map();
  bot = startBot();
});

function startBot(): Bot {
  return botWith({ turn: (...args) => turn(...args), memory });
}

function activity(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return message({
    channelId: 'msteams',
    serviceUrl: connector.address,
    deliveryMode: undefined,
    ...fields,
  });
}

function invoke(action: object, fields: Readonly<Record<string, unknown>> = {}) {
  const executed = { type: 'Action.Execute', ...action };
  const value = { action: executed };
  return activity({ type: 'invoke', name: 'adaptiveCard/action', value, ...fields });
}

function press(fields: Readonly<Record<string, unknown>> = {}) {
  return invoke({ verb: 'steward', data: APPROVE }, fields);
}

function look(question: string) {
  return invoke({ verb: 'refresh', data: { steward: 'refresh', question } });
}

/** Has a reply sent as if somebody had asked for it; resolves with the activity that it became. */
async function sent(reply: Reply): Promise<string> {
  turn = async (_message, _memory, out) => {
    await out.send(reply);
  };
  await bot.receive('', activity({ text: 'order' }));
  return `r${connector.delivered.length}`;
}

function replies(...all: readonly Reply[]): Turn {
  return async (_message, _memory, out) => {
    for (const reply of all) await out.send(reply);
  };
}

function asking(more: Partial<Reply> = {}): Reply {
  const content = { kind: 'acceptLoss', missing: 1, question: 'K7Q2' } as const;
  return { kind: 'approval', pending: 'K7Q2', language: 'en', content, ...more };
}

const settles = { question: 'K7Q2', by: 'Pia', yes: true };
const done: Reply = { ...quoting('done'), kind: 'applied', settles };

async function answered(inbound: object): Promise<Record<string, unknown>> {
  const { status, body } = await bot.receive('', inbound);
  expect(status).toBe(200);
  return Object(body);
}

const MESSAGE = 'application/vnd.microsoft.activity.message';
const CARD = 'application/vnd.microsoft.card.adaptive';

describe('a press in Teams', () => {
  it('that takes long is answered in time, and all that it comes to is posted', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let finish = () => {};
      const work = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const begun = new Promise<void>((resolve) => {
        turn = async (_message, _memory, out) => {
          resolve();
          await work;
          await out.send({ ...quoting('too late for an aside'), kind: 'refused' });
        };
      });
      const inbound = press({ id: 'long' });
      const answer = bot.receive('', inbound);
      await begun;
      // Teams waits for 10 s.
      await vi.advanceTimersByTimeAsync(9_000);
      const running = { type: MESSAGE, value: expect.stringContaining('Still at work') };
      expect(await answer).toMatchObject({ status: 200, body: running });

      vi.useRealTimers();
      finish();
      await connector.until(({ summary }) => quotedIn(String(summary)) === 'too late for an aside');
      const posts = connector.posts();
      expect(await answered(inbound)).toMatchObject({ type: MESSAGE, value: 'Answered below.' });
      expect(connector.posts()).toBe(posts);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that is refused is told aside, also to a copy after a restart', async () => {
    turn = replies({ ...quoting('not yours'), kind: 'refused' });
    const posts = connector.posts();
    const inbound = press({ id: 'refused' });
    const first = await answered(inbound);
    expect(first).toEqual({
      statusCode: 200,
      type: MESSAGE,
      value: expect.stringContaining('not yours'),
    });
    turn = () => Promise.reject(new Error('acted again'));
    expect(await answered(inbound)).toEqual(first);
    bot = startBot();
    expect(await answered(inbound)).toEqual(first);
    expect(connector.posts()).toBe(posts);
  });

  it('that is refused with ways on is posted, for their buttons', async () => {
    const content = { kind: 'none', text: 'refused so', topics: ['undo'] } as const;
    turn = replies({ kind: 'refused', language: 'en', content });
    expect(await answered(press())).toMatchObject({ type: MESSAGE, value: 'Answered below.' });
    expect(connector.delivered.at(-1)).toMatchObject({
      summary: expect.stringContaining('refused so'),
    });
  });

  it('replaces the card that was pressed, and no other that has the same button', async () => {
    const pressed = await sent(asking());
    turn = replies(done);
    expect(await answered(press({ replyToId: 'a list' }))).toMatchObject({ type: MESSAGE });
    expect(await answered(press({ replyToId: pressed }))).toMatchObject({ type: CARD });
  });

  it('is answered with the words of whoever pressed', async () => {
    turn = replies({ ...quoting('好'), language: 'zh' });
    expect(await answered(press())).toMatchObject({ value: '答复见下方。' });
  });

  it('is answered although the channel does not take the card again', async () => {
    await sent(asking());
    turn = async (_message, _memory, out) => {
      connector.refuse(true);
      await out.send(done);
      connector.refuse(false);
    };
    const answer = await answered(press());
    expect(answer).toMatchObject({ type: CARD });
    expect(JSON.stringify(answer)).toContain('Answered by Pia');
  });
});

describe('a look at a card', () => {
  it('shows that its time is over', async () => {
    const over = new Date(Date.now() - 1_000).toISOString();
    await sent(asking({ expires: over }));
    const card = AdaptiveCard.parse((await answered(look('K7Q2'))).value);
    expect(JSON.stringify(card)).toContain('has expired');
    expect(actionsOf(card)).toEqual([]);
  });

  it('shows what was answered in another conversation, and by whom', async () => {
    await sent(asking());
    turn = replies(done);
    await bot.receive('', activity({ text: 'approve K7Q2', person: 'pia', conversation: 'else' }));
    const { value } = await answered(look('K7Q2'));
    expect(JSON.stringify(value)).toContain('Answered by Pia');
  });

  it('never acts, whatever comes with it', async () => {
    turn = () => Promise.reject(new Error('acted'));
    for (const action of [
      { verb: 'refresh', data: APPROVE },
      { verb: 'steward', data: { steward: 'refresh' } },
      { verb: 'refresh', data: { steward: 'refresh', question: 'x'.repeat(17) } },
      { verb: 'refresh', data: { steward: 'refresh', question: { $ne: '' } } },
    ]) {
      expect(await answered(invoke(action))).toMatchObject({ statusCode: 400 });
    }
    expect(await answered(look('K0K0'))).toMatchObject({ statusCode: 404 });
  });

  it('is offered for what waits in the book, and for nothing else', async () => {
    const cards = async (reply: Reply) => {
      await sent(reply);
      return JSON.stringify(connector.delivered.at(-1));
    };
    expect(await cards(asking())).toContain('"userIds":["ann"]');
    const picking: Reply = { ...quoting('which?'), kind: 'pick', asks: 'q1' };
    expect(await cards(picking)).not.toContain('userIds');
    expect(await cards({ ...quoting('closed'), kind: 'cancelled', pending: 'K7Q2' })).not.toContain(
      'userIds',
    );
  });
});
