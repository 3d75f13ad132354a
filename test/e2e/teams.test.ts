import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ReplyData } from '../../src/conversation/reply.js';
import { AdaptiveCard, actionsOf } from '../support/adaptive-card.js';
import { schemaFaults } from '../support/card-schema.js';
import { type Connector, type Delivered, startConnector } from '../support/connector.js';
import {
  message,
  postActivity,
  type Steward,
  startStewardFor,
  temporaryFolder,
} from '../support/server.js';

const ROLES = `
people:
  - { id: 'msteams:29:ann', name: Ann, roles: [admin] }
  - { id: 'msteams:29:pia', name: Pia, roles: [approver] }
  - { id: 'msteams:29:bob', name: Bob, roles: [approver] }
  - { id: 'msteams:29:hal', name: Hal, roles: [viewer] }
`;
const BOT = { id: '28:bot', name: 'Steward' };
const MENTION = { type: 'mention', mentioned: BOT, text: '<at>Steward</at>' };
const FINANCE = 'disable offline IM for everyone in Finance';

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let steward: Steward;
let connector: Connector;
/** A team of each test's own. */
let team: string;

beforeAll(async () => {
  data = await temporaryFolder();
  connector = await startConnector();
  steward = await start();
});
afterAll(async () => {
  await steward.end();
  connector.close();
  await data.remove();
});
beforeEach(() => {
  team = randomUUID();
});

function start(): Promise<Steward> {
  return startStewardFor(ROLES, data.folder, { RATE_LIMIT: '1000' });
}

type Fields = Readonly<Record<string, unknown>>;

/** As Teams sends it: replies go to the connector. */
function activity(person: string, fields: Fields): Record<string, unknown> {
  return message({
    channelId: 'msteams',
    conversation: { id: `with ${person}`, conversationType: 'personal' },
    from: { id: `29:${person}`, name: person },
    recipient: BOT,
    serviceUrl: connector.address,
    deliveryMode: undefined,
    ...fields,
  });
}

const inTeam = () => ({ conversation: { id: team, conversationType: 'channel', isGroup: true } });

async function post(fields: Fields): Promise<unknown> {
  const { status, body } = await postActivity(steward, fields);
  expect(status).toBe(200);
  return body;
}

/** What is posted or replaced while something goes on. */
async function during(work: () => Promise<unknown>): Promise<readonly Delivered[]> {
  const before = connector.delivered.length;
  await work();
  return connector.delivered.slice(before).filter(({ type }) => type === 'message');
}

interface Sent {
  readonly id: string;
  readonly card: AdaptiveCard;
  readonly data: ReplyData;
}

function sentAs(delivered: Delivered | undefined): Sent {
  if (delivered === undefined) throw new Error('nothing was sent');
  const id = `r${connector.delivered.indexOf(delivered) + 1}`;
  return { id, card: cardIn(delivered), data: ReplyData.parse(delivered.value) };
}

function cardIn({ attachments }: Delivered): AdaptiveCard {
  return AdaptiveCard.parse(Attachments.parse(attachments)[0]?.content);
}
const Attachments = z.array(z.looseObject({ content: z.unknown() }));

/** The reply to what somebody says. */
async function says(person: string, text: string, fields: Fields = {}): Promise<Sent> {
  const [reply] = await during(() => post(activity(person, { text, ...fields })));
  return sentAs(reply);
}

/** The invoke of a button of a card; what stands in the card's fields is among its data. */
function pressing(person: string, { id, card }: Sent, title: RegExp, fields: Fields = {}) {
  const action = actionsOf(card).find((it) => title.test(it.title));
  if (action?.type !== 'Action.Execute') throw new Error(`no button ${title}`);
  const { inputs, ...rest } = { inputs: {}, ...fields };
  return activity(person, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: id,
    value: { action: { ...action, data: { ...action.data, ...inputs } }, trigger: 'manual' },
    ...rest,
  });
}

function looking(person: string, { id, card }: Sent, fields: Fields = {}) {
  return activity(person, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: id,
    value: { action: card.refresh?.action, trigger: 'automatic' },
    ...fields,
  });
}

const Answer = z.strictObject({
  statusCode: z.number(),
  type: z.string(),
  value: z.unknown(),
});

/** The card in the answer to an invoke: one by the schema. */
function replacing(answer: unknown): AdaptiveCard {
  const { statusCode, type, value } = Answer.parse(answer);
  expect({ statusCode, type }).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
  });
  expect(schemaFaults(value)).toEqual([]);
  return AdaptiveCard.parse(value);
}

/** The words in the answer to an invoke. */
function told(answer: unknown): unknown {
  const { type, value } = Answer.parse(answer);
  expect(type).toBe('application/vnd.microsoft.activity.message');
  return value;
}

function buttons(card: AdaptiveCard): string[] {
  return actionsOf(card).flatMap((it) => (it.type === 'Action.Execute' ? [it.title] : []));
}

async function history(): Promise<number | undefined> {
  return (await says('ann', 'show recent changes')).data.total;
}

describe('a press in Teams', () => {
  it('is answered with the card as it is now, and the reply is posted once', async () => {
    const before = await history();
    const preview = await says('ann', FINANCE);
    expect(buttons(preview.card)).toEqual([expect.stringMatching(/Turn off/), 'Cancel']);
    const yes = pressing('ann', preview, /Turn off/);
    let answer: unknown;
    const sent = await during(async () => {
      answer = await post(yes);
    });

    const card = replacing(answer);
    expect(JSON.stringify(card)).toMatch(/Answered by Ann, today \d\d:\d\d/);
    expect(buttons(card)).toEqual([]);
    expect(card.refresh).toBeUndefined();
    const [done, replaced, ...others] = sent;
    expect(sentAs(done).data).toMatchObject({ kind: 'applied', touched: preview.data.touched });
    // Others see the card too, and so does whoever pressed when they come back.
    expect(replaced).toMatchObject({ id: preview.id });
    expect(replaced && cardIn(replaced)).toEqual(card);
    expect(others).toEqual([]);

    for (const restart of [false, true]) {
      if (restart) {
        await steward.end('SIGKILL');
        steward = await start();
      }
      const again = await during(async () => expect(await post(yes)).toEqual(answer));
      expect(again).toEqual([]);
    }
    expect(await history()).toBe((before ?? 0) + 1);
  });

  it('that comes late says so beside the card, and changes nothing', async () => {
    const before = await history();
    const preview = await says('ann', 'enable offline IM for everyone in Finance');
    await post(pressing('ann', preview, /Cancel/));
    let answer: unknown;
    const late = pressing('ann', preview, /Turn on/);
    const sent = await during(async () => {
      answer = await post(late);
    });
    expect(told(answer)).toMatch(/cancelled; nothing was changed/);
    expect(sent.map((it) => it.id)).toEqual([preview.id]);
    expect(await post(late)).toEqual(answer);
    expect(await history()).toBe(before);
  });

  it('of a button that answers no question says where its reply is', async () => {
    const done = await says('ann', 'disable offline IM for Adele Vance');
    const undo = pressing('ann', done, /Undo/);
    let answer: unknown;
    const sent = await during(async () => {
      answer = await post(undo);
    });
    expect(told(answer)).toBe('Answered below.');
    expect(sent.map((it) => sentAs(it).data.kind)).toEqual(['undone']);
    expect(await during(async () => expect(await post(undo)).toEqual(answer))).toEqual([]);
  });

  it("of another's preview is refused beside the card to them alone", async () => {
    const order = '<at>Steward</at> enable offline IM for everyone in Finance';
    const preview = await says('ann', order, { entities: [MENTION], ...inTeam() });
    let answer: unknown;
    const sent = await during(async () => {
      answer = await post(pressing('hal', preview, /Cancel/, inTeam()));
    });
    expect(told(answer)).toMatch(/Nothing was changed/i);
    expect(sent).toEqual([]);
    const own = replacing(await post(pressing('ann', preview, /Cancel/, inTeam())));
    expect(JSON.stringify(own)).toMatch(/Closed by Ann/);
  });

  it('of a program that wants its replies in the answer gets the words', async () => {
    const preview = await says('ann', 'enable offline IM for everyone in Finance');
    const press = pressing('ann', preview, /Cancel/, { deliveryMode: 'expectReplies' });
    expect(told(await post(press))).toMatch(/Nothing was changed/);
  });
});

describe('a request in Teams', () => {
  /** Ann's request as the approvers got it. */
  async function asked(order: string): Promise<{ pia: Sent; bob: Sent }> {
    for (const person of ['pia', 'bob']) await says(person, 'help');
    const sent = await during(() => post(activity('ann', { text: order })));
    const [pia, bob] = ['pia', 'bob'].map((person) =>
      sentAs(sent.find((it) => it.conversation.id === `with ${person}`)),
    );
    if (pia === undefined || bob === undefined) throw new Error('nobody was asked');
    return { pia, bob };
  }

  it('is rejected with the reason in its field', async () => {
    const { pia } = await asked('disable offline IM for everyone');
    const without = pressing('pia', pia, /Reject/, { inputs: { reason: '' } });
    expect(await during(async () => expect(told(await post(without))).toMatch(/reason/))).toEqual(
      [],
    );

    const reject = pressing('pia', pia, /Reject/, { inputs: { reason: 'it is Friday' } });
    let answer: unknown;
    const sent = await during(async () => {
      answer = await post(reject);
    });
    const card = replacing(answer);
    expect(JSON.stringify(card)).toMatch(/Closed by Pia, today \d\d:\d\d/);
    expect(card.body.some(({ type }) => type === 'Input.Text')).toBe(false);
    const news = sent.find((it) => it.conversation.id === 'with ann');
    expect(news && sentAs(news).data.text).toContain('it is Friday');
  });

  it('shows whoever looks again what became of it, and a look changes nothing', async () => {
    const { pia, bob } = await asked('disable offline IM for everyone');
    expect(pia.card.refresh?.userIds).toEqual(['29:pia']);
    const before = await history();
    const open = await during(async () => {
      expect(replacing(await post(looking('bob', bob)))).toEqual(bob.card);
    });
    expect(open).toEqual([]);

    replacing(await post(pressing('pia', pia, /Approve/)));
    await steward.end('SIGKILL');
    steward = await start();
    for (const [person, sent] of [
      ['pia', pia],
      ['bob', bob],
    ] as const) {
      const over = replacing(await post(looking(person, sent)));
      expect(JSON.stringify(over)).toMatch(/Answered by Pia/);
      expect(buttons(over)).toEqual([]);
    }
    const late = pressing('bob', bob, /Approve/);
    const sent = await during(async () => {
      expect(told(await post(late))).toMatch(/approved before/);
    });
    expect(sent.map(({ id }) => id)).toEqual([bob.id]);
    expect(await history()).toBe((before ?? 0) + 1);
  });

  it('is seen anew in a team, by whoever may answer, and nowhere else', async () => {
    const order = { entities: [MENTION], ...inTeam() };
    const preview = await says('ann', '<at>Steward</at> disable offline IM for Sales', order);
    expect(preview.card.refresh?.userIds).toEqual(['29:ann']);
    expect(replacing(await post(looking('hal', preview, inTeam())))).toEqual(preview.card);
    expect(Answer.parse(await post(looking('hal', preview)))).toMatchObject({
      statusCode: 404,
      type: 'application/vnd.microsoft.error',
    });
    await says('ann', '<at>Steward</at> no', order);
    const over = replacing(await post(looking('ann', preview, inTeam())));
    expect(JSON.stringify(over)).toMatch(/Closed by Ann/);
  });
});
