import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Connector, startConnector } from '../support/connector.js';
import { message, type Steward, startSteward, talkTo, temporaryFolder } from '../support/server.js';

let data: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  data = await temporaryFolder();
});
afterAll(() => data.remove());

async function post(
  steward: Steward,
  activity: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${steward.address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
}

describe('a server without credentials', () => {
  let steward: Steward;
  let connector: Connector;
  beforeAll(async () => {
    steward = await startSteward(data.folder);
    connector = await startConnector();
  });
  afterAll(async () => {
    connector.close();
    await steward.end();
  });

  it('says where it listens and what to do next', async () => {
    const entry = await steward.logged('listening');
    expect(entry).toContain(`${steward.address}/api/messages`);
    expect(entry).toContain('npm run chat');
    expect(entry).toContain('Bot Framework Emulator');
  });

  it('is alive, ready and counted', async () => {
    const get = (path: string) => fetch(`${steward.address}${path}`);
    expect(await (await get('/livez')).json()).toEqual({ status: 'ok', name: 'steward' });
    const ready = await get('/readyz');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ ready: true, tenant: { tenant: 'embedded' } });

    await talkTo(steward).post({ text: 'hello' });
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(/steward_turns_total\{channel="emulator",result="ok"\} [1-9]/);
    expect(text).toContain('steward_turn_duration_seconds_bucket');
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('sends replies to the service URL of the message', async () => {
    const id = randomUUID();
    const { deliveryMode: _, ...activity } = message({ id, text: 'hello' });
    const answer = await post(steward, { ...activity, serviceUrl: connector.address });
    expect(answer.status).toBe(200);
    const reply = await connector.until(({ replyToId }) => replyToId === id);
    expect(reply).toMatchObject({ type: 'message', conversation: { id: 'c1' } });
  });

  it('keeps what it did when a reply cannot be delivered', async () => {
    const { deliveryMode: _, ...activity } = message({ text: 'hello' });
    expect((await post(steward, activity)).status).toBe(200);
    await steward.logged('reply not delivered');
  });

  it('greets where it joins, and nobody else who does', async () => {
    const joins = (...ids: readonly string[]) =>
      talkTo(steward).post({ type: 'conversationUpdate', membersAdded: ids.map((id) => ({ id })) });
    expect(await joins('ann')).toHaveLength(0);
    expect(await joins('steward')).toHaveLength(1);
    expect(await joins('ann', 'steward')).toHaveLength(1);
  });

  it.each([
    'typing',
    'event',
    'messageReaction',
    'messageDelete',
    'endOfConversation',
    'installationUpdate',
    'odd',
  ])('takes an activity of type %s quietly', async (type) => {
    expect(await talkTo(steward).post({ type })).toHaveLength(0);
  });

  it.each([
    ['outside', 'https://attacker.example/'],
    ['that only looks local', 'http://127.0.0.1.attacker.example/'],
    ['with a local user name', 'http://127.0.0.1@attacker.example/'],
    ['of the metadata service', 'http://169.254.169.254/'],
  ])('sends nothing to a service URL %s', async (_case, serviceUrl) => {
    const answer = await post(steward, message({ serviceUrl }));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'BadRequest' });
  });

  it('logs one JSON line a turn, without what was written', async () => {
    await talkTo(steward, 'bob').post({ text: 'a phrase that nobody else may read' });
    const line = await steward.logged('emulator:bob');
    expect(JSON.parse(line)).toMatchObject({ msg: 'turn', actor: 'emulator:bob', ok: true });
    expect(steward.log().filter((entry) => entry.includes('emulator:bob'))).toHaveLength(1);
    expect(steward.log().join('\n')).not.toContain('nobody else');
  });

  it('does not let a second server have its folder', async () => {
    await expect(startSteward(data.folder)).rejects.toThrow(/in use by another Steward/);
  });

  it('does not start twice on one port', async () => {
    const other = await temporaryFolder();
    const port = new URL(steward.address).port;
    await expect(startSteward(other.folder, { PORT: port })).rejects.toThrow(/is in use/);
    await other.remove();
  });
});

describe('a server with credentials', () => {
  let steward: Steward;
  beforeAll(async () => {
    steward = await startSteward(data.folder, {
      MicrosoftAppId: 'app-id',
      MicrosoftAppPassword: 'correct-horse-battery',
    });
  });
  afterAll(() => steward.end());

  it.each([
    ['no token', {}],
    ['no bearer', { authorization: 'Basic YTpi' }],
    ['a token that is none', { authorization: 'Bearer nonsense' }],
    ['an unsigned token', { authorization: `Bearer ${unsigned()}` }],
  ])('answers 401 to %s', async (_case, headers: Record<string, string>) => {
    const answer = await post(steward, message(), headers);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'Unauthorized' });
  });

  it('never tells its password', async () => {
    const told = [await (await post(steward, message())).text()];
    for (const path of ['/livez', '/readyz', '/metrics', '/nope']) {
      told.push(await (await fetch(`${steward.address}${path}`)).text());
    }
    expect([...told, ...steward.log()].join('\n')).not.toContain('correct-horse-battery');
  });
});

function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: 'https://api.botframework.com', aud: 'app-id', exp: 4_000_000_000 };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}

describe('the end of a server', () => {
  let steward: Steward | undefined;
  afterEach(() => steward?.end('SIGKILL'));

  it.each(['SIGTERM', 'SIGINT'] as const)('by %s is clean', async (signal) => {
    steward = await startSteward(data.folder);
    await talkTo(steward).post({ text: 'hello' });
    expect(await steward.end(signal)).toBe(0);
  });

  it('does not wait for clients that stopped in the middle of a request', async () => {
    steward = await startSteward(data.folder);
    const socket = connect(Number(new URL(steward.address).port), '127.0.0.1');
    socket.on('error', () => {}).write('POST /api/messages HTTP/1.1\r\nContent-Le');
    await once(socket, 'connect');
    expect(await steward.end()).toBe(0);
    // The last line of an orderly end.
    await steward.logged('"stopped"');
  });
});
