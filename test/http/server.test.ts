import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createHttpServer, listen, stopListening } from '../../src/http/server.js';

const Problem = z.strictObject({ code: z.string(), message: z.string().min(1) });

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const JSON_TYPE = { 'content-type': 'application/json' };

const seen: unknown[] = [];
const errors: unknown[] = [];
const server = createHttpServer({
  localOnly: true,
  async messages(_authorization, body) {
    seen.push(body);
    if (body === 'break') throw new Error('secret detail');
    return { status: 200, body: { got: body } };
  },
  readiness: async () => ({ ready: false }),
  metrics: async () => ({ text: 'm 1\n', contentType: 'text/plain' }),
  onError: (error) => errors.push(error),
});
let port = 0;

beforeAll(async () => {
  port = await listen(server, 0, '127.0.0.1');
});
afterAll(() => stopListening(server));

/** Not fetch, which would not send a forged Host header. */
function ask({ path = '/api/messages', method = 'POST', headers = {}, body = '' }: Asked) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const outgoing = request({ port, path, method, headers, host: '127.0.0.1' }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
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

  it('lives on after bytes that are no HTTP', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end('\u0000\u0001 nonsense\r\n\r\n'));
      socket.on('error', () => {});
      socket.on('close', () => resolve());
      socket.resume();
    });
    expect((await ask({ path: '/livez', method: 'GET' })).status).toBe(200);
  });

  it('says by status whether it is ready', async () => {
    expect(await ask({ path: '/readyz', method: 'GET' })).toEqual({
      status: 503,
      text: '{"ready":false}',
    });
    expect((await ask({ path: '/metrics', method: 'GET' })).text).toBe('m 1\n');
  });

  it('explains a port that is taken', async () => {
    const second = createHttpServer({
      localOnly: true,
      messages: async () => ({ status: 200 }),
      readiness: async () => ({ ready: true }),
      metrics: async () => ({ text: '', contentType: 'text/plain' }),
      onError: () => {},
    });
    await expect(listen(second, port, '127.0.0.1')).rejects.toThrow(/is in use.*set PORT/);
  });
});
