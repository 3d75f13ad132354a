import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ReplyData } from '../../src/conversation/reply.js';
import { type Connector, startConnector } from '../support/connector.js';
import {
  message,
  postActivity,
  type Steward,
  startStewardFor,
  temporaryFolder,
} from '../support/server.js';

const ROLES = `
people:
  - { id: 'msteams:29:ann', name: Ann, roles: [admin, approver] }
  - { id: 'msteams:29:pia', name: Pia, roles: [approver] }
  - { id: 'directline:29:ann', name: Ann, roles: [admin] }
`;
const BOT = { id: '28:bot', name: 'Steward' };
const MENTION = { type: 'mention', mentioned: BOT, text: '<at>Steward</at>' };

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let steward: Steward;
let connector: Connector;
/** A conversation of each test's own. */
let place: string;

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
  place = randomUUID();
});

function start(): Promise<Steward> {
  return startStewardFor(ROLES, data.folder);
}

/** As Teams sends it. */
function activity(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return message({
    channelId: 'msteams',
    conversation: { id: place, conversationType: 'personal' },
    from: { id: '29:ann', name: 'Ann' },
    recipient: BOT,
    serviceUrl: connector.address,
    ...fields,
  });
}

function inTeam(fields: Record<string, unknown>): Record<string, unknown> {
  return activity({
    conversation: { id: place, conversationType: 'channel', isGroup: true },
    ...fields,
  });
}

function post(fields: Record<string, unknown>) {
  return postActivity(steward, fields);
}

const Replies = z.object({
  activities: z.array(z.looseObject({ value: z.looseObject({ text: z.string() }) })),
});

/** What was said to an activity that waits for its replies. */
async function replies(fields: Record<string, unknown>): Promise<string[]> {
  const { status, body } = await post(fields);
  expect(status).toBe(200);
  return Replies.parse(body).activities.map(({ value }) => value.text);
}

const addedToConversation = { type: 'conversationUpdate', membersAdded: [{ id: '29:ann' }, BOT] };
const installed = { type: 'installationUpdate', action: 'add' };

describe('in a team', () => {
  it('only what mentions the bot is heard', async () => {
    const order = 'show offline IM for Tony Smith';
    expect(await replies(inTeam({ text: order }))).toEqual([]);
    expect(await replies(inTeam({ text: 'lunch at 12?' }))).toEqual([]);
    const [reply] = await replies(
      inTeam({ text: `<at>Steward</at> ${order}`, entities: [MENTION] }),
    );
    expect(reply).toContain('tony@contoso.com');
  });

  it('what is not for the bot leaves no question answered and no word in the log', async () => {
    const entities = [MENTION];
    const ask = '<at>Steward</at> disable offline IM for Finance';
    const [preview] = await replies(inTeam({ text: ask, entities }));
    expect(preview).toContain('Go ahead?');
    expect(await replies(inTeam({ text: 'yes', id: 'aside' }))).toEqual([]);
    const [kept] = await replies(inTeam({ text: '<at>Steward</at> no', entities }));
    expect(kept).toContain('Nothing was changed');
    expect(steward.log().join('\n')).not.toContain('aside');
  });

  it('a press of a button needs no mention', async () => {
    const value = { steward: 'say', text: 'show offline IM for Tony Smith' };
    const [reply] = await replies(inTeam({ text: undefined, value }));
    expect(reply).toContain('tony@contoso.com');
  });
});

it.each<[string, Record<string, unknown>]>([
  ['a bot', { from: { id: '29:ann', name: 'Ann', role: 'Bot' } }],
  ['a skill', { from: { id: '29:ann', name: 'Ann', role: 'skill' } }],
  ['the bot itself', { from: BOT }],
])('%s is not obeyed, though it may tell that the bot was added', async (_case, sender) => {
  expect(await replies(activity({ text: 'help', ...sender }))).toEqual([]);
  expect(await replies(activity({ ...addedToConversation, ...sender }))).toHaveLength(1);
});

describe('a greeting', () => {
  it.each<[string, Record<string, unknown>]>([
    ['when the bot is added', addedToConversation],
    ['when the bot is installed', installed],
    ['when the bot is installed anew', { type: 'installationUpdate', action: 'add-upgrade' }],
    ['when a web chat says that somebody is there', { type: 'event', name: 'webchat/join' }],
  ])('comes once, %s', async (_case, event) => {
    const [greeting, ...others] = await replies(activity(event));
    expect(greeting).toContain('I am Steward');
    expect(greeting).not.toContain('mention me');
    expect(others).toEqual([]);
    expect(await replies(activity(event))).toEqual([]);
  });

  it('says in a team that the bot wants to be mentioned', async () => {
    expect(await replies(inTeam(installed))).toEqual([expect.stringContaining('mention me')]);
  });

  it('comes once where both are told at once, also over a restart, and again after a removal', async () => {
    const both = await Promise.all([
      replies(activity(addedToConversation)),
      replies(activity(installed)),
    ]);
    expect(both.flat()).toHaveLength(1);
    await steward.end('SIGKILL');
    steward = await start();
    expect(await replies(activity(installed))).toEqual([]);
    expect(await replies(activity({ type: 'installationUpdate', action: 'remove' }))).toEqual([]);
    expect(await replies(activity(installed))).toHaveLength(1);
  });

  it('comes again where the bot left a conversation and was added to it again', async () => {
    const left = { type: 'conversationUpdate', membersRemoved: [BOT] };
    expect(await replies(activity(addedToConversation))).toHaveLength(1);
    expect(await replies(activity(left))).toEqual([]);
    expect(await replies(activity(addedToConversation))).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>]>([
    ['for another who joins', { type: 'conversationUpdate', membersAdded: [{ id: '29:bob' }] }],
    ['for another who leaves', { type: 'conversationUpdate', membersRemoved: [{ id: '29:bob' }] }],
    ['for a new name of the conversation', { type: 'conversationUpdate', topicName: 'x' }],
    ['when the bot is removed', { type: 'installationUpdate', action: 'remove-upgrade' }],
    ['for another event', { type: 'event', name: 'tokens/response' }],
  ])('does not come %s', async (_case, event) => {
    expect(await replies(activity(event))).toEqual([]);
  });

  it('that the channel does not take is tried again', async () => {
    const unheard = { ...activity(installed), deliveryMode: undefined };
    connector.refuse(true);
    expect((await post(unheard)).status).toBe(200);
    connector.refuse(false);
    expect(await replies(activity(addedToConversation))).toHaveLength(1);
  });
});

it('an approver who has the bot but never wrote is asked', async () => {
  const pia = {
    from: { id: '29:pia', name: 'Pia' },
    conversation: { id: 'with pia', conversationType: 'personal' },
  };
  await replies(activity({ ...installed, ...pia }));
  await replies(inTeam({ ...installed, from: pia.from }));
  await replies(activity({ text: 'disable offline IM for everyone' }));
  const asked = await connector.until(
    ({ value }) => ReplyData.safeParse(value).data?.kind === 'approval',
  );
  expect(asked.conversation.id).toBe('with pia');
});

describe('an edit', () => {
  const edit = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } };

  it('of an order is answered once, and changes nothing', async () => {
    const id = randomUUID();
    await replies(activity({ id, text: 'disable offline IM for Adele Vance' }));
    const text = 'disable offline IM for Alex Wilber';
    const [answer, ...others] = await replies(activity({ ...edit, id, text }));
    expect(answer).toContain('Edits are not followed');
    expect(others).toEqual([]);
    const again = { ...edit, id, text: 'disable offline IM for everyone', deliveryMode: undefined };
    const before = connector.delivered.length;
    expect((await post(activity(again))).status).toBe(200);
    expect(connector.delivered).toHaveLength(before);
    const [state] = await replies(activity({ text: 'show offline IM for Alex Wilber' }));
    expect(state).toMatch(/Alex Wilber.* can send/);
  });

  it('is answered, whatever the channel says beside it', async () => {
    for (const channelData of [undefined, { tenant: { id: 't' } }]) {
      const text = 'disable offline IM for Alex Wilber';
      const [answer] = await replies(activity({ ...edit, channelData, text }));
      expect(answer).toContain('Edits are not followed');
    }
  });

  it('is answered in the language of the words', async () => {
    const text = '禁用赵敏的脱机消息';
    const from = { id: '29:liu', name: '刘' };
    expect(await replies(activity({ ...edit, from, text }))).toEqual([
      expect.stringContaining('编辑'),
    ]);
  });

  it.each<[string, () => Record<string, unknown>]>([
    ['is not for the bot', () => inTeam({ ...edit, text: 'lunch at 1?' })],
    [
      'only restores a message',
      () => activity({ ...edit, channelData: { eventType: 'undeleteMessage' } }),
    ],
    ['takes a message away', () => activity({ type: 'messageDelete' })],
  ])('that %s is not answered', async (_case, update) => {
    expect(await replies(update())).toEqual([]);
  });
});

describe('an invoke', () => {
  it.each(['signin/verifyState', 'composeExtension/query', 'task/fetch', 'odd', undefined])(
    'that Steward does not know is not implemented: %s',
    async (name) => {
      for (const deliveryMode of ['expectReplies', undefined]) {
        const { status, body } = await post(activity({ type: 'invoke', name, deliveryMode }));
        expect(status).toBe(501);
        expect(body).toMatchObject({ code: 'NotImplemented', message: expect.any(String) });
      }
    },
  );

  function execute(value: unknown, fields: Record<string, unknown> = {}) {
    return inTeam({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value,
      deliveryMode: undefined,
      ...fields,
    });
  }

  it('of a button of ours acts once and, where no card can be replaced, is answered with the words', async () => {
    const there = { channelId: 'directline', from: { id: '29:ann', name: 'Ann' } };
    const [done] = await replies(
      activity({ ...there, text: 'disable offline IM for Allan Deyoung' }),
    );
    const change = /\bC\d+\b/.exec(done ?? '')?.[0];
    const action = { type: 'Action.Execute', verb: 'x', data: { steward: 'undo', change } };
    const pressed = execute(
      { action, trigger: 'manual' },
      { ...there, conversation: { id: place } },
    );
    const before = connector.delivered.length;
    const first = await post(pressed);
    expect(first).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringContaining('Allan Deyoung'),
      },
    });
    expect(await post(pressed)).toEqual(first);
    expect(connector.delivered).toHaveLength(before);
    const [history] = await replies(activity({ text: 'show recent changes for Allan Deyoung' }));
    expect(history?.match(/^C\d+ ·/gm)).toHaveLength(2);
  });

  it.each<[string, unknown, number]>([
    ['no value', undefined, 400],
    ['no action', { trigger: 'manual' }, 400],
    ['an action that is a word', { action: 'yes' }, 400],
    ['no data', { action: { type: 'Action.Execute' } }, 400],
    ['the data of another', { action: { type: 'Action.Execute', data: { vote: 1 } } }, 501],
  ])('of a card with %s is declined in its body', async (_case, value, statusCode) => {
    expect(await post(execute(value))).toMatchObject({
      status: 200,
      body: {
        statusCode,
        type: 'application/vnd.microsoft.error',
        value: { code: expect.any(String), message: expect.any(String) },
      },
    });
  });

  it('of a search gives the names that begin so', async () => {
    const search = (value: unknown) => post(execute(value, { name: 'application/search' }));
    const wanted = { kind: 'search', queryText: 'Allan', queryOptions: { skip: 0, top: 5 } };
    expect(await search(wanted)).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.search.searchResponse',
        value: { results: [{ title: 'Allan Deyoung', value: 'Allan Deyoung' }] },
      },
    });
    expect((await search({ queryText: 7 })).status).toBe(400);
  });

  it('of a program is not obeyed', async () => {
    const action = { data: { steward: 'say', text: 'help' } };
    expect((await post(execute({ action }, { from: BOT }))).status).toBe(501);
    const asked = execute({ queryText: 'Allan' }, { name: 'application/search', from: BOT });
    expect((await post(asked)).status).toBe(501);
  });
});
