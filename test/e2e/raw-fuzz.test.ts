import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { message, type Steward, startSteward, temporaryFolder } from '../support/server.js';

const SEQUENCES = 20_000;
/** Another one finds other things; the same one finds the same again. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_128);
/** Connections open at once. */
const CROWD = 50;
/** Milliseconds in which a connection must be over whose client has said all it will. */
const OVER = 20_000;

let data: Awaited<ReturnType<typeof temporaryFolder>>;
let steward: Steward;
let port = 0;

beforeAll(async () => {
  data = await temporaryFolder();
  steward = await startSteward(data.folder);
  port = Number(new URL(steward.address).port);
});
afterAll(async () => {
  await steward.end('SIGKILL');
  await data.remove();
});

const ACTIVITY = JSON.stringify(message({ text: 'help' }));
const GOOD = [
  'GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'HEAD /readyz HTTP/1.0\r\n\r\n',
  'GET /metrics HTTP/1.1\r\nHost: [::1]:3978\r\nAccept: */*\r\nConnection: keep-alive\r\n\r\n',
  'GET /livez HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n',
  'CONNECT 127.0.0.1:80 HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'GET http://127.0.0.1/livez HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${ACTIVITY.length}\r\n\r\n${ACTIVITY}`,
  `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}`,
  `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${ACTIVITY.length.toString(16)}\r\n${ACTIVITY}\r\n0\r\n\r\n`,
  `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nTrailer: X\r\n\r\n1\r\n{\r\n1;a=b\r\n}\r\n0\r\nX: y\r\n\r\n`,
].map((text) => Buffer.from(text));

const good = fc.constantFrom(...GOOD);
const bytes = fc.uint8Array({ maxLength: 64 }).map((part) => Buffer.from(part));

const flipped = fc
  .tuple(good, fc.array(fc.tuple(fc.nat(4000), fc.nat(7)), { minLength: 1, maxLength: 4 }))
  .map(([request, flips]) => {
    const changed = Buffer.from(request);
    for (const [place, bit] of flips) {
      const at = place % changed.length;
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at);
    }
    return changed;
  });

const cut = fc
  .tuple(good, fc.nat(4000))
  .map(([request, length]) => request.subarray(0, length % request.length));

const spliced = fc.tuple(good, fc.nat(4000), bytes).map(([request, place, part]) => {
  const at = place % request.length;
  return Buffer.concat([request.subarray(0, at), part, request.subarray(at)]);
});

/** Heads with a target, a Host and a header of any kind. */
const VERSIONS = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9.9', 'ICE/1.0', ''];
const METHODS = ['GET', 'POST', 'OPTIONS', 'CONNECT', 'PRI', 'M-SEARCH', 'get', 'TRACE', 'FOO'];
const TARGETS = [
  ...['/livez', '*', '//', '//[', '/%', '/%00', '/?%zz', '/\\..\\', '/api/messages/', 'livez', '?'],
  ...[
    'http://',
    'http://[',
    'http:///livez',
    'https://x:y@z:1/',
    'file:///etc/passwd',
    '127.0.0.1:1',
  ],
];
const HOSTS = [
  ...[
    'localhost:99999',
    'localhost:-1',
    'localhost:',
    '[::1',
    '[::1]:x',
    '[::g]',
    'foo|bar',
    '%',
    'a b',
  ],
  ...[
    '127.0.0.1',
    '127.1',
    '0x7f000001',
    '256.256.256.256',
    'xn--a',
    '\u00ff',
    '@',
    'a@b',
    '/',
    '?',
    '#',
  ],
];
const NAMES = [
  ...[
    'Content-Length',
    'Transfer-Encoding',
    'Connection',
    'Upgrade',
    'Expect',
    'Host',
    'Content-Type',
  ],
  ...[
    'Content-Encoding',
    'Accept-Version',
    'X-HTTP-Method-Override',
    'Date',
    'Content-MD5',
    'Accept',
  ],
];
const VALUES = [
  ...['0', '-1', '1e9', '262145', '99999999999999999999', 'chunked', 'gzip, chunked', 'identity'],
  ...[
    'close',
    'Upgrade',
    'h2c',
    'websocket',
    '100-continue',
    'x',
    '\u0000',
    '',
    ' ',
    '~1.0.0',
    '*/*',
  ],
];
const anyOf = (...words: readonly string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, fc.string({ maxLength: 40 }));
const made = fc
  .tuple(
    anyOf(...METHODS),
    anyOf(...TARGETS),
    fc.constantFrom(...VERSIONS),
    anyOf(...HOSTS),
    fc.array(fc.tuple(anyOf(...NAMES), anyOf(...VALUES)), { maxLength: 4 }),
    bytes,
  )
  .map(([method, target, version, host, headers, body]) => {
    const lines = [['Host', host], ...headers].map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `${method} ${target} ${version}\r\n${lines.join('')}\r\n`;
    return Buffer.concat([Buffer.from(head, 'latin1'), body]);
  });

const huge = fc
  .tuple(
    fc.constantFrom('x', '\u0000', ' ', '\r\n', ':', 'a: b\r\n'),
    fc.integer({ min: 1, max: 20_000 }),
  )
  .map(([part, times]) => Buffer.from(`GET /livez HTTP/1.1\r\n${part.repeat(times)}`));

const single = fc.oneof(bytes, flipped, cut, spliced, made, { weight: 1, arbitrary: huge });
const pipelined = fc
  .array(fc.oneof(good, flipped, made), { minLength: 2, maxLength: 4 })
  .map((parts) => Buffer.concat(parts));
const sequence = fc.oneof({ weight: 9, arbitrary: single }, { weight: 1, arbitrary: pipelined });

/** Resolves when the connection is over; rejects where it is kept although its client has said all it will. */
function send(sequence: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = '';
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.end(sequence));
    socket.setTimeout(OVER, () => {
      reject(new Error(`kept open: ${JSON.stringify(sequence.toString('latin1').slice(0, 500))}`));
      socket.destroy();
    });
    socket.setEncoding('latin1').on('data', (text) => {
      got += text;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(got));
  });
}

async function sockets(): Promise<number> {
  const text = await (await fetch(`${steward.address}/metrics`)).text();
  return Number(/nodejs_active_handles\{type="Socket"\} (\d+)/.exec(text)?.[1] ?? 0);
}

it(`${SEQUENCES} sequences of bytes neither end the process nor keep a connection`, async () => {
  const before = await sockets();
  const answers = new Map<string, number>();
  for (const crowd of fc.sample(fc.array(sequence, { minLength: CROWD, maxLength: CROWD }), {
    seed: SEED,
    numRuns: SEQUENCES / CROWD,
  })) {
    for (const answer of await Promise.all(crowd.map(send))) {
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 'closed';
      answers.set(status, (answers.get(status) ?? 0) + 1);
      expect(status).not.toMatch(/^5/);
      // Nothing but requests and their refusals.
      if (status.startsWith('4') && !answer.includes('HTTP/1.1 ', 1)) {
        expect(answer).toMatch(/\r\n\r\n(\{"code":"\w+","message":".+"\})?$/);
      }
    }
    expect(steward.process.exitCode).toBeNull();
  }
  // Good ones are among them, and of the bad ones most are told.
  for (const status of ['200', '400', '403', '405', '429', '431']) {
    expect([...answers.keys()]).toContain(status);
  }
  await vi.waitUntil(async () => (await sockets()) <= before + 1, { timeout: 20_000 });
  expect(steward.log().join('\n')).not.toMatch(/request failed|TypeError/);
  expect(await steward.end()).toBe(0);
}, 300_000);
