import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  createHttpServer,
  type HttpOptions,
  listen,
  type Refusal,
  stopListening,
} from '../../src/http/server.js';

const Problem = z.strictObject({ code: z.string(), message: z.string().min(1) });

interface Asked {
  readonly at?: number;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const TYPE = 'application/json';
const JSON_TYPE = { 'content-type': TYPE };

const errors: unknown[] = [];
const options: HttpOptions = {
  localOnly: true,
  async messages(_authorization, body) {
    if (body === 'break') throw new Error('secret detail');
    return { status: 200, body: { got: body } };
  },
  readiness: async () => ({ ready: false }),
  metrics: async () => ({ text: 'm 1\n', contentType: 'text/plain' }),
  pace: async () => 0,
  onRefused: () => {},
  onError: (error) => errors.push(error),
};
const server = createHttpServer(options);
let port = 0;

beforeAll(async () => {
  port = await listen(server, 0, '127.0.0.1');
});
afterAll(() => stopListening(server));

/** Not fetch, which would not send a forged Host header. */
function ask(asked: Asked): Promise<{ status: number; text: string; retryAfter?: string }> {
  const { at = port, path = '/api/messages', method = 'POST', headers = {}, body = '' } = asked;
  return new Promise((resolve, reject) => {
    const options = { port: at, path, method, headers, host: '127.0.0.1' };
    const outgoing = request(options, (response) => {
      const { statusCode: status = 0, headers } = response;
      const retryAfter = headers['retry-after'];
      response
        .setEncoding('utf8')
        .toArray()
        .then((parts) => {
          resolve({ status, text: parts.join(''), ...(retryAfter && { retryAfter }) });
        }, reject);
    });
    outgoing.on('error', reject);
    if (headers.expect === '100-continue') outgoing.on('continue', () => outgoing.end(body));
    else outgoing.end(body);
  });
}

describe('the HTTP server', () => {
  it.each<[string, number, Asked]>([
    ['JSON that is cut', 400, { headers: JSON_TYPE, body: '{"type":' }],
    ['no JSON at all', 400, { headers: JSON_TYPE, body: 'hello' }],
    ['bytes that are no UTF-8', 400, { headers: JSON_TYPE, body: Buffer.from([0xff, 0xfe, 0x00]) }],
    ['a body that is too large', 413, { headers: JSON_TYPE, body: `"${'a'.repeat(262_144)}"` }],
    ['no content type', 415, { body: '{}' }],
    ['a form', 415, { headers: { 'content-type': 'text/plain' }, body: '{}' }],
    [
      'a compressed body',
      415,
      { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: 'x' },
    ],
    ['an unknown path', 404, { path: '/nope', method: 'GET' }],
    ['an unknown method', 405, { method: 'PUT', headers: JSON_TYPE, body: '{}' }],
    ['a path that does not decode', 404, { path: '/%', method: 'GET' }],
    [
      'a foreign Host (DNS rebinding)',
      403,
      { headers: { ...JSON_TYPE, host: 'evil.example' }, body: '{}' },
    ],
    [
      'a Host that only looks local',
      403,
      { headers: { ...JSON_TYPE, host: '127.0.0.1.evil.example' }, body: '{}' },
    ],
    [
      'a foreign Host for numbers',
      403,
      { path: '/metrics', method: 'GET', headers: { host: 'evil.example' } },
    ],
    ['a port that is none', 400, { headers: { host: 'localhost:99999' } }],
    ['an address that is none', 400, { headers: { host: '[::1' } }],
    ['a Host with a bar', 400, { headers: { host: 'foo|bar' } }],
    ['a Host with a path', 400, { headers: { host: '127.0.0.1/livez' } }],
    ['a Host with a user', 400, { headers: { host: 'ann@127.0.0.1' } }],
    ['the server itself', 400, { method: 'OPTIONS', path: '*' }],
    ['the server itself under a bad name', 400, { path: '*', headers: { host: '[' } }],
    ['a whole address', 400, { method: 'GET', path: 'http://127.0.0.1/livez' }],
    ['half an address', 400, { method: 'GET', path: 'http://' }],
    ['another server', 400, { method: 'GET', path: '127.0.0.1:80' }],
    ['a body in another charset', 415, { headers: { 'content-type': `${TYPE};charset=utf-16` } }],
    [
      'a body in two encodings',
      415,
      { headers: { ...JSON_TYPE, 'content-encoding': 'identity, br' } },
    ],
    ['an expectation', 417, { headers: { ...JSON_TYPE, expect: 'a miracle' } }],
    ['a web page', 403, { headers: { ...JSON_TYPE, origin: 'http://localhost:3000' }, body: '{}' }],
    ['a sandboxed page', 403, { headers: { ...JSON_TYPE, origin: 'null' }, body: '{}' }],
  ])('refuses %s with %i, in JSON', async (_case, status, asked) => {
    const answer = await ask(asked);
    expect(answer.status).toBe(status);
    Problem.parse(JSON.parse(answer.text));
  });

  it.each(['localhost', '[::1]', '127.0.0.1'])('knows itself as %s', async (host) => {
    const answer = await ask({
      headers: { ...JSON_TYPE, host: `${host}:${port}` },
      body: '{"a":1}',
    });
    expect(answer).toEqual({ status: 200, text: '{"got":{"a":1}}' });
  });

  it.each([
    'Forwarded',
    'X-Forwarded-For',
    'X-Forwarded-Proto',
    'X-Forwarded-Client-Cert',
    'X-Real-IP',
    'Via',
  ])('refuses what came through a proxy (%s), and says what to do', async (header) => {
    for (const path of ['/livez', '/readyz', '/metrics', '/api/messages']) {
      const method = path === '/api/messages' ? 'POST' : 'GET';
      const headers = { ...JSON_TYPE, [header]: 'for=10.0.0.1' };
      const answer = await ask({ path, method, headers });
      expect(answer.status).toBe(403);
      expect(answer.text).toMatch(/through a proxy.*Set MicrosoftAppId/);
    }
  });

  it.each<[string, Record<string, string>, string | Buffer]>([
    ['without compression, said so', { 'content-encoding': 'Identity' }, '{"a":1}'],
    ['with a byte order mark', {}, '\ufeff{"a":1}'],
    ['with its charset', { 'content-type': `${TYPE}; charset=utf-8` }, '{"a":1}'],
    ['with its charset in quotes', { 'content-type': `${TYPE};charset="UTF-8"` }, '\ufeff{"a":1}'],
    ['with a type in capitals', { 'content-type': 'Application/JSON; Charset=utf8' }, '{"a":1}'],
    ['announced first', { expect: '100-continue' }, '{"a":1}'],
  ])('takes JSON %s', async (_case, headers, body) => {
    const answer = await ask({ headers: { ...JSON_TYPE, ...headers }, body });
    expect(answer).toEqual({ status: 200, text: '{"got":{"a":1}}' });
  });

  it('takes a body of exactly the limit', async () => {
    const body = `"${'a'.repeat(262_142)}"`;
    expect((await ask({ headers: JSON_TYPE, body })).status).toBe(200);
  });

  it('keeps its own faults to itself and to the log', async () => {
    const answer = await ask({ headers: JSON_TYPE, body: '"break"' });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('secret');
    expect(errors).toHaveLength(1);
  });

  it('says by status whether it is ready', async () => {
    expect(await ask({ path: '/readyz', method: 'GET' })).toEqual({
      status: 503,
      text: '{"ready":false}',
    });
    expect((await ask({ path: '/metrics', method: 'GET' })).text).toBe('m 1\n');
  });

  it('tells whoever sends faults only to wait, and hears what is good from the same address', async () => {
    const refused: Refusal[] = [];
    const strict = createHttpServer({
      ...options,
      pace: async () => 7,
      onRefused: (refusal) => refused.push(refusal),
    });
    const at = await listen(strict, 0, '127.0.0.1');
    const answer = await ask({ at, headers: JSON_TYPE, body: 'hello' });
    expect(answer).toMatchObject({ status: 429, retryAfter: '7' });
    expect((await ask({ at, headers: JSON_TYPE, body: '{"a":1}' })).status).toBe(200);
    expect((await ask({ at, headers: JSON_TYPE, body: '"break"' })).status).toBe(500);
    expect(refused).toMatchObject([
      {
        address: '127.0.0.1',
        status: 429,
        code: 'TooManyRequests',
        why: expect.stringContaining('Invalid JSON'),
      },
      { status: 500 },
    ]);
    await stopListening(strict);
  });

  it('explains a port that is taken', async () => {
    const second = createHttpServer(options);
    await expect(listen(second, port, '127.0.0.1')).rejects.toThrow(/is in use.*set PORT/);
  });
});
