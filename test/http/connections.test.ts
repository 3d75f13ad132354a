import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHttpServer, listen, stopListening } from '../../src/http/server.js';
import { exchange } from '../support/raw.js';

const server = createHttpServer({
  localOnly: true,
  messages: async (_authorization, body) => ({ status: 200, body: { got: body } }),
  readiness: async () => ({ ready: true }),
  metrics: async () => ({ text: 'm 1\n', contentType: 'text/plain' }),
  pace: async () => 0,
  onRefused: () => {},
  onError: (error) => {
    throw error;
  },
});
let port = 0;

beforeAll(async () => {
  port = await listen(server, 0, '127.0.0.1');
});
afterAll(() => stopListening(server));

const LIVE = 'GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\n';
const POST = 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';

function connections(): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}

describe('a connection', () => {
  it.each<[string, number, string]>([
    ['a body that is declared too large', 413, `${POST}Content-Length: 262145\r\n\r\n`],
    [
      'one that is announced',
      413,
      `${POST}Expect: 100-continue\r\nContent-Length: 99999999999\r\n\r\n`,
    ],
    [
      'one in chunks that goes on',
      413,
      `${POST}Transfer-Encoding: chunked\r\n\r\n40001\r\n${'a'.repeat(262_145)}`,
    ],
    [
      'an upgrade to HTTP/2',
      200,
      `${LIVE}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n\r\n`,
    ],
    ['an upgrade to web sockets', 200, `${LIVE}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`],
    ['a tunnel', 405, 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
    ['a request of HTTP/1.1 without a Host', 400, 'GET /livez HTTP/1.1\r\n\r\n'],
    ['an empty Host', 400, 'GET /livez HTTP/1.1\r\nHost: \r\n\r\n'],
    ['two Hosts', 400, `${LIVE}Host: evil.example\r\n\r\n`],
    ['the same Host twice', 400, `${LIVE}host: 127.0.0.1\r\n\r\n`],
    ['a tab in its Host', 400, 'GET /livez HTTP/1.1\r\nHost: 127.0.0.1\tx\r\n\r\n'],
    ['a backslash in its Host', 400, 'GET /livez HTTP/1.1\r\nHost: 127.0.0.1\\\r\n\r\n'],
    ['a request of nobody in particular', 400, 'OPTIONS * HTTP/1.1\r\nHost: [\r\n\r\n'],
    ['a whole address', 400, 'GET http:// HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['no HTTP', 400, '\u0000\u0001 nonsense\r\n\r\n'],
    ['a head too large', 431, `${LIVE}X: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['a chunk that is none', 400, `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
    ['two lengths', 400, `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ['a good request before nonsense', 200, `${LIVE}\r\n\u0000\r\n\r\n`],
  ])('with %s is answered with %i and ends', async (_case, status, bytes) => {
    const answer = await exchange(port, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    if (status >= 400) expect(answer).toMatch(/\r\n\r\n\{"code":"\w+","message":".+"\}$/);
  });

  it('ends when its client is gone, however far it came', async () => {
    const request = `${POST}Content-Length: 7\r\n\r\n{"a":1}`;
    for (let length = 0; length <= request.length; length += 1) {
      await exchange(port, request.slice(0, length), true);
    }
    await vi.waitUntil(async () => (await connections()) === 0, { timeout: 20_000 });
  });
});
